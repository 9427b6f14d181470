using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>The value of a cell's trailing expression.</summary>
internal sealed record ResultOutput(
    MimeBundle Data, JsonObject? Metadata = null, int? ExecutionCount = null) : CellOutput
{
    public override JsonObject ToJson() => new()
    {
        ["data"] = Data.ToJson(),
        ["execution_count"] = ExecutionCount,
        ["metadata"] = Metadata?.DeepClone() ?? new JsonObject(),
        ["output_type"] = "execute_result",
    };
}
