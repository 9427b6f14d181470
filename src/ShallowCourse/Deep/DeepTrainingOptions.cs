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
        if (!double.IsFinite(LearningRate) || LearningRate <= 0)
        {
            throw OutOfRange(nameof(LearningRate), LearningRate, "a finite number above 0");
        }

        if (Iterations < 0)
        {
            throw OutOfRange(nameof(Iterations), Iterations, "0 or more");
        }

        if (!double.IsFinite(WeightDecay) || WeightDecay < 0)
        {
            throw OutOfRange(nameof(WeightDecay), WeightDecay, "a finite number, 0 or more");
        }

        if (SnapshotEvery < 0)
        {
            throw OutOfRange(nameof(SnapshotEvery), SnapshotEvery, "0 (never) or more");
        }
    }

    private static ArgumentOutOfRangeException OutOfRange(string name, object value, string expected) =>
        new(name, value, FormattableString.Invariant($"{name} is {value}, expected {expected}."));
}
