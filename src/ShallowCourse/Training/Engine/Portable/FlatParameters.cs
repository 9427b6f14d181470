using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>W1 row by row, b1, W2 row by row and b2 one after the other; or their gradients.</summary>
internal sealed unsafe class FlatParameters(LayerSizes sizes)
{
    private readonly AlignedBuffer _all = new(sizes.ParameterCount);

    public LayerSizes Sizes => sizes;

    public double* W1 => _all.Pointer;

    public double* b1 => W1 + (sizes.n1 * sizes.n0);

    public double* W2 => b1 + sizes.n1;

    public double* b2 => W2 + (sizes.n2 * sizes.n1);

    public static FlatParameters Of(Parameters parameters)
    {
        var flat = new FlatParameters(parameters.Sizes);
        double[] all =
        [
            .. parameters.W1.ToRowMajorArray(), .. parameters.b1.ToRowMajorArray(),
            .. parameters.W2.ToRowMajorArray(), .. parameters.b2.ToRowMajorArray(),
        ];
        all.CopyTo(flat._all.Span);
        return flat;
    }

    public void Clear() => _all.Span.Clear();

    /// <summary>Subtracts the gradients times the rate.</summary>
    public void Step(double rate, FlatParameters gradients)
    {
        double* theta = _all.Pointer, gradient = gradients._all.Pointer;
        for (var i = 0; i < sizes.ParameterCount; i++)
        {
            theta[i] -= rate * gradient[i];
        }
    }

    /// <summary>As matrices of their own.</summary>
    public Parameters ToParameters() => new(
        W1: Matrix(W1, sizes.n1, sizes.n0),
        b1: Matrix(b1, sizes.n1, 1),
        W2: Matrix(W2, sizes.n2, sizes.n1),
        b2: Matrix(b2, sizes.n2, 1));

    private static Matrix<double> Matrix(double* first, int rows, int columns) =>
        Matrix<double>.Build.DenseOfRowMajor(rows, columns, new ReadOnlySpan<double>(first, rows * columns).ToArray());
}
