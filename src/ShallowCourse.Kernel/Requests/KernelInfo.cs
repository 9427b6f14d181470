using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel.Requests;

/// <summary>
/// What the kernel says of itself. Answered before the compiler is loaded: a front end shows nothing until then.
/// </summary>
internal static class KernelInfo
{
    private static string Version => typeof(KernelInfo).Assembly.GetName().Version!.ToString(3);

    public static string Banner =>
        $"ShallowCourse {Version}: C# on .NET {Environment.Version}\n" +
        "Variables live on from cell to cell; a trailing expression is shown; Name? tells what a name is.";

    public static Task<JsonObject?> Reply(JupyterMessage request)
    {
        var reply = JupyterReply.Ok();
        reply["protocol_version"] = JupyterWire.ProtocolVersion;
        reply["implementation"] = "shallowcourse";
        reply["implementation_version"] = Version;
        reply["banner"] = Banner;
        reply["debugger"] = false;
        reply["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = "13.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
            ["codemirror_mode"] = "text/x-csharp",
        };
        reply["help_links"] = new JsonArray(
            Link("C# language", "https://learn.microsoft.com/dotnet/csharp/"),
            Link("Math.NET Numerics", "https://numerics.mathdotnet.com/"));
        return Task.FromResult<JsonObject?>(reply);
    }

    private static JsonObject Link(string text, string url) => new() { ["text"] = text, ["url"] = url };
}
