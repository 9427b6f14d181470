using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>What one layer computes on the way forward and needs again on the way back.</summary>
/// <param name="Input">A[l−1], (n[l−1], m).</param>
/// <param name="Z">Z[l], (n[l], m).</param>
/// <param name="A">A[l], (n[l], m).</param>
public sealed record LayerCache(Matrix<double> Input, Matrix<double> Z, Matrix<double> A)
{
    /// <summary>The three shapes.</summary>
    /// <returns>For example "input (2, 400), Z (4, 400), A (4, 400)".</returns>
    public override string ToString() => $"input {Input.Shape()}, Z {Z.Shape()}, A {A.Shape()}";
}
