namespace ShallowCourse.Notebooks.Tests.Scripting;

public sealed class CellErrorTests : SessionTest
{
    [Fact]
    public async Task A_compile_error_is_located_and_quoted()
    {
        var result = await Run("var a = 1;\n\tvar b = a + foo;", cell: "ex-3-09");
        Assert.Equal(CellStatus.Failed, result.Status);
        Assert.Equal(new CellPosition("lesson.ipynb#ex-3-09", 2, 14, "\tvar b = a + foo;", 3), result.Error!.At);
        Assert.Equal(
            [
                "lesson.ipynb#ex-3-09(2,14): error CS0103: The name 'foo' does not exist in the current context",
                "    \tvar b = a + foo;",
                "    \t            ^^^",
            ],
            result.Error.Traceback);
        Assert.Equal([$"error: {result.Error}"], Output.Events);
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_declares_nothing()
    {
        await Run("int x = 1; int y = nothing;");
        Assert.Contains("CS0103", (await Run("x")).Error!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("namespace Mine { class A { } }", "CS7021", "A cell has no namespaces: leave out this line")]
    [InlineData("class A { var n = 3; }", "CS0825", "Write the type, such as double")]
    [InlineData(
        "static class More { public static int Twice(this int n) => 2 * n; }", "CS1109", "write the method itself")]
    [InlineData("int seen = 3;\nstatic int Twice() => 2 * seen;", "CS0120", "hand them over as arguments")]
    public async Task An_error_that_speaks_of_programs_says_what_to_do_in_a_cell(string code, string id, string advice)
    {
        var error = (await Run(code)).Error!;

        Assert.StartsWith($"{id}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("..", error.Message, StringComparison.Ordinal);
    }

    /// <summary>What the sentences above advise.</summary>
    [Fact]
    public async Task An_extension_method_stands_in_a_cell_without_a_class() =>
        Assert.Equal(6, await Value("static int Twice(this int n) => 2 * n;\n3.Twice()"));

    [Fact]
    public async Task Many_compile_errors_are_not_all_quoted()
    {
        var result = await Run(string.Join('\n', Enumerable.Range(0, 9).Select(i => $"missing{i}();")));
        Assert.Equal("and 4 more errors", result.Error!.Traceback[^1]);
    }

    [Fact]
    public async Task Warnings_are_told_apart_and_fail_nothing()
    {
        var result = await Run("int F() { int unused = 1; return 2; }\nstring? text = null;");
        Assert.True(result.Succeeded);
        Assert.Equal(
            ["lesson.ipynb#cell(1,15): warning CS0219: The variable 'unused' is assigned but its value is never used"],
            result.Warnings);
        Assert.Empty(Output.Events);
    }

    [Fact]
    public async Task A_runtime_error_names_the_line_and_only_the_learners_callers()
    {
        await Value("double Mean(int[] values)\n{\n    return values.Sum() / values.Length;\n}", "mean");
        var result = await Run("var none = new int[0];\n\nMean(none)", cell: "use");
        Assert.Equal(
            [
                "lesson.ipynb#mean(3,5): System.DivideByZeroException: Attempted to divide by zero.",
                "        return values.Sum() / values.Length;",
                "        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                "   at Mean(Int32[]) in lesson.ipynb#mean(3,5)",
                "   at the cell in lesson.ipynb#use(3,1)",
            ],
            result.Error!.Traceback);
    }

    [Theory]
    [InlineData("await Task.Delay(1);\nawait Task.Run(() => throw new InvalidOperationException(\"it\"));", 2)]
    [InlineData(
        "async Task F()\n{\n    await Task.Delay(1);\n    throw new InvalidOperationException(\"it\");\n}\nF().Wait();",
        4)]
    [InlineData(
        "class Net\n{\n    public void Train() { throw new InvalidOperationException(\"it\"); }\n}\nnew Net().Train();",
        3)]
    [InlineData("Func<int> f = () =>\n    throw new InvalidOperationException(\"it\");\nf();", 2)]
    [InlineData("new[] { 1 }.Select(i => i > 0 ? throw new InvalidOperationException(\"it\") : i).ToList();", 1)]
    [InlineData("int Outer()\n{\n    int Inner() => throw new InvalidOperationException(\"it\");\n    return Inner();\n"
        + "}\nOuter();", 3)]
    public async Task A_runtime_error_is_located_however_it_was_reached(string code, int line)
    {
        var error = (await Run(code)).Error!;
        Assert.Equal("System.InvalidOperationException", error.Name);
        Assert.Equal("it", error.Message);
        Assert.Equal(line, error.At!.Line);
        Assert.DoesNotContain("Submission#", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ShallowCourse.Notebooks", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "<", error.ToString().Replace(error.At.SourceLine, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int[] a = [1, 2];\nvar i = 5;\nvar b = 1 + a[i];", 3, 13)]
    [InlineData("double At(double[] a, int k)\n{\n    return a[k];\n}\nAt([1], 1)", 3, 12)]
    [InlineData("double[] a = [1];\nvar sum = 0.0;\nfor (var i = 0; i <= a.Length; i++)\n    sum += a[i];", 4, 12)]
    [InlineData("int[] a = [1];\na.Select(i =>\n    a[i]).ToList();", 3, 5)]
    [InlineData("await Task.Delay(1);\nvar a = new double[2, 3];\na[0, 3] = 1;", 3, 1)]
    public async Task An_index_out_of_range_is_located_where_its_method_has_one(string code, int line, int column)
    {
        var error = (await Run(code)).Error!;
        Assert.Equal("System.IndexOutOfRangeException", error.Name);
        Assert.Equal((line, column), (error.At!.Line, error.At.Column));
        Assert.DoesNotContain("ThrowHelpers", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_out_of_range_names_the_lines_where_its_method_has_several()
    {
        var error = (
            await Run(
                "int[] a = [1];\nvar i = 1;\nvar b = a[0];\nFunc<int> never = () => a[2];\nvar c = a[i];")).Error!;
        Assert.Equal(
            [
                "System.IndexOutOfRangeException: Index was outside the bounds of the array.",
                "   at the cell in lesson.ipynb#cell, by an index in line 3 or 5"],
            error.Traceback);
    }

    [Theory]
    [InlineData("for (var i = 0; i < 2; i++) { int.Parse(\"x\"); }", 31)]
    [InlineData("for (var i = 0; i < 2; i++) int.Parse(\"x\");", 29)]
    [InlineData("foreach (var i in new[] { 1 }) while (true) { do int.Parse(\"x\"); while (true); }", 50)]
    [InlineData("while (false) { } int.Parse(\"x\");", 19)]
    [InlineData("while (true) { missing(); }", 16)]
    [InlineData("while (true) missing();", 14)]
    public async Task A_column_is_right_where_loops_have_been_made_stoppable(string code, int column)
    {
        var error = (await Run(code)).Error!;
        Assert.Equal(column, error.At!.Column);
        Assert.Equal(code, error.At.SourceLine);
    }

    [Fact]
    public async Task A_cause_is_told_with_the_error()
    {
        var result = await Run("throw new InvalidOperationException(\"outer\", new FormatException(\"inner\"));");
        Assert.Contains("caused by System.FormatException: inner", result.Error!.Traceback);
    }

    [Fact]
    public async Task A_value_that_cannot_show_itself_fails_its_cell_at_its_own_line()
    {
        var result = await Run(
            "public class Broken\n{\n    public string ToHtml() => throw new InvalidOperationException(\"no "
                + "picture\");\n}\nnew Broken()");
        Assert.Equal(CellStatus.Failed, result.Status);
        Assert.Equal("no picture", result.Error!.Message);
        Assert.Equal(3, result.Error.At!.Line);
    }
}
