using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ShallowCourse.Notebooks.Format;

/// <summary>Why a text is not taken as a notebook's JSON: it is none, or it is JSON that goes too far.</summary>
internal static class JsonRefusal
{
    /// <summary>Figures nest deeper than the reader's default of 64.</summary>
    public const int Deepest = 256;

    public static NotebookFormatException Of(string json, string path, JsonException error)
    {
        var reader = new Utf8JsonReader(
            Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = int.MaxValue });
        Stack<HashSet<string>> names = [];
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth > Deepest)
                {
                    return new NotebookFormatException(
                        path, "content", $"JSON nested deeper than {Deepest} levels", "a notebook { … }",
                        "Is this an .ipynb file?", error);
                }

                if (reader.TokenType == JsonTokenType.StartObject)
                {
                    names.Push([]);
                }
                else if (reader.TokenType == JsonTokenType.EndObject)
                {
                    names.Pop();
                }
                else if (reader.TokenType == JsonTokenType.PropertyName && !names.Peek().Add(reader.GetString()!))
                {
                    return new NotebookFormatException(
                        path, "content", $"the key \"{reader.GetString()}\" twice in one object", "each key once",
                        "Delete one of the two in a text editor.", error);
                }
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // No JSON: the place is the parser's.
        }

        var line = ((error.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        var column = ((error.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        return new NotebookFormatException(
            path, $"line {line}, byte {column}", "text that is not JSON there (cut off, or edited by hand?)",
            "a notebook's JSON", "Take a fresh copy of the notebook, or mend that line in a text editor.", error);
    }
}
