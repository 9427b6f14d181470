using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <content>Right answers in other words to the second exercises of sections 3.1 to 3.11.</content>
public partial class CorrectVariantTests
{
    private static Dictionary<string, IReadOnlyList<Func<CheckReport>>> Others() =>
        new([.. Primer(), .. Transfer(), .. Weighted(), .. Deep()]);

    private static Dictionary<string, IReadOnlyList<Func<CheckReport>>> Transfer() => new()
    {
        ["ex-3-01-total-change"] = Of(
            TotalChangeTask.Lesson,
            (slopes, moves) => slopes.Zip(moves, (slope, move) => slope * move).Sum(),
            (slopes, moves) => Enumerable.Range(0, slopes.Length).Reverse().Sum(i => moves[i] * slopes[i]),
            (slopes, moves) => Vector<double>.Build.Dense(slopes).DotProduct(Vector<double>.Build.Dense(moves)),
            (slopes, moves) =>
                Tiny + slopes.Select((slope, i) => slope * moves[i]).Aggregate((sum, part) => sum + part)),
        ["ex-3-02-parameter-count"] = Of(
            ParameterCountTask.Lesson,
            sizes => Enumerable.Range(1, sizes.Length - 1).Sum(l => (sizes[l] * sizes[l - 1]) + sizes[l]),
            sizes => sizes.Zip(sizes.Skip(1), (before, own) => own * (before + 1)).Sum(),
            sizes => sizes.Skip(1).Sum() + sizes.SkipLast(1).Select((size, l) => size * sizes[l + 1]).Sum(),
            sizes => sizes.Length == 2
                ? (sizes[0] + 1) * sizes[1]
                : new LayerSizes(sizes[0], sizes[1], sizes[2]).ParameterCount
                    + Enumerable.Range(3, sizes.Length - 3).Sum(l => (sizes[l] * sizes[l - 1]) + sizes[l])),
        ["ex-3-03-forward-deep"] = Of(
            ForwardDeepTask.Lesson,
            (W, b, x) => W.Zip(b)
                .Aggregate(x, (a, layer) => Activation.Sigmoid.Apply((layer.First * a) + layer.Second)),
            (W, b, x) => Enumerable.Range(0, W.Length).Aggregate(
                x, (a, l) => (Product(W[l], a) + b[l]).Map(Sigmoid, Zeros.Include)),
            (W, b, x) =>
            {
                // The bias as one more weight, with an input that is always 1.
                foreach (var (weights, bias) in W.Zip(b))
                {
                    var z = weights.Append(bias) * x.Stack(Matrix<double>.Build.Dense(1, 1, 1));
                    x = z.Map(v => 0.5 * (1 + Math.Tanh(v / 2)), Zeros.Include);
                }

                return x;
            },
            (W, b, x) => Deep(W, b, x, W.Length) + Tiny),
        ["ex-3-04-standardise"] = Of(
            StandardiseTask.Lesson,
            X =>
            {
                var mean = X.RowSums() / X.ColumnCount;
                var centred = X.MapIndexed((row, _, x) => x - mean[row], Zeros.Include);
                var deviation = (centred.PointwisePower(2).RowSums() / X.ColumnCount).PointwiseSqrt();
                return centred.MapIndexed((row, _, x) => x / deviation[row], Zeros.Include);
            },
            X => Matrix<double>.Build.DenseOfRowVectors(X.EnumerateRows().Select(row =>
                (row - row.Average()) / MathNet.Numerics.Statistics.Statistics.PopulationStandardDeviation(row))),
            X =>
            {
                // The variance as the mean of the squares minus the square of the mean.
                double Mean(IEnumerable<double> values) => values.Average();
                return X.MapIndexed(
                    (row, _, x) => (x - Mean(X.Row(row)))
                        / Math.Sqrt(Mean(X.Row(row).Select(v => v * v)) - Math.Pow(Mean(X.Row(row)), 2)),
                    Zeros.Include);
            },
            X =>
            {
                var ones = Matrix<double>.Build.Dense(X.ColumnCount, X.ColumnCount, 1.0 / X.ColumnCount);
                var centred = X - (X * ones);
                return centred.NormalizeRows(2) * Math.Sqrt(X.ColumnCount);
            }),
        ["ex-3-05-shares"] = Of(
            SharesTask.Lesson,
            A => A.NormalizeColumns(1),
            A => A * Matrix<double>.Build.DenseOfDiagonalVector(1 / A.ColumnSums()),
            A => A.PointwiseDivide(Matrix<double>.Build.Dense(A.RowCount, A.RowCount, 1) * A),
            A => Matrix<double>.Build
                .DenseOfColumnVectors(A.EnumerateColumns().Select(column => column / column.Sum())),
            A => A.MapIndexed((_, i, a) => (a / A.Column(i).Sum()) + Tiny, Zeros.Include)),
        ["ex-3-06-softplus"] = Of(
            SoftplusTask.Lesson,
            z => Math.Max(z, 0) + Math.Log(1 + Math.Exp(-Math.Abs(z))),
            z => z > 0 ? z + Math.Log(1 + Math.Exp(-z)) : Math.Log(1 + Math.Exp(z)),
            z => z > 30 ? z : Math.Log(1 + Math.Exp(z)),
            z => z > 100 ? z : z < -100 ? 0 : -Math.Log(Sigmoid(-z)) + Tiny),
        ["ex-3-07-raw-inputs"] = Of(
            RawInputsTask.Lesson,
            (W1, b1, mean, deviation) =>
            {
                var W = W1 * Matrix<double>.Build.DenseOfDiagonalVector(1 / deviation.Column(0));
                return (W, b1 - (W * mean));
            },
            (W1, b1, mean, deviation) =>
                (W1.MapIndexed((_, k, w) => w / deviation[k, 0], Zeros.Include),
                    b1 - (W1 * mean.PointwiseDivide(deviation))),
            (W1, b1, mean, deviation) =>
            {
                // By probing: z1 at 0 is b, and its change along feature k is column k of W.
                Matrix<double> Z1(Matrix<double> x) => (W1 * (x - mean).PointwiseDivide(deviation)) + b1;
                var zero = Matrix<double>.Build.Dense(W1.ColumnCount, 1);
                var b = Z1(zero);
                return (Matrix<double>.Build.Dense(W1.RowCount, W1.ColumnCount, (row, k) =>
                {
                    var x = zero.Clone();
                    x[k, 0] = 1;
                    return (Z1(x) - b)[row, 0];
                }), b);
            },
            (W1, b1, mean, deviation) =>
            {
                var W = Matrix<double>.Build.DenseOfColumnVectors(
                    W1.EnumerateColumns().Select((column, k) => column / deviation[k, 0]));
                return (W + Tiny, b1 - (W * mean) - Tiny);
            }),
        ["ex-3-08-swish-slope"] = Of(
            SwishSlopeTask.Lesson,
            z => Sigmoid(z) + (z * Sigmoid(z) * (1 - Sigmoid(z))),
            z => Sigmoid(z) * (1 + (z * Sigmoid(-z))),
            z => (z * Sigmoid(z)) + (Sigmoid(z) * (1 - (z * Sigmoid(z)))),
            z => Sigmoid(z) + (z * Math.Exp(-z) / Math.Pow(1 + Math.Exp(-z), 2)) + Tiny),
        ["ex-3-09-input-slopes"] = Of(
            InputSlopesTask.Lesson,
            (p, cache, Y) => p.W1.TransposeThisAndMultiply(
                BackwardPropagation.dZ1(p.W2, cache.A2 - Y, cache.Z1, Activation.Tanh)),
            (p, cache, Y) =>
            {
                // One example after the other, with the slope from Z1.
                var columns = Enumerable.Range(0, Y.ColumnCount).Select(i =>
                {
                    var dz2 = cache.A2.Column(i) - Y.Column(i);
                    var slope = cache.Z1.Column(i).Map(z => 1 / Math.Pow(Math.Cosh(z), 2), Zeros.Include);
                    return p.W1.TransposeThisAndMultiply(p.W2.TransposeThisAndMultiply(dz2).PointwiseMultiply(slope));
                });
                return Matrix<double>.Build.DenseOfColumnVectors(columns);
            },
            (p, cache, Y) =>
            {
                // Transposed throughout.
                var rows = ((cache.A2 - Y).Transpose() * p.W2)
                    .PointwiseMultiply((1 - cache.A1.PointwisePower(2)).Transpose());
                return (rows * p.W1).Transpose();
            },
            (p, cache, Y) => Product(p.W1.Transpose(), Product(p.W2.Transpose(), cache.A2 - Y)
                .PointwiseMultiply((1 - cache.A1).PointwiseMultiply(1 + cache.A1))) + Tiny),
        ["ex-3-10-tanh-output"] = Of(
            TanhOutputTask.Lesson,
            (z, y) => (Math.Tanh(z) - y) * (1 - (Math.Tanh(z) * Math.Tanh(z))),
            (z, y) => (Math.Tanh(z) - y) / Math.Pow(Math.Cosh(z), 2),
            (z, y) => (Math.Tanh(z) - y) * (1 - Math.Tanh(z)) * (1 + Math.Tanh(z)),
            (z, y) => ((2 * Sigmoid(2 * z)) - 1 - y) * 4 * Sigmoid(2 * z) * Sigmoid(-2 * z)),
        ["ex-3-11-different-units"] = Of(
            DifferentUnitsTask.Lesson,
            (W1, b1) => W1.Append(b1).EnumerateRows().Distinct().Count(),
            (W1, b1) => W1.Append(b1).ToRowArrays().Select(row => string.Join(" ", row)).ToHashSet().Count,
            (W1, b1) => Enumerable.Range(0, W1.RowCount).Count(unit => Enumerable.Range(0, unit).All(other =>
                !W1.Row(other).Equals(W1.Row(unit)) || b1[other, 0] != b1[unit, 0])),
            (W1, b1) => W1.EnumerateRows().Zip(b1.Enumerate()).GroupBy(unit => unit).Count()),
    };

