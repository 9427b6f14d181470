using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>[],
    MathNet.Numerics.LinearAlgebra.Matrix<double>[],
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace ShallowCourse;

/// <summary>
/// Equations 3.8 and 3.9 for another network: as many layers as there are matrices, σ in
/// all of them.
/// </summary>
internal static class ForwardDeepTask
{
    private const string Linear = "Equation 3.8, z[l] = W[l] a[l−1] + b[l]";
    private const string Activations = "Equation 3.9, a[l] = g[l](z[l])";

    // Units of the layers, the input first: three layers, four, one, and three of one size, where any order fits.
    private static readonly int[][] CaseSizes = [[3, 4, 2, 1], [2, 3, 5, 4, 2], [4, 3], [3, 3, 3, 3]];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "forward-deep",
        MethodName = "ForwardDeep",
        Outputs = [new("a", "(n[L], 1)", "3.8", "z[l] = W[l] a[l−1] + b[l], a[l] = σ(z[l]), l = 1 … L", "")],
        Reference = (W, b, x) => new Recipe().Run(W, b, x),
        Cases = seed => Cases(new NumPyRandom(seed)),
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("x-in-every-layer", Linear, r => r with { ReadsX = true })
            .Add("no-bias", Linear, r => r with { Bias = false })
            .Add("one-layer-short", Linear, r => r with { Layers = Chain.WithoutLast })
            .Add("first-layer-only", Linear, r => r with { Layers = Chain.FirstOnly })
            .Add("backwards", Linear, r => r with { Layers = Chain.Backwards })
            .Add("output-linear", Activations, r => r with { Last = Times.Never })
            .Add("hidden-linear", Activations, r => r with { Hidden = Times.Never })
            .Add("output-twice", Activations, r => r with { Last = Times.Twice })
            .Add("tanh-in-hidden", Activations, r => r with { Hidden = Times.Tanh })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-03-forward-deep", "3.3", 10, "Check.ForwardDeep(ForwardDeep)");

    private enum Chain { All, WithoutLast, FirstOnly, Backwards }

    private enum Times { Once, Never, Twice, Tanh }

    private static IReadOnlyList<TestCase<Method>> Cases(NumPyRandom random) =>
        [.. CaseSizes.Select(sizes => Case(sizes, random))];

    private static TestCase<Method> Case(int[] sizes, NumPyRandom random)
    {
        var count = sizes.Length - 1;
        var layers = Enumerable.Range(1, count);
        var W = layers.Select(l => ($"W[{l}]", random.Randn(sizes[l], sizes[l - 1]))).ToArray();
        var b = layers.Select(l => ($"b[{l}]", random.Randn(sizes[l], 1))).ToArray();
        return new TestCase<Method>(
            [.. W, .. b, ("x", random.Randn(sizes[0], 1))],
            (method, i) => Answer.Of(
                ("a", method([.. i.Take(count)], [.. i.Skip(count).Take(count)], i[^1]))))
        {
            Sizes = [.. sizes.Select((size, layer) => ($"n{layer}", size))],
        };
    }

    private sealed record Recipe
    {
        public bool ReadsX { get; init; }

        public bool Bias { get; init; } = true;

        public Chain Layers { get; init; }

        public Times Hidden { get; init; }

        public Times Last { get; init; }

        public Matrix<double> Run(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
        {
            var order = Enumerable.Range(0, W.Length);
            order = Layers switch
            {
                Chain.WithoutLast => order.SkipLast(1),
                Chain.FirstOnly => order.Take(1),
                Chain.Backwards => order.Reverse(),
                _ => order,
            };
            var a = x;
            foreach (var layer in order)
            {
                var z = W[layer] * (ReadsX ? x : a);
                a = Activate(Bias ? z + b[layer] : z, layer == W.Length - 1 ? Last : Hidden);
            }

            return a;
        }

        private static Matrix<double> Activate(Matrix<double> z, Times times) => times switch
        {
            Times.Never => z,
            Times.Twice => Activation.Sigmoid.Apply(Activation.Sigmoid.Apply(z)),
            Times.Tanh => Activation.Tanh.Apply(z),
            _ => Activation.Sigmoid.Apply(z),
        };
    }
}
