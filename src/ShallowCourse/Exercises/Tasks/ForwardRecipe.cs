using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

internal enum ForwardProduct { Matrix, Elementwise, Swapped, ExamplesInRows, TransposedX }

internal enum ForwardBias { Added, Forgotten, WrongAxis }

internal enum ForwardActivation { Once, Twice, Never }

internal enum ForwardInput { A1, X, Z1 }

internal enum ForwardResult { Right, LastColumn, HiddenSwapped }

/// <summary>
/// Forward propagation as a row of choices; the defaults are the right ones. Shape errors are MathNet's own.
/// </summary>
internal sealed record ForwardRecipe(Activation Hidden)
{
    public Activation Output { get; init; } = Activation.Sigmoid;

    public ForwardProduct Product { get; init; }

    public ForwardBias Bias { get; init; }

    public ForwardActivation HiddenTimes { get; init; }

    public ForwardActivation OutputTimes { get; init; }

    public ForwardInput Input { get; init; }

    public ForwardResult Result { get; init; }

    public ForwardCache Run(Parameters p, Matrix<double> X)
    {
        var input = Product == ForwardProduct.TransposedX ? X.Transpose() : X;
        if (Product == ForwardProduct.ExamplesInRows)
        {
            return ByRows(p, X.Transpose());
        }

        var Z1 = Linear(p.W1, input, p.b1);
        var A1 = Activate(Z1, Hidden, HiddenTimes);
        var Z2 = Linear(p.W2, Input switch { ForwardInput.X => X, ForwardInput.Z1 => Z1, _ => A1 }, p.b2);
        var A2 = Activate(Z2, Output, OutputTimes);
        return Result switch
        {
            ForwardResult.HiddenSwapped => new ForwardCache(A1, Z1, Z2, A2),
            ForwardResult.LastColumn => new ForwardCache(Last(Z1), Last(A1), Last(Z2), Last(A2)),
            _ => new ForwardCache(Z1, A1, Z2, A2),
        };
    }

    private ForwardCache ByRows(Parameters p, Matrix<double> rows)
    {
        var Z1 = rows.TransposeAndMultiply(p.W1).Transpose().PlusColumn(p.b1).Transpose();
        var A1 = Activate(Z1, Hidden, HiddenTimes);
        var Z2 = A1.TransposeAndMultiply(p.W2).Transpose().PlusColumn(p.b2).Transpose();
        return new ForwardCache(Z1, A1, Z2, Activate(Z2, Output, OutputTimes));
    }

    private Matrix<double> Linear(Matrix<double> W, Matrix<double> input, Matrix<double> b)
    {
        var Z = Product switch
        {
            ForwardProduct.Elementwise => W.PointwiseMultiply(input),
            ForwardProduct.Swapped => input * W,
            _ => W * input,
        };
        return Bias switch
        {
            ForwardBias.Forgotten => Z,
            ForwardBias.WrongAxis => Z.MapIndexed((_, column, z) => z + b[column, 0], Zeros.Include),
            _ => Z.ColumnCount == 1 ? Z + b : Z.PlusColumn(b),
        };
    }

    private static Matrix<double> Activate(Matrix<double> Z, Activation g, ForwardActivation times) => times switch
    {
        ForwardActivation.Twice => g.Apply(g.Apply(Z)),
        ForwardActivation.Never => Z,
        _ => g.Apply(Z),
    };

    private static Matrix<double> Last(Matrix<double> matrix) =>
        Matrix<double>.Build.Dense(
            matrix.RowCount, matrix.ColumnCount, (row, _) => matrix[row, matrix.ColumnCount - 1]);
}
