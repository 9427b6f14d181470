using MathNet.Numerics.LinearAlgebra;
using Plotly.NET;

namespace ShallowCourse;

/// <summary>
/// The charts of <see cref="CourseChart"/>, each as a Plotly.NET chart by one call: for whoever draws with Plotly.NET.
/// What each shows, takes and throws is said there. Those with a slider show their first step:
/// see <see cref="PlotlyNetFigures.ToPlotlyNet"/>.
/// </summary>
public static class PlotlyNetCharts
{
    /// <inheritdoc cref="CourseChart.Dataset(ShallowCourse.Dataset)"/>
    public static GenericChart Dataset(Dataset dataset) => CourseChart.Dataset(dataset).ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.Dataset(Matrix{double}, Matrix{double}, string)"/>
    public static GenericChart Dataset(Matrix<double> X, Matrix<double> Y, string title = "Examples") =>
        CourseChart.Dataset(X, Y, title).ToPlotlyNet();

    /// <summary>The border that a network draws among the examples.</summary>
    public static GenericChart DecisionBoundary(
        Matrix<double> X,
        Matrix<double> Y,
        Parameters parameters,
        Activation hidden,
        string title = "Decision boundary") =>
        CourseChart.DecisionBoundary(X, Y, parameters, hidden, title).ToPlotlyNet();

    /// <summary>The border that any function from points, (2, m), to probabilities, (1, m), draws.</summary>
    public static GenericChart DecisionBoundary(
        Matrix<double> X,
        Matrix<double> Y,
        Func<Matrix<double>, Matrix<double>> probabilities,
        string title = "Decision boundary",
        bool showScale = true) =>
        CourseChart.DecisionBoundary(X, Y, probabilities, title, showScale).ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.DecisionBoundaries"/>
    public static GenericChart DecisionBoundaries(
        Matrix<double> X,
        Matrix<double> Y,
        IEnumerable<(string Label, Func<Matrix<double>, Matrix<double>> Probabilities)> steps,
        string title = "Decision boundary",
        string prefix = "") =>
        CourseChart.DecisionBoundaries(X, Y, steps, title, prefix).ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.Cost(IEnumerable{double}, string)"/>
    public static GenericChart Cost(IEnumerable<double> costs, string title = "Cost over the iterations") =>
        CourseChart.Cost(costs, title).ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.Cost{TCosts}(IEnumerable{ValueTuple{string, TCosts}}, string, bool?)"/>
    public static GenericChart Cost<TCosts>(
        IEnumerable<(string Name, TCosts Costs)> runs,
        string title = "Cost over the iterations",
        bool? logarithmic = null)
        where TCosts : IEnumerable<double> =>
        CourseChart.Cost(runs, title, logarithmic).ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.Activation"/>
    public static GenericChart Activation(Activation g, double zMax = 5) =>
        CourseChart.Activation(g, zMax).ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.Activations"/>
    public static GenericChart Activations() => CourseChart.Activations().ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.Tangent"/>
    public static GenericChart Tangent(Activation g) => CourseChart.Tangent(g).ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.Saturation"/>
    public static GenericChart Saturation(Matrix<double> A1, string? title = null) =>
        CourseChart.Saturation(A1, title).ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.Heatmap"/>
    public static GenericChart Heatmap(
        Matrix<double> matrix, string name, string rows = "unit", string columns = "example") =>
        CourseChart.Heatmap(matrix, name, rows, columns).ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.GradientCheck"/>
    public static GenericChart GradientCheck(GradientCheckResult result) =>
        CourseChart.GradientCheck(result).ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.HiddenLayerGrowth"/>
    public static GenericChart HiddenLayerGrowth(int n0, int n2, int most = 8) =>
        CourseChart.HiddenLayerGrowth(n0, n2, most).ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.HiddenUnits"/>
    public static GenericChart HiddenUnits(
        Matrix<double> X, Matrix<double> Y, Parameters parameters, string title = "Where each hidden unit's z is 0") =>
        CourseChart.HiddenUnits(X, Y, parameters, title).ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.HiddenUnitsReplay"/>
    public static GenericChart HiddenUnitsReplay(
        Matrix<double> X,
        Matrix<double> Y,
        IReadOnlyList<Snapshot> snapshots,
        string title = "The hidden units' lines as training goes on") =>
        CourseChart.HiddenUnitsReplay(X, Y, snapshots, title).ToPlotlyNet();

    /// <inheritdoc cref="CourseChart.Replay"/>
    public static GenericChart Replay(
        Matrix<double> X,
        Matrix<double> Y,
        IReadOnlyList<Snapshot> snapshots,
        Activation hidden,
        string title = "The boundary as training goes on") =>
        CourseChart.Replay(X, Y, snapshots, hidden, title).ToPlotlyNet();
}
