namespace ShallowCourse.Notebooks.Tests.Language;

public sealed class CSharpCompletenessTests
{
    [Theory]
    [InlineData("1 + 1")]
    [InlineData("var x = 1;")]
    [InlineData("")]
    [InlineData("#r \"nuget: ShallowCourse, 1.0.0\"")]
    [InlineData("int F(int x) => x;")]
    [InlineData("x")]
    public void Whole_code_is_complete(string code) =>
        Assert.Equal(CodeCompleteness.Complete, CSharpCompleteness.Judge(code));

    [Theory]
    [InlineData("if (true) {")]
    [InlineData("for (var i = 0; i < 3; i++)")]
    [InlineData("int F(int x)\n{")]
    [InlineData("Math.Max(1,")]
    [InlineData("/* a comment")]
    [InlineData("var text = \"\"\"\n  raw")]
    public void Code_that_goes_on_is_incomplete(string code) =>
        Assert.Equal(CodeCompleteness.Incomplete, CSharpCompleteness.Judge(code));

    [Theory]
    [InlineData("int 1x = ;")]
    [InlineData("var x = ;")]
    [InlineData("} else {}")]
    public void Code_that_no_line_can_mend_is_invalid(string code) =>
        Assert.Equal(CodeCompleteness.Invalid, CSharpCompleteness.Judge(code));
}
