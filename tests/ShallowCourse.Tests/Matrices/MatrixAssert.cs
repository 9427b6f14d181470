using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>Compares matrices entry by entry and says where they differ first.</summary>
internal static class MatrixAssert
{
    public static void Close(Matrix<double> expected, Matrix<double> actual, double tolerance)
    {
        Assert.Equal((expected.RowCount, expected.ColumnCount), (actual.RowCount, actual.ColumnCount));
        for (var row = 0; row < expected.RowCount; row++)
        {
            for (var column = 0; column < expected.ColumnCount; column++)
            {
                // Written so that NaN fails.
                Assert.True(
                    Math.Abs(expected[row, column] - actual[row, column]) <= tolerance,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"[{row}, {column}]: expected {expected[row, column]:R} ± {tolerance}, "
                        + $"got {actual[row, column]:R}"));
            }
        }
    }

    public static void Same(Matrix<double> expected, Matrix<double> actual) => Close(expected, actual, 0);

    public static void Close(Parameters expected, Parameters actual, double tolerance)
    {
        Close(expected.W1, actual.W1, tolerance);
        Close(expected.b1, actual.b1, tolerance);
        Close(expected.W2, actual.W2, tolerance);
        Close(expected.b2, actual.b2, tolerance);
    }

    public static void Close(Gradients expected, Gradients actual, double tolerance)
    {
        Close(expected.dW1, actual.dW1, tolerance);
        Close(expected.db1, actual.db1, tolerance);
        Close(expected.dW2, actual.dW2, tolerance);
        Close(expected.db2, actual.db2, tolerance);
    }
}
