using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>What forward propagation computes and backward propagation needs again.</summary>
/// <param name="Z1">(n1, m), the hidden layer before activation.</param>
/// <param name="A1">(n1, m), the hidden layer's output.</param>
/// <param name="Z2">(n2, m), the output layer before activation.</param>
/// <param name="A2">(n2, m), the network's output ŷ.</param>
public sealed record ForwardCache(Matrix<double> Z1, Matrix<double> A1, Matrix<double> Z2, Matrix<double> A2)
{
    /// <summary>The four shapes.</summary>
    /// <returns>For example "Z1 (4, 400), A1 (4, 400), Z2 (1, 400), A2 (1, 400)".</returns>
    public override string ToString() => $"Z1 {Z1.Shape()}, A1 {A1.Shape()}, Z2 {Z2.Shape()}, A2 {A2.Shape()}";
}
