using FsCheck.Fluent;

namespace ShallowCourse.Tests;

public class TicksTests
{
    [Theory]
    [InlineData(0, 1, 5, "0|0.2|0.4|0.6|0.8|1.0")]
    [InlineData(-5, 5, 4, "−5|0|5")]
    [InlineData(0, 10_000, 5, "0|2k|4k|6k|8k|10k")]
    [InlineData(0, 2_000, 4, "0|500|1000|1500|2000")]
    [InlineData(0.693140, 0.693150, 2, "0.693140|0.693145|0.693150")]
    [InlineData(1_999_000, 2_000_000, 2, "1.9990M|1.9995M|2.0000M")]
    public void Ticks_are_round_numbers_with_as_many_decimals_as_they_need(
        double low, double high, int most, string labels) =>
        Assert.Equal(labels, string.Join('|', Ticks.Linear(low, high, most).Select(tick => tick.Label)));

    [Fact]
    public void Small_powers_of_ten_are_written_as_powers() =>
        Assert.Equal(
            ["10<sup>−6</sup>", "10<sup>−4</sup>", "0.01", "1"],
            Ticks.Logarithmic(-6, 0, 4).Select(tick => tick.Label));

    [Fact]
    public void An_axis_of_less_than_three_powers_has_ticks_between_them() =>
        Assert.Equal(
            ["0.2", "0.5", "1", "2", "5"],
            Ticks.Logarithmic(Math.Log10(0.15), Math.Log10(6), 5).Select(tick => tick.Label));

    [Fact]
    public void Ticks_stay_within_the_axis_and_their_labels_differ() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Arb.From(Gen.Choose(-1_000_000, 1_000_000).Two()), Arb.From(Gen.Choose(-7, 7)), (ends, power) =>
        {
            var unit = Math.Pow(10, power);
            var (low, high) = (Math.Min(ends.Item1, ends.Item2) * unit, (Math.Max(ends.Item1, ends.Item2) + 1) * unit);
            var ticks = Ticks.Linear(low, high, 6);
            var slack = (high - low) * 1e-6;
            return ticks.Count is >= 2 and <= 7
                && ticks.All(tick => tick.Value >= low - slack && tick.Value <= high + slack)
                && (
                    high - low < 1e-3 * Math.Abs(high)
                        || ticks.Select(tick => tick.Label).Distinct().Count() == ticks.Count);
        }));
}
