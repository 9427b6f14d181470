using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class PredictionTests
{
    private static readonly MatrixBuilder<double> Build = Matrix<double>.Build;

    [Fact]
    public void A_probability_above_a_half_is_label_1_and_a_half_itself_is_0()
    {
        var A2 = Build.DenseOfArray(new[,] { { 0.5, 0.5000000001, 0.4999999999, 0, 1 } });

        Assert.Equal([0, 1, 0, 0, 1], Prediction.Labels(A2).Row(0));
        Assert.Equal([0, 1, 0, 0, 1], Prediction.Labels(Build.SparseOfMatrix(A2)).Row(0));
    }

    [Fact]
    public void A_network_predicts_by_its_output()
    {
        var network = NetworkCase.Of(3, 5, 2, 7, seed: 3);
        var expected = NaiveNetwork.A2(network, "leaky ReLU");

        var probabilities = Prediction.Probabilities(network.Parameters, network.X, Activation.LeakyReLU);
        var labels = Prediction.Labels(network.Parameters, network.X, Activation.LeakyReLU);

        MatrixAssert.Close(expected, probabilities, 1e-14); // rounding
        MatrixAssert.Same(Build.Dense(2, 7, (row, column) => expected[row, column] > 0.5 ? 1 : 0), labels);
        Assert.Contains(1.0, labels.Enumerate());
        Assert.Contains(0.0, labels.Enumerate());
    }

    [Fact]
    public void Accuracy_is_the_share_of_columns_that_are_right()
    {
        var Y = Build.DenseOfArray(new double[,] { { 1, 0, 1, 0 } });

        Assert.Equal(1, Prediction.Accuracy(Y, Y));
        Assert.Equal(0.75, Prediction.Accuracy(Build.DenseOfArray(new double[,] { { 1, 0, 0, 0 } }), Y));
        Assert.Equal(0, Prediction.Accuracy(1 - Y, Y));
        Assert.Equal(1, Prediction.Accuracy(Build.SparseOfMatrix(Y), Y));
    }

    [Fact]
    public void An_example_with_one_wrong_label_of_two_is_wrong()
    {
        var Y = Build.DenseOfArray(new double[,] { { 1, 0, 1 }, { 0, 1, 1 } });
        var labels = Build.DenseOfArray(new double[,] { { 1, 0, 1 }, { 0, 0, 0 } });

        Assert.Equal(1 / 3.0, Prediction.Accuracy(labels, Y));
    }
}
