using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// The course's own charts, one call each. All of them are figures: change them with <c>.WithTitle(…)</c> and its kin.
/// </summary>
public static partial class CourseChart
{
    private const double Square = 470, SquareWidth = 560;
    private const int FieldGrid = 80, FrameGrid = 50, MostFrames = 25;

    /// <summary>
    /// Points of a cost curve that are drawn: beyond this, each stretch shows its least and its greatest.
    /// </summary>
    private const double WideRange = 10;
    private const int CostPoints = 320;

    /// <summary>
    /// A curve that goes this many times over its whole height is drawn thin and pale, so that it hides no other.
    /// </summary>
    private const double WildTurns = 30, WildOpacity = 0.45;

    /// <summary>The examples in the plane of two features, a colour and a symbol for each label.</summary>
    /// <param name="dataset">X (2, m), Y (1, m).</param>
    /// <exception cref="ShapeException">X does not have two rows.</exception>
    public static Figure Dataset(Dataset dataset)
    {
        Require.NotNull(dataset);
        return Dataset(
            dataset.X, dataset.Y, $"{char.ToUpperInvariant(dataset.Name[0])}{dataset.Name[1..]}: {dataset.m} examples");
    }

    /// <summary>The examples in the plane of two features, a colour and a symbol for each label.</summary>
    /// <param name="X">Features, (2, m).</param>
    /// <param name="Y">Labels 0 or 1, (1, m).</param>
    /// <param name="title">The chart's title.</param>
    /// <exception cref="ShapeException">The shapes do not fit.</exception>
    public static Figure Dataset(Matrix<double> X, Matrix<double> Y, string title = "Examples")
    {
        BoundaryField.RequirePlane("CourseChart.Dataset", X, Y);
        return Chart.Combine(Examples(X, Y)).OnPlane().WithEqualAxes().WithTitle(title);
    }

