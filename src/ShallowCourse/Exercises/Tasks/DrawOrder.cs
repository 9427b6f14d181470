using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>Right, or in one of the ways in which the layers' numbers are not those asked for.</summary>
internal enum DrawOrder { Layers, W2First, NextSeed, OneRow }

internal static class DrawOrderExtensions
{
    /// <summary>W1 and W2 as they are drawn, and the generator that goes on from there.</summary>
    /// <param name="order">Of the draws.</param>
    /// <param name="seed">Of the generator.</param>
    /// <param name="sameDraws">Whether W2 begins with the seed again.</param>
    /// <param name="W1">Draws W1.</param>
    /// <param name="W2">Draws W2.</param>
    public static (Matrix<double> W1, Matrix<double> W2, NumPyRandom Random) Draw(
        this DrawOrder order, long seed, bool sameDraws, Func<NumPyRandom, Matrix<double>> W1,
        Func<NumPyRandom, Matrix<double>> W2)
    {
        var random = new NumPyRandom(seed);
        var early = order == DrawOrder.W2First ? W2(random) : null;
        var first = W1(random);
        if (order == DrawOrder.OneRow)
        {
            first = Matrix<double>.Build.Dense(first.RowCount, first.ColumnCount, (_, column) => first[0, column]);
        }

        random = sameDraws ? new NumPyRandom(seed)
            : order == DrawOrder.NextSeed ? new NumPyRandom(seed + 1)
            : random;
        return (first, early ?? W2(random), random);
    }
}
