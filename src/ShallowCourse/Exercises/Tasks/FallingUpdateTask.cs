using MathNet.Numerics.LinearAlgebra;
using Method =
    System.Func<ShallowCourse.Parameters, ShallowCourse.Gradients, double, double, int, ShallowCourse.Parameters>;

namespace ShallowCourse;

/// <summary>Equations 3.30 and 3.31 with a learning rate that falls from iteration to iteration.</summary>
internal static class FallingUpdateTask
{
    private const string Rate = "α = learningRate / (1 + decay · iteration)";
    private const string Rule = "Equations 3.30 and 3.31, the update";

    private static readonly (double Rate, double Decay, int Iteration)[] Runs =
        [(1.2, 0.5, 3), (0.1, 0.25, 7), (0.5, 2, 0), (2, 0.1, 12), (0.8, 1, 5)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "update-falling",
        MethodName = "Update",
        Outputs =
        [
            new("W1", "(n1, n0)", "3.30", $"W1 := W1 − α dW1, {Rate}", "(n1, n0)"),
            new("b1", "(n1, 1)", "3.30", $"b1 := b1 − α db1, {Rate}", "(n1, 1)"),
            new("W2", "(n2, n1)", "3.31", $"W2 := W2 − α dW2, {Rate}", "(n2, n1)"),
            new("b2", "(n2, 1)", "3.31", $"b2 := b2 − α db2, {Rate}", "(n2, 1)"),
        ],
        Forbidden = LibrarySteps.All,
        Reference = new Recipe().Run,
        Cases = seed => [.. RandomNetwork.All(seed).Zip(Runs, Case)],
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("never-falls", Rate, r => r with { Falls = Falling.Not })
            .Add("rises", Rate, r => r with { Falls = Falling.Rises })
            .Add("one-missing", Rate, r => r with { Falls = Falling.WithoutOne })
            .Add("counts-from-one", Rate, r => r with { Falls = Falling.FromOne })
            .Add("power", Rate, r => r with { Falls = Falling.Power })
            .Add("subtracted", Rate, r => r with { Falls = Falling.Subtracted })
            .Add("falls-in-weights-only", Rate, r => r with { BiasesFall = false })
            .Add("plus-sign", Rule, r => r with { Sign = 1 })
            .Add("biases-left", Rule, r => r with { BiasesMove = false })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Assignment = Definition.As(
        "assignment-update-falling", "assignment", 10, "Assignment.Update(Update)");

    private enum Falling { Right, Not, Rises, WithoutOne, FromOne, Power, Subtracted }

    private static TestCase<Method> Case(RandomNetwork network, (double Rate, double Decay, int Iteration) run)
    {
        var p = network.Parameters;
        var g = BackwardPropagation.Run(p, network.Cache(Activation.ReLU), network.X, network.Y, Activation.ReLU);
        return new TestCase<Method>(
            [
                ("p.W1", p.W1), ("p.b1", p.b1), ("p.W2", p.W2), ("p.b2", p.b2), ("dW1", g.dW1), ("db1", g.db1),
                ("dW2", g.dW2), ("db2", g.db2),
            ],
            (method, i) =>
            {
                var updated = method(
                    new Parameters(i[0], i[1], i[2], i[3]), new Gradients(i[4], i[5], i[6], i[7]), run.Rate, run.Decay,
                    run.Iteration);
                return Answer.Of(("W1", updated?.W1), ("b1", updated?.b1), ("W2", updated?.W2), ("b2", updated?.b2));
            })
        {
            Sizes = [.. network.NamedSizes, ("iteration", run.Iteration)],
        };
    }

    private sealed record Recipe
    {
        public Falling Falls { get; init; }

        public bool BiasesFall { get; init; } = true;

        public bool BiasesMove { get; init; } = true;

        public double Sign { get; init; } = -1;

        public Parameters Run(Parameters p, Gradients g, double learningRate, double decay, int iteration)
        {
            var fallen = Falls switch
            {
                Falling.Not => learningRate,
                Falling.Rises => learningRate * (1 + (decay * iteration)),
                Falling.WithoutOne => learningRate / (decay * iteration),
                Falling.FromOne => learningRate / (1 + (decay * (iteration + 1))),
                Falling.Power => learningRate * Math.Pow(decay, iteration),
                Falling.Subtracted => learningRate - (decay * iteration),
                _ => learningRate / (1 + (decay * iteration)),
            };
            Matrix<double> Step(Matrix<double> from, Matrix<double> slope, double rate) => from + (Sign * rate * slope);
            var ofBiases = !BiasesMove ? 0 : BiasesFall ? fallen : learningRate;
            return new Parameters(
                Step(p.W1, g.dW1, fallen), Step(p.b1, g.db1, ofBiases), Step(p.W2, g.dW2, fallen),
                Step(p.b2, g.db2, ofBiases));
        }
    }
}
