using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ShallowCourse.Kernel.Requests;

/// <summary>
/// A cell that asks about a name, as in IPython: <c>Math.Sqrt?</c>, or <c>??</c> for everything. Not valid C#, so
/// nothing is lost.
/// </summary>
internal sealed partial record PagerRequest(string Name, bool InDetail)
{
    public static PagerRequest? Parse(string code)
    {
        var match = Question().Match(code);
        return match.Success ? new PagerRequest(match.Groups["name"].Value, match.Groups["mark"].Length == 2) : null;
    }

    /// <summary>The answer for the front end's pager.</summary>
    public async Task<JsonObject> PayloadAsync(Task<IKernelSession> session)
    {
        var found = (await session).Inspect(Name, Name.Length, InDetail);
        return new JsonObject
        {
            ["source"] = "page",
            ["data"] = new JsonObject { [MimeBundle.Plain] = found ?? $"Nothing is known of {Name} here." },
            ["start"] = 0,
        };
    }

    [GeneratedRegex(@"^\s*(?<name>[\w.]+)(?<mark>\?\??)\s*$")]
    private static partial Regex Question();
}
