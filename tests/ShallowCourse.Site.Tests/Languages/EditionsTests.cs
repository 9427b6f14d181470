using System.Text.RegularExpressions;

namespace ShallowCourse.Site.Tests.Languages;

public sealed partial class EditionsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public EditionsTests()
    {
        SiteBuilder.Build(TwoLanguages.Lessons(), _folder.FullName, SiteAssets.BesideTheTool());
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("equations.html")]
    [InlineData("glossary.html")]
    [InlineData("library.html")]
    [InlineData("playground.html")]
    public void Every_index_page_is_there_in_both_languages_and_each_names_the_other(string page)
    {
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", Read(page), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-Hans\">", Read($"zh/{page}"), StringComparison.Ordinal);
        Assert.Equal([("en", page), ("zh-Hans", $"zh/{page}")], Alternates(page, ""));
        Assert.Equal(Alternates(page, ""), Alternates($"zh/{page}", "../"));
    }

    [Fact]
    public void A_lesson_names_its_twin_and_one_without_leads_to_the_other_home()
    {
        (string, string)[] twins =
            [("en", $"en/{TwoLanguages.Overview}.html"), ("zh-Hans", $"zh/{TwoLanguages.Overview}.html")];

        Assert.Equal(twins, Alternates($"en/{TwoLanguages.Overview}.html", "../"));
        Assert.Equal(twins, Alternates($"zh/{TwoLanguages.Overview}.html", "../"));
        var alone = $"en/{TwoLanguages.Untranslated}.html";
        Assert.Equal([("en", alone)], Alternates(alone, "../"));
        Assert.Contains(
            "<a class=\"language\" lang=\"zh-Hans\" hreflang=\"zh-Hans\" href=\"../zh/index.html\">中文</a>",
            Read(alone), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_of_the_site_leads_to_a_file()
    {
        var pages = Directory.EnumerateFiles(_folder.FullName, "*.html", SearchOption.AllDirectories).ToList();
        var links =
            (from page in pages
             where Path.GetFileName(page) != NotFoundPage.Url
             from Match match in Link().Matches(Script().Replace(File.ReadAllText(page), ""))
             let address = match.Groups[1].Value.Split('#')[0]
             where address.Length > 0 && !address.Contains(':', StringComparison.Ordinal)
             select (Page: page, Address: address)).ToList();

        Assert.NotEmpty(links);
        Assert.Empty(
            links.Where(link => !File.Exists(Path.Combine(Path.GetDirectoryName(link.Page)!, link.Address)))
                .Select(link => $"{Path.GetRelativePath(_folder.FullName, link.Page)}: {link.Address}"));
    }

    [Fact]
    public void A_Chinese_page_keeps_to_Chinese_pages_but_for_the_switch()
    {
        var links = Link().Matches(Alternate().Replace(Read($"zh/{TwoLanguages.Overview}.html"), ""))
            .Select(match => match.Groups[1].Value)
            .Where(link => link.Contains(".html", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("../zh/", link, StringComparison.Ordinal));
    }

    [Fact]
    public void An_equation_that_is_named_in_Chinese_is_a_link() =>
        Assert.Contains(
            $"见式 <a class=\"mention\" href=\"../zh/{TwoLanguages.Overview}.html#eq-3.5\"",
            Read($"zh/{TwoLanguages.Overview}.html"), StringComparison.Ordinal);

    [Fact]
    public void The_glossary_is_made_of_each_languages_own_lessons()
    {
        Assert.Contains("啟動函數", Read("glossary.html"), StringComparison.Ordinal);
        Assert.Contains("啟動函數", Read("zh/glossary.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_in_one_language_has_no_switch()
    {
        var folder = Directory.CreateTempSubdirectory();
        SiteBuilder.Build(FixtureSite.Lessons(), folder.FullName, new SiteAssets("nothing"));

        var home = File.ReadAllText(Path.Combine(folder.FullName, "index.html"));
        folder.Delete(recursive: true);
        Assert.DoesNotContain("hreflang", home, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"language\"", home, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Read(string page) => File.ReadAllText(Path.Combine(_folder.FullName, page));

    private IEnumerable<(string Language, string Page)> Alternates(string page, string root) =>
        Alternate().Matches(Read(page)).Where(match => match.Value.StartsWith("<link", StringComparison.Ordinal))
            .Select(match => (match.Groups["language"].Value, match.Groups["url"].Value[root.Length..]));

    [GeneratedRegex("<(link|a)[^>]* hreflang=\"(?<language>[^\"]*)\"[^>]*href=\"(?<url>[^\"]*)\"[^>]*>")]
    private static partial Regex Alternate();

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<script(?! defer)[^>]*>[\\s\\S]*?</script>")]
    private static partial Regex Script();
}
