using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    double,
    double>;

namespace ShallowCourse;

/// <summary>Equation 3.45 with a weight: an example with label 1 counts that many times.</summary>
internal static class CostTask
{
    private const string Equation = "Equation 3.45, the cost";
    private const string Weighted = "L = −(weight · y log a + (1 − y) log(1 − a))";

    private const double Least = 0.05;

    private static readonly double[] Weights = [3, 0.5, 2, 4, 1.5];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "cost",
        MethodName = "ComputeCost",
        Outputs = [new("J", "one number", "3.45", $"J = (1/m) Σ L, {Weighted}", "")],
        Forbidden = LibrarySteps.All,
        Reference = (A2, Y, weight) => new Recipe().Run(A2, Y, weight),
        // Wide enough for a guard such as log(a + 1e-5), where every a lies between Least and 1 − Least.
        Tolerance = new Tolerance(1e-3, 1e-3),
        Cases = seed =>
            [
                .. RandomNetwork.All(seed).Zip(
                    Weights, (network, weight) => Case(Moderate(network), network, weight)),
                Certain(seed)],
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("nan-from-zero-times-log-zero", Equation, r => r with { Naive = true })
            .Add(
                "weight-forgotten", Weighted, r => r with { On = WeightOn.Nothing, Naive = true },
                r => r with { On = WeightOn.Nothing })
            .Add(
                "weight-on-both", Weighted, r => r with { On = WeightOn.Both, Naive = true },
                r => r with { On = WeightOn.Both })
            .Add(
                "weight-on-zeros", Weighted, r => r with { On = WeightOn.Zeros, Naive = true },
                r => r with { On = WeightOn.Zeros })
            .Add("no-mean", Equation, r => r with { Mean = Mean.None, Naive = true }, r => r with { Mean = Mean.None })
            .Add(
                "m-is-rows", Equation, r => r with { Mean = Mean.Rows, Naive = true }, r => r with { Mean = Mean.Rows })
            .Add(
                "mean-of-all-entries", Equation, r => r with { Mean = Mean.Entries, Naive = true },
                r => r with { Mean = Mean.Entries })
            .Add(
                "integer-division", Equation, r => r with { Mean = Mean.Integer, Naive = true },
                r => r with { Mean = Mean.Integer })
            .Add("sign", Equation, r => r with { Sign = -1, Naive = true }, r => r with { Sign = -1 })
            .Add(
                "only-y-log-a", Equation, r => r with { Terms = Terms.First, Naive = true },
                r => r with { Terms = Terms.First })
            .Add(
                "swapped-arguments", Equation, r => r with { Terms = Terms.Swapped, Naive = true },
                r => r with { Terms = Terms.Swapped })
            .Add("log10", Equation, r => r with { Base = 10, Naive = true }, r => r with { Base = 10 })
            .Add("log2", Equation, r => r with { Base = 2, Naive = true }, r => r with { Base = 2 })
            .Add(
                "squared-error", Equation, r => r with { Terms = Terms.Squared },
                r => r with { Terms = Terms.HalfSquared })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Assignment = Definition.As(
        "assignment-cost", "assignment", 10, "Assignment.Cost(ComputeCost)");

    private enum Mean { Examples, None, Rows, Entries, Integer }

    private enum WeightOn { Ones, Nothing, Both, Zeros }

    private enum Terms { Both, First, Swapped, Squared, HalfSquared }

    private static TestCase<Method> Case(Matrix<double> A2, RandomNetwork network, double weight) => new(
        [("A2", A2), ("Y", network.Y)],
        (method, i) => Answer.Of(("J", method(i[0], i[1], weight))))
    {
        Sizes = network.NamedSizes,
        EntryName = (_, _, _) => "J",
    };

    private static Matrix<double> Moderate(RandomNetwork network) =>
        network.Cache(Activation.ReLU).A2.Map(a => Least + ((1 - (2 * Least)) * a));

    /// <summary>A network so sure of some right answers that a has rounded to 0 or 1 exactly.</summary>
    private static TestCase<Method> Certain(long seed)
    {
        var network = RandomNetwork.All(seed)[0];
        var A2 = Moderate(network);
        A2[0, 0] = network.Y[0, 0];
        A2[1, 3] = network.Y[1, 3];
        return Case(A2, network, Weights[0]);
    }

    private sealed record Recipe
    {
        public Mean Mean { get; init; }

        public Terms Terms { get; init; }

        public WeightOn On { get; init; }

        public double Sign { get; init; } = 1;

        public double Base { get; init; } = Math.E;

        /// <summary>Both logarithms always, so that 0 · log 0 comes up.</summary>
        public bool Naive { get; init; }

        public double Run(Matrix<double> A2, Matrix<double> Y, double weight)
        {
            var sum = A2.EnumerateIndexed().Sum(entry => Loss(entry.Item3, Y[entry.Item1, entry.Item2], weight));
            return Sign * Mean switch
            {
                Mean.None => sum,
                Mean.Rows => sum / A2.RowCount,
                Mean.Entries => sum / (A2.RowCount * A2.ColumnCount),
                Mean.Integer => 1 / A2.ColumnCount * sum, // the mistake itself: integer division
                _ => sum / A2.ColumnCount,
            };
        }

        private double Loss(double a, double y, double weight) => Terms switch
        {
            Terms.First => -OnOnes(weight) * Term(y, a),
            Terms.Swapped => (-OnOnes(weight) * Term(a, y)) - (OnZeros(weight) * Term(1 - a, 1 - y)),
            Terms.Squared => (a - y) * (a - y),
            Terms.HalfSquared => (a - y) * (a - y) / 2,
            _ => (-OnOnes(weight) * Term(y, a)) - (OnZeros(weight) * Term(1 - y, 1 - a)),
        };

        private double OnOnes(double weight) => On is WeightOn.Ones or WeightOn.Both ? weight : 1;

        private double OnZeros(double weight) => On is WeightOn.Zeros or WeightOn.Both ? weight : 1;

        private double Term(double factor, double argument) =>
            factor == 0 && !Naive ? 0 : factor * Math.Log(argument) / Math.Log(Base);
    }
}
