using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <content>Right answers in other words to the assignment's tasks.</content>
public partial class CorrectVariantTests
{
    private static Dictionary<string, IReadOnlyList<Func<CheckReport>>> Weighted() => new()
    {
        ["assignment-hidden-units"] = Of(
            HiddenUnitsTask.Assignment,
            (X, Y, most) => (most - Y.RowCount) / (X.RowCount + Y.RowCount + 1),
            (X, Y, most) => Enumerable.Range(1, most).Last(n1 => LayerSizes.From(X, Y, n1).ParameterCount <= most),
            (X, Y, most) => (int)Math.Floor((double)(most - Y.RowCount) / (1 + X.RowCount + Y.RowCount)),
            (X, Y, most) =>
            {
                var n1 = 0;
                while (((n1 + 1) * (X.RowCount + 1)) + (Y.RowCount * (n1 + 2)) <= most)
                {
                    n1++;
                }

                return n1;
            }),
        ["assignment-init-he"] = Of(
            InitHeTask.Assignment,
            (n0, n1, n2, seed) =>
            {
                var random = new NumPyRandom(seed);
                var W1 = random.Randn(n1, n0) * Math.Sqrt(2.0 / n0);
                var W2 = random.Randn(n2, n1) * Math.Sqrt(2.0 / n1);
                return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
            },
            (n0, n1, n2, seed) =>
            {
                var random = new NumPyRandom(seed);
                Matrix<double> Draw(int own, int before) => random.Randn(own, before) * Math.Pow(before / 2.0, -0.5);
                return new Parameters(
                    Draw(n1, n0), Matrix<double>.Build.Dense(n1, 1), Draw(n2, n1), Matrix<double>.Build.Dense(n2, 1));
            },
            (n0, n1, n2, seed) =>
            {
                var random = new NumPyRandom(seed);
                var W1 = Matrix<double>.Build.Dense(n1, n0);
                for (var i = 0; i < n1 * n0; i++)
                {
                    W1[i / n0, i % n0] = random.NextGaussian() * Math.Sqrt(2) / Math.Sqrt(n0);
                }

                return new Parameters(
                    W1, Matrix<double>.Build.Sparse(n1, 1), random.Randn(n2, n1) / Math.Sqrt(n1 / 2.0),
                    Matrix<double>.Build.Sparse(n2, 1));
            },
            (n0, n1, n2, seed) =>
            {
                var random = new NumPyRandom(seed);
                return new Parameters(
                    random.Randn(n1, n0) / Math.Sqrt(n0 / 2.0), Matrix<double>.Build.Sparse(n1, 1),
                    random.Randn(n2, n1) / Math.Sqrt(n1 / 2.0), Matrix<double>.Build.Sparse(n2, 1));
            }),
        ["assignment-cost"] = Of(
            CostTask.Assignment,
            (A2, Y, weight) => A2.EnumerateIndexed().Sum(entry => Y[entry.Item1, entry.Item2] == 1
                ? -weight * Math.Log(entry.Item3)
                : -Math.Log(1 - entry.Item3)) / A2.ColumnCount,
            (A2, Y, weight) =>
            {
                var safe = A2.Map(a => Math.Clamp(a, 1e-15, 1 - 1e-15), Zeros.Include);
                var ones = Y.PointwiseMultiply(safe.PointwiseLog()) * weight;
                var zeros = (1 - Y).PointwiseMultiply((1 - safe).PointwiseLog());
                return -(ones + zeros).Enumerate().Sum() / A2.ColumnCount;
            },
            (A2, Y, weight) => Enumerable.Range(0, A2.ColumnCount).Average(i => Enumerable.Range(0, A2.RowCount).Sum(
                unit => -(1 + ((weight - 1) * Y[unit, i])) * Math.Log(1 - Math.Abs(A2[unit, i] - Y[unit, i])))),
            (A2, Y, weight) => WeightedCost(A2, Y, 1) + Tiny + ((weight - 1) * A2.EnumerateIndexed()
                .Where(entry => Y[entry.Item1, entry.Item2] == 1).Sum(entry => -Math.Log(entry.Item3))
                / Y.ColumnCount)),
        ["assignment-backward-weighted"] = Of(
            WeightedBackwardTask.Assignment,
            (p, cache, X, Y, weight) => Slopes(p, cache, X, (cache.A2 - Y).PointwiseMultiply(1 + ((weight - 1) * Y))),
            (p, cache, X, Y, weight) => Slopes(
                p, cache, X, (1 - Y).PointwiseMultiply(cache.A2) - (weight * Y.PointwiseMultiply(1 - cache.A2))),
            (p, cache, X, Y, weight) =>
            {
                // The label's errors taken apart from the others, and the 1/m taken into dZ2 once.
                var error = cache.A2 - Y;
                var dZ2 = (error + ((weight - 1) * error.PointwiseMultiply(Y))) / X.ColumnCount;
                var back = (p.W2.Transpose() * dZ2)
                    .MapIndexed((row, i, d) => cache.A1[row, i] > 0 ? d : 0, Zeros.Include);
                return new Gradients(
                    back * X.Transpose(), back.SumColumns(), dZ2 * cache.A1.Transpose(), dZ2.SumColumns());
            },
            (p, cache, X, Y, weight) =>
            {
                // A sum of two gradients: of the usual cost, and of the label's share once more.
                var usual = Slopes(p, cache, X, cache.A2 - Y);
                var more = Slopes(p, cache, X, (weight - 1) * (cache.A2 - Y).PointwiseMultiply(Y));
                return new Gradients(
                    usual.dW1 + more.dW1 + Tiny, usual.db1 + more.db1, usual.dW2 + more.dW2, usual.db2 + more.db2);
            }),
        ["assignment-update-falling"] = Of(
            FallingUpdateTask.Assignment,
            (p, g, rate, decay, k) => Stepped(p, g, rate / (1 + (decay * k))),
            (p, g, rate, decay, k) => Stepped(p, g, Math.Pow(1 + (k * decay), -1) * rate),
            (p, g, rate, decay, k) =>
            {
                // In place, but on copies.
                var (q, falling) = (p.Copy(), rate / ((decay * k) + 1));
                q.W1.Subtract(g.dW1 * falling, q.W1);
                q.b1.Subtract(g.db1 * falling, q.b1);
                q.W2.Subtract(g.dW2 * falling, q.W2);
                q.b2.Subtract(g.db2 * falling, q.b2);
                return q;
            },
            (p, g, rate, decay, k) => new Parameters(
                p.W1 + (-rate * g.dW1 / (1 + (decay * k))), p.b1 - (g.db1 * (rate / (1 + (decay * k)))),
                p.W2 - (rate * g.dW2 / (1 + (decay * k))) + Tiny, p.b2 - (rate * g.db2 / (1 + (decay * k))))),
        ["assignment-train-weighted"] = Of(
            WeightedTrainTask.Assignment,
            (X, Y, start, weight, rate, decay, iterations) => Loop(X, Y, start, weight, rate, decay, iterations),
            (X, Y, start, weight, rate, decay, iterations) =>
                Loop(X, Y, start.Copy(), weight, rate, decay, iterations, (cache, w) => WeightedCost(cache.A2, Y, w)),
            (X, Y, start, weight, rate, decay, iterations) =>
            {
                // One iteration after the other, each with a call of its own.
                var (p, costs) = (start, new List<double>());
                for (var k = 0; k < iterations; k++)
                {
                    var (next, cost) = Loop(X, Y, p, weight, rate / (1 + (decay * k)), 0, 1);
                    (p, costs) = (next, [.. costs, .. cost]);
                }

                return (p, [.. costs]);
            },
            (X, Y, start, weight, rate, decay, iterations) =>
            {
                var (p, costs) = Loop(X, Y, start, weight, rate, decay, iterations);
                return (p, [.. costs.Select(cost => cost + Tiny)]);
            }),
        ["assignment-predict"] = Of(
            PredictTask.Assignment,
            (p, X) => Row(ForwardPropagation.Run(p, X, Activation.ReLU).Z2.EnumerateColumns()
                .Select(z => z.MaximumIndex())),
            (p, X) => Row(NaiveForward(p, X, z => Math.Max(0, z)).A2.ToColumnArrays()
                .Select(a => Array.IndexOf(a, a.Max()))),
            (p, X) => Row(Enumerable.Range(0, X.ColumnCount).Select(i => ForwardPropagation
                .Run(p, X.SubMatrix(0, X.RowCount, i, 1), Activation.ReLU).A2.Column(0).MaximumIndex())),
            (p, X) =>
            {
                var A2 = ForwardPropagation.Run(p, X, Activation.ReLU).A2;
                var classes = Matrix<double>.Build.Dense(1, X.ColumnCount);
                for (var i = 0; i < X.ColumnCount; i++)
                {
                    for (var unit = 1; unit < A2.RowCount; unit++)
                    {
                        classes[0, i] = A2[unit, i] > A2[(int)classes[0, i], i] ? unit : classes[0, i];
                    }
                }

                return classes;
            }),
    };

