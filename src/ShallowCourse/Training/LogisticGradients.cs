using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>The slopes of logistic regression's cost.</summary>
/// <param name="dw">∂J/∂w, (n0, 1).</param>
/// <param name="db">∂J/∂b.</param>
public sealed record LogisticGradients(Matrix<double> dw, double db);
