using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>One output of a code cell, of nbformat 4's four kinds.</summary>
internal abstract record CellOutput
{
    public abstract JsonObject ToJson();

    /// <exception cref="NotebookFormatException">The object is not an output; the message names the field.</exception>
    internal static CellOutput FromJson(JsonObject json, NotebookField at) =>
        at.Of(json, "output_type").OneOf("stream", "display_data", "execute_result", "error") switch
        {
            "stream" => new StreamOutput(at.Of(json, "name").Text(), at.Of(json, "text").MultilineText()),
            "display_data" => new DisplayOutput(Bundle(json, at), Metadata(json, at)),
            "execute_result" => new ResultOutput(
                Bundle(json, at), Metadata(json, at), at.Of(json, "execution_count").WholeNumberOrNothing()),
            _ => new ErrorOutput(
                at.Of(json, "ename").Text(), at.Of(json, "evalue").Text(), at.Of(json, "traceback").Texts()),
        };

    private static MimeBundle Bundle(JsonObject json, NotebookField at) =>
        MimeBundle.FromJson(at.Of(json, "data").Object(), at.Of(json, "data"));

    private static JsonObject? Metadata(JsonObject json, NotebookField at) =>
        at.Of(json, "metadata").ObjectOrNothing()?.DeepClone() as JsonObject;
}

/// <summary>Text written to the console: <see cref="Name"/> is <c>stdout</c> or <c>stderr</c>.</summary>
internal sealed record StreamOutput(string Name, string Text) : CellOutput
{
    public const string StandardOutput = "stdout";
    public const string StandardError = "stderr";

    public override JsonObject ToJson() => new() { ["name"] = Name, ["output_type"] = "stream", ["text"] = Text };
}

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
