using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>
/// A chart that never changes and shows itself: a Plotly figure (<c>data</c>, <c>layout</c>, <c>config</c>,
/// <c>frames</c> in Plotly's own JSON schema, https://plotly.com/javascript/reference) with a static picture drawn
/// by the library. Made by the verbs of <see cref="Chart"/> and <see cref="CourseChart"/>; every <c>With…</c>
/// returns a new figure.
/// </summary>
[TypeFormatterSource(typeof(RichDisplayFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed partial class Figure : IRichDisplay
{
    /// <summary>Width of a figure in pixels unless <see cref="WithSize"/> says otherwise.</summary>
    public const double DefaultWidth = 680;

    /// <summary>Height of a figure in pixels unless <see cref="WithSize"/> says otherwise.</summary>
    public const double DefaultHeight = 400;

    internal Figure(JsonArray data, JsonObject layout, JsonObject? config = null, JsonArray? frames = null)
    {
        Data = data;
        Layout = layout;
        Config = config ?? [];
        Frames = frames ?? [];
    }

    /// <summary>The traces. Shared between figures: never changed in place.</summary>
    internal JsonArray Data { get; }

    internal JsonObject Layout { get; }

    internal JsonObject Config { get; }

    internal JsonArray Frames { get; }

    internal double Width => Layout.NumberAt("width") ?? DefaultWidth;

    internal double Height => Layout.NumberAt("height") ?? DefaultHeight;

    internal string? Title => Layout.TextAt("title");

    /// <summary>
    /// What the chart shows, for those who cannot see it: as given to <see cref="WithDescription"/>, else made
    /// from the traces.
    /// </summary>
    public string Description => Layout.TextAt("meta.description") ?? FigureDescription.Of(this);

    IReadOnlyDictionary<string, Func<string>> IRichDisplay.MoreForms =>
        new Dictionary<string, Func<string>> { [MimeTypes.Plotly] = ToJson };

    /// <summary>Reads a figure in Plotly's JSON schema, for instance what another Plotly library wrote.</summary>
    /// <param name="json">An object with <c>data</c> (a list of traces) and optionally
    /// <c>layout</c>, <c>config</c>, <c>frames</c>.</param>
    /// <exception cref="ArgumentException">The text is not JSON, or has no list <c>data</c>.</exception>
    public static Figure FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(json);
        }
        catch (JsonException fault)
        {
            throw new ArgumentException(
                $"Figure.FromJson: the text is not JSON ({fault.Message}). "
                + "Expected {\"data\": […], \"layout\": {…}}.",
                nameof(json), fault);
        }
        if (root is not JsonObject figure || figure["data"] is not JsonArray data
            || data.Any(trace => trace is not JsonObject))
        {
            throw new ArgumentException(
                "Figure.FromJson: got JSON without a list \"data\" of traces. "
                + "Expected {\"data\": […], \"layout\": {…}}, as Plotly writes it.",
                nameof(json));
        }

        return new(
            data.Copy(), (figure["layout"] as JsonObject)?.Copy() ?? [], (figure["config"] as JsonObject)?.Copy(),
            (figure["frames"] as JsonArray)?.Copy());
    }

    /// <summary>
    /// The figure in Plotly's JSON schema. Plotted numbers carry six significant digits; NaN is null, a gap.
    /// </summary>
    public string ToJson()
    {
        var figure = new JsonObject { ["data"] = Data.Copy(), ["layout"] = Layout.Copy() };
        if (Config.Count > 0)
        {
            figure["config"] = Config.Copy();
        }

        if (Frames.Count > 0)
        {
            figure["frames"] = Frames.Copy();
        }

        return figure.ToJsonString(PlotlyJson.Compact);
    }

    /// <summary>
    /// The static picture: a complete SVG document on a card of its own that follows the reader's light
    /// or dark preference.
    /// </summary>
    public string ToSvg() => new SvgPicture(this).ToString();

    /// <summary>
    /// The picture, the figure's JSON and a short script that puts the live Plotly chart in the picture's place
    /// wherever plotly.js can be had; where it cannot, or where scripts do not run, the picture stays.
    /// </summary>
    public string ToHtml()
    {
        var style = $"position:relative;max-width:{SvgText.Number(Width)}px;margin:0.4em 0";
        return $"""
            <div class="shallowcourse-figure" style="{style}">
            {SvgCard.Image(ToSvg(), Description, Width)}
            <script type="application/json">{ToJson()}</script>
            <script>{LiveChart.Script}</script>
            </div>
            """;
    }

    /// <summary>
    /// The chart as text for a terminal: title, axes, and for each trace its range and a small picture.
    /// </summary>
    public override string ToString() => FigureText.Of(this);
}