    private static IReadOnlyList<Func<CheckReport>> WithoutLoop() => Of(
        ForwardBatchTask.Lesson,
        (p, X) => ForwardPropagation.Run(p, X, Activation.Sigmoid),
        (p, X) =>
        {
            var Z1 = (p.W1 * X).PlusColumn(p.b1);
            var A1 = Z1.Map(z => 1 / (1 + Math.Exp(-z)), Zeros.Include);
            var Z2 = (p.W2 * A1).PlusColumn(p.b2);
            return new ForwardCache(Z1, A1, Z2, Z2.Map(Sigmoid, Zeros.Include));
        },
        (p, X) =>
        {
            // The bias as one more weight, with an input that is always 1.
            Matrix<double> Layer(Matrix<double> W, Matrix<double> b, Matrix<double> input) =>
                W.Append(b) * input.Stack(Matrix<double>.Build.Dense(1, X.ColumnCount, 1));
            var Z1 = Layer(p.W1, p.b1, X);
            var A1 = Activation.Sigmoid.Apply(Z1);
            var Z2 = Layer(p.W2, p.b2, A1);
            return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
        },
        (p, X) =>
        {
            var ones = Matrix<double>.Build.Dense(1, X.ColumnCount, 1);
            var Z1 = (p.W1 * X) + (p.b1 * ones);
            var A1 = 1 / (1 + (-Z1).PointwiseExp());
            var Z2 = (p.W2 * A1) + (p.b2 * ones) + Tiny;
            return new ForwardCache(Z1, A1, Z2, 1 / (1 + (-Z2).PointwiseExp()));
        });

    private static Matrix<double> Deep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x, int layers) =>
        layers == 0 ? x : Activation.Sigmoid.Apply((W[layers - 1] * Deep(W, b, x, layers - 1)) + b[layers - 1]);
}
