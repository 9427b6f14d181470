namespace ShallowCourse.Grading.Tests;

public class CellPartsTests
{
    [Fact]
    public void Lines_that_try_a_method_are_taken_from_it_and_every_character_keeps_its_place()
    {
        const string Source = "int Twice(int n) => 2 * n;\nTwice(flower.X.RowCount)";

        var parts = CellParts.Of(Source);

        Assert.Equal("int Twice(int n) => 2 * n;\n                        ", parts.Methods);
        Assert.Equal("                          \nTwice(flower.X.RowCount)", parts.Tries);
        Assert.Contains("flower", parts.Needs);
        Assert.DoesNotContain("Twice", parts.Needs);
    }

    [Fact]
    public void A_statement_before_a_variable_stays_with_the_methods_since_the_variable_may_need_it()
    {
        const string Source = "int a; a = 5; var b = a + 1; int F() => b;";

        Assert.Equal(Source, CellParts.Of(Source).Methods);
    }

    [Theory]
    [InlineData("while (true) { }", true)]
    [InlineData("for (;;) { }", true)]
    [InlineData("while (true) { break; }", false)]
    [InlineData("int F() { while (true) { } }", false)]
    public void Only_a_loop_at_the_top_that_nothing_ends_never_ends(string source, bool never) =>
        Assert.Equal(never, CellParts.Of(source).NeverEnds);
}
