namespace ShallowCourse.Notebooks.Tests.Scripting;

/// <summary>Cells as .NET Interactive's notebooks have them.</summary>
public sealed class CellLanguageTests : SessionTest
{
    [Theory]
    [InlineData("#!csharp\n1 + 1")]
    [InlineData("#!c#\n1 + 1")]
    [InlineData("\n#!csharp  \n\n1 + 1")]
    [InlineData("#!csharp\r\n1 + 1")]
    public async Task A_line_that_says_CSharp_is_no_code(string code) => Assert.Equal(2, await Value(code));

    [Fact]
    public async Task A_cell_may_go_from_one_language_to_another_and_back()
    {
        Assert.Equal(
            3, await Value("var a = 1;\n#!markdown\n## About *a*\ndon't \"quote\n#!html\n<b>b</b>\n#!csharp\na + 2"));

        Assert.Equal("## About *a*\ndon't \"quote", Output.Bundles[0].Text("text/markdown"));
        Assert.Equal("<b>b</b>", Output.Bundles[1].Text("text/html"));
        Assert.Equal("3", Output.Bundles[2].Text("text/plain"));
    }

    [Fact]
    public async Task An_error_behind_such_lines_is_where_it_stands_in_the_cell()
    {
        var result = await Run("#!markdown\ntext\n#!csharp\nvar b = 1;\nvar c = b + missing;");

        Assert.Equal((5, 13), (result.Error!.At!.Line, result.Error.At.Column));
    }

    [Theory]
    [InlineData("#!fsharp\nlet a = 1", "got F#; expected C#")]
    [InlineData("var a = 1;\n#!pwsh\nls", "got PowerShell; expected C#")]
    [InlineData("#!time\n1 + 1", "got #!time, a command of .NET Interactive")]
    [InlineData("#!share --from fsharp a", "got #!share --from fsharp a, a command of .NET Interactive")]
    public async Task Another_language_and_a_magic_command_are_refused_in_a_sentence(string code, string expected)
    {
        var result = await Run(code);

        Assert.Equal(CellError.Language, result.Error!.Name);
        Assert.Contains(expected, result.Error.Message, StringComparison.Ordinal);
        Assert.Contains("#!", result.Error.At!.SourceLine, StringComparison.Ordinal);
        Assert.DoesNotContain(Output.Events, shown => shown.Contains("CS", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_stood_before_a_refused_line_has_run()
    {
        await Run("var before = 42;\n#!fsharp\nlet a = 1");

        Assert.Equal(42, await Value("before"));
    }

    [Fact]
    public async Task A_script_s_first_line_for_the_system_is_left_to_the_compiler() =>
        Assert.Equal(2, await Value("#!/usr/bin/env dotnet-script\n1 + 1"));

    [Fact]
    public async Task A_cell_that_is_in_another_language_is_not_compiled()
    {
        var result = await Session.RunAsync(
            new CellSource("print(1)", "cell") { Language = "python" }, Output,
            cancel: TestContext.Current.CancellationToken);

        Assert.StartsWith("cell: got Python; expected C#", result.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DotNet_Interactive_s_words_for_showing_are_understood()
    {
        await Value("display(1.5);\nHTML(\"<b>b</b>\")");

        Assert.Equal("1.5", Output.Bundles[0].Text("text/plain"));
        Assert.Equal("<b>b</b>", Output.Bundles[1].Text("text/html"));
    }

    [Fact]
    public async Task A_variable_may_be_called_display() => Assert.Equal(3, await Value("var display = 3; display"));

    [Theory]
    [InlineData("CurrentCulture")]
    [InlineData("CurrentUICulture")]
    public async Task A_culture_that_a_cell_sets_holds_in_the_next(string which)
    {
        await Value($"System.Globalization.CultureInfo.{which} = new System.Globalization.CultureInfo(\"fr-FR\");");

        Assert.Equal("fr-FR", await Value($"System.Globalization.CultureInfo.{which}.Name"));
    }
}
