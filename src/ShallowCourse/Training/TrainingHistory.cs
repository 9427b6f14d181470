using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>Collects costs and snapshots, reports progress, and notices divergence while a run goes on.</summary>
internal sealed class TrainingHistory
{
    private const int ProgressReports = 100;

    private readonly TrainingOptions _options;
    private readonly int _reportEvery;
    private readonly double[] _costs;
    private readonly List<Snapshot> _snapshots = [];

    public TrainingHistory(TrainingOptions options)
    {
        _options = options;
        _reportEvery = Math.Max(1, options.Iterations / ProgressReports);
        _costs = new double[options.Iterations + 1];
    }

    /// <summary>Whether <see cref="Record"/> will look at the parameters after this many updates.</summary>
    public bool WantsParameters(int iteration) =>
        _options.SnapshotEvery > 0 && (iteration % _options.SnapshotEvery == 0 || iteration == _options.Iterations);

    /// <summary>
    /// Takes the cost after so many updates; copies the parameters if a snapshot is due; lets the host have a look.
    /// </summary>
    public void Record(int iteration, double cost, Parameters parameters)
    {
        LongCall.Pass(iteration, _options.Iterations);
        if (!double.IsFinite(cost))
        {
            throw new TrainingDivergedException(
                iteration, FirstNotFinite(parameters) ?? FormattableString.Invariant($"the cost is {cost}"));
        }

        _costs[iteration] = cost;
        if (WantsParameters(iteration))
        {
            ThrowIfNotFinite(iteration, parameters);
            _snapshots.Add(new Snapshot(iteration, cost, parameters.Copy()));
        }

        if (_options.Progress is { } progress && (iteration % _reportEvery == 0 || iteration == _options.Iterations))
        {
            progress.Report(new TrainingProgress(iteration, _options.Iterations, cost));
        }
    }

    public TrainingResult ToResult(Parameters parameters)
    {
        ThrowIfNotFinite(_options.Iterations, parameters);
        return new TrainingResult(parameters, _costs, _snapshots);
    }

    // A saturated hidden unit keeps the cost finite even when its weights are infinite.
    private static void ThrowIfNotFinite(int iteration, Parameters parameters)
    {
        if (FirstNotFinite(parameters) is { } what)
        {
            throw new TrainingDivergedException(iteration, what);
        }
    }

    private static string? FirstNotFinite(Parameters parameters) =>
        FirstNotFinite("W1", parameters.W1) ?? FirstNotFinite("b1", parameters.b1)
        ?? FirstNotFinite("W2", parameters.W2) ?? FirstNotFinite("b2", parameters.b2);

    private static string? FirstNotFinite(string name, Matrix<double> matrix) =>
        matrix.Find(value => !double.IsFinite(value), Zeros.Include) is { } found
            ? FormattableString.Invariant($"{name}[{found.Item1}, {found.Item2}] is {found.Item3}")
            : null;
}
