using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>
/// Turns a row of figures into Plotly frames. A frame carries only what differs from step to step, so that a
/// replay stays small.
/// </summary>
internal static class FigureFrames
{
    private const int MillisecondsPerFrame = 160;

    public static Figure Arrange(Figure[] figures, string[] labels, string prefix, int active)
    {
        var first = figures[active];
        var changing = Enumerable.Range(0, first.Data.Count)
            .Select(trace => Differing(figures.Select(figure => (JsonObject)figure.Data[trace]!).ToArray())).ToArray();
        var traces = Enumerable.Range(0, changing.Length).Where(trace => changing[trace].Length > 0).ToArray();
        var layoutKeys = Differing(figures.Select(figure => figure.Layout).ToArray());
        var frames = new JsonArray();
        var steps = new JsonArray();
        for (var i = 0; i < figures.Length; i++)
        {
            var frame = new JsonObject
            {
                ["name"] = labels[i],
                ["data"] = new JsonArray(
                    traces.Select(trace => (JsonNode?)Only((JsonObject)figures[i].Data[trace]!, changing[trace]))
                        .ToArray()),
                ["traces"] = new JsonArray(traces.Select(trace => (JsonNode?)JsonValue.Create(trace)).ToArray()),
            };
            if (layoutKeys.Length > 0)
            {
                frame["layout"] = Only(figures[i].Layout, layoutKeys);
            }

            frames.Add(frame);
            steps.Add(
                new JsonObject
                {
                    ["label"] = labels[i],
                    ["method"] = "animate",
                    ["args"] = new JsonArray(new JsonArray(labels[i]), Animation(0)),
                });
        }
        var layout = first.Layout.Copy();
        layout["sliders"] = new JsonArray(new JsonObject
        {
            ["active"] = active,
            ["steps"] = steps,
            ["x"] = 0.12,
            ["len"] = 0.88,
            ["pad"] = new JsonObject { ["t"] = 52, ["b"] = 8 },
            ["currentvalue"] = new JsonObject { ["prefix"] = prefix, ["xanchor"] = "right" },
            ["ticklen"] = 4,
            ["minorticklen"] = 0,
        });
        layout["updatemenus"] = new JsonArray(new JsonObject
        {
            ["type"] = "buttons",
            ["showactive"] = false,
            ["x"] = 0,
            ["y"] = 0,
            ["xanchor"] = "left",
            ["yanchor"] = "top",
            ["pad"] = new JsonObject { ["t"] = 66, ["r"] = 8 },
            ["buttons"] = new JsonArray(
                new JsonObject
                {
                    ["label"] = "▶ play",
                    ["method"] = "animate",
                    ["args"] = new JsonArray(null, Animation(MillisecondsPerFrame)),
                }),
        });
        layout["height"] = first.Height + 84;
        return new(first.Data, layout, first.Config, frames);
    }

    private static JsonObject Animation(int milliseconds) => new()
    {
        ["mode"] = "immediate",
        ["fromcurrent"] = false,
        ["transition"] = new JsonObject { ["duration"] = 0 },
        ["frame"] = new JsonObject { ["duration"] = milliseconds, ["redraw"] = true },
    };

    private static string[] Differing(JsonObject[] steps) =>
        steps.SelectMany(step => step.Select(pair => pair.Key)).Distinct()
            .Where(key => steps.Any(step => !JsonNode.DeepEquals(step[key], steps[0][key]))).ToArray();

    private static JsonObject Only(JsonObject source, string[] keys)
    {
        var part = new JsonObject();
        foreach (var key in keys)
        {
            part[key] = source[key]?.DeepClone();
        }

        return part;
    }
}
