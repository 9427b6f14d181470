namespace ShallowCourse;

/// <summary>What training logistic regression leaves behind.</summary>
/// <param name="Parameters">The parameters after the last update.</param>
/// <param name="Costs">Costs[k] is J after k updates.</param>
public sealed record LogisticResult(LogisticParameters Parameters, IReadOnlyList<double> Costs);
