using MathNet.Numerics.LinearAlgebra;
using static ShallowCourse.LayerParts;
using Method = System.Func<
    ShallowCourse.Layer[],
    ShallowCourse.LayerCache[],
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    double,
    ShallowCourse.Layer[]>;

namespace ShallowCourse;

/// <summary>Equations 4.3 to 4.7: backward propagation and one step through any number of layers.</summary>
internal static class StepDeepTask
{
    private const string Output = "Equation 4.3, dZ[L] = A[L] − Y";
    private const string Slopes = "Equations 4.4 and 4.5, dW[l] and db[l]";
    private const string Below = "Equation 4.6, dZ[l−1]";
    private const string Update = "Equation 4.7, the update";
    private const int MostLayers = 3;

    // One layer; layers of different sizes; and of one size, where a wrong order fits too.
    private static readonly int[][] CaseSizes = [[3, 2], [2, 4, 1], [2, 3, 4, 2], [3, 3, 3, 3]];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "step-deep",
        MethodName = "StepDeep",
        Outputs = [.. Enumerable.Range(1, MostLayers).SelectMany(OutputsOf)],
        Reference = (layers, caches, Y, rate) => new Recipe().Run(layers, caches, Y, rate),
        Cases = seed => Cases(new NumPyRandom(seed)),
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("wrong-way", Update, r => r with { Sign = -1 })
            .Add("slope-of-output", Output, r => r with { ExtraSlope = true })
            .Add("own-output", Slopes, r => r with { Input = Read.OwnOutput })
            .Add("x-in-every-layer", Slopes, r => r with { Input = Read.X })
            .Add("no-mean", Slopes, r => r with { Mean = Mean.None })
            .Add("no-mean-in-db", Slopes, r => r with { Mean = Mean.OnlyInDw })
            .Add("no-slope", Below, r => r with { Slope = Slope.None })
            .Add("slope-of-own-layer", Below, r => r with { Slope = Slope.OwnLayer })
            .Add("slope-at-a", Below, r => r with { Slope = Slope.AtA })
            .Add("not-transposed", Below, r => r with { Transposed = false })
            .Add("updated-weights", Below, r => r with { Updated = true })
            .Add("upwards", Below, r => r with { Upwards = true })
            .Add("biases-stay", Update, r => r with { MovesBiases = false })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-4-01-step-deep", "4.1", 10, "Check.StepDeep(StepDeep)");

    private enum Read { Below, OwnOutput, X }

    private enum Mean { Both, None, OnlyInDw }

    private enum Slope { Below, None, OwnLayer, AtA }

    private static IEnumerable<ExerciseOutput> OutputsOf(int layer) =>
    [
        new(Name("W", layer), "(n[l], n[l−1])", "4.7", "W[l] := W[l] − α dW[l]", ""),
        new(Name("b", layer), "(n[l], 1)", "4.7", "b[l] := b[l] − α db[l]", ""),
    ];

    private static IReadOnlyList<TestCase<Method>> Cases(NumPyRandom random) =>
        [.. CaseSizes.Select(sizes => Case(sizes, random))];

    private static TestCase<Method> Case(int[] sizes, NumPyRandom random)
    {
        const int Examples = 5;
        var count = sizes.Length - 1;
        var start = DeepNetwork.Create(sizes, Activation.Tanh, WeightScale.Xavier, random).Layers
            .Select(layer => new Layer(layer.W, random.Randn(layer.W.RowCount, 1) * 0.1, layer.Activation))
            .ToArray();
        var caches = new DeepNetwork(start).Forward(random.Randn(sizes[0], Examples));
        var Y = random.Randn(sizes[^1], Examples).Map(z => z > 0 ? 1.0 : 0.0, Zeros.Include);
        var rate = 0.5 + (random.NextDouble() / 2);
        IEnumerable<(string, Matrix<double>)> Of(int l) =>
        [
            (Name("W", l + 1), start[l].W), (Name("b", l + 1), start[l].b), (Name("input", l + 1), caches[l].Input),
            (Name("Z", l + 1), caches[l].Z), (Name("A", l + 1), caches[l].A),
        ];
        return new TestCase<Method>(
            [.. Enumerable.Range(0, count).SelectMany(Of), ("Y", Y)],
            (method, given) => AnswerOf(
                method(
                    [.. start.Select((layer, l) => new Layer(given[5 * l], given[(5 * l) + 1], layer.Activation))],
                    [.. Enumerable.Range(0, count).Select(l =>
                        new LayerCache(given[(5 * l) + 2], given[(5 * l) + 3], given[(5 * l) + 4]))],
                    given[^1],
                    rate),
                count,
                ("W", layer => layer.W), ("b", layer => layer.b)))
        {
            Sizes = [.. sizes.Select((size, layer) => (Name("n", layer), size))],
            Parts = [.. Enumerable.Range(1, count).SelectMany(l => new[] { Name("W", l), Name("b", l) })],
        };
    }

    private sealed record Recipe
    {
        public double Sign { get; init; } = 1;

        public bool ExtraSlope { get; init; }

        public Read Input { get; init; }

        public Mean Mean { get; init; }

        public Slope Slope { get; init; }

        public bool Transposed { get; init; } = true;

        public bool Updated { get; init; }

        public bool Upwards { get; init; }

        public bool MovesBiases { get; init; } = true;

        public Layer[] Run(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double rate)
        {
            var next = new Layer[layers.Length];
            var dZ = Sign * (caches[^1].A - Y);
            dZ = ExtraSlope ? dZ.PointwiseMultiply(Activation.Sigmoid.Derivative(caches[^1].Z)) : dZ;
            var order = Enumerable.Range(0, layers.Length);
            foreach (var l in Upwards ? order : order.Reverse())
            {
                var (layer, m) = (layers[l], (double)Y.ColumnCount);
                var input = Input switch
                {
                    Read.OwnOutput => caches[l].A,
                    Read.X => caches[0].Input,
                    _ => caches[l].Input,
                };
                var dW = dZ * input.Transpose() / (Mean == Mean.None ? 1 : m);
                var db = dZ.SumColumns() / (Mean == Mean.Both ? m : 1);
                next[l] = new Layer(
                    layer.W - (rate * dW),
                    layer.b - (MovesBiases ? rate * db : 0 * db),
                    layer.Activation);
                var below = Upwards ? l + 1 : l - 1;
                if (below >= 0 && below < layers.Length)
                {
                    var W = Updated ? next[l].W : layer.W;
                    var dA = (Transposed ? W.Transpose() : W) * dZ;
                    dZ = Slope == Slope.None ? dA : dA.PointwiseMultiply(SlopeOf(layers, caches, l, below));
                }
            }

            return next;
        }

        private Matrix<double> SlopeOf(Layer[] layers, LayerCache[] caches, int l, int below) => Slope switch
        {
            Slope.OwnLayer => layers[l].Activation.Derivative(caches[l].Z),
            Slope.AtA => layers[below].Activation.Derivative(caches[below].A),
            _ => layers[below].Activation.Derivative(caches[below].Z),
        };
    }
}
