using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>
/// The same network by another road: one number at a time, from the definitions, with no matrix algebra and none of
/// the library's functions; slopes by central differences.
/// </summary>
internal static class NaiveNetwork
{
    public const double Epsilon = 1e-5;

    private static readonly Dictionary<string, Func<double, double>> Activations = new()
    {
        ["sigmoid"] = Sigmoid,
        ["tanh"] = z => (Math.Exp(z) - Math.Exp(-z)) / (Math.Exp(z) + Math.Exp(-z)),
        ["ReLU"] = z => z > 0 ? z : 0,
        ["leaky ReLU"] = z => z > 0 ? z : 0.01 * z,
        ["identity"] = z => z,
    };

    public static Matrix<double> Z1(NetworkCase network) =>
        Linear(network.Parameters.W1, network.X, network.Parameters.b1);

    public static Matrix<double> A2(NetworkCase network, string hidden) =>
        Z2(network, hidden).Map(Sigmoid, Zeros.Include);

    /// <summary>
    /// −log a = log(1 + e^(−z)) where y = 1, −log(1 − a) = log(1 + e^z) where y = 0: right up to z = 700.
    /// </summary>
    public static double Cost(NetworkCase network, string hidden)
    {
        var Z2 = NaiveNetwork.Z2(network, hidden);
        var J = 0.0;
        for (var i = 0; i < Z2.ColumnCount; i++)
        {
            for (var unit = 0; unit < Z2.RowCount; unit++)
            {
                J += Math.Log(1 + Math.Exp(network.Y[unit, i] == 1 ? -Z2[unit, i] : Z2[unit, i])) / Z2.ColumnCount;
            }
        }

        return J;
    }

    public static Gradients Slopes(NetworkCase network, string hidden)
    {
        var moved = network with { Parameters = network.Parameters.Copy() };
        double J() => Cost(moved, hidden);
        return new Gradients(
            dW1: Slopes(moved.Parameters.W1, J),
            db1: Slopes(moved.Parameters.b1, J),
            dW2: Slopes(moved.Parameters.W2, J),
            db2: Slopes(moved.Parameters.b2, J));
    }

    private static Matrix<double> Z2(NetworkCase network, string hidden) => Linear(
        network.Parameters.W2, Z1(network).Map(Activations[hidden], Zeros.Include), network.Parameters.b2);

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

    private static Matrix<double> Linear(Matrix<double> W, Matrix<double> A, Matrix<double> b)
    {
        var Z = Matrix<double>.Build.Dense(W.RowCount, A.ColumnCount);
        for (var i = 0; i < A.ColumnCount; i++)
        {
            for (var unit = 0; unit < W.RowCount; unit++)
            {
                Z[unit, i] = b[unit, 0];
                for (var k = 0; k < W.ColumnCount; k++)
                {
                    Z[unit, i] += W[unit, k] * A[k, i];
                }
            }
        }

        return Z;
    }

    private static Matrix<double> Slopes(Matrix<double> parameter, Func<double> J) =>
        Matrix<double>.Build.Dense(parameter.RowCount, parameter.ColumnCount, (row, column) =>
        {
            var original = parameter[row, column];
            parameter[row, column] = original + Epsilon;
            var above = J();
            parameter[row, column] = original - Epsilon;
            var below = J();
            parameter[row, column] = original;
            return (above - below) / (2 * Epsilon);
        });
}
