using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>Text written to the console: <see cref="Name"/> is <c>stdout</c> or <c>stderr</c>.</summary>
internal sealed record StreamOutput(string Name, string Text) : CellOutput
{
    public const string StandardOutput = "stdout";
    public const string StandardError = "stderr";

    public override JsonObject ToJson() => new() { ["name"] = Name, ["output_type"] = "stream", ["text"] = Text };
}
