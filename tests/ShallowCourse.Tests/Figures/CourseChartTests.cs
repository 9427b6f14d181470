using System.Text.Json.Nodes;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class CourseChartTests
{
    private static readonly Dataset Flower = Dataset.Load("flower");

    private static JsonArray Data(Figure figure) => JsonNode.Parse(figure.ToJson())!["data"]!.AsArray();

    [Fact]
    public void A_dataset_shows_every_example_with_a_colour_and_a_symbol_for_its_label()
    {
        var data = Data(CourseChart.Dataset(Flower));
        Assert.Equal([200, 200], data.Select(trace => trace!["x"]!.AsArray().Count));
        Assert.Equal(["circle", "diamond"], data.Select(trace => (string)trace!["marker"]!["symbol"]!));
        Assert.Contains(
            "(3, 4); expected (2, m)",
            Assert.Throws<ShapeException>(
                () => CourseChart.Dataset(Matrix<double>.Build.Dense(3, 4), Matrix<double>.Build.Dense(1, 4))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_border_of_a_linear_model_lies_on_its_line()
    {
        var model = new LogisticParameters(Matrix<double>.Build.DenseOfArray(new double[,] { { 2 }, { -1 } }), 0.5);
        var border = Data(
            CourseChart.DecisionBoundary(Flower.X, Flower.Y, X => LogisticRegression.Probabilities(model, X)))[1]!;
        var (x, y) = (border["x"]!.AsArray(), border["y"]!.AsArray());
        Assert.NotEmpty(x);
        for (var i = 0; i < x.Count; i++)
        {
            Assert.Equal(0, 2 * (double)x[i]! - (double)y[i]! + 0.5, 0.01);
        }
    }

    [Fact]
    public void The_field_has_the_models_values_at_its_grid_points()
    {
        var field = Data(
            CourseChart.DecisionBoundary(
                Flower.X, Flower.Y, X => X.SubMatrix(0, 1, 0, X.ColumnCount).Map(x => 1 / (1 + Math.Exp(-x)))))[0]!;
        var x = field["x"]!.AsArray();
        for (var j = 0; j < x.Count; j += 13)
        {
            Assert.Equal(1 / (1 + Math.Exp(-(double)x[j]!)), (double)field["z"]![7]![j]!, 0.0006);
        }
    }

    [Fact]
    public void A_model_that_answers_another_shape_is_refused() =>
        Assert.Contains(
            "expected (1, 6400)",
            Assert.Throws<ArgumentException>(() => CourseChart.DecisionBoundary(Flower.X, Flower.Y, X => X)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_replay_of_many_snapshots_stays_small_and_ends_with_the_last()
    {
        var start = Initialization.Gaussian(LayerSizes.From(Flower.X, Flower.Y, n1: 4), new NumPyRandom(2));
        var result = Trainer.Train(
            Flower.X, Flower.Y, start, new TrainingOptions { Iterations = 600, SnapshotEvery = 10 },
            TestContext.Current.CancellationToken);
        var figure = CourseChart.Replay(Flower.X, Flower.Y, result.Snapshots, Activation.Tanh);
        var steps = JsonNode.Parse(figure.ToJson())!["layout"]!["sliders"]![0]!["steps"]!.AsArray().Select(
            step => (string)step!["label"]!).ToArray();
        Assert.InRange(steps.Length, 20, 25);
        Assert.Equal(["0", "600"], [steps[0], steps[^1]]);
        Assert.InRange(figure.ToHtml().Length, 10_000, 400_000);
        Assert.Contains(
            "SnapshotEvery",
            Assert.Throws<ArgumentException>(() => CourseChart.Replay(Flower.X, Flower.Y, [], Activation.Tanh)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_units_line_is_where_its_z_is_zero_and_its_strokes_point_to_positive_z()
    {
        var parameters =
            new Parameters(
                Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 2 }, { -3, 0.5 } }),
                Matrix<double>.Build.DenseOfArray(new double[,] { { 0.5 }, { -1 } }),
            Matrix<double>.Build.Dense(1, 2, 1), Matrix<double>.Build.Dense(1, 1));
        var data = Data(CourseChart.HiddenUnits(Flower.X, Flower.Y, parameters));
        for (var unit = 0; unit < 2; unit++)
        {
            double Z(int i) =>
                parameters.W1[unit, 0] * (double)data[2 + unit]!["x"]![i]!
                    + parameters.W1[unit, 1] * (double)data[2 + unit]!["y"]![i]! + parameters.b1[unit, 0];
            Assert.Equal(0, Z(0), 1e-4);
            Assert.Equal(0, Z(1), 1e-4);
            Assert.Equal(0, Z(3), 1e-4); // the stroke's foot; 2 is the gap before it
            Assert.True(Z(4) > 0.1);
        }
    }

    [Fact]
    public void A_cost_that_jumps_about_is_drawn_thin_and_pale_and_one_that_falls_is_not()
    {
        var falling = Enumerable.Range(0, 200).Select(i => Math.Exp(-i / 50.0)).ToArray();
        var jumping = falling.Select((J, i) => i % 2 == 0 ? J : J + 1).ToArray();
        var data = Data(CourseChart.Cost([("jumping", jumping), ("falling", falling)]));
        Assert.Equal([0.45, null], data.Select(trace => (double?)trace!["opacity"]));
        Assert.Equal([1, null], data.Select(trace => (double?)trace!["line"]!["width"]));
    }

    [Fact]
    public void A_unit_is_as_long_up_as_across_in_a_decision_plot_and_the_field_fills_it()
    {
        var moons = Dataset.Load("moons");
        var svg = new SvgReading(CourseChart.DecisionBoundary(
            moons.X, moons.Y, X => X.SubMatrix(0, 1, 0, X.ColumnCount).Map(x => 1 / (1 + Math.Exp(-x))),
            showScale: false));
        Assert.Equal(
            svg.XPixel(1) - svg.XPixel(0), svg.YPixel(0) - svg.YPixel(1), 2 * SvgReading.PixelTolerance);
        // Columns of one value: the band in the middle reaches from the lowest to the highest point of the field.
        var clip = svg.Named("clipPath").First().Elements().Single();
        var grounds = svg.Named("path").Where(path => path.Attribute("fill-rule") is not null)
            .SelectMany(path => SvgReading.Points((string)path.Attribute("d")!)).SelectMany(points => points).ToArray();
        Assert.Equal((double)clip.Attribute("height")!, grounds.Max(p => p.Y) - grounds.Min(p => p.Y), 1.0);
    }

    [Fact]
    public void A_long_cost_curve_is_thinned_without_losing_its_ends_or_its_peak()
    {
        var costs = Enumerable.Range(0, 10_000).Select(i => i == 4321 ? 9.0 : 1 + Math.Exp(-i / 500.0)).ToArray();
        var trace = Data(CourseChart.Cost(costs)).Single()!;
        var x = trace["x"]!.AsArray().Select(value => (int)value!).ToArray();
        Assert.InRange(x.Length, 100, 400);
        Assert.Equal((0, 9999), (x[0], x[^1]));
        Assert.Contains(4321, x);
        Assert.Equal(x.Order(), x);
    }

    [Fact]
    public void Costs_far_apart_get_a_logarithmic_axis_unless_told_otherwise()
    {
        (string, double[])[] runs = [("a", [1.0, 0.5]), ("b", [100.0, 50])];
        Assert.Equal("log", (string?)JsonNode.Parse(CourseChart.Cost(runs).ToJson())!["layout"]!["yaxis"]!["type"]);
        Assert.Null(JsonNode.Parse(CourseChart.Cost(runs, logarithmic: false).ToJson())!["layout"]!["yaxis"]!["type"]);
        Assert.Throws<ArgumentException>(() => CourseChart.Cost(Array.Empty<double>()));
    }

    [Fact]
    public void The_tangent_touches_the_curve_with_its_slope()
    {
        var json = JsonNode.Parse(CourseChart.Tangent(Activation.Sigmoid).ToJson())!;
        var (x, y) = (json["data"]![1]!["x"]!, json["data"]![1]!["y"]!);
        Assert.Equal(0.25, ((double)y[1]! - (double)y[0]!) / ((double)x[1]! - (double)x[0]!), 6);
        Assert.Equal("sigmoid: slope g'(0) = 0.25", (string)json["layout"]!["title"]!["text"]!);
    }

    [Fact]
    public void The_saturation_chart_counts_what_lies_beyond_a_hundredth_of_one()
    {
        var A1 = Matrix<double>.Build.DenseOfArray(new[,] { { 0.995, -1, 0.98, 0.1 } });
        Assert.Equal("50 % of the activations are saturated", CourseChart.Saturation(A1).Title);
    }

    [Fact]
    public void The_four_activations_share_one_chart() =>
        Assert.Equal(
            ["sigmoid", "tanh", "ReLU", "leaky ReLU"],
            new SvgReading(CourseChart.Activations()).Texts.Where(text => Activation.All.Any(g => g.Name == text)));

    [Theory]
    [InlineData(3, 1)]
    [InlineData(2, 3)]
    public void A_growing_network_marks_each_parameter_once_and_the_last_units_apart(int n0, int n2)
    {
        var json = JsonNode.Parse(CourseChart.HiddenLayerGrowth(n0, n2, most: 5).ToJson())!;
        for (var n1 = 1; n1 <= 5; n1++)
        {
            JsonArray Of(string name, string key)
            {
                var trace = json["data"]!.AsArray().Select((node, index) => (node, index))
                    .Single(pair => (string?)pair.node!["name"] == name);
                var frame = json["frames"]![n1 - 1]!;
                var place = frame["traces"]!.AsArray().Select(index => (int)index!).ToList().IndexOf(trace.index);
                // a frame carries only what differs
                return (frame["data"]![place]![key] ?? trace.node![key])!.AsArray();
            }
            Assert.Equal(n0 + 1 + n2, Of("brought by the last unit", "x").Count);
            var places = new[] { "one parameter", "brought by the last unit" }.SelectMany(
                name => Of(name, "x").Zip(Of(name, "y"), (x, y) => ((double)x!, (double)y!))).ToArray();
            Assert.Equal(new LayerSizes(n0, n1, n2).ParameterCount, places.Distinct().Count());
            Assert.Contains(
                json["frames"]![n1 - 1]!["data"]!.AsArray().SelectMany(trace => trace!["text"]?.AsArray() ?? []),
                text => ((string)text!).StartsWith($"<b>{places.Length} parameters</b>", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_growing_network_with_more_units_than_circles_is_refused() =>
        Assert.Contains(
            "expected 1 to 10",
            Assert.Throws<ArgumentOutOfRangeException>(() => CourseChart.HiddenLayerGrowth(n0: 12, n2: 1)).Message,
            StringComparison.Ordinal);
}
