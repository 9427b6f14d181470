namespace ShallowCourse.Tests;

public class PairOfMistakesTests
{
    private static readonly string[] WithPairs = [
        "ex-3-03-forward-one", "ex-3-04-forward-batch", "ex-3-07-collapse", "ex-3-09-backward", "ex-3-09-update",
        "ex-3-09-train"];

    public static TheoryData<string> Exercises => new(WithPairs);

    /// <summary>
    /// A pair may give the numbers of a single mistake or of another pair (two transposes that meet, a sign
    /// that cancels): then the simpler or earlier explanation is right as well. But it never passes, and it is
    /// never left unexplained.
    /// </summary>
    [Theory]
    [MemberData(nameof(Exercises))]
    public void A_pair_of_mistakes_never_passes_and_is_always_explained_by_name(string id)
    {
        var probe = ExerciseProbe.Of(id);
        var pairs = Enumerable.Range(0, probe.KnownMistakes.Count).Where(
            index => probe.KnownMistakes[index].Contains('+')).ToArray();
        Assert.NotEmpty(pairs);
        Assert.All(pairs, index =>
        {
            var report = probe.JudgeKnown(index, seed: 1);
            Assert.False(report.Passed, probe.KnownMistakes[index]);
            Assert.NotEmpty(report.Mistakes);
        });
    }

    [Theory]
    [InlineData("sigmoid-slope", "no-mean")]
    [InlineData("sigmoid-slope", "y-minus-a")]
    [InlineData("no-slope", "no-mean-in-dw")]
    [InlineData("one-minus-z-squared", "other-axis")]
    [InlineData("no-mean", "row-for-column")]
    [InlineData("y-minus-a", "no-mean")]
    [InlineData("sigmoid-slope", "total")]
    public void The_common_pairs_of_Backward_are_named_both(string first, string second)
    {
        var probe = ExerciseProbe.Of("ex-3-09-backward");
        var index = probe.KnownMistakes.ToList().IndexOf($"{first} + {second}");
        index = index >= 0 ? index : probe.KnownMistakes.ToList().IndexOf($"{second} + {first}");
        Assert.All(
            Enumerable.Range(0, ExerciseProbe.Seeds),
            seed => Assert.Equivalent(new[] { first, second }, probe.JudgeKnown(index, seed).Mistakes, strict: true));
    }
}
