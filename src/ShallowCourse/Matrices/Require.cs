using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Says which formula a matrix does not fit, with names and shapes, where MathNet would only say
/// "dimensions must agree". Names are the callers' own argument expressions.
/// </summary>
internal static class Require
{
    /// <summary>A variable that no cell has filled yet is null.</summary>
    public static void NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        if (value is null)
        {
            var what = typeof(T) == typeof(Matrix<double>) ? "a matrix" : typeof(T).Name;
            throw new ArgumentNullException(
                name, $"{name} is null, expected {what}. Has the cell that makes it been run?");
        }
    }

    /// <summary>left · right needs as many columns on the left as rows on the right.</summary>
    public static void Product(
        string formula,
        Matrix<double> left,
        Matrix<double> right,
        string remedy,
        [CallerArgumentExpression(nameof(left))] string leftName = "",
        [CallerArgumentExpression(nameof(right))] string rightName = "") =>
        InnerSizes(formula, Factor.Of(left, leftName), Factor.Of(right, rightName), remedy);

    /// <summary>leftᵀ · right needs equally many rows.</summary>
    public static void TransposedProduct(
        string formula,
        Matrix<double> left,
        Matrix<double> right,
        string remedy,
        [CallerArgumentExpression(nameof(left))] string leftName = "",
        [CallerArgumentExpression(nameof(right))] string rightName = "") =>
        InnerSizes(formula, Factor.Of(left, leftName).Transposed, Factor.Of(right, rightName), remedy);

    /// <summary>left · rightᵀ needs equally many columns.</summary>
    public static void ProductTransposed(
        string formula,
        Matrix<double> left,
        Matrix<double> right,
        string remedy,
        [CallerArgumentExpression(nameof(left))] string leftName = "",
        [CallerArgumentExpression(nameof(right))] string rightName = "") =>
        InnerSizes(formula, Factor.Of(left, leftName), Factor.Of(right, rightName).Transposed, remedy);

    /// <summary>Entry-by-entry formulas need one shape on both sides.</summary>
    public static void SameShape(
        string formula,
        Matrix<double> left,
        Matrix<double> right,
        string remedy,
        [CallerArgumentExpression(nameof(left))] string leftName = "",
        [CallerArgumentExpression(nameof(right))] string rightName = "")
    {
        NotNull(left, leftName);
        NotNull(right, rightName);
        if (left.RowCount != right.RowCount || left.ColumnCount != right.ColumnCount)
        {
            throw new ShapeException(
                $"{formula}: {leftName} is {left.Shape()} and {rightName} is {right.Shape()}; "
                + $"entry by entry needs one shape. {remedy}");
        }
    }

    /// <summary>Two matrices over the same examples, one a column.</summary>
    public static void SameColumns(
        string formula,
        Matrix<double> left,
        Matrix<double> right,
        string remedy,
        [CallerArgumentExpression(nameof(left))] string leftName = "",
        [CallerArgumentExpression(nameof(right))] string rightName = "")
    {
        NotNull(left, leftName);
        NotNull(right, rightName);
        if (left.ColumnCount != right.ColumnCount)
        {
            throw new ShapeException(string.Create(
                CultureInfo.InvariantCulture,
                $"{formula}: {leftName} is {left.Shape()} and {rightName} is {right.Shape()}; "
                + $"the columns {left.ColumnCount} and {right.ColumnCount} differ. {remedy}"));
        }
    }

    /// <summary>A matrix whose shape is known beforehand; <paramref name="meaning"/> says it in course names.</summary>
    public static void Shape(
        string formula,
        Matrix<double> matrix,
        int rows,
        int columns,
        string meaning,
        string remedy,
        [CallerArgumentExpression(nameof(matrix))] string name = "")
    {
        NotNull(matrix, name);
        if (matrix.RowCount != rows || matrix.ColumnCount != columns)
        {
            throw new ShapeException(
                $"{formula}: {name} is {matrix.Shape()}, "
                + $"expected {MatrixShape.Text(rows, columns)} = {meaning}. {remedy}");
        }
    }

    /// <summary>NaN and ∞ never train; says which entry holds the first one.</summary>
    public static void Finite(
        Matrix<double> matrix,
        string remedy,
        [CallerArgumentExpression(nameof(matrix))] string name = "")
    {
        NotNull(matrix, name);
        for (var column = 0; column < matrix.ColumnCount; column++)
        {
            for (var row = 0; row < matrix.RowCount; row++)
            {
                if (!double.IsFinite(matrix.At(row, column)))
                {
                    throw new ArgumentException(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{name}[{row}, {column}] is {matrix.At(row, column)}, expected a finite number. {remedy}"),
                        name);
                }
            }
        }
    }

    /// <summary>
    /// Labels are 0 or 1. What lies between is let through, for labels that are themselves probabilities; anything else
    /// (classes counted 1 and 2, or −1 and 1) has a cost without a lowest point. Says which entry is the first such.
    /// </summary>
    public static void Labels(Matrix<double> Y)
    {
        NotNull(Y, nameof(Y));
        if (Y.Find(y => !(y >= 0 && y <= 1), Zeros.Include) is { } found)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Y[{found.Item1}, {found.Item2}] is {found.Item3}, expected a label 0 or 1. "
                    + $"Write the two classes as 0 and 1."),
                nameof(Y));
        }
    }

    /// <summary>A number that has to be above zero, such as a learning rate.</summary>
    public static void Positive(double value, string remedy, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value > 0) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(
                name,
                string.Create(
                    CultureInfo.InvariantCulture, $"{name} is {value}, expected a finite number above 0. {remedy}"));
        }
    }

    /// <summary>A number that may be zero too, such as λ of the weight decay.</summary>
    public static void NotNegative(
        double value, string remedy, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value >= 0) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(
                name,
                string.Create(
                    CultureInfo.InvariantCulture, $"{name} is {value}, expected a finite number, 0 or more. {remedy}"));
        }
    }

    private static void InnerSizes(string formula, Factor left, Factor right, string remedy)
    {
        if (left.Columns != right.Rows)
        {
            throw new ShapeException(string.Create(
                CultureInfo.InvariantCulture,
                $"{formula}: {left} and {right}; the inner sizes {left.Columns} and {right.Rows} differ. {remedy}"));
        }
    }

    /// <summary>A matrix as it stands in a product.</summary>
    private readonly record struct Factor(string Name, int Rows, int Columns)
    {
        public Factor Transposed => new(Name + "ᵀ", Columns, Rows);

        public static Factor Of(Matrix<double> matrix, string name)
        {
            NotNull(matrix, name);
            return new Factor(name, matrix.RowCount, matrix.ColumnCount);
        }

        public override string ToString() => $"{Name} is {MatrixShape.Text(Rows, Columns)}";
    }
}
