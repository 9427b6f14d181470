using System.Globalization;
using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<int[][], double[][], double[]>;

namespace ShallowCourse;

/// <summary>
/// Lesson 4.4: reverse-mode differentiation on a bare graph, equation 4.11, node by node from the last to the first.
/// </summary>
internal static class ReverseSweepTask
{
    private const string Rule = "Equation 4.11, the slope of a node is the sum over its uses";
    private const string Start = "dJ/dJ = 1";

    // A chain; a node used twice; a node whose uses lie far apart; one node given twice to the same operation.
    private static readonly int[][][] Graphs =
    [
        [[], [0], [1], [2]],
        [[], [0], [0], [1, 2]],
        [[], [], [0, 1], [2, 0], [3, 2, 1]],
        [[], [0, 0], [], [1, 2], [3, 1, 0]],
    ];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "reverse-sweep",
        MethodName = "ReverseSweep",
        Outputs =
        [
            new("slopes", "one number for each node", "4.11", "dJ/dv = Σ over its uses u of dJ/du · ∂u/∂v", ""),
        ],
        Reference = (inputs, local) => new Recipe().Run(inputs, local),
        Cases = seed => Cases(new NumPyRandom(seed)),
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("overwritten", Rule, r => r with { Adds = false })
            .Add("sum-along-a-path", Rule, r => r with { Along = Along.Sum })
            .Add("local-only", Rule, r => r with { Along = Along.LocalOnly })
            .Add("upstream-only", Rule, r => r with { Along = Along.UpstreamOnly })
            .Add("first-input-only", Rule, r => r with { FirstInputOnly = true })
            .Add("forward-order", Rule, r => r with { Forward = true })
            .Add("last-slope-missing", Start, r => r with { Seed = 0 })
            .Add("every-node-starts-at-one", Start, r => r with { SeedsAll = true })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-4-04-reverse-sweep", "4.4", 10, "Check.ReverseSweep(ReverseSweep)");

    private enum Along { Product, Sum, LocalOnly, UpstreamOnly }

    private static IReadOnlyList<TestCase<Method>> Cases(NumPyRandom random) =>
        [.. Graphs.Select(graph => Case(graph, random))];

    private static TestCase<Method> Case(int[][] graph, NumPyRandom random)
    {
        double[][] local = [.. graph.Select(inputs => inputs.Select(_ => 0.5 + (2 * random.NextDouble())).ToArray())];
        var table = Matrix<double>.Build.Dense(graph.Length, 3);
        for (var node = 0; node < graph.Length; node++)
        {
            for (var i = 0; i < local[node].Length; i++)
            {
                table[node, i] = local[node][i];
            }
        }

        return new TestCase<Method>(
            [("local", table)],
            (method, _) => Answer.Of(("slopes", method(
                [.. graph.Select(inputs => inputs.ToArray())],
                [.. local.Select(slopes => slopes.ToArray())]))))
        {
            Sizes = [("nodes", graph.Length)],
            EntryName = (_, _, node) => string.Create(CultureInfo.InvariantCulture, $"the slope of node {node}"),
        };
    }

    private sealed record Recipe
    {
        public bool Adds { get; init; } = true;

        public Along Along { get; init; }

        public bool FirstInputOnly { get; init; }

        public bool Forward { get; init; }

        public double Seed { get; init; } = 1;

        public bool SeedsAll { get; init; }

        public double[] Run(int[][] inputs, double[][] local)
        {
            var slopes = new double[inputs.Length];
            Array.Fill(slopes, SeedsAll ? 1 : 0);
            slopes[^1] = Seed;
            var order = Enumerable.Range(0, inputs.Length);
            foreach (var node in Forward ? order : order.Reverse())
            {
                var used = FirstInputOnly ? Math.Min(1, inputs[node].Length) : inputs[node].Length;
                for (var i = 0; i < used; i++)
                {
                    var share = Along switch
                    {
                        Along.Sum => slopes[node] + local[node][i],
                        Along.LocalOnly => local[node][i],
                        Along.UpstreamOnly => slopes[node],
                        _ => slopes[node] * local[node][i],
                    };
                    var to = inputs[node][i];
                    slopes[to] = Adds ? slopes[to] + share : share;
                }
            }

            return slopes;
        }
    }
}
