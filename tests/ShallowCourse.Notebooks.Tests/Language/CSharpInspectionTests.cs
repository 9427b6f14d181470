namespace ShallowCourse.Notebooks.Tests.Language;

public sealed class CSharpInspectionTests : IDisposable
{
    private readonly ScriptSession _session = new(DesktopHost.DocumentedSession);
    private readonly LanguageService _language;

    public CSharpInspectionTests()
    {
        _language = new LanguageService(_session, new SdkDocumentation());
    }

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Math.Sq|rt(2)", "double Math.Sqrt(double d)")]
    [InlineData("Math.Sqrt|", "double Math.Sqrt(double d)")]
    [InlineData("Math.Sqrt(|", "double Math.Sqrt(double d)")]
    [InlineData("Math.Max(1, |", "Math.Max(")]
    [InlineData("var rate = 1.5; ra|te", "double rate")]
    [InlineData("var ra|te = 1.5;", "double rate")]
    [InlineData("new List<int>(|", "List<")]
    [InlineData("Dictio|nary<string, int> d;", "class Dictionary<")]
    public void The_name_at_the_cursor_is_described(string code, string expected) =>
        Assert.Contains(expected, Inspect(code), StringComparison.Ordinal);

    [Theory]
    [InlineData("nothing|")]
    [InlineData("1 + |")]
    [InlineData("|")]
    public void What_means_nothing_is_not_described(string code) => Assert.Null(Inspect(code));

    [Fact]
    public async Task Detail_adds_parameters_result_and_source()
    {
        await RunAsync("""
            /// <summary>Equation 3.35, see <see cref="Math.Sqrt(double)"/>.</summary>
            /// <param name="x">A number.</param>
            /// <returns>Its double.</returns>
            int Twice(int x) => 2 * x;
            """);
        var brief = Inspect("Twi|ce(1)");
        var detailed = Inspect("Twi|ce(1)", inDetail: true);
        Assert.Equal("int Twice(int x)\n\nEquation 3.35, see Sqrt.", brief?.ReplaceLineEndings("\n"));
        Assert.Contains("x: A number.", detailed, StringComparison.Ordinal);
        Assert.Contains("returns: Its double.", detailed, StringComparison.Ordinal);
        Assert.Contains("=> 2 * x", detailed, StringComparison.Ordinal);
    }

    [Fact]
    public void Nets_own_documentation_comes_from_the_SDK()
    {
        var packs = Path.Combine(
            Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "packs",
            "Microsoft.NETCore.App.Ref");
        Assert.SkipUnless(Directory.Exists(packs), "This .NET has no reference packs, which hold the documentation.");
        Assert.Contains("square root", Inspect("Math.Sqrt|"), StringComparison.Ordinal);
    }

    [Fact]
    public void Brief_answers_leave_overloads_out_and_say_so()
    {
        Assert.Contains("more)", Inspect("Math.Abs|"), StringComparison.Ordinal);
        Assert.DoesNotContain("more)", Inspect("Math.Abs|", inDetail: true), StringComparison.Ordinal);
    }

    private string? Inspect(string code, bool inDetail = false) =>
        _language.Inspect(
            code.Replace("|", "", StringComparison.Ordinal), code.IndexOf('|', StringComparison.Ordinal), inDetail);

    private async Task RunAsync(string code) =>
        Assert.Null((await _session.RunAsync(
            new CellSource(code, "test"), new SilentOutput(),
            cancel: TestContext.Current.CancellationToken)).Error);
}
