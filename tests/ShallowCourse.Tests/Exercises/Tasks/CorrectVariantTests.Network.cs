using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>Of the exercises on the network of section 3: shapes, forward, backward, update, training, start.</summary>
public partial class CorrectVariantTests
{
    private static IReadOnlyList<Func<CheckReport>> Shapes(
        MethodExercise<Func<Matrix<double>, Matrix<double>, int, (
            int layers, int[] W1, int[] b1, int[] W2, int[] b2)>> exercise) => Of(
        exercise,
        (X, Y, n1) => (2, [n1, X.RowCount], [n1, 1], [Y.RowCount, n1], [Y.RowCount, 1]),
        (X, Y, n1) =>
        {
            var p = Initialization.Zeros(LayerSizes.From(X, Y, n1));
            int[] Shape(Matrix<double> matrix) => [matrix.RowCount, matrix.ColumnCount];
            return (2, Shape(p.W1), Shape(p.b1), Shape(p.W2), Shape(p.b2));
        },
        (X, Y, n1) =>
        {
            var product = Matrix<double>.Build.Dense(n1, X.RowCount) * X;
            return (
                1 + 1, new[] { product.RowCount, X.RowCount }, new[] { product.RowCount, 1 },
                new[] { Y.RowCount, product.RowCount }, new[] { Y.RowCount, 1 });
        },
        (X, Y, n1) =>
        {
            int[] sizes = [X.Column(0).Count, n1, Y.Column(0).Count];
            return (sizes.Length - 1, [sizes[1], sizes[0]], [sizes[1], 1], [sizes[2], sizes[1]], [sizes[2], 1]);
        });

    private static IReadOnlyList<Func<CheckReport>> Forward(
        MethodExercise<Func<Parameters, Matrix<double>, ForwardCache>> exercise, Activation hidden) => Of(
        exercise,
        (p, X) => NaiveForward(p, X, hidden.Apply),
        (p, X) =>
        {
            // Column by column, then put side by side.
            var columns = Enumerable.Range(0, X.ColumnCount).Select(
                i => NaiveForward(p, X.SubMatrix(0, X.RowCount, i, 1), hidden.Apply)).ToArray();
            Matrix<double> SideBySide(Func<ForwardCache, Matrix<double>> part) =>
                Matrix<double>.Build.DenseOfColumnVectors(columns.Select(cache => part(cache).Column(0)));
            return new ForwardCache(
                SideBySide(cache => cache.Z1), SideBySide(cache => cache.A1), SideBySide(cache => cache.Z2),
                SideBySide(cache => cache.A2));
        },
        (p, X) =>
        {
            // The bias as one more weight, with an input that is always 1.
            Matrix<double> Layer(Matrix<double> W, Matrix<double> b, Matrix<double> input) =>
                W.Append(b) * input.Stack(Matrix<double>.Build.Dense(1, X.ColumnCount, 1));
            var Z1 = Layer(p.W1, p.b1, X);
            var A1 = hidden.Apply(Z1);
            var Z2 = Layer(p.W2, p.b2, A1);
            return new ForwardCache(Z1, A1, Z2, Z2.Map(Sigmoid, Zeros.Include));
        },
        (p, X) =>
        {
            var cache = NaiveForward(p, X, hidden.Apply);
            return new ForwardCache(cache.Z1 + Tiny, cache.A1 - Tiny, cache.Z2 + Tiny, cache.A2 - Tiny);
        });