    private static Matrix<double> Row(IEnumerable<int> values) =>
        Matrix<double>.Build.DenseOfRows([values.Select(value => (double)value)]);

    private static Gradients Slopes(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> dZ2)
    {
        var dZ1 = p.W2.TransposeThisAndMultiply(dZ2)
            .PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0, Zeros.Include));
        var each = Matrix<double>.Build.Dense(X.ColumnCount, 1, 1.0 / X.ColumnCount);
        return new Gradients(
            dZ1.TransposeAndMultiply(X) / X.ColumnCount, dZ1 * each,
            dZ2.TransposeAndMultiply(cache.A1) / X.ColumnCount, dZ2 * each);
    }

    private static Parameters Stepped(Parameters p, Gradients g, double rate) => new(
        p.W1 - (rate * g.dW1), p.b1 - (rate * g.db1), p.W2 - (rate * g.dW2), p.b2 - (rate * g.db2));

    private static double WeightedCost(Matrix<double> A2, Matrix<double> Y, double weight) => -A2.MapIndexed(
        (row, i, a) => Y[row, i] == 1 ? weight * Math.Log(a) : Math.Log(1 - a), Zeros.Include).Enumerate().Sum()
        / Y.ColumnCount;

    private static (Parameters parameters, double[] costs) Loop(
        Matrix<double> X, Matrix<double> Y, Parameters start, double weight, double rate, double decay, int iterations,
        Func<ForwardCache, double, double>? cost = null)
    {
        var (p, costs) = (start, new double[iterations]);
        for (var k = 0; k < iterations; k++)
        {
            var cache = ForwardPropagation.Run(p, X, Activation.ReLU);
            costs[k] = cost is null
                ? Cost.FromZ2(cache.Z2, Y) + ((weight - 1) * Y.PointwiseMultiply((1 + (-cache.Z2).PointwiseExp())
                    .PointwiseLog()).Enumerate().Sum() / Y.ColumnCount)
                : cost(cache, weight);
            var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + ((weight - 1) * Y));
            p = GradientDescent.Update(p, Slopes(p, cache, X, dZ2), rate / (1 + (decay * k)));
        }

        return (p, costs);
    }
}
