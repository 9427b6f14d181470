namespace ShallowCourse.Tool;

/// <summary>
/// The page that trains a network before the reader's eyes. It trains in the browser, in TypeScript, because the site is
/// files alone and must work without a server; a test holds its numbers to the library's.
/// </summary>
internal static class PlaygroundPage
{
    public const string Url = "playground.html";

    private const string Description =
        "Train a 2-layer network in the browser and watch its boundary, cost, gradients and saturation, with every equation in numbers.";

    // The fragment brings its own style and script: no other page loads them.
    private const string Assets =
        "<link rel=\"stylesheet\" href=\"assets/playground/playground.css\">\n<script defer src=\"assets/playground/playground.js\"></script>\n";

    /// <summary>For the bar of every page; nothing where the build could not compile the playground.</summary>
    public static string LinkFrom(string root, SiteWords words, SiteAssets assets) =>
        assets.HasPlayground ? $"<a href=\"{root}{Url}\">{HtmlText.Escape(words.Playground)}</a>" : "";

    public static string ToHtml(SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
    {
        var body = $"{Assets}<main id=\"main\" tabindex=\"-1\">\n{PageTemplate.TextOf("playground.html")}</main>";
        return SitePage.ToHtml(new SitePage.Head(map.Words.Playground, Description, "en", "", "playing"), body, map.Words, assets, typesetter);
    }
}
