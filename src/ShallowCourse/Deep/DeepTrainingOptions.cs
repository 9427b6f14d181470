namespace ShallowCourse;

/// <summary>How <see cref="DeepTrainer"/> trains.</summary>
public sealed record DeepTrainingOptions
{
    /// <summary>α. Default 0.3.</summary>
    public double LearningRate { get; init; } = 0.3;

    /// <summary>How many updates. Default 2,000.</summary>
    public int Iterations { get; init; } = 2000;

    /// <summary>
    /// λ of lesson 4.3: every step also takes α (λ/m) W off the weights, as if J had (λ/2m) Σ w² added. Default 0.
    /// </summary>
    public double WeightDecay { get; init; }

    /// <summary>Keeps the network after every so many updates. Default 0: none but the last.</summary>
    public int SnapshotEvery { get; init; }

    internal void Validate()
    {
        Require.Positive(LearningRate, "The course uses 0.3 on the flower.");
        ArgumentOutOfRangeException.ThrowIfNegative(Iterations);
        Require.NotNegative(WeightDecay, "0 leaves the weights alone.");
        ArgumentOutOfRangeException.ThrowIfNegative(SnapshotEvery);
    }
}
