using System.Globalization;

namespace ShallowCourse.Site.Tests.Playground;

/// <summary>A site whose only page is the playground, written once for a test class.</summary>
public sealed class PlaygroundSite : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public PlaygroundSite()
    {
        var assets = SiteAssets.BesideTheTool();
        if (!assets.HasPlayground)
        {
            return;
        }

        assets.CopyTo(new SiteFolder(_folder.FullName));
        var map = new SiteMap([], SiteWords.English);
        File.WriteAllText(PagePath, PlaygroundPage.ToHtml(map, assets, FormulaTypesetter.InTheBrowser));
    }

    private string PagePath => Path.Combine(_folder.FullName, PlaygroundPage.Url);

    /// <summary>The page's address with a link's part after #.</summary>
    internal Uri Address(string hash = "")
    {
        PlaygroundScript.Require();
        return new Uri(new Uri(PagePath).AbsoluteUri + hash);
    }

    internal Uri Address(PlaygroundSettings settings) => Address(string.Create(
        CultureInfo.InvariantCulture,
        $"#v=1&data={settings.Data}&noise={settings.Noise:R}&seed={settings.Seed}&n1={settings.HiddenUnits}&g="
            + $"{settings.G}&init={settings.Init}&scale={settings.Scale:R}&initseed={settings.InitSeed}&rate="
            + $"{settings.Rate:R}&k={settings.Iteration}"));

    public void Dispose() => _folder.Delete(recursive: true);
}
