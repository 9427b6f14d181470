using Microsoft.FSharp.Core;
using Plotly.NET;

namespace ShallowCourse;

/// <summary>Parts of a chart: changed in a copy, so that the chart that was given stays as it was.</summary>
internal static class PlotlyNetParts
{
    private static readonly string[] Coloured = ["heatmap", "contour", "surface", "histogram2d"];

    /// <summary>Whether the trace can have a scale of colours beside it.</summary>
    public static bool IsColoured(this Trace trace) => Coloured.Contains(trace.type);

    /// <summary>The chart with another layout.</summary>
    public static GenericChart With(this GenericChart chart, Action<Layout> change)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var layout = Copy(GenericChart.getLayout(chart), new Layout());
        change(layout);
        return GenericChart.setLayout(layout, chart);
    }

    /// <summary>The chart with other traces.</summary>
    public static GenericChart WithTraces(this GenericChart chart, Action<Trace> change)
    {
        ArgumentNullException.ThrowIfNull(chart);
        Trace Changed(Trace trace)
        {
            var copy = Copy(trace, Like(trace));
            change(copy);
            return copy;
        }

        return GenericChart.mapTrace(FSharpFunc<Trace, Trace>.FromConverter(Changed), chart);
    }

    /// <summary>The part of that name, a copy of it if there is one, in its place.</summary>
    public static T Part<T>(this DynamicObj.DynamicObj owner, string name)
        where T : DynamicObj.DynamicObj, new()
    {
        var part = owner.TryGetPropertyValue(name)?.Value is T old ? Copy(old, new T()) : new T();
        owner.SetProperty(name, part);
        return part;
    }

    /// <summary>One item more in the list of that name.</summary>
    public static void Add<T>(this DynamicObj.DynamicObj owner, string name, T item) =>
        owner.SetProperty(
            name, owner.TryGetPropertyValue(name)?.Value is IEnumerable<T> old ? old.Append(item).ToList() : [item]);

    /// <summary>Sets what is given; null leaves it as it was.</summary>
    public static T Set<T>(this T target, string name, object? value)
        where T : DynamicObj.DynamicObj
    {
        if (value is not null)
        {
            target.SetProperty(name, value);
        }

        return target;
    }

    private static Trace Like(Trace trace) => trace switch
    {
        Trace2D => new Trace2D(trace.type),
        Trace3D => new Trace3D(trace.type),
        TraceDomain => new TraceDomain(trace.type),
        TracePolar => new TracePolar(trace.type),
        _ => new Trace(trace.type),
    };

    // Not a deep one: what is inside is copied where it is changed.
    private static T Copy<T>(T original, T copy)
        where T : DynamicObj.DynamicObj
    {
        original.ShallowCopyDynamicPropertiesTo(copy, FSharpOption<bool>.Some(true));
        return copy;
    }
}
