using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>A figure for a terminal: what it is, and a small picture of each trace in characters.</summary>
internal static class FigureText
{
    private const string Steps = "▁▂▃▄▅▆▇█", Shades = " ░▒▓█";
    private const int Width = 48, FieldRows = 12, MostTraces = 12, MostBars = 12;

    private static readonly (string Axis, string Path)[] AxisTitles =
    [
        ("x", "xaxis.title"), ("y", "yaxis.title"),
        ("x", "scene.xaxis.title"), ("y", "scene.yaxis.title"), ("z", "scene.zaxis.title"),
    ];

    /// <summary>
    /// The figure's own text (<c>meta.text</c>) where it has one: a drawing does not read well as ranges of numbers.
    /// </summary>
    public static string Of(Figure figure)
    {
        if (figure.Layout.TextAt("meta.text") is { } own)
        {
            return own;
        }

        var text = new StringBuilder();
        var traces = figure.Data.OfType<JsonObject>().ToArray();
        var kind = traces.Length > 0 ? FigureDescription.Kind(traces).ToLowerInvariant() : "empty chart";
        text.AppendJoin(
            " · ", new[] { figure.Title, kind }.OfType<string>().Where(part => part.Length > 0).Select(SvgText.Plain));
        foreach (var (axis, path) in AxisTitles)
        {
            if (figure.Layout.TextAt(path) is { Length: > 0 } title)
            {
                text.Append('\n').Append(axis).Append(": ").Append(SvgText.Plain(title));
            }
        }

        foreach (var trace in traces.Take(MostTraces))
        {
            text.Append('\n').Append(Trace(trace, figure.Layout.TextAt("yaxis.autorange") == "reversed"));
        }

        if (traces.Length > MostTraces)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n… and {traces.Length - MostTraces} more");
        }

