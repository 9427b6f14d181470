using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>Something shown in mid-cell.</summary>
internal sealed record DisplayOutput(MimeBundle Data, JsonObject? Metadata = null) : CellOutput
{
    public override JsonObject ToJson() => new()
    {
        ["data"] = Data.ToJson(),
        ["metadata"] = Metadata?.DeepClone() ?? new JsonObject(),
        ["output_type"] = "display_data",
    };
}
