using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class BackwardPropagationTests
{
    // Sums of a few products of numbers near 1, added in another order.
    private const double RoundingTolerance = 1e-14;

    // ε² / 6 of the cost's third derivative (below 10,000 at these sizes); a wrong formula is off by 1e-3 and more.
    private const double DifferenceTolerance = 1e-6;

    public static TheoryData<string> Activations => GoldenNetwork.Activations;

    [Theory, MemberData(nameof(Activations))]
    public void Backward_of_a_batch_agrees_with_central_differences(string name) =>
        Prop.ForAll(NetworkCase.Any, network =>
        {
            var hidden = GoldenNetwork.Activation(name);
            var cache = ForwardPropagation.Run(network.Parameters, network.X, hidden);

            var gradients = BackwardPropagation.Run(network.Parameters, cache, network.X, network.Y, hidden);

            MatrixAssert.Close(NaiveNetwork.Slopes(network, name), gradients, DifferenceTolerance);
        }).QuickCheckThrowOnFailure();

    [Theory, MemberData(nameof(Activations))]
    public void Each_equation_by_itself_is_NumPys(string name)
    {
        var golden = GoldenNetwork.Case("allSizesDiffer");
        var (X, Y, W2) = (golden.Matrix("X"), golden.Matrix("Y"), golden.GetProperty("parameters").Matrix("W2"));
        var cache = GoldenNetwork.Hidden(name).GetProperty("cache");
        var expected = GoldenNetwork.Hidden(name).GetProperty("gradients");
        var (Z1, A1, A2) = (cache.Matrix("Z1"), cache.Matrix("A1"), cache.Matrix("A2"));
        var (dZ1, dZ2) = (expected.Matrix("dZ1"), expected.Matrix("dZ2"));

        MatrixAssert.Close(dZ2, BackwardPropagation.dZ2(A2, Y), RoundingTolerance);
        MatrixAssert.Close(expected.Matrix("dW2"), BackwardPropagation.dW2(dZ2, A1), RoundingTolerance);
        MatrixAssert.Close(expected.Matrix("db2"), BackwardPropagation.db2(dZ2), RoundingTolerance);
        MatrixAssert.Close(
            dZ1, BackwardPropagation.dZ1(W2, dZ2, Z1, GoldenNetwork.Activation(name)), RoundingTolerance);
        MatrixAssert.Close(expected.Matrix("dW1"), BackwardPropagation.dW1(dZ1, X), RoundingTolerance);
        MatrixAssert.Close(expected.Matrix("db1"), BackwardPropagation.db1(dZ1), RoundingTolerance);
    }

    [Fact]
    public void Backward_of_the_courses_example_is_NumPys()
    {
        var golden = GoldenNetwork.Case("backward");
        var parameters = golden.Parameters();
        var (X, Y) = (golden.Matrix("X"), golden.Matrix("Y"));
        var cache = ForwardPropagation.Run(parameters, X, Activation.Tanh);

        var gradients = BackwardPropagation.Run(parameters, cache, X, Y, Activation.Tanh);

        MatrixAssert.Close(golden.Gradients(), gradients, RoundingTolerance);
        Assert.Equal(golden.GetProperty("cost").GetDouble(), Cost.FromZ2(cache.Z2, Y), RoundingTolerance);
        Assert.Equal("dW1 (4, 2), db1 (4, 1), dW2 (1, 4), db2 (1, 1)", gradients.ToString());
    }

    // By hand, with dZ2 = (0.5, −0.25), A1 = (2, −2; 1, 3; 0, 4), W2 = (1, −1, 2), slopes of ReLU at Z1 = A1.
    [Fact]
    public void Two_examples_worked_out_on_paper()
    {
        var build = Matrix<double>.Build;
        var A2 = build.DenseOfArray(new[,] { { 0.5, 0.75 } });
        var Y = build.DenseOfArray(new double[,] { { 0, 1 } });
        var A1 = build.DenseOfArray(new double[,] { { 2, -2 }, { 1, 3 }, { 0, 4 } });
        var W2 = build.DenseOfArray(new double[,] { { 1, -1, 2 } });
        var X = build.DenseOfArray(new double[,] { { 4, 8 } });

        var dZ2 = BackwardPropagation.dZ2(A2, Y);
        var dZ1 = BackwardPropagation.dZ1(W2, dZ2, Z1: A1, Activation.ReLU);

        MatrixAssert.Same(build.DenseOfArray(new[,] { { 0.5, -0.25 } }), dZ2);
        MatrixAssert.Same(build.DenseOfArray(new[,] { { 0.75, -0.125, -0.5 } }), BackwardPropagation.dW2(dZ2, A1));
        MatrixAssert.Same(build.DenseOfArray(new[,] { { 0.125 } }), BackwardPropagation.db2(dZ2));
        MatrixAssert.Same(build.DenseOfArray(new[,] { { 0.5, 0 }, { -0.5, 0.25 }, { 0, -0.5 } }), dZ1);
        MatrixAssert.Same(build.DenseOfArray(new double[,] { { 1 }, { 0 }, { -2 } }), BackwardPropagation.dW1(dZ1, X));
        MatrixAssert.Same(build.DenseOfArray(new[,] { { 0.25 }, { -0.125 }, { -0.25 } }), BackwardPropagation.db1(dZ1));
    }

    [Fact]
    public void The_gradient_of_a_batch_is_the_mean_of_its_examples_gradients()
    {
        var network = NetworkCase.Of(3, 5, 2, 7, seed: 1);
        Gradients Of(Matrix<double> X, Matrix<double> Y) => BackwardPropagation.Run(
            network.Parameters, ForwardPropagation.Run(network.Parameters, X, Activation.Tanh), X, Y, Activation.Tanh);

        var each = Enumerable.Range(0, 7)
            // 3.40 to 3.43: one example
            .Select(i => Of(network.X.SubMatrix(0, 3, i, 1), network.Y.SubMatrix(0, 2, i, 1)))
            .ToList();

        Matrix<double> Mean(Func<Gradients, Matrix<double>> part) =>
            each.Select(part).Aggregate((sum, next) => sum + next) / 7;
        var mean = new Gradients(Mean(g => g.dW1), Mean(g => g.db1), Mean(g => g.dW2), Mean(g => g.db2));
        MatrixAssert.Close(mean, Of(network.X, network.Y), RoundingTolerance);
    }

    [Fact]
    public void Backward_leaves_everything_as_it_was()
    {
        var network = NetworkCase.Of(3, 5, 2, 7, seed: 2);
        var cache = ForwardPropagation.Run(network.Parameters, network.X, Activation.Tanh);
        var before = new[]
        {
            cache.Z1, cache.A1, cache.Z2, cache.A2, network.X, network.Y,
            network.Parameters.W1, network.Parameters.b1, network.Parameters.W2, network.Parameters.b2,
        };
        var copies = before.Select(matrix => matrix.Clone()).ToList();

        BackwardPropagation.Run(network.Parameters, cache, network.X, network.Y, Activation.Tanh);

        Assert.All(before.Zip(copies), pair => MatrixAssert.Same(pair.Second, pair.First));
    }
}