    /// <summary>
    /// What a model says over the plane: pale colours for its probability, a line where it is one half,
    /// and the examples.
    /// </summary>
    /// <param name="X">Features, (2, m).</param>
    /// <param name="Y">Labels 0 or 1, (1, m).</param>
    /// <param name="probabilities">The model: points (2, k) to probabilities of label 1, (1, k).</param>
    /// <param name="title">The chart's title.</param>
    /// <param name="showScale">Whether the colour bar is shown; in a grid of small charts it takes more room than
    /// it is worth.</param>
    /// <exception cref="ShapeException">X or Y have other shapes.</exception>
    /// <exception cref="ArgumentException">The model's answer has another shape.</exception>
    public static Figure DecisionBoundary(
        Matrix<double> X, Matrix<double> Y, Func<Matrix<double>, Matrix<double>> probabilities,
        string title = "Decision boundary", bool showScale = true)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        return Boundary(
            new BoundaryField("CourseChart.DecisionBoundary", X, Y, FieldGrid), probabilities, X, Y,
            showScale: showScale).WithTitle(title);
    }

    /// <summary>What a 2-layer network says over the plane.</summary>
    /// <inheritdoc
    /// cref="DecisionBoundary(Matrix{double},Matrix{double},Func{Matrix{double},Matrix{double}},string,bool)"/>
    /// <param name="X">Features, (2, m).</param>
    /// <param name="Y">Labels 0 or 1, (1, m).</param>
    /// <param name="parameters">The network.</param>
    /// <param name="hidden">Its hidden layer's activation.</param>
    /// <param name="title">The chart's title.</param>
    public static Figure DecisionBoundary(
        Matrix<double> X, Matrix<double> Y, Parameters parameters, Activation hidden,
        string title = "Decision boundary") =>
        DecisionBoundary(X, Y, points => Prediction.Probabilities(parameters, points, hidden), title);

    /// <summary>Several models over the plane, one for each step of a slider; the picture shows the first.</summary>
    /// <param name="X">Features, (2, m).</param>
    /// <param name="Y">Labels 0 or 1, (1, m).</param>
    /// <param name="steps">A label and a model for each step, at most 25.</param>
    /// <param name="title">The chart's title.</param>
    /// <param name="prefix">Written before each label, for instance <c>"n1 = "</c>.</param>
    /// <exception cref="ArgumentException">There is no step, or there are more than 25.</exception>
    public static Figure DecisionBoundaries(
        Matrix<double> X, Matrix<double> Y,
        IEnumerable<(string Label, Func<Matrix<double>, Matrix<double>> Probabilities)> steps,
        string title = "Decision boundary", string prefix = "")
    {
        var models = steps.ToArray();
        if (models.Length is 0 or > MostFrames)
        {
            throw new ArgumentException(
                $"CourseChart.DecisionBoundaries: got {models.Length} steps; expected 1 to {MostFrames}, "
                + "to keep the page small. Take every k-th.",
                nameof(steps));
        }

        var field = new BoundaryField("CourseChart.DecisionBoundaries", X, Y, FrameGrid);
        // Whole percentages keep a frame at about 8 kB; the line is traced from the exact values.
        return Chart.Frames(
            models.Select(step => Boundary(field, step.Probabilities, X, Y, percent: true)),
            models.Select(step => step.Label), prefix).WithTitle(title);
    }

    /// <summary>
    /// The decision boundary as training goes on, with a slider; the picture shows the first snapshot.
    /// </summary>
    /// <param name="X">Features, (2, m).</param>
    /// <param name="Y">Labels 0 or 1, (1, m).</param>
    /// <param name="snapshots">From <see cref="TrainingOptions.SnapshotEvery"/>. Of more than 25, 25 are shown, more
    /// of them early.</param>
    /// <param name="hidden">The hidden layer's activation.</param>
    /// <param name="title">The chart's title.</param>
    /// <exception cref="ArgumentException">There is no snapshot.</exception>
    public static Figure Replay(
        Matrix<double> X, Matrix<double> Y, IReadOnlyList<Snapshot> snapshots, Activation hidden,
        string title = "The boundary as training goes on") =>
        DecisionBoundaries(
            X, Y,
            Chosen(snapshots).Select(snapshot => (Iteration(snapshot), Probabilities(snapshot.Parameters, hidden))),
            title, "iteration ");

    /// <summary>
    /// Each hidden unit's line wᵢ·x + bᵢ = 0 over the examples, with short strokes on the side where zᵢ is positive.
    /// </summary>
    /// <param name="X">Features, (2, m).</param>
    /// <param name="Y">Labels 0 or 1, (1, m).</param>
    /// <param name="parameters">The network, n0 = 2.</param>
    /// <param name="title">The chart's title.</param>
    /// <exception cref="ShapeException">The shapes do not fit.</exception>
    public static Figure HiddenUnits(
        Matrix<double> X, Matrix<double> Y, Parameters parameters, string title = "Where each hidden unit's z is 0")
    {
        Require.NotNull(parameters);
        if (parameters.W1.ColumnCount != 2)
        {
            throw new ShapeException(
                $"CourseChart.HiddenUnits: W1 is {parameters.W1.Shape()}; expected (n1, 2), "
                + "two features to draw a plane.");
        }

        var window = new BoundaryField("CourseChart.HiddenUnits", X, Y, 2);
        return Chart.Combine(
            [
                .. Examples(X, Y).Select(points => points.WithMarkerStyle(opacity: 0.5)),
                .. HiddenUnitLines.Of(parameters, window)])
            .OnPlane()
                .WithEqualAxes()
                .WithTitle(title)
                .WithXAxisStyle(minMax: (window.LowX, window.HighX))
                .WithYAxisStyle(minMax: (window.LowY, window.HighY));
    }

    /// <summary>The hidden units' lines as training goes on, with a slider.</summary>
    /// <param name="X">Features, (2, m).</param>
    /// <param name="Y">Labels 0 or 1, (1, m).</param>
    /// <param name="snapshots">From <see cref="TrainingOptions.SnapshotEvery"/>. Of more than 25, 25 are shown, more
    /// of them early.</param>
    /// <param name="title">The chart's title.</param>
    /// <exception cref="ArgumentException">There is no snapshot.</exception>
    public static Figure HiddenUnitsReplay(
        Matrix<double> X, Matrix<double> Y, IReadOnlyList<Snapshot> snapshots,
        string title = "The hidden units' lines as training goes on")
    {
        var chosen = Chosen(snapshots);
        return Chart.Frames(
            chosen.Select(snapshot => HiddenUnits(X, Y, snapshot.Parameters, title)), chosen.Select(Iteration),
            "iteration ");
    }

    /// <summary>The cost over the iterations.</summary>
    /// <param name="costs">The cost at iteration 0, 1, 2, ….</param>
    /// <param name="title">The chart's title.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Figure Cost(IEnumerable<double> costs, string title = "Cost over the iterations") =>
        CostLine(costs, null).WithTitle(title);

    /// <summary>The costs of several runs over the iterations, one line each.</summary>
    /// <param name="runs">A name and the costs of each run.</param>
    /// <param name="title">The chart's title.</param>
    /// <param name="logarithmic">Whether the cost has a logarithmic axis. Default: when the greatest is more than ten
    /// times the least.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Figure Cost<TCosts>(
        IEnumerable<(string Name, TCosts Costs)> runs, string title = "Cost over the iterations",
        bool? logarithmic = null)
        where TCosts : IEnumerable<double>
    {
        var all = runs.Select(run => (run.Name, Costs: run.Costs.ToArray())).ToArray();
        var finite = all.SelectMany(run => run.Costs)
            .Where(J => double.IsFinite(J) && J > 0)
            .DefaultIfEmpty(1)
            .ToArray();
        var log = logarithmic ?? finite.Max() > WideRange * finite.Min();
        return Chart.Combine(all.Select(run => CostLine(run.Costs, run.Name) is var line && IsWild(run.Costs)
                ? line.WithLineStyle(width: 1).EachTrace(trace => trace.Set("opacity", WildOpacity))
                : line)).WithTitle(title)
            .WithYAxisStyle(axisType: log ? "log" : null);
    }

    /// <summary>A cost that jumps up and down covers a whole band of the chart, and every curve behind it.</summary>
    private static bool IsWild(double[] costs)
    {
        var finite = costs.Where(double.IsFinite).ToArray();
        return finite.Length > 2
            && finite.Zip(finite.Skip(1), (a, b) => Math.Abs(b - a)).Sum() > WildTurns * (finite.Max() - finite.Min());
    }

    private static Figure CostLine(IEnumerable<double> costs, string? name)
    {
        var J = costs.ToArray();
        if (J.Length == 0)
        {
            throw new ArgumentException("CourseChart.Cost: got no cost; expected at least one.", nameof(costs));
        }

        var shown = Thinned(J);
        return Chart.Line(shown, shown.Select(i => J[i]), name: name).WithXAxisStyle("iteration")
            .WithYAxisStyle("cost J");
    }

    /// <summary>
    /// All indices of a short run; of a long one the least and the greatest of each stretch, so that no jump is lost.
    /// </summary>
    private static int[] Thinned(double[] costs)
    {
        if (costs.Length <= CostPoints)
        {
            return Enumerable.Range(0, costs.Length).ToArray();
        }

        var stretches = CostPoints / 2;
        return Enumerable.Range(0, stretches).SelectMany(k =>
        {
            var (from, to) = (
                (int)((long)k * costs.Length / stretches), (int)((long)(k + 1) * costs.Length / stretches));
            var indices = Enumerable.Range(from, to - from).ToArray();
            return new[] { indices.MinBy(i => costs[i]), indices.MaxBy(i => costs[i]) };
        }).Append(0).Append(costs.Length - 1).Distinct().Order().ToArray();
    }

    private static Figure Boundary(
        BoundaryField field, Func<Matrix<double>, Matrix<double>> probabilities, Matrix<double> X, Matrix<double> Y,
        bool percent = false, bool showScale = true)
    {
        var values = field.Values(probabilities);
        var unit = percent ? 100 : 1;
        var shown = percent ? values.Multiply(100).PointwiseRound() : values.Map(p => Math.Round(p, 3));
        var (x, y) = field.Border(values);
        var ground =
            Chart.Contour(
                shown, field.GridX.Select(at => Math.Round(at, 4)), field.GridY.Select(at => Math.Round(at, 4)),
                colorScale: ColorScale.Pale, showScale: showScale && !percent,
                start: 0.1 * unit, end: 0.9 * unit, size: 0.1 * unit, lineWidth: 0)
            .EachTrace(trace => trace.Set("name", "probability of y = 1").Set("zmin", 0).Set("zmax", unit)
                .Set("hovertemplate", percent ? "P(y = 1) = %{z} %<extra></extra>" : "P(y = 1) = %{z}<extra></extra>")
                    .Set("colorbar.title.text", percent || !showScale ? null : "P(y = 1)"));
        var border = Chart.Line(x, y, name: "P(y = 1) = 0.5", lineColor: Palette.Ink, lineDash: "solid")
            .EachTrace(trace => trace.Set("hoverinfo", "skip").Set("showlegend", false));
        return Chart.Combine([ground, border, .. Examples(X, Y)]).OnPlane().WithEqualAxes()
            .WithXAxisStyle(minMax: (field.LowX, field.HighX)).WithYAxisStyle(minMax: (field.LowY, field.HighY));
    }

    private static IEnumerable<Figure> Examples(Matrix<double> X, Matrix<double> Y)
    {
        for (var label = 0; label <= 1; label++)
        {
            var members = Enumerable.Range(0, X.ColumnCount).Where(
                j => (Y[0, j] > Prediction.Threshold ? 1 : 0) == label).ToArray();
            yield return Chart.Point(
                members.Select(j => X[0, j]), members.Select(j => X[1, j]),
                name: string.Create(CultureInfo.InvariantCulture, $"y = {label}"),
                markerColor: Palette.Color(label), markerSymbol: Palette.Symbols[label], markerSize: 6.5);
        }
    }

    private static Figure OnPlane(this Figure figure) =>
        figure.WithXAxisStyle("x<sub>1</sub>")
            .WithYAxisStyle("x<sub>2</sub>")
            .WithSize(SquareWidth, Square)
            .WithLayout(layout => layout.Set("showlegend", true));

    /// <summary>
    /// At most 25 snapshots: the first, the last, and between them more of the early ones, where more happens.
    /// </summary>
    private static Snapshot[] Chosen(IReadOnlyList<Snapshot> snapshots)
    {
        ArgumentNullException.ThrowIfNull(snapshots);
        if (snapshots.Count == 0)
        {
            throw new ArgumentException(
                "CourseChart: got no snapshot. Train with TrainingOptions { SnapshotEvery = 500 } to keep some.",
                nameof(snapshots));
        }

        if (snapshots.Count <= MostFrames)
        {
            return [.. snapshots];
        }

        return Enumerable.Range(0, MostFrames)
            .Select(k => (int)Math.Round(Math.Pow(k / (MostFrames - 1.0), 1.7) * (snapshots.Count - 1)))
            .Distinct()
            .Select(i => snapshots[i])
            .ToArray();
    }

    private static Func<Matrix<double>, Matrix<double>> Probabilities(Parameters parameters, Activation hidden) =>
        points => Prediction.Probabilities(parameters, points, hidden);

    private static string Iteration(Snapshot snapshot) =>
        snapshot.Iteration.ToString("N0", CultureInfo.InvariantCulture);
}
