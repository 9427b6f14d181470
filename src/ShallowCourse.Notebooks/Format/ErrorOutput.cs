using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>What stopped a cell; the traceback is lines for a person, with or without terminal colours.</summary>
internal sealed record ErrorOutput(string Name, string Value, IReadOnlyList<string> Traceback) : CellOutput
{
    public override JsonObject ToJson() => new()
    {
        ["ename"] = Name,
        ["evalue"] = Value,
        ["output_type"] = "error",
        ["traceback"] = new JsonArray([.. Traceback.Select(line => (JsonNode)line)]),
    };
}
