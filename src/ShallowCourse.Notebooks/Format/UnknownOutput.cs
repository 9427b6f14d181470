using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>
/// An output that nbformat 4 does not know, kept as it is: other tools write them, and running replaces it.
/// </summary>
internal sealed record UnknownOutput(JsonObject Json) : CellOutput
{
    public override JsonObject ToJson() => (JsonObject)Json.DeepClone();
}
