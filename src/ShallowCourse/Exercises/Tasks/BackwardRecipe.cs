using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

internal enum BackwardSlope { Tanh, Sigmoid, OneMinusA, OneMinusZSquared, None, OfA1 }

internal enum BackwardOutput { AMinusY, YMinusA, ExtraSlope }

internal enum BackwardMean { Once, Integer, None, BiasesOnly, WeightsOnly, Twice, TwiceInLayer1, Rows }

internal enum BackwardWeights { W2, Gradient, Updated }

internal enum BackwardProduct { Pointwise, Matrix, MatrixTransposed }

internal enum BackwardInner { A1, Z1 }

internal enum BackwardSum { Column, Row, OtherAxis, OtherAxisColumn, Total, TotalEverywhere }

/// <summary>The factors that a learner may forget to transpose.</summary>
[Flags]
internal enum BackwardPlain { None = 0, W2 = 1, A1 = 2, X = 4 }

/// <summary>
/// Backward propagation as a row of choices; the defaults are the right ones. Shape errors are MathNet's own.
/// </summary>
internal sealed record BackwardRecipe
{
    /// <summary>
    /// The learning rates with which a W2 updated too early is looked for; equation 3.35 knows of none.
    /// </summary>
    public static readonly double[] UsualRates = [1.2, 1, 0.5, 0.1, 0.05, 0.01, 0.001];

    public BackwardSlope Slope { get; init; }

    public BackwardOutput Output { get; init; }

    public BackwardMean Mean { get; init; }

    public BackwardWeights Back { get; init; }

    public double Rate { get; init; }

    public BackwardProduct Product { get; init; }

    public BackwardInner Inner { get; init; }

    public BackwardSum Sum { get; init; }

    public BackwardPlain Plain { get; init; }

    public Gradients Run(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
    {
        var dZ2 = OutputError(cache, Y);
        var inner = Inner == BackwardInner.A1 ? cache.A1 : cache.Z1;
        var dW2 = dZ2 * Transposed(inner, BackwardPlain.A1) * Share(X, weights: true, layer: 2);
        var db2 = Summed(dZ2) * Share(X, weights: false, layer: 2);
        var W2 = Back switch
        {
            BackwardWeights.Gradient => dW2,
            BackwardWeights.Updated => p.W2 - (Rate * dW2),
            _ => p.W2,
        };
        var dA1 = Transposed(W2, BackwardPlain.W2) * dZ2;
        var dZ1 = Product switch
        {
            BackwardProduct.Matrix => dA1 * HiddenSlope(cache),
            BackwardProduct.MatrixTransposed => dA1 * HiddenSlope(cache).Transpose(),
            _ => dA1.PointwiseMultiply(HiddenSlope(cache)),
        };
        var dW1 = dZ1 * Transposed(X, BackwardPlain.X) * Share(X, weights: true, layer: 1);
        var db1 = Summed(dZ1) * Share(X, weights: false, layer: 1);
        return new Gradients(dW1, db1, dW2, db2);
    }

    private Matrix<double> OutputError(ForwardCache cache, Matrix<double> Y) => Output switch
    {
        BackwardOutput.YMinusA => Y - cache.A2,
        BackwardOutput.ExtraSlope => (cache.A2 - Y).PointwiseMultiply(cache.A2.PointwiseMultiply(1 - cache.A2)),
        _ => cache.A2 - Y,
    };

    private Matrix<double> HiddenSlope(ForwardCache cache) => Slope switch
    {
        BackwardSlope.Sigmoid => cache.A1.PointwiseMultiply(1 - cache.A1),
        BackwardSlope.OneMinusA => 1 - cache.A1,
        BackwardSlope.OneMinusZSquared => 1 - cache.Z1.PointwisePower(2),
        BackwardSlope.None => Matrix<double>.Build.Dense(cache.A1.RowCount, cache.A1.ColumnCount, 1),
        BackwardSlope.OfA1 => 1 - cache.A1.PointwiseTanh().PointwisePower(2),
        _ => 1 - cache.A1.PointwisePower(2),
    };

    private double Share(Matrix<double> X, bool weights, int layer)
    {
        double m = X.ColumnCount;
        return Mean switch
        {
            BackwardMean.Integer => 1 / X.ColumnCount, // the mistake itself: integer division
            BackwardMean.None => 1,
            BackwardMean.BiasesOnly => weights ? 1 : 1 / m,
            BackwardMean.WeightsOnly => weights ? 1 / m : 1,
            BackwardMean.Twice => 1 / (m * m),
            BackwardMean.TwiceInLayer1 => layer == 1 ? 1 / (m * m) : 1 / m,
            BackwardMean.Rows => 1.0 / X.RowCount,
            _ => 1 / m,
        };
    }

    private Matrix<double> Summed(Matrix<double> dZ) => Sum switch
    {
        BackwardSum.Row => dZ.RowSums().ToRowMatrix(),
        BackwardSum.OtherAxis => dZ.ColumnSums().ToRowMatrix(),
        BackwardSum.OtherAxisColumn => dZ.ColumnSums().ToColumnMatrix(),
        BackwardSum.Total => Matrix<double>.Build.Dense(1, 1, dZ.Enumerate().Sum()),
        BackwardSum.TotalEverywhere => Matrix<double>.Build.Dense(dZ.RowCount, 1, dZ.Enumerate().Sum()),
        _ => dZ.SumColumns(),
    };

    private Matrix<double> Transposed(Matrix<double> matrix, BackwardPlain plain) =>
        (Plain & plain) != 0 ? matrix : matrix.Transpose();
}
