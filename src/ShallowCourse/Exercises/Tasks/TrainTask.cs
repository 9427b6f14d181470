using Method = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    ShallowCourse.Parameters,
    double,
    int,
    (ShallowCourse.Parameters parameters, double[] costs)>;

namespace ShallowCourse;

/// <summary>The loop of section 3.9: forward, cost, backward, update.</summary>
internal static class TrainTask
{
    private const string Loop = "Section 3.9, the loop: forward, cost, backward, update";

    // (learning rate, iterations), a pair for each network.
    private static readonly (double Rate, int Iterations)[] Runs = [(0.5, 4), (0.3, 7), (1.2, 5), (0.1, 2), (0.8, 6)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "train",
        MethodName = "Train",
        Outputs = TrainParts.Outputs("J before each update"),
        Reference = new TrainRecipe().Run,
        Cases = seed => [.. RandomNetwork.All(seed).Zip(Runs, Case)],
        Known = new Recipes<TrainRecipe, Method>(new TrainRecipe(), recipe => recipe.Run)
            .Add("cost-after-update", Loop, r => r with { CostAfter = true })
            .Add(
                "old-cache", Loop, r => r with { Cache = TrainCache.First },
                r => r with { Cache = TrainCache.Previous },
                r => r with { Cache = TrainCache.First, CostOfOldCache = true })
            .Add("one-step-only", Loop, r => r with { OneStep = true })
            .Add("init-in-the-loop", Loop, r => r with { Restart = true })
            .Add("one-too-many", Loop, r => r with { Extra = 1, CostLength = 1 }, r => r with { Extra = 1 })
            .Add("one-too-few", Loop, r => r with { Extra = -1 }, r => r with { Extra = -1, CostLength = -1 })
            .Add("one-cost-too-many", Loop, r => r with { CostLength = 1 })
            .Add("w2-updated-first", Loop, r => r with { W2First = true })
            .Add("plus-sign", "Equations 3.30 and 3.31, the update", r => r with { Sign = 1 })
            .Add(
                "rate-ignored", "Equations 3.30 and 3.31, the update",
                [
                    .. BackwardRecipe.UsualRates.Select(
                        rate => (Func<TrainRecipe, TrainRecipe>)(r => r with { FixedRate = rate }))])
            .Add("sigmoid-slope", "Equation 3.27, the slope of tanh", r => r with { SigmoidSlope = true })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-09-train", "3.9", 10, "Check.Train(Train)");

    private static TestCase<Method> Case(RandomNetwork network, (double Rate, int Iterations) run) =>
        TrainParts.Case<Method>(
            network, run.Iterations, (method, X, Y, start) => method(X, Y, start, run.Rate, run.Iterations));
}
