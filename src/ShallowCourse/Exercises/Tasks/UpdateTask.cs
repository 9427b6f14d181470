using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<ShallowCourse.Parameters, ShallowCourse.Gradients, double, ShallowCourse.Parameters>;

namespace ShallowCourse;

/// <summary>Equations 3.30 and 3.31. Parameters changed in place are noticed by the check of the inputs.</summary>
internal static class UpdateTask
{
    private const string Rule = "Equations 3.30 and 3.31, the update";

    private static readonly double[] Rates = [1.2, 0.1, 0.5, 2, 0.01];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "update",
        MethodName = "Update",
        Outputs =
        [
            new("W1", "(n1, n0)", "3.30", "W1 := W1 − α dW1", "(n1, n0)"),
            new("b1", "(n1, 1)", "3.30", "b1 := b1 − α db1", "(n1, 1)"),
            new("W2", "(n2, n1)", "3.31", "W2 := W2 − α dW2", "(n2, n1)"),
            new("b2", "(n2, 1)", "3.31", "b2 := b2 − α db2", "(n2, 1)"),
        ],
        Reference = GradientDescent.Update,
        Cases = seed => [.. RandomNetwork.All(seed).Zip(Rates, Case)],
        Known =
        [
            .. new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
                .Add("plus-sign", Rule, r => r with { Sign = 1 })
                .Add("no-rate", Rule, r => r with { Rated = Rated.Nothing })
                .Add(
                    "rate-in-one-layer", Rule, r => r with { Rated = Rated.Layer1 },
                    r => r with { Rated = Rated.Layer2 })
                .Add("rate-in-weights-only", Rule, r => r with { Rated = Rated.Weights })
                .Add("one-layer-only", Rule, r => r with { Moved = Moved.Layer1 }, r => r with { Moved = Moved.Layer2 })
                .Add("biases-left", Rule, r => r with { Moved = Moved.Weights })
                .Add("gradient-alone", Rule, r => r with { FromZero = true })
                .Add("integer-rate", Rule, r => r with { IntegerRate = true })
                .ToList(),
            new([new("accumulated", Rule)], () => new Accumulator().Run),
        ],
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-09-update", "3.9", 5, "Check.Update(Update)");

    private enum Rated { Everything, Nothing, Layer1, Layer2, Weights }

    private enum Moved { Everything, Layer1, Layer2, Weights }

    private static TestCase<Method> Case(RandomNetwork network, double learningRate)
    {
        var p = network.Parameters;
        var g = BackwardPropagation.Run(p, network.Cache(Activation.Tanh), network.X, network.Y, Activation.Tanh);
        return new TestCase<Method>(
            [
                ("p.W1", p.W1), ("p.b1", p.b1), ("p.W2", p.W2), ("p.b2", p.b2), ("dW1", g.dW1), ("db1", g.db1),
                ("dW2", g.dW2), ("db2", g.db2)],
            (method, i) =>
            {
                var updated = method(
                    new Parameters(i[0], i[1], i[2], i[3]), new Gradients(i[4], i[5], i[6], i[7]), learningRate);
                return Answer.Of(("W1", updated?.W1), ("b1", updated?.b1), ("W2", updated?.W2), ("b2", updated?.b2));
            })
        {
            Sizes = network.NamedSizes,
        };
    }

    private sealed record Recipe
    {
        public double Sign { get; init; } = -1;

        public Rated Rated { get; init; }

        public Moved Moved { get; init; }

        public bool FromZero { get; init; }

        public bool IntegerRate { get; init; }

        public Parameters Run(Parameters p, Gradients g, double learningRate)
        {
            Matrix<double> Step(Matrix<double> parameter, Matrix<double> gradient, int layer, bool weights)
            {
                var rated = Rated switch
                {
                    Rated.Nothing => false,
                    Rated.Layer1 => layer == 1,
                    Rated.Layer2 => layer == 2,
                    Rated.Weights => weights,
                    _ => true,
                };
                var moved = Moved switch
                {
                    Moved.Layer1 => layer == 1,
                    Moved.Layer2 => layer == 2,
                    Moved.Weights => weights,
                    _ => true,
                };
                var rate = IntegerRate ? (int)learningRate : learningRate;
                var step = Sign * (rated ? rate : 1) * (moved ? 1 : 0) * gradient;
                return FromZero ? step : parameter + step;
            }

            return new Parameters(
                Step(p.W1, g.dW1, 1, true), Step(p.b1, g.db1, 1, false), Step(p.W2, g.dW2, 2, true),
                Step(p.b2, g.db2, 2, false));
        }
    }

    /// <summary>Adds the gradients of all calls up, as if they were never set back to zero.</summary>
    private sealed class Accumulator
    {
        private Gradients? _sum;

        public Parameters Run(Parameters p, Gradients g, double learningRate)
        {
            _sum = _sum is null
                ? g
                : new Gradients(_sum.dW1 + g.dW1, _sum.db1 + g.db1, _sum.dW2 + g.dW2, _sum.db2 + g.db2);
            return GradientDescent.Update(p, _sum, learningRate);
        }
    }
}
