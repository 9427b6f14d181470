using System.Text.RegularExpressions;

namespace ShallowCourse.Site.Tests.Languages;

public sealed partial class SiteWordsTests
{
    [Fact]
    public void Both_languages_say_the_same_things()
    {
        Assert.NotEmpty(SiteWords.English.Keys);
        Assert.Equal(SiteWords.English.Keys.Order(), SiteWords.Chinese.Keys.Order());
    }

    [Fact]
    public void Both_languages_have_the_same_holes() =>
        Assert.Empty(
            from key in SiteWords.English.Keys
            where !Holes(SiteWords.English[key]).SequenceEqual(Holes(SiteWords.Chinese[key]))
            select key);

    [Fact]
    public void All_Chinese_words_are_Chinese() =>
        Assert.All(SiteWords.Chinese.Keys, key => Assert.Matches(Han(), SiteWords.Chinese[key]));

    [Theory]
    [InlineData("start")]
    [InlineData("run-here")]
    [InlineData("open-in")]
    public void What_is_prose_is_there_in_each_language(string name)
    {
        var english = SiteTemplates.All.TextOf($"{name}.html");
        var chinese = SiteTemplates.All.TextOf($"{name}.zh.html");

        Assert.Equal(Holes(english), Holes(chinese));
        Assert.Equal(Tags().Count(english), Tags().Count(chinese));
    }

    [Theory]
    [InlineData("site.js")]
    [InlineData("search.js")]
    [InlineData("mentions.js")]
    public void A_script_has_no_hole_left(string script) =>
        Assert.All(
            SiteWords.All,
            words => Assert.DoesNotContain("{{", words.IntoScript(script), StringComparison.Ordinal));

    [Fact]
    public void A_word_that_is_missing_is_named() =>
        Assert.Contains(
            "'nothing'", Assert.Throws<KeyNotFoundException>(() => SiteWords.English["nothing"]).Message,
            StringComparison.Ordinal);

    private static IEnumerable<string> Holes(string text) =>
        Hole().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}|\{\{+\w+\}+")]
    private static partial Regex Hole();

    [GeneratedRegex("[\u3400-\u9fff]")]
    private static partial Regex Han();

    [GeneratedRegex("<[a-z/][^>]*>")]
    private static partial Regex Tags();
}
