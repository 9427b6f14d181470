using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// An activation function g with its slope g', applied to one number or to every entry of a matrix. The five
/// of the course are the static members; every one is stable for every finite z.
/// </summary>
public abstract class Activation
{
    private protected Activation(string name)
    {
        Name = name;
    }

    /// <summary>
    /// Equation 3.18: σ(z) = 1 / (1 + e^(−z)), with σ' = a(1 − a) (3.25). The output unit's function.
    /// </summary>
    public static Activation Sigmoid { get; } = new Sigmoid();

    /// <summary>
    /// Equation 3.19: tanh(z), with tanh' = 1 − a² (3.27). The hidden units' function in this course.
    /// </summary>
    public static Activation Tanh { get; } = new Tanh();

    /// <summary>Equation 3.22: max(0, z), with slope 0 below zero, 1 above, and 0 at zero itself.</summary>
    public static Activation ReLU { get; } = new ReLU();

    /// <summary>Equation 3.23: max(0.01 z, z), with slope 0.01 below zero, 1 above, and 0.01 at zero itself.</summary>
    public static Activation LeakyReLU { get; } = new LeakyReLU();

    /// <summary>Section 3.7: g(z) = z, the "linear activation" that makes a hidden layer useless.</summary>
    public static Activation Identity { get; } = new Identity();

    /// <summary>All five, in the order in which the course meets them.</summary>
    public static IReadOnlyList<Activation> All { get; } = [Sigmoid, Tanh, ReLU, LeakyReLU, Identity];

    /// <summary>The name as the course writes it, such as "leaky ReLU".</summary>
    public string Name { get; }

    /// <summary>g(z).</summary>
    /// <param name="z">Any number; NaN gives NaN.</param>
    /// <returns>a = g(z).</returns>
    public abstract double Apply(double z);

    /// <summary>g'(z), the slope at z (not at a = g(z)).</summary>
    /// <param name="z">Any number; NaN gives NaN.</param>
    /// <returns>g'(z), with the stated choice where the function has a corner.</returns>
    public abstract double Derivative(double z);

    /// <summary>Equation 3.9, A = g(Z), entry by entry.</summary>
    /// <param name="Z">(n, m).</param>
    /// <returns>A, a new matrix (n, m).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="Z"/> is null.</exception>
    public Matrix<double> Apply(Matrix<double> Z)
    {
        Require.NotNull(Z);

        // Zeros.Include: σ(0) is 0.5, and MathNet may otherwise skip the zeros of a sparse matrix.
        return Z.Map(Apply, Zeros.Include);
    }

    /// <summary>g'(Z), entry by entry, as in equation 3.35.</summary>
    /// <param name="Z">(n, m), the values before activation.</param>
    /// <returns>A new matrix (n, m).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="Z"/> is null.</exception>
    public Matrix<double> Derivative(Matrix<double> Z)
    {
        Require.NotNull(Z);
        return Z.Map(Derivative, Zeros.Include);
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public sealed override string ToString() => Name;
}
