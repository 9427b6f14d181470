using System.Globalization;

namespace ShallowCourse;

/// <summary>What a run of <see cref="DeepTrainer"/> gives.</summary>
/// <param name="Network">After the last update.</param>
/// <param name="Costs">Costs[k] is J after k updates, without weight decay's own term.</param>
/// <param name="Snapshots">The networks asked for, with the number of updates that each had.</param>
public sealed record DeepResult(
    DeepNetwork Network, IReadOnlyList<double> Costs, IReadOnlyList<(int Iteration, DeepNetwork Network)> Snapshots)
{
    /// <summary>J after the last update.</summary>
    public double FinalCost => Costs[^1];

    /// <summary>For example "2-4-4-1 network after 2000 iterations, cost 0.2345".</summary>
    /// <returns>The network, the number of updates and the cost.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Network} after {Costs.Count - 1} iterations, cost {FinalCost:F4}");
}
