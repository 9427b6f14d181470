using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ShallowCourse.Tool.Tests.Genuine;

/// <summary>What the genuine tool said while a cell ran.</summary>
internal sealed partial class GenuineCell(IReadOnlyList<JsonNode> events)
{
    private static readonly string[] Shown =
        ["StandardOutputValueProduced", "StandardErrorValueProduced", "DisplayedValueProduced", "ReturnValueProduced"];

    /// <summary>Null where it succeeded.</summary>
    public string? Failure => (string?)events[^1]["eventType"] == "CommandFailed"
        ? (string?)events[^1]["event"]!["message"] ?? "failed"
        : null;

    /// <summary>The forms of everything that was shown, but of console text.</summary>
    public IEnumerable<IReadOnlyList<string>> MimeTypes => Outputs
        .Where(output => output.Kind is "DisplayedValueProduced" or "ReturnValueProduced")
        .Select(output => output.Forms.Keys.Order(StringComparer.Ordinal).ToList());

    /// <summary>Everything that was shown, as text.</summary>
    public string Text => string.Concat(Outputs.Select(output => output.Forms.TryGetValue("text/plain", out var plain)
        ? plain
        : WebUtility.HtmlDecode(Tag().Replace(output.Forms.GetValueOrDefault("text/html", ""), ""))));

    private IEnumerable<(string Kind, Dictionary<string, string> Forms)> Outputs =>
        from message in events
        let kind = (string)message["eventType"]!
        where Shown.Contains(kind)
        select (kind, message["event"]!["formattedValues"]!.AsArray().ToDictionary(
            form => (string)form!["mimeType"]!, form => (string)form!["value"]!));

    [GeneratedRegex("<style>.*?</style>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
