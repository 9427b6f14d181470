using MathNet.Numerics.LinearAlgebra;
using static ShallowCourse.LayerParts;
using Method = System.Func<int[], int, ShallowCourse.Layer[]>;

namespace ShallowCourse;

/// <summary>
/// Lesson 4.2: weights for a deep network of tanh units, drawn layer by layer from one generator, so that the numbers
/// themselves can be compared.
/// </summary>
internal static class InitDeepTask
{
    private const string Rule = "Equation 4.8, the deviation of W[l] is √(1 / n[l−1])";
    private const string Draws = "one generator for all layers";
    private const int Layers = 3;

    private static readonly int[][] CaseSizes = [[5, 8, 3, 2], [4, 4, 4, 4], [2, 9, 5, 1]];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "init-deep",
        MethodName = "InitDeep",
        Outputs = [.. Enumerable.Range(1, Layers).SelectMany(OutputsOf)],
        Reference = (sizes, seed) => new Recipe().Run(sizes, seed),
        Cases = seed => [.. CaseSizes.Select((sizes, i) => Case(sizes, (int)((seed + i) % int.MaxValue)))],
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("one-hundredth", Rule, r => r with { Scale = (_, _) => 0.01 })
            .Add("fan-out", Rule, r => r with { Scale = (_, units) => Math.Sqrt(1.0 / units) })
            .Add("variance-for-deviation", Rule, r => r with { Scale = (inputs, _) => 1.0 / inputs })
            .Add("integer-division", Rule, r => r with { Scale = (inputs, _) => Math.Sqrt(1 / inputs) })
            .Add("he-for-tanh", Rule, r => r with { Scale = (inputs, _) => WeightScale.He(inputs) })
            .Add("scale-forgotten", Rule, r => r with { Scale = (_, _) => 1 })
            .Add("first-fan-in", Rule, r => r with { FirstFanIn = true })
            .Add("reseeded", Draws, r => r with { Reseeded = true })
            .Add("seed-ignored", Draws, r => r with { SeedIgnored = true })
            .Add("last-layer-first", Draws, r => r with { LastFirst = true })
            .Add("random-b", "b[l] = 0", r => r with { RandomBiases = true })
            .Add("tanh-at-the-end", "the last layer is σ", r => r with { Last = Activation.Tanh })
            .Add("sigmoid-everywhere", "the hidden layers are tanh", r => r with { Hidden = Activation.Sigmoid })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-4-02-init-deep", "4.2", 10, "Check.InitDeep(InitDeep)");

    private static IEnumerable<ExerciseOutput> OutputsOf(int layer) =>
    [
        new(Name("W", layer), "(n[l], n[l−1])", "4.8", "W[l] = randn(n[l], n[l−1]) · √(1 / n[l−1])", ""),
        new(Name("b", layer), "(n[l], 1)", "", "b[l] = 0", ""),
        new(Name("g", layer), "", "", "tanh in the hidden layers, σ in the last", ""),
    ];

    private static TestCase<Method> Case(int[] sizes, int seed) => new(
        [],
        (method, _) => AnswerOf(
            method([.. sizes], seed),
            Layers,
            ("W", layer => layer.W), ("b", layer => layer.b), ("g", layer => layer.Activation.Name)))
    {
        Sizes = [.. sizes.Select((size, layer) => (Name("n", layer), size))],
    };

    private sealed record Recipe
    {
        public Func<int, int, double> Scale { get; init; } = (inputs, _) => WeightScale.Xavier(inputs);

        public bool FirstFanIn { get; init; }

        public bool Reseeded { get; init; }

        public bool SeedIgnored { get; init; }

        public bool LastFirst { get; init; }

        public bool RandomBiases { get; init; }

        public Activation Hidden { get; init; } = Activation.Tanh;

        public Activation Last { get; init; } = Activation.Sigmoid;

        public Layer[] Run(int[] sizes, int seed)
        {
            var first = SeedIgnored ? 2 : seed;
            var random = new NumPyRandom(first);
            var layers = new Layer[sizes.Length - 1];
            var order = Enumerable.Range(0, layers.Length);
            foreach (var l in LastFirst ? order.Reverse() : order)
            {
                random = Reseeded ? new NumPyRandom(first) : random;
                var W = random.Randn(sizes[l + 1], sizes[l]) * Scale(FirstFanIn ? sizes[0] : sizes[l], sizes[l + 1]);
                var b = RandomBiases
                    ? random.Randn(sizes[l + 1], 1)
                    : Matrix<double>.Build.Dense(sizes[l + 1], 1);
                layers[l] = new Layer(W, b, l == layers.Length - 1 ? Last : Hidden);
            }

            return layers;
        }
    }
}
