namespace ShallowCourse;

/// <summary>What a training run leaves behind.</summary>
/// <param name="Parameters">The parameters after the last update.</param>
/// <param name="Costs">Costs[k] is J after k updates, so it has one entry more than there were iterations.</param>
/// <param name="Snapshots">As asked for by <see cref="TrainingOptions.SnapshotEvery"/>, in order.</param>
public sealed record TrainingResult(
    Parameters Parameters, IReadOnlyList<double> Costs, IReadOnlyList<Snapshot> Snapshots)
{
    /// <summary>J at <see cref="Parameters"/>.</summary>
    public double FinalCost => Costs[^1];

    /// <summary>For example "3000 iterations, cost 0.6930 → 0.2339", the flower with n1 = 4.</summary>
    /// <returns>Iterations and the first and last cost.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Costs.Count - 1} iterations, cost {Costs[0]:F4} → {FinalCost:F4}");
}
