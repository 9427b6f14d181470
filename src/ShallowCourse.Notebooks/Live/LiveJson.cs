using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Notebooks.Live;

/// <summary>What a session answers, as the page reads it.</summary>
internal static class LiveJson
{
    public static JsonObject Of(CellResult result) => new()
    {
        ["status"] = result.Status switch
        {
            CellStatus.Succeeded => "succeeded",
            CellStatus.Failed => "failed",
            CellStatus.TimedOut => "timedOut",
            _ => "interrupted",
        },
        ["elapsed"] = result.Elapsed.TotalMilliseconds,
        ["error"] = result.Error is { } error ? Of(error) : null,
        ["warnings"] = new JsonArray([.. result.Warnings.Select(warning => (JsonNode)warning)]),
    };

    public static JsonObject Of(CompletionList completions) => new()
    {
        ["start"] = completions.Start,
        ["end"] = completions.End,
        ["items"] = new JsonArray([.. completions.Items.Select(Of)]),
    };

    public static JsonNode Of(Diagnostic diagnostic) => new JsonObject
    {
        ["start"] = diagnostic.Location.SourceSpan.Start,
        ["end"] = diagnostic.Location.SourceSpan.End,
        ["severity"] = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning",
        ["code"] = diagnostic.Id,
        ["message"] = diagnostic.GetMessage(CultureInfo.InvariantCulture),
    };

    private static JsonNode Of(CompletionItem item) =>
        new JsonObject { ["text"] = item.Text, ["kind"] = item.Kind, ["signature"] = item.Signature };

    private static JsonObject Of(CellError error) => new()
    {
        ["name"] = error.Name,
        ["message"] = error.Message,
        ["position"] = error.At is not { } at ? null : new JsonObject
        {
            ["cell"] = at.Cell,
            ["line"] = at.Line,
            ["column"] = at.Column,
            ["length"] = at.Length,
        },
    };
}
