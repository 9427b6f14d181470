namespace ShallowCourse;

/// <summary>All exercises of the lessons and all tasks of the assignment.</summary>
public static class Exercises
{
    /// <summary>In the order of the course.</summary>
    public static IReadOnlyList<Exercise> All { get; } =
    [
        LogisticCostTask.Lesson, DescendTask.Lesson, TriangleSlopeTask.Lesson, TwoPathsTask.Lesson,
        LogisticSlopesTask.Lesson, BroadcastShapeTask.Lesson, MeanTask.Lesson, LogLikelihoodTask.Lesson,
        OrderTasks.Steps, TotalChangeTask.Lesson, LayerShapesTask.Lesson, ParameterCountTask.Lesson,
        ForwardOneTask.Lesson, ForwardDeepTask.Lesson, ForwardBatchTask.Lesson, StandardiseTask.Lesson,
        PlusColumnTask.Lesson, SumColumnsTask.Lesson, SharesTask.Lesson, ActivationsTask.Lesson, SoftplusTask.Lesson,
        CollapseTask.Lesson, RawInputsTask.Lesson, DerivativesTask.Lesson, SwishSlopeTask.Lesson, BackwardTask.Lesson,
        UpdateTask.Lesson, TrainTask.Lesson, InputSlopesTask.Lesson, OrderTasks.Derivation, TanhOutputTask.Lesson,
        GradCheckTask.Lesson, InitTask.Lesson, DifferentUnitsTask.Lesson,
        StepDeepTask.Lesson, InitDeepTask.Lesson, SplitScaledTask.Lesson, ReverseSweepTask.Lesson,
        ContourGridTask.Lesson,
        HiddenUnitsTask.Assignment, InitHeTask.Assignment, ForwardBatchTask.Assignment, CostTask.Assignment,
        WeightedBackwardTask.Assignment, FallingUpdateTask.Assignment, WeightedTrainTask.Assignment,
        PredictTask.Assignment,
    ];

    /// <summary>
    /// The exercise of a notebook cell, for <see cref="Exercise.Hint"/> and <see cref="Exercise.Solution"/>.
    /// </summary>
    /// <param name="id">Such as <c>ex-3-09-backward</c>.</param>
    /// <returns>The exercise.</returns>
    /// <exception cref="ArgumentException">There is no exercise of that id.</exception>
    public static Exercise Find(string id) =>
        All.FirstOrDefault(exercise => exercise.Id == id)
        ?? throw new ArgumentException(
            $"There is no exercise '{id}', expected one of: "
            + $"{string.Join(", ", All.Select(exercise => exercise.Id))}.", nameof(id));
}
