using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Pair = System.Runtime.Intrinsics.Vector128<double>;

namespace ShallowCourse;

/// <summary>
/// What both layers are made of, over rows whose entries are examples: products of a matrix with the
/// examples, products with their transpose, and sums over the examples, always in the same order.
/// </summary>
internal static unsafe class RowMath
{
    /// <summary>result = bias + Σₖ weights[k] · rows[k], one row of W X + b.</summary>
    /// <param name="weights">The weights, <paramref name="step"/> apart.</param>
    /// <param name="step">1 for a row of a matrix, its number of columns for a column.</param>
    /// <param name="count">How many weights and rows.</param>
    /// <param name="bias">What the sum starts from.</param>
    /// <param name="rows">The rows, <paramref name="stride"/> apart.</param>
    /// <param name="stride">From one row to the next.</param>
    /// <param name="result">Where the row goes.</param>
    /// <param name="length">Of each row; a multiple of <see cref="VectorMath.Round"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Combine(
        double* weights, int step, int count, double bias, double* rows, int stride, double* result, int length)
    {
        var start = Vector128.Create(bias);
        for (var end = result + length; result < end; result += VectorMath.Round, rows += VectorMath.Round)
        {
            double* w = weights, row = rows;
            var a = start;
            var b = start;
            var c = start;
            var d = start;
            for (var k = count; k > 0; k--)
            {
                var weight = Vector128.Create(*w);
                a += weight * *(Pair*)row;
                b += weight * *(Pair*)(row + 2);
                c += weight * *(Pair*)(row + 4);
                d += weight * *(Pair*)(row + 6);
                w += step;
                row += stride;
            }

            *(Pair*)result = a;
            *(Pair*)(result + 2) = b;
            *(Pair*)(result + 4) = c;
            *(Pair*)(result + 6) = d;
        }
    }

    /// <summary>Σ x y, one entry of dZ Aᵀ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Dot(double* x, double* y, int length)
    {
        var a = Pair.Zero;
        var b = Pair.Zero;
        var c = Pair.Zero;
        var d = Pair.Zero;
        for (var end = x + length; x < end; x += VectorMath.Round, y += VectorMath.Round)
        {
            a += *(Pair*)x * *(Pair*)y;
            b += *(Pair*)(x + 2) * *(Pair*)(y + 2);
            c += *(Pair*)(x + 4) * *(Pair*)(y + 4);
            d += *(Pair*)(x + 6) * *(Pair*)(y + 6);
        }

        return Total(a + b + (c + d));
    }

    /// <summary>Σ x.</summary>
    public static double Sum(double* x, int length)
    {
        var a = Pair.Zero;
        var b = Pair.Zero;
        var c = Pair.Zero;
        var d = Pair.Zero;
        for (var end = x + length; x < end; x += VectorMath.Round)
        {
            a += *(Pair*)x;
            b += *(Pair*)(x + 2);
            c += *(Pair*)(x + 4);
            d += *(Pair*)(x + 6);
        }

        return Total(a + b + (c + d));
    }

    /// <summary>
    /// Adds dZ Aᵀ to dW and the sums over the examples to db: 3.33 and 3.34, 3.36 and 3.37 before their 1/m.
    /// </summary>
    public static void AddProducts(
        double* dZ, int units, double* A, int inputs, int stride, int length, double* dW, double* db)
    {
        for (var unit = 0; unit < units; unit++, dZ += length)
        {
            for (var input = 0; input < inputs; input++)
            {
                *dW++ += Dot(dZ, A + (input * stride), length);
            }

            *db++ += Sum(dZ, length);
        }
    }

    /// <summary>x − y in the place of x.</summary>
    public static void Subtract(double* x, double* y, int length)
    {
        for (var end = x + length; x < end; x += 4, y += 4)
        {
            *(Pair*)x -= *(Pair*)y;
            *(Pair*)(x + 2) -= *(Pair*)(y + 2);
        }
    }

    private static double Total(Pair pair) => pair.GetElement(0) + pair.GetElement(1);
}
