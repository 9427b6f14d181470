namespace ShallowCourse;

/// <summary>How to train. The defaults are the course's for the flower data.</summary>
public sealed record TrainingOptions
{
    /// <summary>The default of <see cref="LearningRate"/>.</summary>
    public const double DefaultLearningRate = 1.2;

    /// <summary>The default of <see cref="Iterations"/>.</summary>
    public const int DefaultIterations = 10_000;

    /// <summary>α, above 0. Default 1.2.</summary>
    public double LearningRate { get; init; } = DefaultLearningRate;

    /// <summary>How many updates, at least 1; each one sees all m examples. Default 10,000.</summary>
    public int Iterations { get; init; } = DefaultIterations;

    /// <summary>g1, the hidden layer's activation. Default tanh.</summary>
    public Activation Hidden { get; init; } = Activation.Tanh;

    /// <summary>
    /// Keep the parameters before the first update, after every so many, and after the last; 0, the
    /// default, keeps none.
    /// </summary>
    public int SnapshotEvery { get; init; }

    /// <summary>
    /// How many threads may work on one run, at least 1. Default null: as many as there are processors, where the
    /// work is worth it. The result is the same for any number.
    /// </summary>
    public int? MaxDegreeOfParallelism { get; init; }

    /// <summary>Told about a hundred times in a run, and at its end. Default: nobody.</summary>
    public IProgress<TrainingProgress>? Progress { get; init; }

    internal void Validate()
    {
        Require.Positive(LearningRate, "The course uses 1.2 on the flower.");
        ArgumentOutOfRangeException.ThrowIfLessThan(Iterations, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(SnapshotEvery);
        if (MaxDegreeOfParallelism is { } threads)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1, nameof(MaxDegreeOfParallelism));
        }

        Require.NotNull(Hidden);
    }
}
