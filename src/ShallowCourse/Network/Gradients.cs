using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Equations 3.28 and 3.29: the partial derivatives of the cost J, each with the shape of its parameter.
/// </summary>
/// <param name="dW1">∂J/∂W1, (n1, n0).</param>
/// <param name="db1">∂J/∂b1, (n1, 1).</param>
/// <param name="dW2">∂J/∂W2, (n2, n1).</param>
/// <param name="db2">∂J/∂b2, (n2, 1).</param>
public sealed record Gradients(Matrix<double> dW1, Matrix<double> db1, Matrix<double> dW2, Matrix<double> db2)
{
    /// <summary>The four shapes.</summary>
    /// <returns>For example "dW1 (4, 2), db1 (4, 1), dW2 (1, 4), db2 (1, 1)".</returns>
    public override string ToString() => $"dW1 {dW1.Shape()}, db1 {db1.Shape()}, dW2 {dW2.Shape()}, db2 {db2.Shape()}";
}
