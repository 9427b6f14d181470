using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>
/// Python's <c>json.dumps(indent=1, ensure_ascii=False)</c>. By hand, because System.Text.Json's loosest encoder still
/// escapes emoji, U+2028 and private characters, and a saved notebook would differ from the one that Jupyter saved.
/// </summary>
internal static class JupyterJson
{
    /// <summary>Python's <c>str.splitlines(True)</c>, by which Jupyter cuts text: each line keeps its end.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !EndsLine(text[end]))
            {
                end++;
            }

            if (end < text.Length)
            {
                end += text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
            }

            yield return text[start..end];
            start = end;
        }
    }

    public static void Append(StringBuilder text, JsonNode? node, int depth = 0)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject { Count: 0 }:
                text.Append("{}");
                break;
            case JsonArray { Count: 0 }:
                text.Append("[]");
                break;
            case JsonObject members:
                AppendItems(text, '{', '}', depth, members, member =>
                {
                    AppendString(text, member.Key);
                    text.Append(": ");
                    Append(text, member.Value, depth + 1);
                });
                break;
            case JsonArray items:
                AppendItems(text, '[', ']', depth, items, item => Append(text, item, depth + 1));
                break;
            case var value when value.GetValueKind() == JsonValueKind.String:
                AppendString(text, (string)value!);
                break;
            default:
                text.Append(node.ToJsonString());
                break;
        }
    }

    private static bool EndsLine(char c) =>
        c is >= '\n' and <= '\r' or >= '\x1c' and <= '\x1e' or '\x85' or '\u2028' or '\u2029';

    private static void AppendItems<T>(
        StringBuilder text, char open, char close, int depth, IEnumerable<T> items, Action<T> append)
    {
        text.Append(open);
        var separator = "";
        foreach (var item in items)
        {
            text.Append(separator).Append('\n').Append(' ', depth + 1);
            append(item);
            separator = ",";
        }
        text.Append('\n').Append(' ', depth).Append(close);
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }
}
