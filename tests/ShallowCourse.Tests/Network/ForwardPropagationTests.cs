using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class ForwardPropagationTests
{
    // Sums of a few products of numbers near 1, added in another order.
    private const double RoundingTolerance = 1e-14;

    // The naive tanh subtracts exponentials, and weights as large as 4 carry its rounding on.
    private const double NaiveTolerance = 1e-13;

    // The reference values of the course have 17 digits; a mean of 12 numbers may round the last one differently.
    private const double MeanTolerance = 1e-15;

    public static TheoryData<string> Activations => GoldenNetwork.Activations;

    [Theory, MemberData(nameof(Activations))]
    public void Forward_of_a_batch_is_NumPys(string name)
    {
        var golden = GoldenNetwork.Case("allSizesDiffer");

        var cache = ForwardPropagation.Run(
            golden.Parameters(), golden.Matrix("X"), GoldenNetwork.Activation(name));

        AssertIs(GoldenNetwork.Hidden(name).GetProperty("cache"), cache);
    }

    [Fact]
    public void Forward_of_the_courses_example_is_NumPys()
    {
        var golden = GoldenNetwork.Case("forward");

        var cache = ForwardPropagation.Run(
            golden.Parameters(), golden.Matrix("X"), Activation.Tanh);

        AssertIs(golden.GetProperty("cache"), cache);
    }

    [Fact]
    public void Forward_of_the_courses_example_has_the_means_that_the_course_prints()
    {
        var random = new NumPyRandom(1);
        var X = random.Randn(2, 3);
        var b1 = random.Randn(4, 1);
        var rounded = GoldenNetwork.Case("forward").GetProperty("rounded"); // W1 and W2 as printed
        var parameters = new Parameters(
            rounded.Matrix("W1"), b1, rounded.Matrix("W2"), Matrix<double>.Build.Dense(1, 1, -1.3));

        var cache = ForwardPropagation.Run(parameters, X, Activation.Tanh);

        Assert.Equal(.26281864019752443, cache.Z1.Enumerate().Average(), MeanTolerance);
        Assert.Equal(.09199904522700109, cache.A1.Enumerate().Average(), MeanTolerance);
        Assert.Equal(-1.3076660128732143, cache.Z2.Enumerate().Average(), MeanTolerance);
        Assert.Equal(.21287768171914198, cache.A2.Enumerate().Average(), MeanTolerance);
    }

    [Theory, MemberData(nameof(Activations))]
    public void Forward_of_a_batch_is_the_loop_over_its_examples(string name) =>
        Prop.ForAll(NetworkCase.Any, network =>
        {
            var cache = ForwardPropagation.Run(network.Parameters, network.X, GoldenNetwork.Activation(name));

            MatrixAssert.Close(NaiveNetwork.A2(network, name), cache.A2, NaiveTolerance);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Each_step_by_itself_gives_the_part_of_the_cache()
    {
        var golden = GoldenNetwork.Case("allSizesDiffer");
        var p = golden.Parameters();
        var X = golden.Matrix("X");
        var cache = ForwardPropagation.Run(p, X, Activation.LeakyReLU);

        MatrixAssert.Same(cache.Z1, ForwardPropagation.Z1(p.W1, X, p.b1));
        MatrixAssert.Same(cache.A1, ForwardPropagation.A1(cache.Z1, Activation.LeakyReLU));
        MatrixAssert.Same(cache.Z2, ForwardPropagation.Z2(p.W2, cache.A1, p.b2));
        MatrixAssert.Same(cache.A2, ForwardPropagation.A2(cache.Z2));
        Assert.Equal("Z1 (5, 7), A1 (5, 7), Z2 (2, 7), A2 (2, 7)", cache.ToString());
    }

    [Fact]
    public void Sparse_examples_give_what_dense_ones_give()
    {
        var X = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 1, 0, 0 }, { 2, 0, 0, -1 } });
        var parameters = Initialization.Xavier(new LayerSizes(2, 3, 1), new NumPyRandom(5));

        var dense = ForwardPropagation.Run(parameters, X, Activation.Sigmoid);
        var sparse = ForwardPropagation.Run(parameters, Matrix<double>.Build.SparseOfMatrix(X), Activation.Sigmoid);

        MatrixAssert.Close(dense.A2, sparse.A2, RoundingTolerance);
    }

    [Fact]
    public void Forward_leaves_parameters_and_examples_as_they_were()
    {
        var network = NetworkCase.Of(3, 5, 2, 7, seed: 11);
        var (parameters, X) = (network.Parameters.Copy(), network.X.Clone());

        ForwardPropagation.Run(network.Parameters, network.X, Activation.Identity);

        MatrixAssert.Close(parameters, network.Parameters, tolerance: 0);
        MatrixAssert.Same(X, network.X);
    }

    private static void AssertIs(JsonElement expected, ForwardCache cache)
    {
        MatrixAssert.Close(expected.Matrix("Z1"), cache.Z1, RoundingTolerance);
        MatrixAssert.Close(expected.Matrix("A1"), cache.A1, RoundingTolerance);
        MatrixAssert.Close(expected.Matrix("Z2"), cache.Z2, RoundingTolerance);
        MatrixAssert.Close(expected.Matrix("A2"), cache.A2, RoundingTolerance);
    }
}
