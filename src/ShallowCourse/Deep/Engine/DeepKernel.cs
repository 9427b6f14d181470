using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// One iteration of gradient descent over any number of layers: <see cref="PortableKernel"/>'s steps as a loop.
/// </summary>
internal sealed unsafe class DeepKernel
{
    private readonly DeepKernelLayer[] _layers;
    private readonly int _m;
    private readonly int _block;
    private readonly ExampleRows _x;
    private readonly ExampleRows _y;
    private readonly AlignedBuffer _scratch;

    public DeepKernel(Matrix<double> X, Matrix<double> Y, DeepNetwork start)
    {
        _m = X.ColumnCount;
        _block = Math.Min(OutputLayer.MaxExamples, ExampleRows.Rounded(_m));
        _x = ExampleRows.OfX(X);
        _y = ExampleRows.OfY(Y);
        _layers = [.. start.Layers.Select(layer => new DeepKernelLayer(layer, _block))];
        _scratch = new AlignedBuffer(start.Sizes.Skip(1).Max() * _block);
    }

    /// <summary>Forward, cost and backward over all examples.</summary>
    /// <returns>The cost J.</returns>
    public double Propagate()
    {
        foreach (var layer in _layers)
        {
            layer.ClearGradients();
        }

        var loss = 0.0;
        for (var start = 0; start < _m; start += _block)
        {
            loss += Propagate(start, Math.Min(_block, _m - start));
        }

        return loss / _m;
    }

    /// <summary>W := W − α (dW + (λ/m) W), b := b − α db.</summary>
    public void Update(double learningRate, double weightDecay)
    {
        foreach (var layer in _layers)
        {
            layer.Step(learningRate / _m, weightDecay);
        }
    }

    /// <summary>As matrices of their own.</summary>
    public DeepNetwork ToNetwork() => new([.. _layers.Select(layer => layer.ToLayer())]);

    /// <summary>Adds the gradients of a block and returns its loss.</summary>
    private double Propagate(int start, int count)
    {
        var length = ExampleRows.Rounded(count);
        var A = _x.Pointer + start;
        var stride = _x.Stride;
        foreach (var layer in _layers)
        {
            layer.Forward(A, stride, length, _scratch.Pointer, isOutput: layer == _layers[^1]);
            A = layer.A;
            stride = length;
        }

        // dZ[L] = A[L] − Y, in the place of Z[L]
        var loss = 0.0;
        for (var output = 0; output < _layers[^1].Units; output++)
        {
            loss += PortableOutput.Run(
                A + (output * length), _y.Pointer + start + (output * _y.Stride), _scratch.Pointer, count, length);
        }

        var dZ = A;
        for (var l = _layers.Length - 1; l > 0; l--)
        {
            var below = _layers[l - 1];
            _layers[l].AddGradients(dZ, below.A, length, length);
            _layers[l].PassBack(dZ, below.D, length);
            below.TimesSlope(length);
            dZ = below.D;
        }

        _layers[0].AddGradients(dZ, _x.Pointer + start, _x.Stride, length);
        return loss;
    }
}
