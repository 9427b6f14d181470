using System.Text.Json.Nodes;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Polyglot.Tests;

public sealed class RoundTripTests
{
    private static readonly Dataset Flower = Dataset.Load("flower");

    private static readonly TrainingResult Trained = Trainer.Train(
        Flower.X,
        Flower.Y,
        Initialization.Gaussian(LayerSizes.From(Flower.X, Flower.Y, 4), new NumPyRandom(2)),
        new TrainingOptions { Iterations = 60, SnapshotEvery = 20 });

    /// <summary>Every kind of chart that the lessons draw, by its name.</summary>
    private static readonly Dictionary<string, Func<Figure>> Still = new()
    {
        ["line"] = () => Chart.Line([0.0, 1, 2], [1.0, 4, 9]).WithTitle("J").WithXAxisStyle("iteration"),
        ["point"] = () => Chart.Point([0.0, 1, 2], [1.0, double.NaN, 9], name: "points"),
        ["bar"] = () => Chart.Bar([0.47, 0.9], ["line", "network"]).WithVerticalLine(0.5),
        ["column"] = () => Chart.Column([1.0, 2], ["a", "b"]),
        ["histogram"] = () => CourseChart.Saturation(Trained.Parameters.W1),
        ["heat map"] = () => CourseChart.Heatmap(Trained.Parameters.W1, "W1"),
        ["contour"] = () => Chart.Contour(Matrix<double>.Build.Dense(3, 3, (i, j) => i * j)),
        ["surface"] = () => Chart.Surface(
            Matrix<double>.Build.Dense(3, 3, (i, j) => i * j), [0.0, 1, 2], [0.0, 1, 2]).WithTitle("bowl"),
        ["combined"] = () => Chart.Combine(
            Chart.Line([0.0, 1], [0.0, 1], name: "a"), Chart.Point([0.0, 1], [1.0, 0], name: "b")),
        ["grid"] = () => CourseChart.Activations(),
        ["data set"] = () => CourseChart.Dataset(Flower),
        ["cost"] = () => CourseChart.Cost(Trained.Costs),
        ["boundary"] = () => CourseChart.DecisionBoundary(Flower.X, Flower.Y, Trained.Parameters, Activation.Tanh),
        ["hidden units"] = () => CourseChart.HiddenUnits(Flower.X, Flower.Y, Trained.Parameters),
        ["gradient check"] = () => CourseChart.GradientCheck(
            GradientCheck.Run(Trained.Parameters, Flower.X, Flower.Y, Activation.Tanh)),
        ["sigmoid"] = () => CourseChart.Activation(Activation.Sigmoid),
    };

    private static readonly Dictionary<string, Func<Figure>> Moving = new()
    {
        ["frames"] = () => Chart.Frames(
            [Chart.Line([0.0, 1], [0.0, 1]), Chart.Line([0.0, 1], [1.0, 0])], ["1", "2"], "k = "),
        ["replay"] = () => CourseChart.Replay(Flower.X, Flower.Y, Trained.Snapshots, Activation.Tanh),
        ["tangent"] = () => CourseChart.Tangent(Activation.Tanh),
        ["growth"] = () => CourseChart.HiddenLayerGrowth(3, 1),
    };

    public static TheoryData<string> StillNames => [.. Still.Keys];

    public static TheoryData<string> MovingNames => [.. Moving.Keys];

    [Theory, MemberData(nameof(StillNames))]
    public void A_still_figure_comes_back_from_Plotly_NET_unchanged(string name)
    {
        var figure = Still[name]();

        AssertSame(Data(figure), Data(figure.ToPlotlyNet().ToFigure()));
    }

    [Theory, MemberData(nameof(MovingNames))]
    public void Of_a_moving_figure_all_comes_back_but_frames_and_what_moves_through_them(string name)
    {
        var figure = Moving[name]();
        var (there, back) = (Data(figure), Data(figure.ToPlotlyNet().ToFigure()));

        Assert.NotNull(JsonNode.Parse(figure.ToJson())!["frames"]);
        there["layout"]!.AsObject().Remove("sliders");
        there["layout"]!.AsObject().Remove("updatemenus");
        AssertSame(there, back);
        Assert.Contains("<svg", figure.ToPlotlyNet().ToFigure().ToSvg(), StringComparison.Ordinal);
    }

    /// <summary>Traces and layout; the course's own settings of plotly.js are no part of a chart.</summary>
    private static JsonObject Data(Figure figure)
    {
        var json = JsonNode.Parse(figure.ToJson())!;
        return new JsonObject { ["data"] = json["data"]!.DeepClone(), ["layout"] = json["layout"]!.DeepClone() };
    }

    private static void AssertSame(JsonNode there, JsonNode back) =>
        Assert.True(JsonNode.DeepEquals(there, back), $"{there.ToJsonString()}\n{back.ToJsonString()}");
}
