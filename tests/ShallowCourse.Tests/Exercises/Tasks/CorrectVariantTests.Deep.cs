using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <content>Right answers in other words to the exercises of lessons 4.1 to 5.1.</content>
public partial class CorrectVariantTests
{
    private static Dictionary<string, IReadOnlyList<Func<CheckReport>>> Deep() => new()
    {
        ["ex-4-01-step-deep"] = Of(
            StepDeepTask.Lesson,
            (layers, caches, Y, rate) =>
            {
                var network = new DeepNetwork(layers);
                return [.. network.Step(network.Backward(caches, Y), rate).Layers];
            },
            (layers, caches, Y, rate) =>
            {
                // All errors first, from the top; then all steps.
                var errors = new List<Matrix<double>> { caches[^1].A - Y };
                for (var l = layers.Length - 1; l > 0; l--)
                {
                    var slope = 1 - caches[l].Input.PointwisePower(2); // the input is the A below, of tanh
                    errors.Insert(0, layers[l].W.TransposeThisAndMultiply(errors[0]).PointwiseMultiply(slope));
                }

                return
                [
                    .. layers.Select((layer, l) => new Layer(
                        layer.W - (rate / Y.ColumnCount * errors[l].TransposeAndMultiply(caches[l].Input)),
                        layer.b - (rate / Y.ColumnCount * errors[l].SumColumns()),
                        layer.Activation)),
                ];
            },
            (layers, caches, Y, rate) => [.. Recursive(layers, caches, caches[^1].A - Y, rate / Y.ColumnCount)],
            (layers, caches, Y, rate) => StepDeepTask.Lesson.Definition.Reference(
                layers, caches, Y + Tiny, rate * (1 + Tiny))),
        ["ex-5-01-contour-grid"] = Of(
            ContourGridTask.Lesson,
            (f, xs, ys) => Matrix<double>.Build.DenseOfRows(ys.Select(y => xs.Select(x => f(x, y)))),
            (f, xs, ys) =>
            {
                var z = Matrix<double>.Build.Dense(ys.Length, xs.Length);
                for (var j = 0; j < xs.Length; j++)
                {
                    for (var i = 0; i < ys.Length; i++)
                    {
                        z[i, j] = f(xs[j], ys[i]);
                    }
                }

                return z;
            },
            (f, xs, ys) =>
                Matrix<double>.Build.DenseOfColumns(xs.Select(x => ys.Select(y => f(x, y)))),
            (f, xs, ys) =>
                Matrix<double>.Build.Dense(xs.Length, ys.Length, (j, i) => f(xs[j], ys[i]) + Tiny).Transpose()),
        ["ex-4-02-init-deep"] = Of(
            InitDeepTask.Lesson,
            (sizes, seed) =>
                [.. DeepNetwork.Create(sizes, Activation.Tanh, WeightScale.Xavier, new NumPyRandom(seed)).Layers],
            (sizes, seed) =>
            {
                var random = new NumPyRandom(seed);
                return
                [
                    .. sizes.Skip(1).Select((units, l) => new Layer(
                        random.Randn(units, sizes[l]) / Math.Sqrt(sizes[l]),
                        Matrix<double>.Build.Sparse(units, 1),
                        l + 2 < sizes.Length ? Activation.Tanh : Activation.Sigmoid)),
                ];
            },
            (sizes, seed) =>
            {
                // One long row of numbers, cut up.
                var count = sizes.Zip(sizes.Skip(1), (inputs, units) => inputs * units).Sum();
                var all = new NumPyRandom(seed).Randn(count);
                var (layers, at) = (new List<Layer>(), 0);
                for (var l = 1; l < sizes.Length; l++)
                {
                    var deviation = Math.Pow(sizes[l - 1], -0.5);
                    double[] own = [.. all.Skip(at).Take(sizes[l] * sizes[l - 1]).Select(value => value * deviation)];
                    at += own.Length;
                    layers.Add(new Layer(
                        Matrix<double>.Build.DenseOfRowMajor(sizes[l], sizes[l - 1], own),
                        Matrix<double>.Build.Dense(sizes[l], 1, 0.0),
                        l == sizes.Length - 1 ? Activation.Sigmoid : Activation.Tanh));
                }

                return [.. layers];
            },
            (sizes, seed) =>
            [
                .. InitDeepTask.Lesson.Definition.Reference(sizes, seed)
                    .Select(layer => new Layer(layer.W * (1 + Tiny), layer.b, layer.Activation)),
            ]),
        ["ex-4-03-split-scaled"] = Of(
            SplitScaledTask.Lesson,
            (X, order, held) =>
            {
                // Loops over plain arrays.
                var (train, test) = (new double[X.RowCount, order.Length - held], new double[X.RowCount, held]);
                for (var row = 0; row < X.RowCount; row++)
                {
                    double sum = 0, squares = 0;
                    for (var i = held; i < order.Length; i++)
                    {
                        sum += X[row, order[i]];
                        squares += X[row, order[i]] * X[row, order[i]];
                    }

                    var mean = sum / (order.Length - held);
                    var deviation = Math.Sqrt((squares / (order.Length - held)) - (mean * mean));
                    for (var i = 0; i < order.Length; i++)
                    {
                        var scaled = (X[row, order[i]] - mean) / deviation;
                        if (i < held)
                        {
                            test[row, i] = scaled;
                        }
                        else
                        {
                            train[row, i - held] = scaled;
                        }
                    }
                }

                return (Matrix<double>.Build.DenseOfArray(train), Matrix<double>.Build.DenseOfArray(test));
            },
            (X, order, held) =>
            {
                // Products with a row of ones, and the training set's numbers stretched over all columns.
                var all = Matrix<double>.Build.DenseOfColumnVectors(order.Select(X.Column));
                var train = all.SubMatrix(0, X.RowCount, held, order.Length - held);
                var mean = train.SumColumns() / train.ColumnCount;
                var centred = train.PlusColumn(-mean);
                var deviation = (centred.PointwisePower(2).SumColumns() / train.ColumnCount).PointwiseSqrt();
                var ones = Matrix<double>.Build.Dense(1, order.Length, 1);
                var scaled = all.PlusColumn(-mean).PointwiseDivide(deviation * ones);
                return (
                    scaled.SubMatrix(0, X.RowCount, held, order.Length - held),
                    scaled.SubMatrix(0, X.RowCount, 0, held));
            },
            (X, order, held) =>
            {
                var train = order.Skip(held).Select(X.Column).ToArray();
                var mean = train.Aggregate((sum, column) => sum + column) / train.Length;
                var variance = train.Select(column => (column - mean).PointwisePower(2))
                    .Aggregate((sum, column) => sum + column) / train.Length;
                Matrix<double> Scaled(IEnumerable<Vector<double>> columns) => Matrix<double>.Build.DenseOfColumnVectors(
                    columns.Select(column => (column - mean).PointwiseDivide(variance.PointwiseSqrt())));
                return (Scaled(train), Scaled(order.Take(held).Select(X.Column)));
            },
            (X, order, held) => SplitScaledTask.Lesson.Definition.Reference(X * (1 + Tiny), order, held)),
        ["ex-4-04-reverse-sweep"] = Of(
            ReverseSweepTask.Lesson,
            (inputs, local) =>
            {
                // By uses: every node asks those after it.
                var slopes = new double[inputs.Length];
                for (var v = inputs.Length - 1; v >= 0; v--)
                {
                    slopes[v] = v == inputs.Length - 1 ? 1 : 0;
                    for (var u = v + 1; u < inputs.Length; u++)
                    {
                        slopes[v] += Enumerable.Range(0, inputs[u].Length)
                            .Where(i => inputs[u][i] == v).Sum(i => slopes[u] * local[u][i]);
                    }
                }

                return slopes;
            },
            (inputs, local) =>
            {
                // By paths, each multiplied out.
                var slopes = new double[inputs.Length];
                void Walk(int node, double product)
                {
                    slopes[node] += product;
                    foreach (var (input, slope) in inputs[node].Zip(local[node]))
                    {
                        Walk(input, product * slope);
                    }
                }

                Walk(inputs.Length - 1, 1);
                return slopes;
            },
            (inputs, local) =>
            {
                // A triangular system: (I − Lᵀ) s = e.
                var n = inputs.Length;
                var L = Matrix<double>.Build.Dense(n, n);
                for (var u = 0; u < n; u++)
                {
                    for (var i = 0; i < inputs[u].Length; i++)
                    {
                        L[u, inputs[u][i]] += local[u][i];
                    }
                }

                var e = Vector<double>.Build.Dense(n, i => i == n - 1 ? 1 : 0);
                return [.. (Matrix<double>.Build.DenseIdentity(n) - L.Transpose()).Solve(e)];
            },
            (inputs, local) =>
                [.. ReverseSweepTask.Lesson.Definition.Reference(inputs, local).Select(s => s * (1 + Tiny))]),
    };

    private static IEnumerable<Layer> Recursive(
        Layer[] layers, LayerCache[] caches, Matrix<double> dZ, double rate)
    {
        var (layer, cache) = (layers[^1], caches[^1]);
        var below = layers.Length == 1
            ? []
            : Recursive(
                layers[..^1],
                caches[..^1],
                (layer.W.Transpose() * dZ).PointwiseMultiply(layers[^2].Activation.Derivative(caches[^2].Z)),
                rate);
        return below.Append(new Layer(
            layer.W - (rate * (dZ * cache.Input.Transpose())),
            layer.b - (rate * dZ.SumColumns()),
            layer.Activation));
    }
}
