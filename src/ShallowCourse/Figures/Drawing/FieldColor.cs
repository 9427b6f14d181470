namespace ShallowCourse;

/// <summary>A value's colour on a light and on a dark ground.</summary>
internal readonly record struct FieldColor(string Day, string Night)
{
    /// <summary>SVG's <c>fill</c> or <c>stroke</c> in it.</summary>
    public string Paint(string attribute) => SvgPaint.Of(attribute, Day, Night);

    /// <summary>
    /// The style of a number that stands on it, black or white. An attribute would lose to the card's style.
    /// </summary>
    public string InkOn()
    {
        var (day, night) = (ColorScale.InkOn(Day), ColorScale.InkOn(Night));
        return $"style=\"fill:{day}{(day == night ? "" : $";fill:light-dark({day},{night})")}\"";
    }
}
