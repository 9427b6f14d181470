using System.Globalization;
using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>
/// Lays out subplots: renames each figure's axes (x2, y2, scene2 …) and gives them their share of the paper.
/// </summary>
internal static class FigureGrid
{
    // Room between subplots, in pixels of the finished figure: tick labels and an axis title fit into it.
    private const double ColumnGap = 62, RowGap = 90, BarRoom = 56;
    private const double DefaultRowHeight = 290;

    public static Figure Arrange(Figure[] figures, int rows, int columns, string[] titles)
    {
        var height = rows == 1 ? 330 : 60 + rows * DefaultRowHeight;
        var (gapX, gapY) = (ColumnGap / Figure.DefaultWidth, rows > 1 ? RowGap / height : 0);
        var (cellWidth, cellHeight) = ((1 - gapX * (columns - 1)) / columns, (1 - gapY * (rows - 1)) / rows);
        var data = new JsonArray();
        var layout = new JsonObject
        {
            ["colorway"] = PlotlyJson.Strings(Palette.Colors),
            ["height"] = height,
            ["showlegend"] = false,
        };
        var notes = new JsonArray();
        var shapes = new JsonArray();
        for (var i = 0; i < figures.Length; i++)
        {
            var (row, column) = (i / columns, i % columns);
            var (left, top) = (column * (cellWidth + gapX), 1 - row * (cellHeight + gapY));
            var bar = figures[i].Data.Any(trace => trace.FlagAt("showscale") == true)
                ? BarRoom / Figure.DefaultWidth
                : 0;
            var cell = new Cell(
                left, left + cellWidth - bar, Math.Max(0, top - cellHeight), top,
                i == 0 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture));
            Place(figures[i], cell);
            if (i < titles.Length && titles[i].Length > 0)
            {
                notes.Add(new JsonObject
                {
                    ["text"] = $"<b>{titles[i]}</b>",
                    ["x"] = PlotlyJson.Rounded(cell.Left),
                    ["y"] = PlotlyJson.Rounded(cell.Top),
                    ["xref"] = "paper",
                    ["yref"] = "paper",
                    ["xanchor"] = "left",
                    ["yanchor"] = "bottom",
                    ["yshift"] = 4,
                    ["showarrow"] = false,
                    ["font"] = new JsonObject { ["size"] = 13 },
                });
            }
        }
        if (notes.Count > 0)
        {
            layout["annotations"] = notes;
        }

        if (shapes.Count > 0)
        {
            layout["shapes"] = shapes;
        }

        return new(data, layout, figures[0].Config.Copy());

        void Place(Figure figure, Cell cell)
        {
            var scene = figure.HasScene;
            foreach (var trace in TraceStyle.MadeDistinct(figure.Data).ToArray().OfType<JsonObject>())
            {
                var copy = trace.Copy();
                if (scene)
                {
                    copy["scene"] = "scene" + cell.Suffix;
                }
                else
                {
                    (copy["xaxis"], copy["yaxis"]) = ("x" + cell.Suffix, "y" + cell.Suffix);
                }

                if (copy.FlagAt("showscale") == true)
                {
                    copy.Set("colorbar.x", PlotlyJson.Rounded(cell.Right + 0.005))
                        .Set("colorbar.len", PlotlyJson.Rounded(cell.Top - cell.Bottom))
                        .Set("colorbar.y", PlotlyJson.Rounded((cell.Top + cell.Bottom) / 2))
                            .Set("colorbar.yanchor", "middle");
                }

                data.Add(copy);
            }
            foreach (var key in new[] { "barmode", "bargap" })
            {
                layout.SetIfAbsent(key, figure.Layout[key]?.DeepClone());
            }

            if (scene)
            {
                var space = (figure.Layout["scene"] as JsonObject)?.Copy() ?? [];
                layout["scene" + cell.Suffix] = space.Set("domain.x", Pair(cell.Left, cell.Right))
                    .Set("domain.y", Pair(cell.Bottom, cell.Top));
                return;
            }
            var spans = new[] { ("x", "y", Pair(cell.Left, cell.Right)), ("y", "x", Pair(cell.Bottom, cell.Top)) };
            foreach (var (axis, other, span) in spans)
            {
                var copy = (figure.Layout[axis + "axis"] as JsonObject)?.Copy() ?? [];
                copy["domain"] = span;
                copy["anchor"] = other + cell.Suffix;
                if (copy.TextAt("scaleanchor") is { } anchor)
                {
                    copy["scaleanchor"] = anchor[..1] + cell.Suffix;
                }

                layout[axis + "axis" + cell.Suffix] = copy;
            }
            Move("annotations", notes, figure, cell);
            Move("shapes", shapes, figure, cell);
        }
    }

    private static void Move(string kind, JsonArray target, Figure figure, Cell cell)
    {
        foreach (var item in (figure.Layout[kind] as JsonArray ?? []).OfType<JsonObject>())
        {
            var copy = item.Copy();
            foreach (var (key, axis) in new[] { ("xref", "x"), ("yref", "y") })
            {
                var reference = copy.TextAt(key) ?? axis;
                copy[key] = axis + cell.Suffix + (reference == "paper" ? " domain" : reference[1..]);
            }
            target.Add(copy);
        }
    }

    private static JsonArray Pair(double from, double to) => new(PlotlyJson.Rounded(from), PlotlyJson.Rounded(to));

    private sealed record Cell(double Left, double Right, double Bottom, double Top, string Suffix);
}
