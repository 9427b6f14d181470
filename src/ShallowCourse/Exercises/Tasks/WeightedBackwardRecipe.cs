using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Whose error the weight multiplies. LabelOnly is A2 − weight · Y: the label is weighted,
/// not the error.
/// </summary>
internal enum WeightedLabels { Ones, None, Both, Zeros, LabelOnly }

internal enum WeightedSlope { ReLU, Tanh, Sigmoid, None, A1 }

internal enum WeightedMean { Once, None, Integer, Twice }

/// <summary>
/// Backward propagation for ReLU units and a weighted cost as a row of choices; the defaults are the right ones.
/// </summary>
internal sealed record WeightedBackwardRecipe
{
    public WeightedLabels On { get; init; }

    public WeightedSlope Slope { get; init; }

    public WeightedMean Mean { get; init; }

    public double Sign { get; init; } = 1;

    public Gradients Run(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
    {
        var dZ2 = Sign * OutputError(cache.A2, Y, weight);
        var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(HiddenSlope(cache));
        var share = Share(X.ColumnCount);
        return new Gradients(
            dZ1 * X.Transpose() * share, dZ1.SumColumns() * share, dZ2 * cache.A1.Transpose() * share,
            dZ2.SumColumns() * share);
    }

    private Matrix<double> OutputError(Matrix<double> A2, Matrix<double> Y, double weight) => On switch
    {
        WeightedLabels.None => A2 - Y,
        WeightedLabels.Both => weight * (A2 - Y),
        WeightedLabels.Zeros => (A2 - Y).PointwiseMultiply(Y.Map(y => y == 1 ? 1 : weight, Zeros.Include)),
        WeightedLabels.LabelOnly => A2 - (weight * Y),
        _ => (A2 - Y).PointwiseMultiply(Y.Map(y => y == 1 ? weight : 1, Zeros.Include)),
    };

    private Matrix<double> HiddenSlope(ForwardCache cache) => Slope switch
    {
        WeightedSlope.Tanh => 1 - cache.A1.PointwisePower(2),
        WeightedSlope.Sigmoid => cache.A1.PointwiseMultiply(1 - cache.A1),
        WeightedSlope.None => cache.A1.Map(_ => 1.0, Zeros.Include),
        WeightedSlope.A1 => cache.A1,
        _ => cache.Z1.Map(z => z > 0 ? 1.0 : 0.0, Zeros.Include),
    };

    private double Share(int m) => Mean switch
    {
        WeightedMean.None => 1,
        WeightedMean.Integer => 1 / m, // the mistake itself: integer division
        WeightedMean.Twice => 1.0 / m / m,
        _ => 1.0 / m,
    };
}
