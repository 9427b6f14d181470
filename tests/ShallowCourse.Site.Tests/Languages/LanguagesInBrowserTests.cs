namespace ShallowCourse.Site.Tests.Languages;

public sealed class LanguagesInBrowserTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task The_switch_opens_the_twin_at_the_cell_that_is_being_read()
    {
        await using var opened = await OpenAsync($"en/{TwoLanguages.Overview}.html");
        var page = opened.Page;
        await page.EvaluateAsync("document.getElementById('forward').scrollIntoView({ behavior: 'instant' })");

        // Without a mouse: to bring the sticky bar into view, the driver would scroll the page.
        await page.Locator("a.language").DispatchEventAsync("click");
        await page.Locator("html[lang=zh-Hans]").WaitForAsync();

        Assert.EndsWith($"zh/{TwoLanguages.Overview}.html#forward", page.Url, StringComparison.Ordinal);
        Assert.Equal("English", await page.Locator("a.language").TextContentAsync());
        Assert.Empty(opened.Complaints);
    }

    [Theory]
    [InlineData("输入层", "3.1 总览")]
    [InlineData("輸入層", "3.1 总览")]
    [InlineData("特征隐藏层", "3.1 总览")]
    [InlineData("啟動函數", "activation function")]
    [InlineData("激活函数", "activation function")]
    [InlineData("3.5", "式 3.5")]
    public async Task A_Chinese_word_is_found_in_both_scripts_and_by_its_pairs(string query, string expected)
    {
        await using var opened = await OpenAsync($"zh/{TwoLanguages.Overview}.html");
        await opened.Page.Keyboard.PressAsync("/");
        await opened.Page.Locator("dialog.search input").FillAsync(query);

        var first = opened.Page.Locator("dialog.search li").First;
        await first.WaitForAsync();

        Assert.Contains(expected, await first.TextContentAsync(), StringComparison.Ordinal);
        Assert.Matches("^找到 [0-9]+ 条$", await opened.Page.Locator("dialog.search [role=status]").TextContentAsync());
        Assert.Empty(opened.Complaints);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<BrowserPage> OpenAsync(string page)
    {
        var assets = SiteAssets.BesideTheTool();
        if (!assets.HasKatex)
        {
            Unavailable.Skip("npm did not restore the site's assets.");
        }

        SiteBuilder.Build(TwoLanguages.Lessons(), _folder.FullName, assets);
        return await chromium.OpenAsync(new Uri(Path.Combine(_folder.FullName, page)));
    }
}
