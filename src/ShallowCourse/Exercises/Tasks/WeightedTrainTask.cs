using Method = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    ShallowCourse.Parameters,
    double,
    double,
    double,
    int,
    (ShallowCourse.Parameters parameters, double[] costs)>;

namespace ShallowCourse;

/// <summary>The loop of section 3.9 for ReLU units, a weighted cost and a learning rate that falls.</summary>
internal static class WeightedTrainTask
{
    private const string Loop = "Section 3.9, the loop: forward, cost, backward, update";
    private const string Weighted = "The weight belongs to the cost and to its slopes";
    private const string Rate = "α = learningRate / (1 + decay · iteration), iteration = 0, 1, …";

    // (weight, learning rate, decay, iterations), one for each network.
    private static readonly (double Weight, double Rate, double Decay, int Iterations)[] Runs =
        [(3, 0.3, 0.5, 4), (0.5, 0.2, 0.25, 6), (2, 0.5, 1, 5), (4, 0.1, 0.5, 3), (1.5, 0.4, 2, 5)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "train-weighted",
        MethodName = "Train",
        Outputs = TrainParts.Outputs("the weighted J before each update"),
        Forbidden = [typeof(Trainer), typeof(DeepTrainer)],
        Reference = new WeightedTrainRecipe().Run,
        Cases = seed => [.. RandomNetwork.All(seed).Zip(Runs, Case)],
        Known = new Recipes<WeightedTrainRecipe, Method>(new WeightedTrainRecipe(), recipe => recipe.Run)
            .Add("weight-in-cost-only", Weighted, r => r with { WeighsSlopes = false })
            .Add("weight-in-slopes-only", Weighted, r => r with { WeighsCost = false })
            .Add("weight-forgotten", Weighted, r => r with { WeighsSlopes = false, WeighsCost = false })
            .Add("never-falls", Rate, r => r with { Falls = WeightedTrainRate.Constant })
            .Add("counts-from-one", Rate, r => r with { Falls = WeightedTrainRate.FromOne })
            .Add("falls-on-itself", Rate, r => r with { Falls = WeightedTrainRate.Compounded })
            .Add("cost-after-update", Loop, r => r with { CostAfter = true })
            .Add("old-cache", Loop, r => r with { FirstCache = true })
            .Add("init-in-the-loop", Loop, r => r with { Restart = true })
            .Add("one-too-many", Loop, r => r with { Extra = 1 })
            .Add("one-too-few", Loop, r => r with { Extra = -1 })
            .Add("plus-sign", "Equations 3.30 and 3.31, the update", r => r with { Sign = 1 })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Assignment = Definition.As(
        "assignment-train-weighted", "assignment", 15, "Assignment.Train(Train)");

    private static TestCase<Method> Case(
        RandomNetwork network, (double Weight, double Rate, double Decay, int Iterations) run) =>
        TrainParts.Case<Method>(
            network,
            run.Iterations,
            (method, X, Y, start) => method(X, Y, start, run.Weight, run.Rate, run.Decay, run.Iterations));
}
