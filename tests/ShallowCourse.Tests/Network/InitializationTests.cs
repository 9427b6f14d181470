using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class InitializationTests
{

    // LESSONS print eight decimals.
    private const double PrintedTolerance = 5e-9;

    // The platform's logarithm may round a Gaussian's last bit differently from glibc's.
    private const double LastBitTolerance = 1e-16;

    private static readonly LayerSizes Sizes = new(n0: 3, n1: 5, n2: 2);

    private static readonly Dictionary<string, (
        Func<NumPyRandom, Parameters> Make, double Scale1, double Scale2)> Random = new()
        {
            ["Gaussian"] = (random => Initialization.Gaussian(Sizes, random), 0.01, 0.01),
            ["Gaussian of scale 10"] = (random => Initialization.Gaussian(Sizes, random, 10), 10, 10),
            ["He"] = (random => Initialization.He(Sizes, random), Math.Sqrt(2.0 / 3), Math.Sqrt(2.0 / 5)),
            ["Xavier"] = (random => Initialization.Xavier(Sizes, random), Math.Sqrt(1.0 / 3), Math.Sqrt(1.0 / 5)),
        };

    public static TheoryData<string> RandomKinds => [.. Random.Keys];

    [Fact]
    public void Seed_2_gives_the_weights_that_the_course_prints()
    {
        var parameters = Initialization.Gaussian(new LayerSizes(2, 4, 1), new NumPyRandom(2));

        MatrixAssert.Close(
            Matrix<double>.Build.DenseOfArray(new[,]
            {
                { -.00416758, -.00056267 },
                { -.02136196, .01640271 },
                { -.01793436, -.00841747 },
                { .00502881, -.01245288 },
            }),
            parameters.W1,
            PrintedTolerance);
        MatrixAssert.Close(
            Matrix<double>.Build.DenseOfArray(new[,] { { -.01057952, -.00909008, .00551454, .02292208 } }),
            parameters.W2,
            PrintedTolerance);
        MatrixAssert.Close(GoldenFile.Read("golden.json").Parameters("initialization"), parameters, LastBitTolerance);
    }

    [Theory, MemberData(nameof(RandomKinds))]
    public void Weights_are_scaled_draws_W1_first_and_biases_are_zero(string kind)
    {
        var (make, scale1, scale2) = Random[kind];
        var draws = new NumPyRandom(4);
        var W1 = draws.Randn(5, 3);
        var W2 = draws.Randn(2, 5);

        var parameters = make(new NumPyRandom(4));

        var (b1, b2) = (Matrix<double>.Build.Dense(5, 1), Matrix<double>.Build.Dense(2, 1));
        var expected = new Parameters(W1 * scale1, b1, W2 * scale2, b2);
        MatrixAssert.Close(expected, parameters, tolerance: 1e-15 * scale1); // one rounding of the product
    }

    [Fact]
    public void Zeros_are_zero_and_a_constant_fills_the_biases_too()
    {
        var (zeros, halves) = (Initialization.Zeros(Sizes), Initialization.Constant(Sizes, 0.5));
        foreach (var (p, value) in new[] { (zeros, 0.0), (halves, 0.5) })
        {
            Assert.Equal(Sizes, p.Sizes);
            Assert.All(
                new[] { p.W1, p.b1, p.W2, p.b2 }.SelectMany(matrix => matrix.Enumerate()), entry =>
                    Assert.Equal(value, entry));
        }
    }

    [Fact]
    public void The_matrices_of_a_constant_are_four_different_ones()
    {
        var parameters = Initialization.Constant(new LayerSizes(1, 1, 1), 2);

        parameters.W1[0, 0] = 3;

        Assert.Equal((2, 2, 2), (parameters.b1[0, 0], parameters.W2[0, 0], parameters.b2[0, 0]));
    }
}
