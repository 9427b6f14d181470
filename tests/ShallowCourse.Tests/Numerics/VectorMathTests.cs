using System.Runtime.InteropServices;

namespace ShallowCourse.Tests;

public unsafe class VectorMathTests
{
    private const double AllowedUlps = 4;

    public static TheoryData<string> Functions => ["tanh", "exp", "log1p", "log"];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Each_function_is_within_4_ulp_of_high_precision_values(string function)
    {
        var rows = GoldenFile.Read("vector-math.json").GetProperty(function == "log" ? "log1p" : function);
        var compared = 0;
        foreach (var row in rows.EnumerateArray())
        {
            var (x, nearest, rest) = (row[0].GetDouble(), row[1].GetDouble(), row[2].GetDouble());
            if (!IsAsked(function, x))
            {
                continue;
            }

            var got = Of(function, function == "log" ? 1 + x : x);
            compared++;
            Assert.True(
                Math.Abs(((got - nearest) / Ulp(nearest)) - rest) <= AllowedUlps,
                FormattableString.Invariant($"{function}({x:R}): {got:R}, expected {nearest:R}"));
        }

        Assert.True(compared > 100, $"only {compared} values of {function}");
    }

    [Theory]
    [InlineData("tanh", 0.0, 0.0)]
    [InlineData("tanh", double.Epsilon, double.Epsilon)]
    [InlineData("tanh", -double.Epsilon, -double.Epsilon)]
    [InlineData("tanh", 1e300, 1.0)]
    [InlineData("tanh", double.PositiveInfinity, 1.0)]
    [InlineData("tanh", double.NegativeInfinity, -1.0)]
    [InlineData("tanh", double.NaN, double.NaN)]
    [InlineData("exp", 0.0, 1.0)]
    [InlineData("exp", -double.Epsilon, 1.0)]
    [InlineData("exp", double.NaN, double.NaN)]
    [InlineData("log1p", 0.0, 0.0)]
    [InlineData("log", 1.0, 0.0)]
    public void The_edges_come_out_exactly(string function, double x, double expected) =>
        Assert.Equal(expected, Of(function, x));

    [Fact]
    public void Beyond_708_the_exponential_stays_tiny()
    {
        Assert.InRange(Of("exp", -1000), 0, 1e-307);
        Assert.InRange(Of("exp", double.NegativeInfinity), 0, 1e-307);
    }

    [Fact]
    public void Tanh_is_odd_to_the_last_bit()
    {
        var random = new NumPyRandom(4);
        for (var i = 0; i < 1000; i++)
        {
            var x = random.Uniform(-21, 21);
            Assert.Equal(-Of("tanh", x), Of("tanh", -x));
        }
    }

    private static bool IsAsked(string function, double x) => function switch
    {
        "exp" => x <= 0 && x >= -708,
        "log1p" => x >= 0 && x < 1e308,
        "log" => x >= 4 && x < 1e308, // what is lost in rounding 1 + x is too little to show in its logarithm
        _ => true,
    };

    private static double Ulp(double value) => Math.BitIncrement(Math.Abs(value)) - Math.Abs(value);

    /// <summary>With the argument in every lane: they must not differ.</summary>
    private static double Of(string function, double x)
    {
        if (function is "log1p" or "log")
        {
            return function == "log" ? VectorMath.Log(x) : VectorMath.Log1p(x);
        }

        var values = (double*)NativeMemory.AlignedAlloc(2 * VectorMath.Round * sizeof(double), alignment: 16);
        try
        {
            new Span<double>(values, VectorMath.Round).Fill(x);
            var results = values;
            if (function == "exp")
            {
                results += VectorMath.Round;
                VectorMath.ExpOfMinusSize(values, results, VectorMath.Round);
            }
            else
            {
                VectorMath.Tanh(values, VectorMath.Round);
            }

            for (var lane = 1; lane < VectorMath.Round; lane++)
            {
                Assert.Equal(results[0], results[lane]);
            }

            return results[0];
        }
        finally
        {
            NativeMemory.AlignedFree(values);
        }
    }
}
