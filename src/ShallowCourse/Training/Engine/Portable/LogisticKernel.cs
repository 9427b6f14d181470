using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// One iteration of logistic regression, equations 3.1, 3.2, 3.38 and 3.39 over blocks of examples: the sums of
/// <see cref="PortableKernel"/> for one unit alone.
/// </summary>
internal sealed unsafe class LogisticKernel
{
    private readonly int _n0;
    private readonly int _m;
    private readonly ExampleRows _x;
    private readonly ExampleRows _y;
    private readonly AlignedBuffer _theta; // w, then b
    private readonly AlignedBuffer _gradient; // in the same order, without the factor 1/m
    private readonly AlignedBuffer _z;
    private readonly AlignedBuffer _scratch;

    /// <summary>Starts from w = 0, b = 0.</summary>
    public LogisticKernel(Matrix<double> X, Matrix<double> Y)
    {
        (_n0, _m) = (X.RowCount, X.ColumnCount);
        _x = ExampleRows.OfX(X);
        _y = ExampleRows.OfY(Y);
        _theta = new AlignedBuffer(_n0 + 1);
        _gradient = new AlignedBuffer(_n0 + 1);
        _z = new AlignedBuffer(OutputLayer.MaxExamples);
        _scratch = new AlignedBuffer(OutputLayer.MaxExamples);
    }

    /// <summary>Forward, cost and backward over all examples.</summary>
    /// <returns>The cost J.</returns>
    public double Propagate()
    {
        double* w = _theta.Pointer, dw = _gradient.Pointer, z = _z.Pointer;
        _gradient.Span.Clear();
        var loss = 0.0;
        for (var start = 0; start < _m; start += OutputLayer.MaxExamples)
        {
            var count = Math.Min(OutputLayer.MaxExamples, _m - start);
            var length = ExampleRows.Rounded(count);
            var X = _x.Pointer + start;
            RowMath.Combine(w, 1, _n0, w[_n0], X, _x.Stride, z, length);
            loss += PortableOutput.Run(z, _y.Pointer + start, _scratch.Pointer, count, length); // dz in the place of z
            for (var k = 0; k < _n0; k++)
            {
                dw[k] += RowMath.Dot(z, X + (k * _x.Stride), length);
            }

            dw[_n0] += RowMath.Sum(z, length);
        }

        return loss / _m;
    }

    /// <summary>w := w − α dw, b := b − α db (3.30).</summary>
    public void Update(double learningRate)
    {
        double* theta = _theta.Pointer, gradient = _gradient.Pointer;
        for (var k = 0; k <= _n0; k++)
        {
            theta[k] -= learningRate / _m * gradient[k];
        }
    }

    /// <summary>w as a matrix of its own, and b.</summary>
    public LogisticParameters ToParameters() =>
        new(Matrix<double>.Build.Dense(_n0, 1, _theta.Slice(0, _n0).ToArray()), _theta.Span[_n0]);
}
