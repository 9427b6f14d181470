using System.Globalization;
using System.Xml.Linq;

namespace ShallowCourse.Site;

/// <summary>
/// A lesson's picture as its card shows it: the drawing without the words, which nobody could read at that size, cut to
/// its
/// panels or nodes. It stands in the page itself, so that it takes the page's theme; site.css has the colours.
/// </summary>
internal static class Thumbnail
{
    private const double Margin = 10;

    /// <summary>
    /// Panels lower than this, in widths of the picture, are left out: a tall picture would be a thin one.
    /// </summary>
    private const double MostHeight = 1.05;

    private static readonly HashSet<string> Words = ["text", "title", "desc", "style"];

    /// <param name="lessons">In the order of their cards.</param>
    /// <returns>A picture for each lesson that draws one: the first that no lesson before it shows.</returns>
    public static IReadOnlyDictionary<Lesson, string> For(IEnumerable<Lesson> lessons)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        Dictionary<Lesson, string> thumbnails = [];
        foreach (var lesson in lessons)
        {
            var pictures = lesson.Pictures.ToList();
            if ((pictures.FirstOrDefault(shown.Add) ?? pictures.FirstOrDefault()) is { } picture)
            {
                thumbnails.Add(lesson, ToSvg(picture, $"card-{thumbnails.Count}-"));
            }
        }
        return thumbnails;
    }

    /// <param name="picture">An SVG document as the library draws it.</param>
    /// <param name="prefix">Before its ids, so that pictures on one page do not share them.</param>
    public static string ToSvg(string picture, string prefix)
    {
        var svg = XElement.Parse(picture);
        svg.DescendantsAndSelf().Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        svg.Descendants().Where(
            element => Words.Contains(element.Name.LocalName)
                || (string?)element.Attribute("class") == "card").Remove();
        foreach (var element in svg.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
            if (element.Attribute("id") is { } id)
            {
                id.Value = prefix + id.Value;
            }

            foreach (var attribute in element.Attributes())
            {
                attribute.Value = attribute.Value.Replace("url(#", $"url(#{prefix}", StringComparison.Ordinal);
            }
        }
        var viewBox = (string?)svg.Attribute("viewBox") ?? "0 0 160 100";
        var (x, y) = ("0", "0");
        if (Extent(svg) is var (left, top, right, bottom))
        {
            (x, y) = (Written(left - Margin), Written(top - Margin));
            viewBox = $"{x} {y} {Written(right - left + (2 * Margin))} {Written(bottom - top + (2 * Margin))}";
        }
        // The inner one cuts: around the outer one's box the card has room, where a legend would show.
        var size = viewBox.Split(' ');
        var inner = new XElement(
            "svg", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("width", size[2]),
            new XAttribute("height", size[3]), new XAttribute("viewBox", viewBox), svg.Nodes());
        return new XElement(
            "svg", new XAttribute("class", "picture"), new XAttribute("viewBox", viewBox),
            new XAttribute("aria-hidden", "true"), inner).ToString(SaveOptions.DisableFormatting);

        static string Written(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Around the panels of a chart, else the nodes of a diagram; null for a picture that has neither.
    /// </summary>
    private static (double Left, double Top, double Right, double Bottom)? Extent(XElement svg)
    {
        var panels = svg.Descendants("clipPath").Elements("rect").Select(BoxOf).ToList();
        if (panels.Count == 0)
        {
            panels = [
                .. svg.Descendants().Where(element => (string?)element.Attribute("class") is "node" or "box")
                    .Select(BoxOf)];
        }

        if (panels.Count == 0)
        {
            return null;
        }

        var left = panels.Min(panel => panel.Left);
        var right = panels.Max(panel => panel.Right);
        var top = panels.Min(panel => panel.Top);
        var bottom = panels.Where(panel => panel.Bottom - top <= MostHeight * (right - left))
            .Select(panel => panel.Bottom)
            .DefaultIfEmpty(panels.Min(panel => panel.Bottom))
            .Max();
        return (left, top, right, bottom);
    }

    private static (double Left, double Top, double Right, double Bottom) BoxOf(XElement element)
    {
        if (element.Name.LocalName == "circle")
        {
            var (x, y, r) = (Number("cx"), Number("cy"), Number("r"));
            return (x - r, y - r, x + r, y + r);
        }
        return (Number("x"), Number("y"), Number("x") + Number("width"), Number("y") + Number("height"));

        double Number(string name) =>
            double.TryParse(
                (string?)element.Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                ? value
                : 0;
    }
}
