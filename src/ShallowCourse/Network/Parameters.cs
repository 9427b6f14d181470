using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>What the network learns: a weight matrix and a bias column for each of its two layers.</summary>
public sealed record Parameters
{
    /// <summary>Takes the four matrices as they are (no copies) once their shapes fit each other.</summary>
    /// <param name="W1">(n1, n0), a row for each hidden unit.</param>
    /// <param name="b1">(n1, 1).</param>
    /// <param name="W2">(n2, n1), a row for each output unit.</param>
    /// <param name="b2">(n2, 1).</param>
    /// <exception cref="ShapeException">The shapes do not belong to one network.</exception>
    public Parameters(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
    {
        Require.NotNull(W1);
        Require.NotNull(W2);
        Require.Shape("parameters", b1, W1.RowCount, 1, "(n1, 1)", "b1 has one entry for each row of W1.");
        Require.Shape(
            "parameters", W2, W2.RowCount, W1.RowCount, "(n2, n1)",
            "W2 has one column for each hidden unit. Is it transposed?");
        Require.Shape("parameters", b2, W2.RowCount, 1, "(n2, 1)", "b2 has one entry for each row of W2.");
        this.W1 = W1;
        this.b1 = b1;
        this.W2 = W2;
        this.b2 = b2;
    }

    /// <summary>The hidden layer's weights, (n1, n0).</summary>
    public Matrix<double> W1 { get; }

    /// <summary>The hidden layer's biases, (n1, 1).</summary>
    public Matrix<double> b1 { get; }

    /// <summary>The output layer's weights, (n2, n1).</summary>
    public Matrix<double> W2 { get; }

    /// <summary>The output layer's biases, (n2, 1).</summary>
    public Matrix<double> b2 { get; }

    /// <summary>n0, n1 and n2, read off the shapes.</summary>
    public LayerSizes Sizes => new(W1.ColumnCount, W1.RowCount, W2.RowCount);

    /// <summary>A copy that shares no matrix with this one.</summary>
    /// <returns>Equal parameters in new dense matrices (an entry of MathNet's diagonal ones could not learn).</returns>
    public Parameters Copy() => new(Dense(W1), Dense(b1), Dense(W2), Dense(b2));

    /// <summary>For example "W1 (4, 2), b1 (4, 1), W2 (1, 4), b2 (1, 1)".</summary>
    /// <returns>The shapes.</returns>
    public override string ToString() => $"W1 {W1.Shape()}, b1 {b1.Shape()}, W2 {W2.Shape()}, b2 {b2.Shape()}";

    private static Matrix<double> Dense(Matrix<double> matrix) => Matrix<double>.Build.DenseOfMatrix(matrix);
}
