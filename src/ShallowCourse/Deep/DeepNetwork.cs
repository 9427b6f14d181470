using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Lesson 4.1: L layers one after the other, the last one with σ. With L = 2 it is the network of sections 3.1 to 3.11.
/// </summary>
public sealed class DeepNetwork
{
    /// <summary>Puts layers one on top of the other.</summary>
    /// <param name="layers">Layer 1 to layer L.</param>
    /// <exception cref="ArgumentException">There is no layer, or the last one's activation is not σ.</exception>
    /// <exception cref="ShapeException">A layer does not have a column for each unit of the one below.</exception>
    public DeepNetwork(params IReadOnlyList<Layer> layers)
    {
        Require.NotNull(layers);
        if (layers.Count == 0)
        {
            throw new ArgumentException("A network without layers: give it at least one.", nameof(layers));
        }

        for (var l = 1; l < layers.Count; l++)
        {
            Require.Shape(
                string.Create(CultureInfo.InvariantCulture, $"layer {l + 1} of the network"),
                layers[l].W, layers[l].W.RowCount, layers[l - 1].W.RowCount, "(n[l], n[l−1])",
                "W[l] has one column for each unit of the layer below.", $"W[{l + 1}]");
        }

        if (layers[^1].Activation != Activation.Sigmoid)
        {
            throw new ArgumentException(
                $"The last layer's activation is {layers[^1].Activation.Name}, expected {Activation.Sigmoid.Name}: "
                + "dZ[L] = A[L] − Y holds for σ with the cross-entropy only.",
                nameof(layers));
        }

        Layers = [.. layers];
    }

    /// <summary>Layer 1 to layer L.</summary>
    public IReadOnlyList<Layer> Layers { get; }

    /// <summary>n[0], n[1] … n[L].</summary>
    public IReadOnlyList<int> Sizes => [Layers[0].W.ColumnCount, .. Layers.Select(layer => layer.W.RowCount)];

    /// <summary>
    /// Random weights, b = 0. The weights are drawn layer by layer, row by row, from one generator.
    /// </summary>
    /// <param name="sizes">n[0], n[1] … n[L], such as [2, 4, 4, 1].</param>
    /// <param name="hidden">The activation of all layers but the last.</param>
    /// <param name="scale">
    /// From n[l−1] to the standard deviation of W[l]: <see cref="WeightScale"/> has the usual ones.
    /// </param>
    /// <param name="random">The generator.</param>
    /// <returns>A network of L = <paramref name="sizes"/>.Count − 1 layers.</returns>
    /// <exception cref="ArgumentException">There are fewer than two sizes, or one is below 1.</exception>
    public static DeepNetwork Create(
        IReadOnlyList<int> sizes, Activation hidden, Func<int, double> scale, NumPyRandom random)
    {
        Require.NotNull(sizes);
        Require.NotNull(hidden);
        Require.NotNull(scale);
        Require.NotNull(random);
        if (sizes.Count < 2 || sizes.Any(size => size < 1))
        {
            throw new ArgumentException(
                $"The sizes are [{string.Join(", ", sizes)}], expected two or more, each at least 1: "
                + "the features first, then the units of every layer.",
                nameof(sizes));
        }

        var layers = new Layer[sizes.Count - 1];
        for (var l = 0; l < layers.Length; l++)
        {
            var W = random.Randn(sizes[l + 1], sizes[l]) * scale(sizes[l]);
            var b = Matrix<double>.Build.Dense(sizes[l + 1], 1);
            layers[l] = new Layer(W, b, l == layers.Length - 1 ? Activation.Sigmoid : hidden);
        }

        return new DeepNetwork(layers);
    }

    /// <summary>Equations 4.1 and 4.2 for l = 1 … L, with A[0] = X.</summary>
    /// <param name="X">(n[0], m).</param>
    /// <returns>A cache for each layer; the last one's A is the network's output, (n[L], m).</returns>
    /// <exception cref="ShapeException">X does not have n[0] rows.</exception>
    public IReadOnlyList<LayerCache> Forward(Matrix<double> X)
    {
        var caches = new List<LayerCache>();
        var A = X;
        foreach (var layer in Layers)
        {
            caches.Add(layer.Forward(A));
            A = caches[^1].A;
        }

        return caches;
    }

    /// <summary>Equations 4.3 to 4.6 for l = L … 1.</summary>
    /// <param name="caches">What <see cref="Forward"/> gave.</param>
    /// <param name="Y">(n[L], m), labels 0 or 1.</param>
    /// <returns>dW[l] and db[l] for each layer, the first one's first.</returns>
    /// <exception cref="ShapeException">Y does not have the output's shape.</exception>
    public IReadOnlyList<LayerGradients> Backward(IReadOnlyList<LayerCache> caches, Matrix<double> Y)
    {
        Require.NotNull(caches);
        var A = caches[^1].A;
        Require.SameShape("dZ[L] = A[L] − Y", A, Y, "Y holds one label for each output unit and example.");
        var gradients = new LayerGradients[Layers.Count];
        var dZ = A - Y;
        for (var l = Layers.Count - 1; l >= 0; l--)
        {
            gradients[l] = Layers[l].Backward(dZ, caches[l]);
            if (l > 0)
            {
                var below = Layers[l - 1].Activation;
                dZ = Layers[l].PassBack(dZ).PointwiseMultiply(below.Derivative(caches[l - 1].Z));
            }
        }

        return gradients;
    }

    /// <summary>Equation 4.7 in every layer.</summary>
    /// <param name="gradients">What <see cref="Backward"/> gave.</param>
    /// <param name="learningRate">α.</param>
    /// <returns>The network after the step; this one stays as it is.</returns>
    /// <exception cref="ShapeException">The gradients are those of another network.</exception>
    public DeepNetwork Step(IReadOnlyList<LayerGradients> gradients, double learningRate)
    {
        Require.NotNull(gradients);
        return new DeepNetwork([.. Layers.Zip(gradients, (layer, slopes) => layer.Step(slopes, learningRate))]);
    }

    /// <summary>The cost J (3.45) over all examples, from Z[L], so that no log meets a zero.</summary>
    /// <param name="X">(n[0], m).</param>
    /// <param name="Y">(n[L], m).</param>
    /// <returns>J.</returns>
    public double Cost(Matrix<double> X, Matrix<double> Y) => ShallowCourse.Cost.FromZ2(Forward(X)[^1].Z, Y);

    /// <summary>1 where the output is above one half, else 0.</summary>
    /// <param name="X">(n[0], m).</param>
    /// <returns>(n[L], m).</returns>
    public Matrix<double> Labels(Matrix<double> X) => Forward(X)[^1].A.Map(a => a > 0.5 ? 1.0 : 0.0, Zeros.Include);

    /// <summary>For example "2-4-4-1 network".</summary>
    /// <returns>The sizes.</returns>
    public override string ToString() => $"{string.Join("-", Sizes)} network";
}
