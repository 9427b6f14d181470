using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <content>Right answers in other words to the exercises of sections 2.1 to 2.18.</content>
public partial class CorrectVariantTests
{
    private static Dictionary<string, IReadOnlyList<Func<CheckReport>>> Primer() => new()
    {
        ["ex-2-01-logistic-cost"] = Of(
            LogisticCostTask.Lesson,
            (w, b, X, Y) => Cost.FromZ2(LogisticRegression.Z(new LogisticParameters(w, b), X), Y),
            (w, b, X, Y) => Enumerable.Range(0, X.ColumnCount).Average(i =>
            {
                // One log for each label, one loop for each example.
                var z = b + Enumerable.Range(0, X.RowCount).Sum(j => w[j, 0] * X[j, i]);
                return -Math.Log(Y[0, i] == 1 ? Sigmoid(z) : Sigmoid(-z));
            }),
            (w, b, X, Y) =>
            {
                // The transposes the other way round, and the bias as a row of ones.
                var Z = (X.Transpose() * w) + (b * Matrix<double>.Build.Dense(X.ColumnCount, 1, 1));
                var A = Z.Map(z => 0.5 * (1 + Math.Tanh(z / 2)), Zeros.Include);
                var logs = (Y * A.PointwiseLog()) + ((1 - Y) * (1 - A).PointwiseLog());
                return -logs[0, 0] / Y.ColumnCount;
            },
            (w, b, X, Y) => Cost.FromZ2((w.Transpose() * X) + b, Y) + Tiny),
        ["ex-2-04-descend"] = Of(
            DescendTask.Lesson,
            (dJdw, dJdb, w, b, rate, steps) =>
            {
                for (var i = steps; i > 0; i--)
                {
                    (w, b) = (w - (rate * dJdw(w, b)), b - (rate * dJdb(w, b)));
                }

                return (w, b);
            },
            (dJdw, dJdb, w, b, rate, steps) =>
            {
                // The second parameter first, with the old value kept.
                for (var i = 0; i < steps; i++)
                {
                    var before = b;
                    b += -rate * dJdb(w, before);
                    w += -rate * dJdw(w, before);
                }

                return (w, b);
            },
            (dJdw, dJdb, w, b, rate, steps) => Enumerable.Range(0, steps).Aggregate(
                (w, b), (at, _) => (at.w - (rate * dJdw(at.w, at.b)), at.b - (rate * dJdb(at.w, at.b)))),
            (dJdw, dJdb, w, b, rate, steps) => DescendTask.Lesson.Definition.Reference(
                dJdw, dJdb, w + Tiny, b - Tiny, rate, steps)),
        ["ex-2-05-triangle-slope"] = Of(
            TriangleSlopeTask.Lesson,
            (f, a, width) => (f(a + width) - f(a)) / width,
            (f, a, width) => (f(a + width) / width) - (f(a) / width),
            (f, a, width) => -(f(a) - f(a + width)) / (a + width - a),
            (f, a, width) => ((f(a + width) - f(a)) / width) + Tiny),
        ["ex-2-07-two-paths"] = Of(
            TwoPathsTask.Lesson,
            (a, b, c) => (
                2 * a * b * (a + c),
                2 * (a + c),
                2 * a * b,
                (2 * b * (a + c)) + (2 * a * b),
                2 * a * (a + c),
                2 * a * b),
            (a, b, c) => (
                (2 * a * a * b) + (2 * a * b * c),
                (2 * a) + (2 * c),
                2 * a * b,
                (4 * a * b) + (2 * b * c),
                (2 * a * a) + (2 * a * c),
                2 * a * b),
            (a, b, c) =>
            {
                // By triangles to both sides: J is a polynomial, so that only rounding is left.
                double J(double u, double v) => 2 * u * v;
                double Slope(Func<double, double> f) => (f(0.5) - f(-0.5)) / 1;
                var (u, v) = (a * b, a + c);
                var (du, dv) = (Slope(e => J(u + e, v)), Slope(e => J(u, v + e)));
                return (J(u, v), du, dv, Slope(e => J((a + e) * b, a + e + c)), Slope(e => J(a * (b + e), v)), dv);
            },
            (a, b, c) =>
            {
                var (J, du, dv, da, db, dc) = TwoPathsTask.Lesson.Definition.Reference(a, b, c);
                return (J + Tiny, du - Tiny, dv + Tiny, da - Tiny, db + Tiny, dc - Tiny);
            }),
        ["ex-2-09-logistic-slopes"] = Of(
            LogisticSlopesTask.Lesson,
            (w, b, X, Y) =>
            {
                var A = LogisticRegression.Probabilities(new LogisticParameters(w, b), X);
                var slopes = LogisticRegression.Backward(A, X, Y);
                return (slopes.dw, slopes.db);
            },
            (w, b, X, Y) =>
            {
                // One example after the other, one feature after the other.
                var (dw, db) = (Matrix<double>.Build.Dense(X.RowCount, 1), 0.0);
                for (var i = 0; i < X.ColumnCount; i++)
                {
                    var z = b;
                    for (var j = 0; j < X.RowCount; j++)
                    {
                        z += w[j, 0] * X[j, i];
                    }

                    var dz = Sigmoid(z) - Y[0, i];
                    db += dz / X.ColumnCount;
                    for (var j = 0; j < X.RowCount; j++)
                    {
                        dw[j, 0] += X[j, i] * dz / X.ColumnCount;
                    }
                }

                return (dw, db);
            },
            (w, b, X, Y) =>
            {
                // Transposed throughout, the 1/m taken into dZ once.
                var dZ = ((X.Transpose() * w).Map(z => Sigmoid(z + b), Zeros.Include) - Y.Transpose()) / X.ColumnCount;
                return ((dZ.Transpose() * X.Transpose()).Transpose(), dZ.ColumnSums()[0]);
            },
            (w, b, X, Y) =>
            {
                // By triangles to both sides.
                double J(Matrix<double> atW, double atB) => Cost.FromZ2((atW.Transpose() * X) + atB, Y);
                return (Slopes(at => J(at, b), w, 1e-5), (J(w, b + 1e-5) - J(w, b - 1e-5)) / 2e-5);
            }),
        ["ex-2-15-broadcast-shape"] = Of(
            BroadcastShapeTask.Lesson,
            (left, right) =>
            {
                var shape = new int[Math.Max(left.Length, right.Length)];
                for (var i = 1; i <= shape.Length; i++)
                {
                    var (l, r) = (i <= left.Length ? left[^i] : 1, i <= right.Length ? right[^i] : 1);
                    if (l != r && Math.Min(l, r) != 1)
                    {
                        return [];
                    }

                    shape[^i] = l == 1 ? r : l;
                }

                return shape;
            },
            (left, right) =>
            {
                // Both to two sizes; two lists back to a list.
                int[] Matrix(int[] shape) => shape.Length == 1 ? [1, shape[0]] : shape;
                var (l, r) = (Matrix(left), Matrix(right));
                bool Fits(int i) => l[i] == r[i] || l[i] == 1 || r[i] == 1;
                return !Fits(0) || !Fits(1) ? []
                    : left.Length == 1 && right.Length == 1 ? [Math.Max(l[1], r[1])]
                    : [Math.Max(l[0], r[0]), Math.Max(l[1], r[1])];
            },
            (left, right) =>
            {
                var (longer, shorter) = left.Length >= right.Length ? (left, right) : (right, left);
                var filled = Enumerable.Repeat(1, longer.Length - shorter.Length).Concat(shorter).ToArray();
                var shape = longer.Zip(filled, (l, s) => l == s ? l : l == 1 ? s : s == 1 ? l : -1).ToArray();
                return shape.Contains(-1) ? [] : shape;
            },
            (left, right) =>
            {
                // Which sizes, apart from 1, stand in each place?
                var places = Enumerable.Range(1, Math.Max(left.Length, right.Length)).Reverse()
                    .Select(i => new[] { left, right }
                        .Where(shape => shape.Length >= i && shape[^i] != 1)
                        .Select(shape => shape[^i])
                        .Distinct()
                        .ToArray())
                    .ToArray();
                return places.Any(sizes => sizes.Length > 1)
                    ? []
                    : [.. places.Select(sizes => sizes.FirstOrDefault(1))];
            }),
        ["ex-2-17-mean"] = Of(
            MeanTask.Lesson,
            values => values.Average(),
            values => values.Sum() / values.Length,
            values => values.Select(value => value / values.Length).Sum(),
            values => (Vector<double>.Build.Dense(values).Sum() / values.Length) + Tiny),
        ["ex-2-18-log-likelihood"] = Of(
            LogLikelihoodTask.Lesson,
            (yHat, y) => yHat.Zip(y, (p, label) => (label * Math.Log(p)) + ((1 - label) * Math.Log(1 - p))).Sum(),
            (yHat, y) => yHat.Select((p, i) => Math.Log(Math.Abs(1 - y[i] - p))).Sum(),
            (yHat, y) => -y.Length * Enumerable.Range(0, y.Length).Average(i =>
                Cost.Loss(Math.Log(yHat[i] / (1 - yHat[i])), y[i])),
            (yHat, y) => Tiny + yHat.Zip(
                y, (p, label) => Math.Log(Math.Pow(p, label) * Math.Pow(1 - p, 1 - label))).Sum()),
    };
}
