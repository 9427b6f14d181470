using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Equations 3.32 to 3.37 (3.44 to 3.49 are the same six), one method each, from the output back to the input.
/// `*` is the matrix product, `PointwiseMultiply` is ∘.
/// </summary>
public static class BackwardPropagation
{
    /// <summary>Equation 3.32: dZ2 = A2 − Y, the loss and the sigmoid differentiated in one step.</summary>
    /// <param name="A2">(n2, m), the output.</param>
    /// <param name="Y">(n2, m), the labels.</param>
    /// <returns>dZ2, (n2, m).</returns>
    /// <exception cref="ShapeException">A2 and Y differ in shape.</exception>
    public static Matrix<double> dZ2(Matrix<double> A2, Matrix<double> Y)
    {
        Require.SameShape("dZ2 = A2 − Y", A2, Y, "Y holds one label for each output unit and example, (n2, m).");
        return A2 - Y;
    }

    /// <summary>Equation 3.33: dW2 = (1/m) dZ2 A1ᵀ.</summary>
    /// <param name="dZ2">(n2, m).</param>
    /// <param name="A1">(n1, m).</param>
    /// <returns>dW2, (n2, n1), the shape of W2.</returns>
    /// <exception cref="ShapeException">dZ2 and A1 have different numbers of examples.</exception>
    public static Matrix<double> dW2(Matrix<double> dZ2, Matrix<double> A1)
    {
        Require.ProductTransposed("dW2 = (1/m) dZ2 A1ᵀ", dZ2, A1, "Both have one column for each example.");
        return dZ2.TransposeAndMultiply(A1) / dZ2.ColumnCount;
    }

    /// <summary>Equation 3.34: db2 = (1/m) Σ over the examples of dZ2.</summary>
    /// <param name="dZ2">(n2, m).</param>
    /// <returns>db2, (n2, 1), the shape of b2.</returns>
    public static Matrix<double> db2(Matrix<double> dZ2)
    {
        Require.NotNull(dZ2);
        return dZ2.SumColumns() / dZ2.ColumnCount;
    }

    /// <summary>Equation 3.35: dZ1 = (W2ᵀ dZ2) ∘ g1'(Z1).</summary>
    /// <param name="W2">(n2, n1).</param>
    /// <param name="dZ2">(n2, m).</param>
    /// <param name="Z1">(n1, m), the hidden layer before activation.</param>
    /// <param name="hidden">g1, the hidden layer's activation.</param>
    /// <returns>dZ1, (n1, m).</returns>
    /// <exception cref="ShapeException">W2ᵀ dZ2 does not exist, or does not have the shape of Z1.</exception>
    public static Matrix<double> dZ1(Matrix<double> W2, Matrix<double> dZ2, Matrix<double> Z1, Activation hidden)
    {
        Require.NotNull(hidden);
        Require.TransposedProduct("dZ1 = W2ᵀ dZ2 ∘ g1'(Z1)", W2, dZ2, "Is W2 transposed?");
        var dA1 = W2.TransposeThisAndMultiply(dZ2); // (n1, m)
        Require.SameShape("dZ1 = dA1 ∘ g1'(Z1), dA1 = W2ᵀ dZ2", dA1, Z1, "Z1 has a row for each column of W2.");
        return dA1.PointwiseMultiply(hidden.Derivative(Z1));
    }

    /// <summary>Equation 3.36: dW1 = (1/m) dZ1 Xᵀ.</summary>
    /// <param name="dZ1">(n1, m).</param>
    /// <param name="X">(n0, m).</param>
    /// <returns>dW1, (n1, n0), the shape of W1.</returns>
    /// <exception cref="ShapeException">dZ1 and X have different numbers of examples.</exception>
    public static Matrix<double> dW1(Matrix<double> dZ1, Matrix<double> X)
    {
        Require.ProductTransposed("dW1 = (1/m) dZ1 Xᵀ", dZ1, X, "Both have one column for each example.");
        return dZ1.TransposeAndMultiply(X) / dZ1.ColumnCount;
    }

    /// <summary>Equation 3.37: db1 = (1/m) Σ over the examples of dZ1. (The notes repeat 3.36 here.)</summary>
    /// <param name="dZ1">(n1, m).</param>
    /// <returns>db1, (n1, 1), the shape of b1.</returns>
    public static Matrix<double> db1(Matrix<double> dZ1)
    {
        Require.NotNull(dZ1);
        return dZ1.SumColumns() / dZ1.ColumnCount;
    }

    /// <summary>Equations 3.32 to 3.37 in order, giving 3.28 and 3.29.</summary>
    /// <param name="parameters">The parameters that the cache was computed with.</param>
    /// <param name="cache">Forward propagation's result for the same X.</param>
    /// <param name="X">(n0, m).</param>
    /// <param name="Y">(n2, m), labels 0 or 1.</param>
    /// <param name="hidden">g1, as in forward propagation.</param>
    /// <returns>dW1, db1, dW2, db2.</returns>
    /// <exception cref="ShapeException">A matrix does not fit the formula that uses it.</exception>
    public static Gradients Run(
        Parameters parameters, ForwardCache cache, Matrix<double> X, Matrix<double> Y, Activation hidden)
    {
        Require.NotNull(parameters);
        Require.NotNull(cache);
        var (Z1, A1, _, A2) = cache;
        var W2 = parameters.W2;
        var dZ2 = BackwardPropagation.dZ2(A2, Y);              // (n2, m)
        var dW2 = BackwardPropagation.dW2(dZ2, A1);            // (n2, n1)
        var db2 = BackwardPropagation.db2(dZ2);                // (n2, 1)
        var dZ1 = BackwardPropagation.dZ1(W2, dZ2, Z1, hidden); // (n1, m)
        var dW1 = BackwardPropagation.dW1(dZ1, X);             // (n1, n0)
        var db1 = BackwardPropagation.db1(dZ1);                // (n1, 1)
        return new Gradients(dW1, db1, dW2, db2);
    }
}
