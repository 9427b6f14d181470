using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ShallowCourse;

/// <summary>Text and numbers as SVG wants them, and how wide a text will be.</summary>
internal static partial class SvgText
{
    /// <summary>
    /// Advance widths of Helvetica from space to tilde, in thousandths of the font size; other sans-serif
    /// fonts are close.
    /// </summary>
    private const string Widths =
        "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 "
        + "556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 "
        + "1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 "
        + "667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 "
        + "333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 "
        + "556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";

    private const char FirstIdeograph = '\u2E80';

    private static readonly int[] Advance = Widths.Split(' ').Select(
        width => int.Parse(width, CultureInfo.InvariantCulture)).ToArray();

    /// <summary>A coordinate with one decimal: a tenth of a pixel is more than anyone sees.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 1);
        return (rounded == 0 ? 0 : rounded).ToString("0.#", CultureInfo.InvariantCulture);
    }

    /// <summary>Text for an XML document: escaped, without the control characters that XML forbids.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result.Append(c).Append(text[++i]);
            }
            else if (!char.IsSurrogate(c) && (c >= ' ' || c is '\t' or '\n') && c < '\uFFFE')
            {
                result.Append(
                    c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '"' => "&quot;", _ => c.ToString() });
            }
        }
        return result.ToString();
    }

    /// <summary>The text without Plotly's tags, for measuring and for terminals.</summary>
    public static string Plain(string markup) => WebUtility.HtmlDecode(Tag().Replace(Break().Replace(markup, " "), ""));

    public static double Width(string markup, double size)
    {
        double widest = 0;
        foreach (var line in Break().Split(markup))
        {
            widest = Math.Max(
                widest,
                Plain(line).Sum(c => c is >= ' ' and <= '~' ? Advance[c - ' '] : c >= FirstIdeograph ? 1000 : 560));
        }

        return widest * size / 1000;
    }

    public static int Lines(string markup) => Break().Count(markup) + 1;

    /// <summary>
    /// A text element for Plotly's markup. Only b, i, sub, sup and br mean anything, as in Plotly; what else is in
    /// angle brackets is dropped, and everything is escaped.
    /// </summary>
    public static string Element(
        double x, double y, string markup, string anchor = "start", string attributes = "", double size = 12)
    {
        var result = new StringBuilder("<text x=\"").Append(Number(x)).Append("\" y=\"").Append(Number(y)).Append('"');
        if (anchor != "start")
        {
            result.Append(CultureInfo.InvariantCulture, $" text-anchor=\"{anchor}\"");
        }

        if (attributes.Length > 0)
        {
            result.Append(' ').Append(attributes);
        }

        result.Append('>');
        var lines = Break().Split(markup);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                result.Append(CultureInfo.InvariantCulture, $"<tspan x=\"{Number(x)}\" dy=\"{Number(size * 1.3)}\">");
            }

            AppendRuns(result, lines[i], size);
            if (i > 0)
            {
                result.Append("</tspan>");
            }
        }
        return result.Append("</text>").ToString();
    }

    private static void AppendRuns(StringBuilder result, string line, double size)
    {
        var (bold, italic, shift, position) = (false, false, 0, 0);
        double lowered = 0;
        foreach (var tag in Tag().Matches(line).Append(Match.Empty))
        {
            var end = tag.Success ? tag.Index : line.Length;
            Run(WebUtility.HtmlDecode(line[position..end]));
            position = end + tag.Length;
            var opens = !tag.Groups[1].Success || tag.Groups[1].Length == 0;
            switch (tag.Groups[2].Value.ToUpperInvariant())
            {
                case "B" or "STRONG": bold = opens; break;
                case "I" or "EM": italic = opens; break;
                case "SUB": shift = opens ? 1 : 0; break;
                case "SUP": shift = opens ? -1 : 0; break;
            }
        }

        void Run(string text)
        {
            if (text.Length == 0)
            {
                return;
            }

            var wanted = shift switch { > 0 => size * 0.25, < 0 => -size * 0.35, _ => 0 };
            if (!bold && !italic && shift == 0 && lowered == 0) { result.Append(Escape(text)); return; }
            result.Append("<tspan");
            if (bold)
            {
                result.Append(" font-weight=\"600\"");
            }

            if (italic)
            {
                result.Append(" font-style=\"italic\"");
            }

            if (wanted != lowered)
            {
                result.Append(CultureInfo.InvariantCulture, $" dy=\"{Number(wanted - lowered)}\"");
            }

            if (shift != 0)
            {
                result.Append(CultureInfo.InvariantCulture, $" font-size=\"{Number(size * 0.75)}\"");
            }

            result.Append('>').Append(Escape(text)).Append("</tspan>");
            lowered = wanted;
        }
    }

    [GeneratedRegex("<br\\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("<(/?)([a-zA-Z]+)[^<>]*>")]
    private static partial Regex Tag();
}
