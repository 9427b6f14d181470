namespace ShallowCourse.Kernel.Tests.Requests;

public sealed class PagerRequestTests
{
    [Theory]
    [InlineData("Math.Sqrt?", "Math.Sqrt", false)]
    [InlineData("  W1??\n", "W1", true)]
    public void A_name_with_a_question_mark_asks(string code, string name, bool inDetail) =>
        Assert.Equal(new PagerRequest(name, inDetail), PagerRequest.Parse(code));

    [Theory]
    [InlineData("Math.Sqrt")]
    [InlineData("a ? b : c")]
    [InlineData("int? x = null;")]
    [InlineData("var x = y ??\n3")]
    [InlineData("")]
    public void Code_is_code(string code) => Assert.Null(PagerRequest.Parse(code));
}
