using System.Xml.Linq;

namespace ShallowCourse.Tests;

public class VerdictCardTests
{
    [Fact]
    public void Runs_that_all_agree_hold_here_and_never_always()
    {
        var card = VerdictCard.ForRuns("tanh wins", [true, true, true], "3 seeds");

        Assert.Equal(Verdict.Here, card.Verdict);
        Assert.Equal("in 3 of 3 runs", card.Reason);
    }

    [Fact]
    public void One_run_against_the_claim_is_enough_for_not_here()
    {
        var card = VerdictCard.ForRuns("tanh wins", [true, false, true], "3 seeds");

        Assert.Equal(Verdict.NotHere, card.Verdict);
        Assert.Equal("it held in 2 of 3 runs", card.Reason);
    }

    [Fact]
    public void No_run_at_all_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => VerdictCard.ForRuns("tanh wins", [], "nothing"));

        Assert.Contains("expected at least one outcome", error.Message);
    }

    [Theory]
    [InlineData(0, Verdict.Always)]
    [InlineData(1e-12, Verdict.Always)]
    [InlineData(1.1e-12, Verdict.NotHere)]
    [InlineData(double.NaN, Verdict.NotHere)]
    public void An_identity_holds_always_when_rounding_explains_the_difference(double difference, Verdict expected) =>
        Assert.Equal(
            expected, VerdictCard.ForIdentity("two linear layers are one", difference, 1e-12, "100 examples").Verdict);

    [Fact]
    public void Html_escapes_the_claim_and_says_the_verdict_in_words()
    {
        var html = VerdictCard.ForRuns("a < b & \"c\"", [false], "x > y").ToHtml();

        var text = XElement.Parse(html, LoadOptions.PreserveWhitespace).Value; // well-formed, and what a reader sees
        Assert.Contains("✘ Not here (not in the one run)", text);
        Assert.Contains("a < b & \"c\"", text);
        Assert.Contains("x > y", text);
    }

    [Fact]
    public void Text_form_reads_as_three_lines()
    {
        var card = VerdictCard.ForIdentity("W' is W2 W1", 2.2e-16, 1e-12, "one draw");

        Assert.Equal(
            ["✔ Always (largest difference 2.2E-16, rounding allows 1E-12)", "  W' is W2 W1", "  one draw"],
            card.ToString().Split('\n'));
    }
}
