namespace ShallowCourse;

/// <summary>Colours as attributes of SVG.</summary>
internal static class SvgPaint
{
    /// <summary>A colour as SVG's <c>fill</c> or <c>stroke</c>, with its other where the ground is dark.</summary>
    public static string Of(string attribute, string color) => Of(attribute, color, Palette.ByNight(color));

    /// <inheritdoc cref="Of(string,string)"/>
    public static string Of(string attribute, string day, string night) =>
        $"{attribute}=\"{SvgText.Escape(day)}\""
        + (day == night ? "" : $" style=\"{attribute}:light-dark({SvgText.Escape(day)},{SvgText.Escape(night)})\"");
}
