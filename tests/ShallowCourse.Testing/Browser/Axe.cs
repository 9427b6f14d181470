using Microsoft.Playwright;

namespace ShallowCourse.Testing.Browser;

/// <summary>What axe-core (pinned with the site's assets) finds against WCAG 2.1 AA on a page as it is now.</summary>
internal static class Axe
{
    private const string Run = """
        async () => (await axe.run(
            document, { preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] })).violations
            .flatMap(violation => violation.nodes.map(
                node => `${violation.id}: ${node.target.join(" ")}: ${node.failureSummary}`))
        """;

    private static string Script { get; } = Path.Combine(
        Repository.SiteModules, "axe-core", "axe.min.js");

    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        if (!File.Exists(Script))
        {
            Unavailable.Skip($"{Script} is missing: npm could not restore axe-core when the tool was built.");
        }

        await page.AddScriptTagAsync(
            new() { Content = await File.ReadAllTextAsync(Script, TestContext.Current.CancellationToken) });
        return await page.EvaluateAsync<string[]>(Run);
    }
}
