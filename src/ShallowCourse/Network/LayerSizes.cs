using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Section 3.2: how many units each layer has. The input layer is layer 0 and is not counted in "2-layer network".
/// </summary>
public sealed record LayerSizes
{
    /// <summary>Sizes of a 2-layer network.</summary>
    /// <param name="n0">Input features.</param>
    /// <param name="n1">Hidden units.</param>
    /// <param name="n2">Output units.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is below 1.</exception>
    public LayerSizes(int n0, int n1, int n2)
    {
        this.n0 = AtLeastOne(n0, nameof(n0), "input features: the rows of X");
        this.n1 = AtLeastOne(n1, nameof(n1), "hidden units");
        this.n2 = AtLeastOne(n2, nameof(n2), "output units: the rows of Y");
    }

    /// <summary>Input features, the rows of X.</summary>
    public int n0 { get; }

    /// <summary>Hidden units, the rows of W1.</summary>
    public int n1 { get; }

    /// <summary>Output units, the rows of Y.</summary>
    public int n2 { get; }

    /// <summary>Entries of W1, b1, W2 and b2 together: n1 n0 + n1 + n2 n1 + n2.</summary>
    public int ParameterCount => (n1 * n0) + n1 + (n2 * n1) + n2;

    /// <summary>The sizes that a data set asks for: n0 and n2 are rows, never columns, of X and Y.</summary>
    /// <param name="X">(n0, m).</param>
    /// <param name="Y">(n2, m).</param>
    /// <param name="n1">Hidden units.</param>
    /// <returns>(n0, n1, n2).</returns>
    /// <exception cref="ShapeException">X and Y have different numbers of examples.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n1"/> is below 1.</exception>
    public static LayerSizes From(Matrix<double> X, Matrix<double> Y, int n1)
    {
        Require.SameColumns("one label for each example", X, Y, "Are the examples the columns of both?");
        return new LayerSizes(X.RowCount, n1, Y.RowCount);
    }

    /// <summary>For example "2-4-1 network, 17 parameters".</summary>
    /// <returns>The sizes and the number of parameters.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{n0}-{n1}-{n2} network, {ParameterCount} parameters");

    private static int AtLeastOne(int value, string name, string meaning) => value >= 1
        ? value
        : throw new ArgumentOutOfRangeException(
            name, string.Create(CultureInfo.InvariantCulture, $"{name} is {value}, expected at least 1 ({meaning})."));
}
