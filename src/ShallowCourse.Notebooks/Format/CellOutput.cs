using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>One output of a code cell, of nbformat 4's four kinds.</summary>
internal abstract record CellOutput
{
    public abstract JsonObject ToJson();

    internal static CellOutput FromJson(JsonObject json, NotebookField at)
    {
        try
        {
            return Known(json, at);
        }
        catch (NotebookFormatException)
        {
            return new UnknownOutput(json);
        }
    }

    private static CellOutput Known(JsonObject json, NotebookField at) =>
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
