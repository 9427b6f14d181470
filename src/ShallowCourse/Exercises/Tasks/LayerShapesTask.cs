using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    int,
    (int layers, int[] W1, int[] b1, int[] W2, int[] b2)>;

namespace ShallowCourse;

/// <summary>Section 3.2: how many layers, and the shape of every parameter.</summary>
internal static class LayerShapesTask
{
    private const string Shapes = "Section 3.2, the shapes of W and b";
    private const string Sizes = "Equation 3.12, the columns of X";

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "layer-shapes",
        MethodName = "LayerShapes",
        Outputs =
        [
            new("layers", "", "", "a 2-layer network", ""),
            new("W1", "", "", "W1 is (n1, n0)", "(n1, n0)"),
            new("b1", "", "", "b1 is (n1, 1)", "(n1, 1)"),
            new("W2", "", "", "W2 is (n2, n1)", "(n2, n1)"),
            new("b2", "", "", "b2 is (n2, 1)", "(n2, 1)"),
        ],
        Reference = (X, Y, n1) => new Recipe().Run(X, Y, n1),
        Cases = seed => [.. RandomNetwork.All(seed).Select(Case)],
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("w-transposed", Shapes, r => r with { WeightsTransposed = true })
            .Add("input-counted", "Section 3.2, how layers are counted", r => r with { Layers = 3 })
            .Add("n0-from-columns", Sizes, r => r with { InputFromColumns = true })
            .Add("n2-hard-coded", "Section 3.2, the output layer", r => r with { OneOutput = true })
            .Add("b-is-a-list", Shapes, r => r with { Bias = BiasShape.List })
            .Add("b-is-a-row", Shapes, r => r with { Bias = BiasShape.Row })
            .Add("b-for-every-example", Shapes, r => r with { Bias = BiasShape.PerExample })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-02-layer-shapes", "3.2", 5, "Check.LayerShapes(LayerShapes)");

    private enum BiasShape { Column, List, Row, PerExample }

    private static TestCase<Method> Case(RandomNetwork network) => new(
        [("X", network.X), ("Y", network.Y)],
        (method, i) =>
        {
            var (layers, W1, b1, W2, b2) = method(i[0], i[1], network.Sizes.n1);
            return Answer.Of(("layers", layers), ("W1", W1), ("b1", b1), ("W2", W2), ("b2", b2));
        })
    {
        Sizes = network.NamedSizes,
    };

    private sealed record Recipe
    {
        public int Layers { get; init; } = 2;

        public bool WeightsTransposed { get; init; }

        public bool InputFromColumns { get; init; }

        public bool OneOutput { get; init; }

        public BiasShape Bias { get; init; }

        public (int layers, int[] W1, int[] b1, int[] W2, int[] b2) Run(Matrix<double> X, Matrix<double> Y, int n1)
        {
            var n0 = InputFromColumns ? X.ColumnCount : X.RowCount;
            var n2 = OneOutput ? 1 : Y.RowCount;
            int[] Weights(int to, int from) => WeightsTransposed ? [from, to] : [to, from];
            int[] Biases(int units) => Bias switch
            {
                BiasShape.List => [units],
                BiasShape.Row => [1, units],
                BiasShape.PerExample => [units, X.ColumnCount],
                _ => [units, 1],
            };
            return (Layers, Weights(n1, n0), Biases(n1), Weights(n2, n1), Biases(n2));
        }
    }
}
