using System.Globalization;
using System.Xml.Linq;

namespace ShallowCourse.Tests;

public class CheckReportTests
{
    private static CheckReport Classic =>
        BackwardTask.Lesson.Judge(new BackwardRecipe { Slope = BackwardSlope.Sigmoid }.Run, 1, RunLimits.Default);

    private static string WhoseSlope =>
        "That is the slope of σ; your hidden units are tanh, and theirs is another.";

    [Fact]
    public void The_classic_mistake_reads_as_a_tutor_would_say_it() => Assert.Equal(
        $"""
        ✗ Backward propagation: Right: dW2, db2. Not right yet: dW1, db1.

          You used a(1 − a) as the slope of the hidden units. {WhoseSlope}
            Equation 3.27, the slope of tanh
          → How steep is tanh at z = 0? There a = 0. What does your formula give, and what should it give?

          Stuck? Run `Check.Backward(Backward).Hint()`: each run shows one hint more.
        """.ReplaceLineEndings("\n"),
        Classic.ToString());

    [Fact]
    public void A_pass_says_what_was_checked_and_no_more()
    {
        var text = BackwardTask.Lesson.Judge(new BackwardRecipe().Run, 1, RunLimits.Default).ToString();
        Assert.StartsWith(
            "✓ Backward propagation: All of this agrees with the reference in 6 calls: dW1, db1, dW2, db2.", text);
        Assert.Contains("Check.Backward(Backward).Solution()", text);
    }

    [Fact]
    public void The_card_is_well_formed_without_scripts_and_escapes_what_a_learner_threw()
    {
        var report = BackwardTask.Lesson.Judge(
            (_, _, _, _) => throw new InvalidOperationException("<script>alert(1)</script> & more"), 1,
            RunLimits.Default);
        var card = XElement.Parse(report.ToHtml());
        Assert.DoesNotContain(card.Descendants(), element => element.Name.LocalName == "script");
        Assert.Contains("<script>alert(1)</script> & more", card.Value);
    }

    [Fact]
    public void The_card_says_in_words_what_its_colour_says()
    {
        Assert.Contains("Not right yet", XElement.Parse(Classic.ToHtml()).Value);
        Assert.Contains("Backward propagation", XElement.Parse(Classic.ToHtml()).Value);
    }

    [Fact]
    public void Numbers_are_written_alike_in_every_culture()
    {
        using var german = new GermanCulture();
        var report = SumColumnsTask.Lesson.Judge(dZ => dZ.SumColumns() + 0.5, 1, RunLimits.Default);
        Assert.DoesNotMatch("[0-9],[0-9]", report.ToString());
        Assert.Matches(@"sums\[0, 0\] is -?[0-9]\.[0-9]+", report.ToString());
    }

    [Fact]
    public void A_language_without_texts_falls_back_to_English()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
            Assert.Contains("Not right yet", Classic.ToString());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