        if (figure.Frames.Count > 0)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n{figure.Frames.Count} steps: "
                + $"{string.Join(", ", Few(figure.Frames.Select(frame => frame.TextAt("name") ?? "?").ToArray()))}");
        }

        return text.ToString();
    }

    /// <summary>A row of little bars, one for each value or for each equal share of the values.</summary>
    public static string Sparkline(IReadOnlyList<double> values)
    {
        var means = Enumerable.Range(0, Math.Min(Width, values.Count))
            .Select(
                k => values.Skip(k * values.Count / Math.Min(Width, values.Count))
                    .Take(Math.Max(1, values.Count / Width))
                    .Where(double.IsFinite)
                    .DefaultIfEmpty(double.NaN)
                    .Average()).ToArray();
        var finite = means.Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        var (low, high) = (finite.Min(), finite.Max());
        return string.Concat(
            means.Select(
                mean => double.IsNaN(mean)
                    ? ' '
                    : Steps[high > low ? (int)Math.Round((mean - low) / (high - low) * (Steps.Length - 1)) : 3]));
    }

    private static string Trace(JsonObject trace, bool reversed)
    {
        var name = SvgText.Plain(trace.TextAt("name") ?? "");
        switch (trace.TextAt("type") ?? "scatter")
        {
            case "bar": return Bars(name, trace);
            case "histogram":
                var x = trace.NumbersAt("x");
                return $"{name} {x.Length} values {Sparkline(Counts(trace))}  {Range(x)}".Trim();
            case "heatmap" or "contour" or "surface": return Field(name, trace, reversed);
            default:
                var y = trace.NumbersAt("y");
                return RunsRightwards(trace)
                    && (trace.TextAt("mode") ?? "lines").Contains("lines", StringComparison.Ordinal)
                    ? $"{name} {Sparkline(y)}  {Ends(y)}".Trim()
                    : $"{name} {Points(trace.NumbersAt("x"), y)}".Trim();
        }
    }

    private static string Ends(double[] y) =>
        Few(y.Where(double.IsFinite).Select(Ticks.Short).ToArray()) switch
        {
            [var one] => one,
            [var first, .., var last] => $"{first} → {last}",
            _ => "no points",
        };

    private static string Points(double[] x, double[] y) =>
        $"{y.Length} {(y.Length == 1 ? "point" : "points")}, x {Range(x)}, y {Range(y)}";

    /// <summary>A row of bars can stand for a line only where the line does not turn back.</summary>
    private static bool RunsRightwards(JsonObject trace)
    {
        var x = trace.NumbersAt("x");
        return x.Zip(x.Skip(1), (a, b) => !(b < a)).All(forward => forward) && !x.Any(double.IsNaN)
            || trace["x"] is not JsonArray
            || trace.TextsAt("x").All(text => !double.TryParse(text, CultureInfo.InvariantCulture, out _));
    }

    private static string[] Few(string[] items) => items.Length <= 6 ? items : [.. items[..3], "…", .. items[^2..]];

    private static string Range(IEnumerable<double> values)
    {
        var finite = values.Where(double.IsFinite).ToArray();
        return finite.Length == 0
            ? "without a finite value"
            : $"{Ticks.Short(finite.Min())} … {Ticks.Short(finite.Max())}";
    }

    private static double[] Counts(JsonObject trace)
    {
        var values = trace.NumbersAt("x");
        if (values.Length == 0)
        {
            return [];
        }

        var (low, high) = (values.Min(), values.Max());
        var counts = new double[Math.Min(Width / 2, values.Length)];
        foreach (var value in values)
        {
            counts[Math.Min(counts.Length - 1, high > low ? (int)((value - low) / (high - low) * counts.Length) : 0)]++;
        }

        return counts;
    }

    private static string Bars(string name, JsonObject trace)
    {
        var lying = trace.TextAt("orientation") == "h";
        var (keys, values) = (trace.TextsAt(lying ? "y" : "x"), trace.NumbersAt(lying ? "x" : "y"));
        var most = values.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        var room = keys.Take(MostBars).Select(key => SvgText.Plain(key).Length).DefaultIfEmpty(0).Max();
        var lines = keys.Zip(values).Take(MostBars).Select(
            bar => $"  {SvgText.Plain(bar.First).PadRight(room)} {Block(bar.Second)} {Ticks.Short(bar.Second)}");
        return string.Join(
            '\n',
            lines.Prepend(name).Append(values.Length > MostBars ? $"  … and {values.Length - MostBars} more" : "")
                .Where(line => line.Length > 0));

        string Block(double value) => new(
            '█', most > 0 && double.IsFinite(value) ? (int)Math.Round(Math.Abs(value) / most * Width / 2) : 0);
    }

    /// <summary>The field in five shades, its first row where the chart has it: at the bottom.</summary>
    private static string Field(string name, JsonObject trace, bool reversed)
    {
        var z = trace.RowsAt("z");
        if (reversed)
        {
            Array.Reverse(z);
        }

        var columns = z.Select(row => row.Length).DefaultIfEmpty(0).Max();
        var heading = $"{name} ({z.Length}, {columns}), {Range(z.SelectMany(row => row))}".Trim();
        var finite = z.SelectMany(row => row).Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        var (low, high) = (finite.Min(), finite.Max());
        if (columns == 0 || !(high > low))
        {
            return heading;
        }

        var (rows, wide) = (
            Math.Min(FieldRows, z.Length), Math.Min(Width, columns * Math.Max(1, Math.Min(4, Width / columns))));
        var lines = Enumerable.Range(0, rows).Select(r => z[(2 * (rows - 1 - r) + 1) * z.Length / (2 * rows)])
            .Select(row => "  " + string.Concat(Enumerable.Range(0, wide).Select(c => Shade(row, c))));
        return string.Join('\n', lines.Prepend(heading));

        char Shade(double[] row, int c)
        {
            var value = row.ElementAtOrDefault((2 * c + 1) * columns / (2 * wide));
            return double.IsFinite(value)
                ? Shades[(int)Math.Min(Shades.Length - 1, (value - low) / (high - low) * Shades.Length)]
                : ' ';
        }
    }
}
