using FsCheck;
using FsCheck.Fluent;

namespace ShallowCourse.Site.Tests.Playground;

/// <summary>The part of the playground's address after #: what it holds, and what a made-up one may not do.</summary>
public class LinkTests
{
    private const string UsualLink =
        "#v=1&data=flower&noise=0.2&seed=1&n1=4&g=tanh&init=gaussian&scale=0.01&initseed=2&rate=1.2&k=0";

    [Fact]
    public async Task The_course_s_network_has_this_link_for_ever()
    {
        Assert.Equal(
            UsualLink, (await PlaygroundScript.RunAsync<string>([["write", PlaygroundSettings.Usual]])).Single());
        var read = await ReadAsync(UsualLink);
        Assert.Equal(PlaygroundSettings.Usual, read.Settings);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public async Task Settings_survive_their_link()
    {
        var settings = Gen.Sample(AnySettings(), 300);
        var links = await PlaygroundScript.RunAsync<string>(
            settings.Select(setting => new object[] { "write", setting }));
        var read = await PlaygroundScript.RunAsync<ReadLink>(links.Select(link => new object[] { "read", link }));
        Assert.All(read, link => Assert.Empty(link.Problems));
        Assert.Equal(settings, read.Select(link => link.Settings));
    }

    [Fact]
    public async Task An_empty_link_is_the_course_s_network()
    {
        foreach (var link in (string[])["", "#"])
        {
            var read = await ReadAsync(link);
            Assert.Equal(PlaygroundSettings.Usual, read.Settings);
            Assert.Empty(read.Problems);
        }
    }

    [Fact]
    public async Task What_a_link_leaves_out_is_as_usual_for_its_data_set()
    {
        var read = await ReadAsync("#v=1&data=blobs&k=20");
        Assert.Empty(read.Problems);
        Assert.Equal(
            PlaygroundSettings.Usual with { Data = "blobs", Noise = 1, Seed = 5, Iteration = 20 }, read.Settings);
    }

    [Theory]
    [InlineData("n1=11", "n1 is “11”, expected a whole number from 1 to 10; taken as 4.")]
    [InlineData("n1=0", "n1")]
    [InlineData("n1=2.5", "n1")]
    [InlineData("n1=", "n1")]
    [InlineData("n1=0x4", "n1")]
    [InlineData("noise=NaN", "noise")]
    [InlineData("noise=-0.1", "noise")]
    [InlineData("noise=2", "noise")]
    [InlineData("seed=4294967296", "seed")]
    [InlineData("seed=-1", "seed")]
    [InlineData("initseed=1e99", "initseed")]
    [InlineData("rate=0", "rate")]
    [InlineData("rate=Infinity", "rate")]
    [InlineData("rate=1%201", "rate")]
    [InlineData("scale=1e999", "scale")]
    [InlineData("k=1000000000", "k")]
    [InlineData("k=-1", "k")]
    [InlineData("data=../../etc/passwd", "data")]
    [InlineData("data=toString", "data")]
    [InlineData("g=__proto__", "g")]
    [InlineData("init=constructor", "init")]
    [InlineData("g=<img src=x onerror=alert(1)>", "g")]
    public async Task What_is_out_of_range_is_named_and_replaced_by_the_usual(string field, string problem)
    {
        var read = await ReadAsync($"#v=1&{field}");
        Assert.Equal(PlaygroundSettings.Usual, read.Settings);
        Assert.StartsWith(problem, Assert.Single(read.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#v=2&n1=1", "The link has version “2”, expected v=1")]
    [InlineData("#n1=1", "The link has no version, expected v=1")]
    [InlineData("#&&&===%%%", "The link has no version")]
    [InlineData("#%E0%A4%A", "The link has no version")]
    public async Task A_link_of_another_version_is_not_guessed_at(string link, string problem)
    {
        var read = await ReadAsync(link);
        Assert.Equal(PlaygroundSettings.Usual, read.Settings);
        Assert.StartsWith(problem, Assert.Single(read.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_link_is_refused_in_one_sentence()
    {
        var read = await ReadAsync("#v=1&g=" + new string('x', 100_000));
        Assert.Equal(PlaygroundSettings.Usual, read.Settings);
        Assert.InRange(Assert.Single(read.Problems).Length, 1, 200);
    }

    [Fact]
    public async Task Noise_as_a_link_gives_settings_that_the_page_can_train()
    {
        var links = Gen.Sample(
            from text in ArbMap.Default.GeneratorFor<NonNull<string>>()
            from field in Gen.Elements("data", "noise", "seed", "n1", "g", "init", "scale", "initseed", "rate", "k")
            select $"#v=1&{field}={text.Get}", 200);
        var read = await PlaygroundScript.RunAsync<ReadLink>(links.Select(link => new object[] { "read", link }));
        Assert.All(read, link => Assert.Equal(link.Settings, link.Settings with
        {
            Noise = Math.Clamp(link.Settings.Noise, 0, 1),
            HiddenUnits = Math.Clamp(link.Settings.HiddenUnits, 1, 10),
            Iteration = Math.Clamp(link.Settings.Iteration, 0, 20_000),
        }));
    }

    private static Gen<PlaygroundSettings> AnySettings() =>
        from data in Gen.Elements(
            ("flower", 1.0), ("circles", 1), ("moons", 1), ("blobs", 5), ("gaussian-quantiles", 2), ("xor", 0.75))
        from noise in Gen.Choose(0, 1000)
        from seed in Gen.Choose(0, int.MaxValue)
        from hidden in Gen.Choose(1, 10)
        from g in Gen.Elements("sigmoid", "tanh", "relu", "leaky-relu", "identity")
        from init in Gen.Elements("gaussian", "zeros", "constant", "he", "xavier")
        from scale in Gen.Choose(-1_000_000, 1_000_000)
        from initSeed in Gen.Choose(0, int.MaxValue)
        from rate in Gen.Choose(1, 1_000_000)
        from iteration in Gen.Choose(0, 20_000)
        select new PlaygroundSettings(
            data.Item1, data.Item2 * noise / 1000, seed * 2L, hidden, g, init, scale / 1001.0, initSeed * 2L
                + 1, rate / 1013.0, iteration);

    private static async Task<ReadLink> ReadAsync(string link) =>
        (await PlaygroundScript.RunAsync<ReadLink>([["read", link]])).Single();

    private sealed record ReadLink(PlaygroundSettings Settings, string[] Problems);
}
