using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    double,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    double>;

namespace ShallowCourse;

/// <summary>Equations 2.2 to 2.5: from parameters and examples to the cost of one unit.</summary>
internal static class LogisticCostTask
{
    private const string Unit = "Equation 2.2, one unit";
    private const string Sigma = "Equation 2.3, σ";
    private const string Loss = "Equation 2.4, the loss";
    private const string Cost = "Equation 2.5, the cost";

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "logistic-cost",
        MethodName = "LogisticCost",
        Outputs =
        [
            new("J", "one number", "2.5", "J = (1/m) Σ L, L = −(y log a + (1 − y) log(1 − a)), a = σ(wᵀx + b)", ""),
        ],
        Reference = (w, b, X, Y) => ShallowCourse.Cost.FromZ2(LogisticRegression.Z(new LogisticParameters(w, b), X), Y),
        Cases = seed => [.. LogisticCase.All(seed).Select(Case)],
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("no-bias", Unit, r => r with { Bias = false })
            .Add("w-not-transposed", Unit, r => r with { Transposed = false })
            .Add("no-sigma", Unit, r => r with { Output = Output.None })
            .Add("sigma-plus", Sigma, r => r with { Output = Output.Plus })
            .Add("log10", Loss, r => r with { Base = 10 })
            .Add("log2", Loss, r => r with { Base = 2 })
            .Add("sign", Loss, r => r with { Sign = -1 })
            .Add("sign-of-one-term", Loss, r => r with { Terms = Terms.OneSign })
            .Add("same-logarithm", Loss, r => r with { Terms = Terms.SameLogarithm })
            .Add("only-y-log-a", Loss, r => r with { Terms = Terms.First })
            .Add("squared-error", Loss, r => r with { Terms = Terms.Squared })
            .Add("squared-error", Loss, r => r with { Terms = Terms.HalfSquared })
            .Add("no-mean", Cost, r => r with { Mean = Mean.None })
            .Add("m-is-rows", Cost, r => r with { Mean = Mean.Rows })
            .Add("integer-division", Cost, r => r with { Mean = Mean.Integer })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson =
        Definition.As("ex-2-01-logistic-cost", "2.1", 5, "Check.LogisticCost(LogisticCost)");

    private enum Output { Sigma, Plus, None }

    private enum Terms { Both, First, OneSign, SameLogarithm, Squared, HalfSquared }

    private enum Mean { Examples, None, Rows, Integer }

    private static TestCase<Method> Case(LogisticCase unit) => new(
        [("w", unit.w), ("X", unit.X), ("Y", unit.Y)],
        (method, i) => Answer.Of(("J", method(i[0], unit.b, i[1], i[2]))))
    {
        Sizes = unit.NamedSizes,
        EntryName = (_, _, _) => "J",
    };

    private sealed record Recipe
    {
        public bool Bias { get; init; } = true;

        public bool Transposed { get; init; } = true;

        public Output Output { get; init; }

        public Terms Terms { get; init; }

        public double Base { get; init; } = Math.E;

        public double Sign { get; init; } = 1;

        public Mean Mean { get; init; }

        public double Run(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
        {
            var A = ((Transposed ? w.Transpose() : w) * X).Map(z => Answered(z + (Bias ? b : 0)), Zeros.Include);
            var sum = A.Row(0).Zip(Y.Row(0), Loss).Sum();
            return Sign * Mean switch
            {
                Mean.None => sum,
                Mean.Rows => sum / X.RowCount,
                Mean.Integer => 1 / X.ColumnCount * sum, // the mistake itself: integer division
                _ => sum / X.ColumnCount,
            };
        }

        private double Answered(double z) => Output switch
        {
            Output.Plus => 1 / (1 + Math.Exp(z)),
            Output.None => z,
            _ => Activation.Sigmoid.Apply(z),
        };

        private double Loss(double a, double y) => Terms switch
        {
            Terms.First => -y * Log(a),
            Terms.OneSign => (-y * Log(a)) + ((1 - y) * Log(1 - a)),
            Terms.SameLogarithm => -Log(a),
            Terms.Squared => (a - y) * (a - y),
            Terms.HalfSquared => (a - y) * (a - y) / 2,
            _ => -(y * Log(a)) - ((1 - y) * Log(1 - a)),
        };

        private double Log(double argument) => Math.Log(argument) / Math.Log(Base);
    }
}
