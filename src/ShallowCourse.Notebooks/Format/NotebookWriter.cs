using System.Text;
using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>
/// Writes the bytes that Jupyter writes: one space of indent, \n, non-ASCII as it is, text as a list of lines, a final
/// line end. Keys stay in the order in which they were read, so that saving changes nothing else.
/// </summary>
internal static class NotebookWriter
{
    public static string ToText(Notebook notebook)
    {
        var root = notebook.ToJson();
        foreach (var cell in root["cells"]!.AsArray())
        {
            SplitCell(cell!.AsObject());
        }

        var text = new StringBuilder();
        JupyterJson.Append(text, root);
        return text.Append('\n').ToString();
    }

    private static void SplitCell(JsonObject cell)
    {
        SplitText(cell, "source");
        if (cell["outputs"] is not JsonArray outputs)
        {
            return;
        }

        foreach (var output in outputs.OfType<JsonObject>())
        {
            SplitText(output, "text");
            if (output["data"] is JsonObject data)
            {
                SplitBundle(data);
            }
        }
    }

    private static void SplitBundle(JsonObject data)
    {
        foreach (var type in data.Select(item => item.Key).Where(type => !MimeBundle.IsJson(type)).ToList())
        {
            SplitText(data, type);
        }
    }

    private static void SplitText(JsonObject parent, string name)
    {
        if (parent[name] is not { } value)
        {
            return;
        }

        var text = value is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string)value!;
        parent[name] = new JsonArray([.. JupyterJson.Lines(text).Select(line => (JsonNode)line)]);
    }
}
