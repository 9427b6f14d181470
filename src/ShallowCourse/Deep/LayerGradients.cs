using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>The partial derivatives of the cost J along one layer's parameters.</summary>
/// <param name="dW">∂J/∂W[l], (n[l], n[l−1]).</param>
/// <param name="db">∂J/∂b[l], (n[l], 1).</param>
public sealed record LayerGradients(Matrix<double> dW, Matrix<double> db)
{
    /// <summary>The two shapes.</summary>
    /// <returns>For example "dW (4, 2), db (4, 1)".</returns>
    public override string ToString() => $"dW {dW.Shape()}, db {db.Shape()}";
}
