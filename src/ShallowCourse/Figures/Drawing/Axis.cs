using System.Text.Json.Nodes;

namespace ShallowCourse;

internal enum AxisScale { Linear, Logarithmic, Category }

/// <summary>One axis of the picture: what its values are, where they fall on the page, and its ticks.</summary>
internal sealed class Axis
{
    private const double PixelsPerTickAcross = 75, PixelsPerTickUp = 46;
    private const double Padding = 0.05;
    private const int MostSlanted = 40;

    private readonly JsonNode? _layout;
    private readonly Dictionary<string, int> _categories = [];
    private double _least = double.PositiveInfinity, _greatest = double.NegativeInfinity;
    private bool _tight, _fromZero, _marked;

    public Axis(JsonNode? layout, bool vertical, IEnumerable<JsonNode?> values)
    {
        (_layout, Vertical) = (layout, vertical);
        var all = values.ToArray();
        var texts = all.Where(value => value is JsonValue v && v.TryGetValue(out string? _)).Select(PlotlyJson.AsText)
            .ToArray();
        Scale = layout.TextAt("type") switch
        {
            "log" => AxisScale.Logarithmic,
            "category" => AxisScale.Category,
            "linear" => AxisScale.Linear,
            _ => texts.Length > 0 && texts.Any(text => double.IsNaN(PlotlyJson.AsNumber(JsonValue.Create(text))))
                ? AxisScale.Category
                : AxisScale.Linear,
        };
        if (Scale != AxisScale.Category)
        {
            return;
        }

        foreach (var value in all)
        {
            _categories.TryAdd(PlotlyJson.AsText(value), _categories.Count);
        }
    }

    public bool Vertical { get; }

    public AxisScale Scale { get; }

    public double Low { get; private set; }

    public double High { get; private set; }

    public double From { get; private set; }

    public double To { get; private set; }

    public IReadOnlyList<(double Value, string Label)> TickMarks { get; private set; } = [];

    /// <summary>Names that do not fit side by side are written aslant.</summary>
    public bool Slanted { get; private set; }

    public string? Title => _layout.TextAt("title");

    public bool ShowGrid => _layout.FlagAt("showgrid") != false;

    public bool ShowZero => _layout.FlagAt("zeroline") != false && Scale == AxisScale.Linear && Low < 0 && High > 0;

    public bool IsVisible => _layout.FlagAt("visible") != false;

    public bool ShowLabels => _layout.FlagAt("showticklabels") != false;

    /// <summary>The value on the axis's own scale: its logarithm, its category's number, or itself.</summary>
    public double Position(JsonNode? value) => Scale == AxisScale.Category
        ? _categories.TryGetValue(PlotlyJson.AsText(value), out var index) ? index : double.NaN
        : Position(PlotlyJson.AsNumber(value));

    public double Position(double value) =>
        Scale == AxisScale.Logarithmic ? value > 0 ? Math.Log10(value) : double.NaN : value;

    public double ToPixel(double position) => From + (position - Low) / (High - Low) * (To - From);

    public void Include(double position)
    {
        if (!double.IsFinite(position))
        {
            return;
        }

        _least = Math.Min(_least, position);
        _greatest = Math.Max(_greatest, position);
    }

    /// <summary>The data fill the axis to its ends, as cells and contours do.</summary>
    public void MakeTight() => _tight = true;

    /// <summary>Marks at the ends need room; lines do not.</summary>
    public void LeaveRoomForMarks() => _marked = true;

    /// <summary>The axis starts at zero, as bars do.</summary>
    public void StartAtZero() => _fromZero = true;

    public void SetRange()
    {
        var given = _layout.NumbersAt("range");
        if (given.Length == 2 && given.All(double.IsFinite)) { (Low, High) = (given[0], given[1]); return; }
        var (low, high) = _least <= _greatest ? (_least, _greatest) : (0, 1);
        if (_fromZero)
        {
            (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        }

        if (high - low < 1e-12 * Math.Max(1, Math.Abs(high)))
        {
            (low, high) = (low - 1, high + 1);
        }

        if (Scale == AxisScale.Category && !_tight)
        {
            (low, high) = (Math.Min(low, 0) - 0.5, Math.Max(high, _categories.Count - 1) + 0.5);
        }
        else if (!_tight)
        {
            var pad = Vertical || _marked || _fromZero ? (high - low) * Padding : 0;
            (low, high) = (_fromZero && low == 0 ? 0 : low - pad, _fromZero && high == 0 ? 0 : high + pad);
        }
        (Low, High) = _layout.TextAt("autorange") == "reversed" ? (high, low) : (low, high);
    }

    public void Place(double from, double to)
    {
        (From, To) = (from, to);
        TickMarks = MakeTicks();
    }

    public void Widen(double factor)
    {
        var (middle, half) = ((Low + High) / 2, (High - Low) / 2 * factor);
        (Low, High) = (middle - half, middle + half);
    }

    private IReadOnlyList<(double Value, string Label)> MakeTicks()
    {
        var most = Math.Max(2, (int)(Math.Abs(To - From) / (Vertical ? PixelsPerTickUp : PixelsPerTickAcross)));
        var (low, high) = Low < High ? (Low, High) : (High, Low);
        if (_layout.At("tickvals") is JsonArray values)
        {
            var texts = _layout.TextsAt("ticktext");
            return values.Select(
                (value, i) => (Position(value), i < texts.Length ? texts[i] : Ticks.Short(PlotlyJson.AsNumber(value))))
                .Where(tick => tick.Item1 >= low - 1e-9 && tick.Item1 <= high + 1e-9).ToArray();
        }
        if (Scale == AxisScale.Logarithmic)
        {
            return Ticks.Logarithmic(low, high, most);
        }

        if (Scale == AxisScale.Linear)
        {
            return Ticks.Linear(low, high, most);
        }

        Slanted = !Vertical && _categories.Count <= MostSlanted
            && _categories.Keys.Sum(name => SvgText.Width(name, 11) + 8) > Math.Abs(To - From);
        if (Slanted)
        {
            return _categories.Select(pair => ((double)pair.Value, pair.Key)).ToArray();
        }

        var every = Vertical ? Math.Max(1, (int)Math.Ceiling(_categories.Count * 15 / Math.Abs(To - From)))
            : Math.Max(
                1,
                (int)Math.Ceiling(
                    _categories.Keys.Select(name => SvgText.Width(name, 11) + 10).DefaultIfEmpty(0)
                        .Max() * _categories.Count / Math.Abs(To - From)));
        return _categories.Where(pair => pair.Value % every == 0).Select(pair => ((double)pair.Value, pair.Key))
            .ToArray();
    }
}
