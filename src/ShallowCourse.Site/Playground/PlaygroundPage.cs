using System.Text.Json;

namespace ShallowCourse.Site.Playground;

/// <summary>
/// The page that trains a network before the reader's eyes. It trains in the browser, in TypeScript, because the site
/// is
/// files alone and must work without a server; a test holds its numbers to the library's.
/// </summary>
internal static class PlaygroundPage
{
    public const string Url = "playground.html";

    // The fragment brings its own style and script: no other page loads them.
    private static string Assets(string root) =>
        $"<link rel=\"stylesheet\" href=\"{root}assets/playground/playground.css\">\n<script defer "
            + $"src=\"{root}assets/playground/playground.js\"></script>\n";

    public static string ToHtml(SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
    {
        // Numbers and addresses below the site's root: nothing in them ends a script or needs escaping.
        var links = JsonSerializer.Serialize(
            map.Equations.All.ToDictionary(equation => equation.Number, equation => map.Words.Root + equation.Url));
        var body =
            $"{Assets(map.Words.Root)}<script type=\"application/json\" id=\"pg-equation-links\">{links}</script>\n"
                + $"<main id=\"main\" tabindex=\"-1\">\n{SiteTemplates.All.TextOf("playground.html")}</main>";
        return SitePage.ToHtml(
            new SitePage.Head(map.Words["playground"], map.Words["playgroundLead"], map.Words.Root, "playing", Url),
            body, map, assets, typesetter);
    }
}
