using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>One iteration of gradient descent, equation by equation over blocks of examples.</summary>
internal sealed unsafe class PortableKernel
{
    private readonly Activation _hidden;
    private readonly int _m;
    private readonly ExampleRows _x;
    private readonly ExampleRows _y;
    private readonly FlatParameters _theta;
    private readonly FlatParameters _gradients; // without the factor 1/m
    private readonly PortableForward _forward;
    private readonly AlignedBuffer _dz1;

    public PortableKernel(Matrix<double> X, Matrix<double> Y, Parameters initial, Activation hidden)
    {
        _hidden = hidden;
        _m = X.ColumnCount;
        _x = ExampleRows.OfX(X);
        _y = ExampleRows.OfY(Y);
        _theta = FlatParameters.Of(initial);
        _gradients = new FlatParameters(initial.Sizes);
        _forward = new PortableForward(_theta, hidden, _m);
        _dz1 = new AlignedBuffer(initial.Sizes.n1 * _forward.Block);
    }

    /// <summary>Forward, cost and backward over all examples.</summary>
    /// <returns>The cost J.</returns>
    public double Propagate()
    {
        _gradients.Clear();
        var loss = 0.0;
        for (var start = 0; start < _m; start += _forward.Block)
        {
            loss += Propagate(start, Math.Min(_forward.Block, _m - start));
        }

        return loss / _m;
    }

    /// <summary>W := W − α dW and b := b − α db (3.30, 3.31).</summary>
    public void Update(double learningRate) => _theta.Step(learningRate / _m, _gradients);

    /// <summary>The parameters as matrices of their own.</summary>
    public Parameters ToParameters() => _theta.ToParameters();

    /// <summary>Adds the gradients of a block and returns its loss.</summary>
    private double Propagate(int start, int count)
    {
        var (n0, n1, n2) = (_theta.Sizes.n0, _theta.Sizes.n1, _theta.Sizes.n2);
        var length = ExampleRows.Rounded(count);
        double* X = _x.Pointer + start, Y = _y.Pointer + start;
        double* A1 = _forward.A1, Z2 = _forward.Z2, dZ1 = _dz1.Pointer;

        _forward.Run(X, _x.Stride, length);

        // dZ2 = A2 − Y, in the place of Z2
        var loss = 0.0;
        for (var output = 0; output < n2; output++)
        {
            loss += PortableOutput.Run(
                Z2 + (output * length), Y + (output * _y.Stride), _forward.Scratch, count, length);
        }

        // dW2 = dZ2 A1ᵀ, db2 = Σ dZ2
        RowMath.AddProducts(Z2, n2, A1, n1, length, length, _gradients.W2, _gradients.b2);

        // dZ1 = (W2ᵀ dZ2) ∘ g1'(Z1)
        var W2 = _theta.W2;
        for (var unit = 0; unit < n1; unit++)
        {
            RowMath.Combine(W2 + unit, n1, n2, 0, Z2, length, dZ1 + (unit * length), length);
        }

        PortableActivation.TimesSlope(_hidden, dZ1, A1, n1 * length);

        // dW1 = dZ1 Xᵀ, db1 = Σ dZ1
        RowMath.AddProducts(dZ1, n1, X, n0, _x.Stride, length, _gradients.W1, _gradients.b1);
        return loss;
    }
}
