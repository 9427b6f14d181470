namespace ShallowCourse.Notebooks.Tests.Language;

public sealed class CSharpCompletionTests : IDisposable
{
    private readonly ScriptSession _session = new(DesktopHost.DocumentedSession);
    private readonly LanguageService _language;

    public CSharpCompletionTests()
    {
        _language = new LanguageService(_session, new SdkDocumentation());
    }

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Math.Sqr|", "Sqrt")]
    [InlineData("Console.WriteL|", "WriteLine")]
    [InlineData("\"text\".ToUpperI|", "ToUpperInvariant")]
    [InlineData("System.Collections.Gene|", "Generic")]
    [InlineData("using System.Collections.Conc|", "Concurrent")]
    [InlineData("new[] { 1 }.Averag|", "Average")]
    [InlineData("string? s = null; s?.Spli|", "Split")]
    [InlineData("DayOfWeek.Mond|", "Monday")]
    [InlineData("var learningRate = 1; learningR|", "learningRate")]
    [InlineData("void F(int alpha) { alph| }", "alpha")]
    [InlineData("forea|", "foreach")]
    [InlineData("Math.Max(Math.Sqr|, 2)", "Sqrt")]
    [InlineData("int Twice(int number) => 2 * number; Twice(numb|", "number:")]
    [InlineData("new string('a', coun|", "count:")]
    [InlineData("new[] { \"a\" }.Select(word => word.ToUpperI|", "ToUpperInvariant")]
    [InlineData("new[] { \"a\" }.Where(word => word.ToUpperI|)", "ToUpperInvariant")]
    public void One_thing_fits(string code, string expected) => Assert.Equal([expected], Complete(code));

    [Theory]
    [InlineData("// a comment about Mat|")]
    [InlineData("\"a string with Mat|\"")]
    [InlineData("12|")]
    [InlineData("nothing.|")]
    public void Nothing_fits(string code) => Assert.Empty(Complete(code));

    [Theory]
    [InlineData("new[] { \"a\" }.Select(word => word.|)", "ToUpperInvariant")]
    [InlineData("new[] { \"a\" }.Where(word => word.|", "Length")]
    [InlineData("new[] { 1.5 }.Select(x => x.|", "CompareTo")]
    [InlineData("Func<string, int> f = word => word.|", "Length")]
    public void Members_follow_a_lambda_s_parameter_and_a_dot(string code, string expected) =>
        Assert.Contains(expected, Complete(code));

    [Fact]
    public void Static_and_instance_members_are_kept_apart()
    {
        Assert.Contains("IsNullOrEmpty", Complete("string.|"));
        Assert.DoesNotContain("Length", Complete("string.|"));
        Assert.Contains("Length", Complete("\"\".|"));
        Assert.DoesNotContain("IsNullOrEmpty", Complete("\"\".|"));
    }

    [Fact]
    public async Task Earlier_cells_are_known()
    {
        await RunAsync("var n0 = 2; int Twice(int x) => 2 * x; record Layer(int Size);");
        Assert.Equal(["n0"], Complete("n0|"));
        Assert.Contains("Twice", Complete("Tw|"));
        Assert.Contains("Size", Complete("new Layer(1).|"));
    }

    [Fact]
    public void The_replaced_part_is_the_name_that_was_begun()
    {
        var list = _language.Complete("Math.Sqr + 1", 8);
        Assert.Equal((5, 8), (list.Start, list.End));
        var item = Assert.Single(list.Items);
        Assert.Equal("function", item.Kind);
        Assert.Equal("double Math.Sqrt(double d)", item.Signature);
    }

    [Fact]
    public void What_is_spelled_as_typed_comes_first() =>
        Assert.Equal(
            ["mathematics", "Math"],
            Complete("int mathematics = 1; math|").Where(
                name => name.StartsWith("math", StringComparison.OrdinalIgnoreCase)).Take(2));

    private string[] Complete(string code) =>
        [
            .. _language.Complete(
                code.Replace("|", "", StringComparison.Ordinal),
                code.IndexOf('|', StringComparison.Ordinal)).Items.Select(item => item.Text)];

    private async Task RunAsync(string code) =>
        Assert.Null((await _session.RunAsync(
            new CellSource(code, "test"), new SilentOutput(),
            cancel: TestContext.Current.CancellationToken)).Error);
}
