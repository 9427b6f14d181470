using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Plotly's JSON, read and written by dotted path (<c>title.text</c>), with numbers short enough for a page.
/// </summary>
internal static class PlotlyJson
{
    /// <summary>Plotted numbers keep this many significant digits: a tenth of a pixel on any screen.</summary>
    private const int Digits = 6;

    /// <summary>
    /// Letters of every language as they are; &lt;, &gt; and &amp; escaped, so that no text can end a script element.
    /// </summary>
    public static readonly JsonSerializerOptions Compact =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static double Rounded(double value, int digits = Digits) => SignificantDigits.Round(value, digits);

    /// <summary>A JSON number; null, which Plotly draws as a gap, for NaN and infinities.</summary>
    public static JsonNode? Number(double value) => double.IsFinite(value) ? JsonValue.Create(Rounded(value)) : null;

    public static JsonArray Numbers(IEnumerable<double> values) => new(values.Select(Number).ToArray());

    public static JsonArray Strings(IEnumerable<string> values) =>
        new(values.Select(v => (JsonNode?)JsonValue.Create(v)).ToArray());

    public static JsonArray Values<T>(IEnumerable<T> values) where T : IConvertible =>
        new(values.Select(v => Value(v)).ToArray());

    private static JsonNode? Value(IConvertible? value) => value switch
    {
        null => null,
        string or char => JsonValue.Create(value.ToString(CultureInfo.InvariantCulture)),
        bool flag => JsonValue.Create(flag ? 1 : 0),
        DateTime time => JsonValue.Create(time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)),
        _ => Number(value.ToDouble(CultureInfo.InvariantCulture)),
    };

    public static JsonArray Rows(Matrix<double> Z, int? decimals = null) =>
        new(
            Z.EnumerateRows().Select(
                row => (JsonNode?)Numbers(decimals is { } d ? row.Select(z => Math.Round(z, d)) : row)).ToArray());

    public static JsonNode? At(this JsonNode? node, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (node is not JsonObject o)
            {
                return null;
            }

            node = o[name];
        }
        return node;
    }

    public static string? TextAt(this JsonNode? node, string path) => node.At(path) switch
    {
        JsonValue value when value.TryGetValue(out string? text) => text,
        JsonObject o when o["text"] is JsonValue inner && inner.TryGetValue(out string? text) => text,
        _ => null,
    };

    public static double? NumberAt(this JsonNode? node, string path) =>
        node.At(path) is { } value && AsNumber(value) is var n && !double.IsNaN(n) ? n : null;

    public static bool? FlagAt(this JsonNode? node, string path) =>
        node.At(path) is JsonValue value && value.TryGetValue(out bool flag) ? flag : null;

    public static double AsNumber(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue(out double number) => number,
        JsonValue value when value.TryGetValue(out int number) => number,
        JsonValue value when value.TryGetValue(out bool flag) => flag ? 1 : 0,
        JsonValue value when value.TryGetValue(out string? text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => double.NaN,
    };

    public static double[] NumbersAt(this JsonNode? node, string path) =>
        node.At(path) is JsonArray array ? array.Select(AsNumber).ToArray() : [];

    public static string[] TextsAt(this JsonNode? node, string path) =>
        node.At(path) is JsonArray array ? array.Select(AsText).ToArray() : [];

    public static string AsText(JsonNode? node) =>
        node is null ? "" : node is JsonValue value && value.TryGetValue(out string? text) ? text : node.ToJsonString();

    public static double[][] RowsAt(this JsonNode? node, string path) =>
        node.At(path) is JsonArray rows
            ? rows.Select(row => row is JsonArray cells ? cells.Select(AsNumber).ToArray() : []).ToArray()
            : [];

    /// <summary>Sets the value at a path, making the objects on the way; a null value changes nothing.</summary>
    public static JsonObject Set(this JsonObject target, string path, JsonNode? value)
    {
        if (value is null)
        {
            return target;
        }

        var names = path.Split('.');
        var parent = target;
        foreach (var name in names[..^1])
        {
            if (parent[name] is not JsonObject child)
            {
                parent[name] = child = [];
            }

            parent = child;
        }
        parent[names[^1]] = value;
        return target;
    }

    public static JsonObject SetIfAbsent(this JsonObject target, string path, JsonNode? value) =>
        target.At(path) is null ? target.Set(path, value) : target;

    /// <summary>
    /// Adds from another object what the target does not say itself; its lists of notes and shapes are joined.
    /// </summary>
    public static void Merge(this JsonObject target, JsonObject other)
    {
        foreach (var (name, value) in other)
        {
            if (target[name] is JsonObject mine && value is JsonObject theirs)
            {
                mine.Merge(theirs);
            }
            else if (name is "annotations" or "shapes" && target[name] is JsonArray list && value is JsonArray more)
            {
                foreach (var item in more)
                {
                    list.Add(item?.DeepClone());
                }
            }
            else if (target[name] is null)
            {
                target[name] = value?.DeepClone();
            }
        }
    }

    public static T Copy<T>(this T node) where T : JsonNode => (T)node.DeepClone();
}
