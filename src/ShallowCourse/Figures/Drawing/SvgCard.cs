using System.Net;
using System.Text;

namespace ShallowCourse;

/// <summary>
/// The card that every picture stands on, with the ink for a light and for a dark one, and the HTML that carries it.
/// </summary>
internal static class SvgCard
{
    private const string Style =
        "svg{color-scheme:light dark}"
        + "text{font:12px system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif;fill:#4a4f57}"
        + ".card{fill:#fff}.title{font-size:16px;font-weight:600;fill:#1b1f24}"
        + ".head{font-size:13px;font-weight:600;fill:#1b1f24}.tick{font-size:11px}"
        + ".grid{stroke:#e6e8eb;fill:none}.axis{stroke:#9aa1ab;fill:none}.ink{stroke:#4a4f57;fill:none}"
        + ".inked{fill:#4a4f57}.edge{stroke:#fff}.node{fill:#fff;stroke:#4a4f57;stroke-width:1.5px}"
        + ".box{fill:#f4f6f8;stroke:#9aa1ab}.strong{fill:#1b1f24}.slope{fill:#b34f00}"
        + ".slopeline{stroke:#d55e00;fill:none}.slopehead{fill:#d55e00}"
        + ".halo{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}"
        + "@media(prefers-color-scheme:dark){"
        + "text{fill:#c9d1d9}.card{fill:#1f2328}.title,.head{fill:#f0f3f6}.grid{stroke:#363b42}"
        + ".axis{stroke:#6e7681}.ink{stroke:#c9d1d9}.inked{fill:#c9d1d9}.edge{stroke:#1f2328}"
        + ".node{fill:#1f2328;stroke:#c9d1d9}.box{fill:#2b3138;stroke:#6e7681}.strong{fill:#f0f3f6}"
        + ".slope{fill:#ff9a52}.slopeline{stroke:#ff9a52}.slopehead{fill:#ff9a52}.halo{stroke:#1f2328}}";

    /// <summary>A complete SVG document: the card, then the body.</summary>
    public static string Document(
        double width, double height, string title, string description, string body, string definitions = "")
    {
        var (w, h) = (SvgText.Number(width), SvgText.Number(height));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" "
            + $"viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\">\n"
            + $"<title>{SvgText.Escape(title)}</title><desc>{SvgText.Escape(description)}</desc>\n"
            + $"<style>{Style}</style>"
            + (definitions.Length > 0 ? $"<defs>{definitions}</defs>" : "")
            + $"\n<rect class=\"card\" width=\"{w}\" height=\"{h}\" rx=\"6\"/>\n{body}</svg>";
    }

    /// <summary>An image element: unlike an inline drawing it survives where a page is not trusted.</summary>
    public static string Image(string svg, string description, double width) =>
        $"<img src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}\" "
        + $"alt=\"{WebUtility.HtmlEncode(description)}\" style=\"display:block;margin:0.4em 0;width:100%;"
        + $"max-width:{SvgText.Number(width)}px;height:auto\">";
}
