using System.Runtime.CompilerServices;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// One iteration of gradient descent, equation by equation over blocks of examples. A row holds one number of every
/// example (column) of a block and is filled up to whole rounds.
/// </summary>
internal sealed unsafe class PortableKernel
{
    private const int BlockDoubles = 10_240; // A1 of a block: 80 KiB, which stays in the second-level cache
    private const int LeastBlock = 64;

    private readonly Activation _hidden;
    private readonly LayerSizes _sizes;
    private readonly int _m;
    private readonly int _block;
    private readonly int _stride;
    private readonly AlignedBuffer _x;
    private readonly AlignedBuffer _y;
    private readonly AlignedBuffer _a1;
    private readonly AlignedBuffer _dz1;
    private readonly AlignedBuffer _z2;
    private readonly AlignedBuffer _e;
    private readonly AlignedBuffer _theta; // W1 row by row, b1, W2 row by row, b2
    private readonly AlignedBuffer _gradient; // in the same order, without the factor 1/m

    public PortableKernel(Matrix<double> X, Matrix<double> Y, Parameters initial, Activation hidden)
    {
        _hidden = hidden;
        _sizes = initial.Sizes;
        _m = X.ColumnCount;
        _stride = Rounded(_m);
        var examples = Math.Clamp(BlockDoubles / _sizes.n1, LeastBlock, OutputLayer.MaxExamples);
        _block = Math.Min(examples & -VectorMath.Round, _stride);
        _x = Rows(X, last => last); // a zero would make NaN of an infinite weight, which is to be reported as it is
        _y = Rows(Y, _ => 0);
        _a1 = new AlignedBuffer(_sizes.n1 * _block);
        _dz1 = new AlignedBuffer(_sizes.n1 * _block);
        _z2 = new AlignedBuffer(_sizes.n2 * _block);
        _e = new AlignedBuffer(Math.Max(_sizes.n1, _sizes.n2) * _block);
        _theta = new AlignedBuffer(_sizes.ParameterCount);
        _gradient = new AlignedBuffer(_sizes.ParameterCount);
        var theta = _theta.Span;
        initial.W1.ToRowMajorArray().CopyTo(theta);
        initial.b1.ToRowMajorArray().CopyTo(theta[b1At..]);
        initial.W2.ToRowMajorArray().CopyTo(theta[W2At..]);
        initial.b2.ToRowMajorArray().CopyTo(theta[b2At..]);
    }

    private int b1At => _sizes.n1 * _sizes.n0;

    private int W2At => b1At + _sizes.n1;

    private int b2At => W2At + (_sizes.n2 * _sizes.n1);

    /// <summary>Forward, cost and backward over all examples.</summary>
    /// <returns>The cost J.</returns>
    public double Propagate()
    {
        _gradient.Span.Clear();
        var loss = 0.0;
        for (var start = 0; start < _m; start += _block)
        {
            loss += Propagate(start, Math.Min(_block, _m - start));
        }

        return loss / _m;
    }

    /// <summary>W := W − α dW and b := b − α db (3.30, 3.31).</summary>
    public void Update(double learningRate)
    {
        var rate = learningRate / _m;
        double* theta = Pointer(_theta), gradient = Pointer(_gradient);
        for (var i = 0; i < _sizes.ParameterCount; i++)
        {
            theta[i] -= rate * gradient[i];
        }
    }

    /// <summary>The parameters as matrices of their own.</summary>
    public Parameters ToParameters() => new(
        W1: Matrix(0, _sizes.n1, _sizes.n0),
        b1: Matrix(b1At, _sizes.n1, 1),
        W2: Matrix(W2At, _sizes.n2, _sizes.n1),
        b2: Matrix(b2At, _sizes.n2, 1));

    private double Propagate(int start, int count)
    {
        var (n0, n1, n2) = (_sizes.n0, _sizes.n1, _sizes.n2);
        var length = Rounded(count);
        double* X = Pointer(_x) + start, Y = Pointer(_y) + start, e = Pointer(_e);
        double* A1 = Pointer(_a1), dZ1 = Pointer(_dz1), Z2 = Pointer(_z2);
        double* W1 = Pointer(_theta), b1 = W1 + b1At, W2 = W1 + W2At, b2 = W1 + b2At;
        double* dW1 = Pointer(_gradient), db1 = dW1 + b1At, dW2 = dW1 + W2At, db2 = dW1 + b2At;

        // Z1 = W1 X + b1, A1 = g1(Z1), Z2 = W2 A1 + b2
        for (var unit = 0; unit < n1; unit++)
        {
            RowMath.Combine(W1 + (unit * n0), 1, n0, b1[unit], X, _stride, A1 + (unit * length), length);
        }

        PortableActivation.Apply(_hidden, A1, e, n1 * length);
        for (var output = 0; output < n2; output++)
        {
            RowMath.Combine(W2 + (output * n1), 1, n1, b2[output], A1, length, Z2 + (output * length), length);
        }

        // dZ2 = A2 − Y, in the place of Z2
        var loss = 0.0;
        for (var output = 0; output < n2; output++)
        {
            loss += PortableOutput.Run(Z2 + (output * length), Y + (output * _stride), e, count, length);
        }

        // dW2 = dZ2 A1ᵀ, db2 = Σ dZ2
        AddProducts(Z2, n2, A1, n1, length, length, dW2, db2);

        // dZ1 = (W2ᵀ dZ2) ∘ g1'(Z1)
        for (var unit = 0; unit < n1; unit++)
        {
            RowMath.Combine(W2 + unit, n1, n2, 0, Z2, length, dZ1 + (unit * length), length);
        }

        PortableActivation.TimesSlope(_hidden, dZ1, A1, n1 * length);

        // dW1 = dZ1 Xᵀ, db1 = Σ dZ1
        AddProducts(dZ1, n1, X, n0, _stride, length, dW1, db1);
        return loss;
    }

    /// <summary>
    /// Adds dZ Aᵀ to dW and the sums over the examples to db: 3.33 and 3.34, 3.36 and 3.37 before their 1/m.
    /// </summary>
    private static void AddProducts(
        double* dZ, int units, double* A, int inputs, int stride, int length, double* dW, double* db)
    {
        for (var unit = 0; unit < units; unit++, dZ += length)
        {
            for (var input = 0; input < inputs; input++)
            {
                *dW++ += RowMath.Dot(dZ, A + (input * stride), length);
            }

            *db++ += RowMath.Sum(dZ, length);
        }
    }

    /// <summary>The rows of a matrix one after the other, each filled up with what becomes of its last entry.</summary>
    private AlignedBuffer Rows(Matrix<double> matrix, Func<double, double> filling)
    {
        var rows = new AlignedBuffer(checked(matrix.RowCount * _stride));
        for (var k = 0; k < matrix.RowCount; k++)
        {
            var row = rows.Slice(k * _stride, _stride);
            for (var j = 0; j < _m; j++)
            {
                row[j] = matrix.At(k, j);
            }

            row[_m..].Fill(filling(row[_m - 1]));
        }

        return rows;
    }

    private Matrix<double> Matrix(int at, int rows, int columns) =>
        Matrix<double>.Build.DenseOfRowMajor(rows, columns, _theta.Slice(at, rows * columns).ToArray());

    // The buffers are pinned and live as long as the kernel.
    private static double* Pointer(AlignedBuffer buffer) => (double*)Unsafe.AsPointer(ref buffer.First);

    private static int Rounded(int count) => (count + VectorMath.Round - 1) & -VectorMath.Round;
}
