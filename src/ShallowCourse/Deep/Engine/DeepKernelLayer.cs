using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>One layer of <see cref="DeepKernel"/>: its parameters, their gradients, and a block of its rows.</summary>
internal sealed unsafe class DeepKernelLayer
{
    private readonly int _inputs;
    private readonly Activation _activation;
    private readonly AlignedBuffer _theta; // W row by row, then b
    private readonly AlignedBuffer _gradients; // in the same order, without the factor 1/m
    private readonly AlignedBuffer _a;
    private readonly AlignedBuffer _d;

    public DeepKernelLayer(Layer layer, int block)
    {
        (Units, _inputs) = (layer.W.RowCount, layer.W.ColumnCount);
        _activation = layer.Activation;
        _theta = new AlignedBuffer(Units * (_inputs + 1));
        _gradients = new AlignedBuffer(Units * (_inputs + 1));
        _a = new AlignedBuffer(Units * block);
        _d = new AlignedBuffer(Units * block);
        double[] all = [.. layer.W.ToRowMajorArray(), .. layer.b.ToRowMajorArray()];
        all.CopyTo(_theta.Span);
    }

    public int Units { get; }

    /// <summary>A[l] of the last block, a row for each unit; in the output layer Z[l], then dZ[l].</summary>
    public double* A => _a.Pointer;

    /// <summary>dA[l], then dZ[l].</summary>
    public double* D => _d.Pointer;

    private double* W => _theta.Pointer;

    private double* B => W + (Units * _inputs);

    public void ClearGradients() => _gradients.Span.Clear();

    /// <summary>Z = W A + b, and A = g(Z) where it is not the output layer, whose σ comes with the loss.</summary>
    public void Forward(double* input, int stride, int length, double* scratch, bool isOutput)
    {
        for (var unit = 0; unit < Units; unit++)
        {
            RowMath.Combine(W + (unit * _inputs), 1, _inputs, B[unit], input, stride, A + (unit * length), length);
        }

        if (!isOutput)
        {
            PortableActivation.Apply(_activation, A, scratch, Units * length);
        }
    }

    /// <summary>dW += dZ Aᵀ and db += Σ dZ.</summary>
    public void AddGradients(double* dZ, double* input, int stride, int length)
    {
        var dW = _gradients.Pointer;
        RowMath.AddProducts(dZ, Units, input, _inputs, stride, length, dW, dW + (Units * _inputs));
    }

    /// <summary>dA[l−1] = W[l]ᵀ dZ[l].</summary>
    public void PassBack(double* dZ, double* below, int length)
    {
        for (var input = 0; input < _inputs; input++)
        {
            RowMath.Combine(W + input, _inputs, Units, 0, dZ, length, below + (input * length), length);
        }
    }

    /// <summary>dZ = dA ∘ g'(Z).</summary>
    public void TimesSlope(int length) => PortableActivation.TimesSlope(_activation, D, A, Units * length);

    /// <summary>Subtracts the gradients times the rate, and the weights' own share of weight decay.</summary>
    public void Step(double rate, double weightDecay)
    {
        double* theta = _theta.Pointer, gradient = _gradients.Pointer;
        var weights = Units * _inputs;
        for (var i = 0; i < weights; i++)
        {
            theta[i] -= rate * (gradient[i] + (weightDecay * theta[i]));
        }

        for (var i = weights; i < weights + Units; i++)
        {
            theta[i] -= rate * gradient[i];
        }
    }

    public Layer ToLayer() => new(
        Matrix<double>.Build.DenseOfRowMajor(Units, _inputs, _theta.Slice(0, Units * _inputs).ToArray()),
        Matrix<double>.Build.Dense(Units, 1, _theta.Slice(Units * _inputs, Units).ToArray()),
        _activation);
}
