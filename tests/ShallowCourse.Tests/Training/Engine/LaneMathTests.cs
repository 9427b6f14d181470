using System.Runtime.Intrinsics;

namespace ShallowCourse.Tests;

public class LaneMathTests
{
    private const double AllowedUlps = 4;

    public static TheoryData<string> Functions => ["tanh", "exp", "log1p"];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_width_is_within_4_ulp_of_high_precision_values(string function)
    {
        foreach (var row in GoldenFile.Read("vector-math.json").GetProperty(function).EnumerateArray())
        {
            var (x, nearest, rest) = (row[0].GetDouble(), row[1].GetDouble(), row[2].GetDouble());
            foreach (var (width, got) in OfEveryWidth(function, x))
            {
                Assert.True(
                    Math.Abs(((got - nearest) / Ulp(nearest)) - rest) <= AllowedUlps,
                    FormattableString.Invariant($"{function}({x:R}) with {width}: {got:R}, expected {nearest:R}"));
            }
        }
    }

    [Theory]
    [InlineData("tanh", -0.0, -0.0)]
    [InlineData("tanh", double.Epsilon, double.Epsilon)]
    [InlineData("tanh", -double.Epsilon, -double.Epsilon)]
    [InlineData("tanh", 1e300, 1.0)]
    [InlineData("tanh", double.PositiveInfinity, 1.0)]
    [InlineData("tanh", double.NegativeInfinity, -1.0)]
    [InlineData("tanh", double.NaN, double.NaN)]
    [InlineData("exp", -0.0, 1.0)]
    [InlineData("exp", double.Epsilon, 1.0)]
    [InlineData("exp", -745.14, 0.0)]
    [InlineData("exp", -744.6, double.Epsilon)]
    [InlineData("exp", 709.79, double.PositiveInfinity)]
    [InlineData("exp", 1e300, double.PositiveInfinity)]
    [InlineData("exp", -1e300, 0.0)]
    [InlineData("exp", double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData("exp", double.NegativeInfinity, 0.0)]
    [InlineData("exp", double.NaN, double.NaN)]
    [InlineData("log1p", -0.0, -0.0)]
    [InlineData("log1p", double.Epsilon, double.Epsilon)]
    [InlineData("log1p", -double.Epsilon, -double.Epsilon)]
    [InlineData("log1p", -1.0, double.NegativeInfinity)]
    [InlineData("log1p", -1.5, double.NaN)]
    [InlineData("log1p", double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData("log1p", double.NegativeInfinity, double.NaN)]
    [InlineData("log1p", double.NaN, double.NaN)]
    public void The_edges_come_out_exactly(string function, double x, double expected)
    {
        foreach (var (width, got) in OfEveryWidth(function, x))
        {
            var same = double.IsNaN(expected)
                ? double.IsNaN(got)
                : BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(got);
            Assert.True(
                same, FormattableString.Invariant($"{function}({x:R}) with {width}: {got:R}, expected {expected:R}"));
        }
    }

    [Fact]
    public void The_widest_vectors_of_the_runtime_are_the_ones_expected()
    {
        // Set by InstructionSetTests, to be sure that switching instructions off did what it is there for.
        var expected = Environment.GetEnvironmentVariable(InstructionSetTests.ExpectedWidth);
        var widest =
            Vector512.IsHardwareAccelerated ? 8
            : Vector256.IsHardwareAccelerated ? 4
            : Vector128.IsHardwareAccelerated ? 2
            : 1;
        Assert.Equal(expected ?? $"{widest}", $"{widest}");
    }

    private static double Ulp(double value) =>
        Math.Abs(value) == double.MaxValue
            ? value - Math.BitDecrement(value)
            : Math.BitIncrement(Math.Abs(value)) - Math.Abs(value);

    private static IEnumerable<(string Width, double Value)> OfEveryWidth(string function, double x)
    {
        yield return ("1", Of<Lanes1>(function, x));
        yield return ("128", Of<Lanes128>(function, x));
        if (Vector256.IsHardwareAccelerated)
        {
            yield return ("256", Of<Lanes256>(function, x));
        }

        if (Vector512.IsHardwareAccelerated)
        {
            yield return ("512", Of<Lanes512>(function, x));
        }
    }

    private static double Of<T>(string function, double x) where T : struct, ILanes<T>
    {
        var argument = T.Broadcast(x);
        var result = function switch
        {
            "tanh" => LaneMath.Tanh(argument),
            "exp" => LaneMath.Exp(argument),
            _ => LaneMath.Log1p(argument),
        };
        var lanes = new double[T.Count];
        T.Store(result, ref lanes[0], 0);
        Assert.All(
            lanes,
            lane => Assert.Equal(BitConverter.DoubleToInt64Bits(lanes[0]), BitConverter.DoubleToInt64Bits(lane)));
        return lanes[0];
    }
}
