using System.Text.Json;
using System.Text.RegularExpressions;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace ShallowCourse;

/// <summary>A figure's JSON as Plotly.NET keeps it: an object of its own type for each part that has one.</summary>
internal static partial class PlotlyNetReader
{
    private static readonly string[] Volumes = ["surface", "mesh3d", "scatter3d", "isosurface", "volume", "cone"];

    /// <summary>The type of the object under a name; the names are Plotly's own, whatever they are a part of.</summary>
    private static readonly Dictionary<string, Func<DynamicObj.DynamicObj>> Objects = new()
    {
        ["marker"] = () => new Marker(),
        ["line"] = () => new Line(),
        ["colorbar"] = () => new ColorBar(),
        ["title"] = () => new Title(),
        ["font"] = () => new Font(),
        ["tickfont"] = () => new Font(),
        ["textfont"] = () => new Font(),
        ["insidetextfont"] = () => new Font(),
        ["legend"] = () => new Legend(),
        ["hoverlabel"] = () => new Hoverlabel(),
        ["contours"] = () => new Contours(),
        ["error_x"] = () => new Error(),
        ["error_y"] = () => new Error(),
        ["xbins"] = () => new Bins(),
        ["ybins"] = () => new Bins(),
        ["scene"] = () => new Scene(),
        ["camera"] = () => new Camera(),
        ["eye"] = () => new CameraEye(),
        ["up"] = () => new CameraUp(),
        ["center"] = () => new CameraCenter(),
        ["projection"] = () => new CameraProjection(),
        ["aspectratio"] = () => new AspectRatio(),
        ["xaxis"] = () => new LinearAxis(),
        ["yaxis"] = () => new LinearAxis(),
        ["zaxis"] = () => new LinearAxis(),
        ["coloraxis"] = () => new ColorAxis(),
        ["margin"] = () => new Margin(),
        ["grid"] = () => new LayoutGrid(),
        ["domain"] = () => new Domain(),
        ["pad"] = () => new Padding(),
        ["currentvalue"] = () => new SliderCurrentValue(),
        ["transition"] = () => new Transition(),
    };

    /// <summary>
    /// The list under a name: Plotly.NET's verbs ask for a sequence of the very type, and give up on one of objects.
    /// </summary>
    private static readonly Dictionary<string, Func<JsonElement, object>> Lists = new()
    {
        ["annotations"] = ListOf<Annotation>,
        ["shapes"] = ListOf<Shape>,
        ["sliders"] = ListOf<Slider>,
        ["steps"] = ListOf<SliderStep>,
        ["images"] = ListOf<LayoutImage>,
        ["updatemenus"] = ListOf<UpdateMenu>,
        ["buttons"] = ListOf<UpdateMenuButton>,
    };

    /// <param name="figure">An object with <c>data</c> and <c>layout</c>.</param>
    public static GenericChart Chart(string figure)
    {
        using var json = JsonDocument.Parse(figure);
        var root = json.RootElement;
        var layout = Filled(root.GetProperty("layout"), new Layout());
        if (root.TryGetProperty("frames", out _))
        {
            // They move through frames, which have no place in a chart.
            layout.RemoveProperty("sliders");
            layout.RemoveProperty("updatemenus");
        }

        var traces = root.GetProperty("data").EnumerateArray().Select(Trace).ToList();
        return GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, traces));
    }

    private static Trace Trace(JsonElement json)
    {
        var type = json.TryGetProperty("type", out var name) ? name.GetString()! : "scatter";
        return Filled(json, Volumes.Contains(type) ? new Trace3D(type) : (Trace)new Trace2D(type));
    }

    private static T Filled<T>(JsonElement json, T target)
        where T : DynamicObj.DynamicObj
    {
        foreach (var property in json.EnumerateObject())
        {
            // A trace's type is given to its constructor.
            if (!(target is Trace && property.Name == "type"))
            {
                target.SetProperty(property.Name, Value(property.Name, property.Value)!);
            }
        }

        return target;
    }

    private static object? Value(string name, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Filled(json, Objects.GetValueOrDefault(Number().Replace(name, ""), New)()),
        JsonValueKind.Array => List(name, json),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static object List(string name, JsonElement json) =>
        Lists.TryGetValue(name, out var list) ? list(json)
        : json.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.Number)
            ? json.EnumerateArray().Select(entry => entry.GetDouble()).ToArray()
            : json.EnumerateArray().Select(entry => Value("", entry)).ToArray();

    private static List<T> ListOf<T>(JsonElement json)
        where T : DynamicObj.DynamicObj, new() =>
        [.. json.EnumerateArray().Select(item => Filled(item, new T()))];

    private static DynamicObj.DynamicObj New() => new();

    /// <summary>xaxis2 is an axis like xaxis.</summary>
    [GeneratedRegex(@"\d+$")]
    private static partial Regex Number();
}
