using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Lesson 4.1: one layer of a network with as many layers as one likes. Layer l takes A[l−1] and gives
/// A[l] = g[l](W[l] A[l−1] + b[l]), equations 3.8 and 3.9 for all examples at once.
/// </summary>
public sealed record Layer
{
    /// <summary>Takes the two matrices as they are (no copies) once their shapes fit each other.</summary>
    /// <param name="W">(n[l], n[l−1]), a row for each unit of this layer.</param>
    /// <param name="b">(n[l], 1).</param>
    /// <param name="activation">g[l].</param>
    /// <exception cref="ShapeException">b does not have one entry for each row of W.</exception>
    public Layer(Matrix<double> W, Matrix<double> b, Activation activation)
    {
        Require.NotNull(W);
        Require.NotNull(activation);
        Require.Shape("a layer", b, W.RowCount, 1, "(n[l], 1)", "b has one entry for each row of W.");
        this.W = W;
        this.b = b;
        Activation = activation;
    }

    /// <summary>The weights, (n[l], n[l−1]).</summary>
    public Matrix<double> W { get; }

    /// <summary>The biases, (n[l], 1).</summary>
    public Matrix<double> b { get; }

    /// <summary>g[l].</summary>
    public Activation Activation { get; }

    /// <summary>Equations 4.1 and 4.2: Z[l] = W[l] A[l−1] + b[l], A[l] = g[l](Z[l]).</summary>
    /// <param name="input">A[l−1], (n[l−1], m); X for the first layer.</param>
    /// <returns>The input, Z[l] and A[l], both (n[l], m).</returns>
    /// <exception cref="ShapeException">The input does not have a row for each column of W.</exception>
    public LayerCache Forward(Matrix<double> input)
    {
        Require.Product("Z[l] = W[l] A[l−1] + b[l]", W, input, "The layer below has one unit for each column of W.");
        var Z = (W * input).PlusColumn(b);
        return new LayerCache(input, Z, Activation.Apply(Z));
    }

    /// <summary>
    /// Equations 4.4 and 4.5: dW[l] = (1/m) dZ[l] A[l−1]ᵀ, db[l] = (1/m) Σ over the examples of dZ[l].
    /// </summary>
    /// <param name="dZ">dZ[l], (n[l], m).</param>
    /// <param name="cache">What <see cref="Forward"/> gave for the same examples.</param>
    /// <returns>dW[l] and db[l], shaped like W and b.</returns>
    /// <exception cref="ShapeException">dZ does not have the shape of Z[l].</exception>
    public LayerGradients Backward(Matrix<double> dZ, LayerCache cache)
    {
        Require.NotNull(cache);
        Require.Shape(
            "dW[l] = (1/m) dZ[l] A[l−1]ᵀ", dZ, W.RowCount, cache.Input.ColumnCount, "(n[l], m)",
            "dZ[l] has the shape of Z[l].");
        double m = dZ.ColumnCount;
        return new LayerGradients(dZ.TransposeAndMultiply(cache.Input) / m, dZ.SumColumns() / m);
    }

    /// <summary>W[l]ᵀ dZ[l]: the slopes along what this layer was given, dA[l−1].</summary>
    /// <param name="dZ">dZ[l], (n[l], m).</param>
    /// <returns>dA[l−1], (n[l−1], m).</returns>
    /// <exception cref="ShapeException">dZ does not have a row for each unit.</exception>
    public Matrix<double> PassBack(Matrix<double> dZ)
    {
        Require.TransposedProduct("dA[l−1] = W[l]ᵀ dZ[l]", W, dZ, "dZ[l] has one row for each row of W[l].");
        return W.TransposeThisAndMultiply(dZ);
    }

    /// <summary>Equation 4.7: W − α dW and b − α db.</summary>
    /// <param name="gradients">dW and db.</param>
    /// <param name="learningRate">α.</param>
    /// <returns>The layer after the step; this one stays as it is.</returns>
    /// <exception cref="ShapeException">The gradients are not shaped like W and b.</exception>
    public Layer Step(LayerGradients gradients, double learningRate)
    {
        Require.NotNull(gradients);
        Require.SameShape("W := W − α dW", W, gradients.dW, "Are these the gradients of this layer?");
        return new Layer(W - (learningRate * gradients.dW), b - (learningRate * gradients.db), Activation);
    }

    /// <summary>For example "W (4, 2), b (4, 1), tanh".</summary>
    /// <returns>The shapes and the activation.</returns>
    public override string ToString() => $"W {W.Shape()}, b {b.Shape()}, {Activation.Name}";
}
