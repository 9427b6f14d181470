using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel.Installation;

/// <summary>A kernelspec: the folder with kernel.json that tells a front end how to start a kernel.</summary>
internal sealed record KernelSpec(
    string Name, string Folder, string DisplayName, string Language, IReadOnlyList<string> Arguments, bool IsOurs)
{
    /// <summary>What the committed notebooks select: .NET Interactive's name for C#.</summary>
    public const string NotebooksName = ".net-csharp";

    /// <summary>Ours where .NET Interactive's kernel has that name.</summary>
    public const string OwnName = "shallowcourse-csharp";

    /// <summary>In kernel.json's metadata: the mark of a kernelspec that we wrote and may replace.</summary>
    private const string Mark = "shallowcourse";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>All kernelspecs in these folders; of one name the first.</summary>
    public static IReadOnlyList<KernelSpec> Find(IEnumerable<string> kernelFolders) =>
    [
        .. kernelFolders.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
            .Select(Read)
            .OfType<KernelSpec>()
            .DistinctBy(spec => spec.Name),
    ];

    /// <summary>Null where the folder holds no readable kernel.json.</summary>
    public static KernelSpec? Read(string folder)
    {
        try
        {
            if (JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "kernel.json"))) is not JsonObject json)
            {
                return null;
            }

            return new KernelSpec(
                Path.GetFileName(folder),
                folder,
                json.Text("display_name"),
                json.Text("language"),
                [.. (json["argv"] as JsonArray ?? []).Select(argument => argument?.ToString() ?? "")],
                json.Object("metadata")[Mark] is not null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes ours: kernel.json and the logos.</summary>
    /// <param name="folder">The kernelspec's folder, whose name is the kernel's.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="version">The tool's version.</param>
    public static void Write(string folder, IEnumerable<string> arguments, string version)
    {
        Directory.CreateDirectory(folder);
        var json = new JsonObject
        {
            ["argv"] = new JsonArray([.. arguments.Select(argument => JsonValue.Create(argument))]),
            ["display_name"] = "C# (ShallowCourse)",
            ["language"] = "C#",
            // Works on every system; signals are understood as well.
            ["interrupt_mode"] = "message",
            ["metadata"] = new JsonObject { ["debugger"] = false, [Mark] = new JsonObject { ["version"] = version } },
        };
        File.WriteAllText(Path.Combine(folder, "kernel.json"), json.ToJsonString(Json) + "\n");
        foreach (var logo in new[] { "logo-32x32.png", "logo-64x64.png", "logo-svg.svg" })
        {
            using var source = typeof(KernelSpec).Assembly.GetManifestResourceStream(logo)!;
            using var target = File.Create(Path.Combine(folder, logo));
            source.CopyTo(target);
        }
    }
}
