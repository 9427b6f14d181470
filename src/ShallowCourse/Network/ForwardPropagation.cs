using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Equation 3.15, right-hand side: the whole training set through both layers in four lines. `*` is
/// MathNet's matrix product.
/// </summary>
public static class ForwardPropagation
{
    /// <summary>Equation 3.13, the hidden layer's linear step: Z1 = W1 X + b1.</summary>
    /// <param name="W1">(n1, n0).</param>
    /// <param name="X">(n0, m).</param>
    /// <param name="b1">(n1, 1), added to every column.</param>
    /// <returns>Z1, (n1, m).</returns>
    /// <exception cref="ShapeException">W1 does not have a column for each row of X, or b1 is not (n1, 1).</exception>
    public static Matrix<double> Z1(Matrix<double> W1, Matrix<double> X, Matrix<double> b1)
    {
        Require.Product("Z1 = W1 X + b1", W1, X, "Is W1 transposed, or are the examples the rows of X?");
        Require.Shape("Z1 = W1 X + b1", b1, W1.RowCount, 1, "(n1, 1)", "b1 has one entry for each hidden unit.");
        return (W1 * X).PlusColumn(b1);
    }

    /// <summary>Equation 3.14 with 3.20: A1 = g1(Z1), entry by entry.</summary>
    /// <param name="Z1">(n1, m).</param>
    /// <param name="hidden">g1, the hidden layer's activation.</param>
    /// <returns>A1, (n1, m).</returns>
    public static Matrix<double> A1(Matrix<double> Z1, Activation hidden)
    {
        Require.NotNull(Z1);
        Require.NotNull(hidden);
        return hidden.Apply(Z1);
    }

    /// <summary>Equation 3.15, third line: Z2 = W2 A1 + b2.</summary>
    /// <param name="W2">(n2, n1).</param>
    /// <param name="A1">(n1, m).</param>
    /// <param name="b2">(n2, 1), added to every column.</param>
    /// <returns>Z2, (n2, m).</returns>
    /// <exception cref="ShapeException">W2 does not have a column for each row of A1, or b2 is not (n2, 1).</exception>
    public static Matrix<double> Z2(Matrix<double> W2, Matrix<double> A1, Matrix<double> b2)
    {
        Require.Product("Z2 = W2 A1 + b2", W2, A1, "Is W2 transposed?");
        Require.Shape("Z2 = W2 A1 + b2", b2, W2.RowCount, 1, "(n2, 1)", "b2 has one entry for each output unit.");
        return (W2 * A1).PlusColumn(b2);
    }

    /// <summary>Equation 3.15, fourth line, with 3.21: A2 = σ(Z2), entry by entry.</summary>
    /// <param name="Z2">(n2, m).</param>
    /// <returns>A2, (n2, m), between 0 and 1.</returns>
    public static Matrix<double> A2(Matrix<double> Z2)
    {
        Require.NotNull(Z2);
        return Activation.Sigmoid.Apply(Z2);
    }

    /// <summary>Equation 3.15, all four lines, keeping every intermediate value.</summary>
    /// <param name="parameters">W1, b1, W2, b2.</param>
    /// <param name="X">(n0, m).</param>
    /// <param name="hidden">g1, the hidden layer's activation; the output layer's is σ (3.21).</param>
    /// <returns>Z1, A1, Z2, A2.</returns>
    /// <exception cref="ShapeException">X does not have n0 rows.</exception>
    public static ForwardCache Run(Parameters parameters, Matrix<double> X, Activation hidden)
    {
        Require.NotNull(parameters);
        var (W1, b1) = (parameters.W1, parameters.b1);
        var (W2, b2) = (parameters.W2, parameters.b2);
        var Z1 = ForwardPropagation.Z1(W1, X, b1);  // (n1, m)
        var A1 = ForwardPropagation.A1(Z1, hidden); // (n1, m)
        var Z2 = ForwardPropagation.Z2(W2, A1, b2); // (n2, m)
        var A2 = ForwardPropagation.A2(Z2);         // (n2, m)
        return new ForwardCache(Z1, A1, Z2, A2);
    }
}