    private static IReadOnlyList<Func<CheckReport>> Backward(
        MethodExercise<Func<Parameters, ForwardCache, Matrix<double>, Matrix<double>, Gradients>> exercise)
    {
        var buffer = new Dictionary<string, Matrix<double>>();
        return Of(
            exercise,
            (p, cache, X, Y) => BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh),
            (p, cache, X, Y) =>
            {
                // The slope from Z1 instead of A1, the 1/m taken into dZ2 once.
                var dZ2 = (cache.A2 - Y) / X.ColumnCount;
                var dZ1 = p.W2.TransposeThisAndMultiply(dZ2)
                    .PointwiseMultiply(cache.Z1.Map(z => 1 / Math.Pow(Math.Cosh(z), 2), Zeros.Include));
                return new Gradients(
                    dZ1 * X.Transpose(), dZ1.SumColumns(), dZ2 * cache.A1.Transpose(), dZ2.SumColumns());
            },
            (p, cache, X, Y) => NaiveBackward(p, cache, X, Y),
            (p, cache, X, Y) =>
            {
                // Transposed throughout: (B A)ᵀ = Aᵀ Bᵀ.
                double m = X.ColumnCount;
                var rows2 = (cache.A2 - Y).Transpose();
                var rows1 = (rows2 * p.W2).PointwiseMultiply((1 - cache.A1.PointwisePower(2)).Transpose());
                return new Gradients(
                    (X * rows1).Transpose() / m, (rows1.ColumnSums() / m).ToColumnMatrix(),
                    (cache.A1 * rows2).Transpose() / m, (rows2.ColumnSums() / m).ToColumnMatrix());
            },
            (p, cache, X, Y) =>
            {
                // Buffers that are written again in every call.
                Matrix<double> Buffer(string name, int rows, int columns) =>
                    buffer[name] = buffer.TryGetValue(name, out var old) && old.RowCount == rows
                        && old.ColumnCount == columns
                        ? old
                        : Matrix<double>.Build.Dense(rows, columns);
                var g = BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh);
                Matrix<double> Into(string name, Matrix<double> value)
                {
                    var target = Buffer(name, value.RowCount, value.ColumnCount);
                    value.CopyTo(target);
                    return target;
                }

                return new Gradients(Into("dW1", g.dW1), Into("db1", g.db1), Into("dW2", g.dW2), Into("db2", g.db2));
            },
            (p, cache, X, Y) =>
            {
                var g = BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh);
                return new Gradients(g.dW1 + Tiny, g.db1 - Tiny, g.dW2 * (1 + Tiny), g.db2 + Tiny);
            },
            (p, cache, X, Y) => GradientCheck.CentralDifferences(p, X, Y, Activation.Tanh));
    }

    private static IReadOnlyList<Func<CheckReport>> Update(
        MethodExercise<Func<Parameters, Gradients, double, Parameters>> exercise) => Of(
        exercise,
        GradientDescent.Update,
        (p, g, rate) =>
            new Parameters(
                p.W1 + (-rate * g.dW1), p.b1 + (-rate * g.db1), p.W2 + (-rate * g.dW2), p.b2 + (-rate * g.db2)),
        (p, g, rate) =>
        {
            // In place, but on copies.
            var q = p.Copy();
            q.W1.Subtract(g.dW1 * rate, q.W1);
            q.b1.Subtract(g.db1 * rate, q.b1);
            q.W2.Subtract(g.dW2 * rate, q.W2);
            q.b2.Subtract(g.db2 * rate, q.b2);
            return q;
        },
        (p, g, rate) =>
        {
            Matrix<double> Step(Matrix<double> w, Matrix<double> dw) =>
                w.MapIndexed((row, column, value) => value - (rate * dw[row, column]), Zeros.Include);
            return new Parameters(Step(p.W1, g.dW1), Step(p.b1, g.db1), Step(p.W2, g.dW2), Step(p.b2, g.db2));
        },
        (p, g, rate) =>
            new Parameters(
                p.W1 - (rate * g.dW1) + Tiny, p.b1 - (rate * g.db1) - Tiny, p.W2 - (rate * g.dW2),
                p.b2 - (rate * g.db2)));

    private static IReadOnlyList<Func<CheckReport>> Train(
        MethodExercise<Func<Matrix<double>, Matrix<double>, Parameters, double, int, (
            Parameters parameters, double[] costs)>> exercise) => Of(
        exercise,
        (X, Y, start, rate, iterations) =>
        {
            var result = Trainer.Train(
                X, Y, start, new TrainingOptions { LearningRate = rate, Iterations = iterations });
            return (result.Parameters, result.Costs.Take(iterations).ToArray());
        },
        (X, Y, start, rate, iterations) =>
        {
            var p = start.Copy();
            var costs = new List<double>();
            while (costs.Count < iterations)
            {
                var cache = NaiveForward(p, X, Math.Tanh);
                costs.Add(Cost.FromA2(cache.A2, Y));
                p = GradientDescent.Update(p, NaiveBackward(p, cache, X, Y), rate);
            }

            return (p, [.. costs]);
        },
        (X, Y, start, rate, iterations) =>
        {
            // The forward pass of the next iteration at the end of this one.
            var p = start;
            var costs = new double[iterations];
            var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
            for (var i = 0; i < iterations; i++)
            {
                costs[i] = Cost.FromZ2(cache.Z2, Y);
                p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), rate);
                cache = ForwardPropagation.Run(p, X, Activation.Tanh);
            }

            return (p, costs);
        },
        (X, Y, start, rate, iterations) =>
        {
            var p = start.Copy();
            var costs = new double[iterations];
            for (var i = iterations; i > 0; i--)
            {
                var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
                costs[iterations - i] = Cost.FromA2(cache.A2, Y) + Tiny;
                var g = BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh);
                p.W1.Subtract(g.dW1 * rate, p.W1);
                p.b1.Subtract(g.db1 * rate, p.b1);
                p.W2.Subtract(g.dW2 * rate, p.W2);
                p.b2.Subtract(g.db2 * rate, p.b2);
            }

            return (p, costs);
        });

    private static IReadOnlyList<Func<CheckReport>> Init(
        MethodExercise<Func<int, int, int, long, Parameters>> exercise) => Of(
        exercise,
        (n0, n1, n2, seed) => Initialization.Gaussian(new LayerSizes(n0, n1, n2), new NumPyRandom(seed)),
        (n0, n1, n2, seed) =>
        {
            var random = new NumPyRandom(seed);
            return new Parameters(
                random.Randn(n1, n0) / 100, Matrix<double>.Build.Sparse(n1, 1), random.Randn(n2, n1) / 100,
                Matrix<double>.Build.Sparse(n2, 1));
        },
        (n0, n1, n2, seed) =>
        {
            var random = new NumPyRandom(seed);
            double[] drawn = [.. Enumerable.Range(0, (n1 * n0) + (n2 * n1)).Select(_ => random.NextGaussian())];
            return new Parameters(
                Matrix<double>.Build.DenseOfRowMajor(n1, n0, drawn.Take(n1 * n0)) * 1e-2,
                Matrix<double>.Build.Dense(n1, 1),
                Matrix<double>.Build.DenseOfRowMajor(n2, n1, drawn.Skip(n1 * n0)) * 1e-2,
                Matrix<double>.Build.Dense(n2, 1));
        },
        (n0, n1, n2, seed) =>
        {
            var random = new NumPyRandom(seed);
            Matrix<double> Draw(int rows, int columns) => random.Randn(rows, columns).Map(z => z * 0.01);
            return new Parameters(
                Draw(n1, n0), Matrix<double>.Build.Dense(n1, 1), Draw(n2, n1), Matrix<double>.Build.Dense(n2, 1));
        },
        (n0, n1, n2, seed) =>
        {
            var random = new NumPyRandom(seed);
            var (W1, W2) = (random.Randn(n1, n0), random.Randn(n2, n1));
            return new Parameters(W1 * 0.01, (W1 * 0).SumColumns(), 0.01 * W2, (W2 * 0).SumColumns());
        });

    private static Func<Matrix<double>, Matrix<double>> ReusedBuffer()
    {
        var buffer = Matrix<double>.Build.Dense(1, 1);
        return dZ =>
        {
            if (buffer.RowCount != dZ.RowCount)
            {
                buffer = Matrix<double>.Build.Dense(dZ.RowCount, 1);
            }

            buffer.Clear();
            foreach (var column in dZ.EnumerateColumns())
            {
                buffer += column.ToColumnMatrix();
            }

            return buffer;
        };
    }

    private static (
        Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) Columns(ForwardCache cache) =>
        (cache.Z1, cache.A1, cache.Z2, cache.A2);

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

    private static Matrix<double> Product(Matrix<double> left, Matrix<double> right) => Matrix<double>.Build.Dense(
        left.RowCount, right.ColumnCount, (row, column) =>
            Enumerable.Range(0, left.ColumnCount).Sum(k => left[row, k] * right[k, column]));

    private static ForwardCache NaiveForward(Parameters p, Matrix<double> X, Func<double, double> hidden)
    {
        var Z1 = Product(p.W1, X).MapIndexed((row, _, z) => z + p.b1[row, 0], Zeros.Include);
        var A1 = Z1.Map(hidden, Zeros.Include);
        var Z2 = Product(p.W2, A1).MapIndexed((row, _, z) => z + p.b2[row, 0], Zeros.Include);
        return new ForwardCache(Z1, A1, Z2, Z2.Map(Sigmoid, Zeros.Include));
    }

    /// <summary>One example after the other, one entry after the other, added up and divided at the end.</summary>
    private static Gradients NaiveBackward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
    {
        var (n0, n1, n2, m) = (X.RowCount, cache.A1.RowCount, Y.RowCount, X.ColumnCount);
        var g = new Gradients(
            Matrix<double>.Build.Dense(n1, n0), Matrix<double>.Build.Dense(n1, 1), Matrix<double>.Build.Dense(n2, n1),
            Matrix<double>.Build.Dense(n2, 1));
        for (var i = 0; i < m; i++)
        {
            for (var k = 0; k < n2; k++)
            {
                g.db2[k, 0] += (cache.A2[k, i] - Y[k, i]) / m;
                for (var j = 0; j < n1; j++)
                {
                    g.dW2[k, j] += (cache.A2[k, i] - Y[k, i]) * cache.A1[j, i] / m;
                }
            }

            for (var j = 0; j < n1; j++)
            {
                var back = Enumerable.Range(0, n2).Sum(k => p.W2[k, j] * (cache.A2[k, i] - Y[k, i]));
                var dz = back * (1 - (cache.A1[j, i] * cache.A1[j, i]));
                g.db1[j, 0] += dz / m;
                for (var l = 0; l < n0; l++)
                {
                    g.dW1[j, l] += dz * X[l, i] / m;
                }
            }
        }

        return g;
    }

    private static Matrix<double> Slopes(Func<Matrix<double>, double> J, Matrix<double> W, double epsilon) =>
        Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (row, column) =>
    {
        Matrix<double> Moved(double by)
        {
            var moved = W.Clone();
            moved[row, column] += by;
            return moved;
        }

        return (J(Moved(epsilon)) - J(Moved(-epsilon))) / (2 * epsilon);
    });
}
