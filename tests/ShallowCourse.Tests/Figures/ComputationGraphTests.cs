using System.Text.Json.Nodes;
using System.Xml.Linq;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class ComputationGraphTests
{
    /// <summary>Slopes are written with three digits.</summary>
    private const double WrittenTolerance = 0.006;

    [Fact]
    public void The_lectures_graph_has_the_lectures_numbers()
    {
        Assert.Equal(
            [
                "J = 3(a + bc)", "  a = 5, da = 3", "  b = 3, db = 6", "  c = 2, dc = 9", "  u = bc → 6, du = 3",
                "  v = a + u → 11, dv = 3", "  J = 3v → 33"],
            ComputationGraph.Product().ToString().Split('\n'));
        var texts = XDocument.Parse(ComputationGraph.Product().ToSvg())
            .Descendants()
            .Where(element => element.Name.LocalName == "text")
            .Select(text => text.Value)
            .ToArray();
        foreach (var text in new[] { "33", "da = 3", "db = 6", "dc = 9", "v = a + u" })
        {
            Assert.Contains(text, texts);
        }
    }

    [Fact]
    public void Slopes_of_logistic_regression_agree_with_central_differences()
    {
        var x = Matrix<double>.Build.DenseOfArray(new double[,] { { 1.5 }, { -0.5 } });
        var w = Matrix<double>.Build.DenseOfArray(new double[,] { { 0.4 }, { 0.3 } });
        double Loss(double w1, double b) => Math.Log(1 + Math.Exp(-(w1 * 1.5 - 0.15 + b)));
        var text = ComputationGraph.LogisticRegression(new LogisticParameters(w, 0.2), x, y: 1).ToString();
        Assert.Equal((Loss(0.4, 0.2 + 1e-5) - Loss(0.4, 0.2 - 1e-5)) / 2e-5, Number(text, "db = "), WrittenTolerance);
        Assert.Equal((Loss(0.4 + 1e-5, 0.2) - Loss(0.4 - 1e-5, 0.2)) / 2e-5, Number(text, "dw = ("), WrittenTolerance);
    }

    [Fact]
    public void The_networks_da2_times_its_activations_slope_is_its_dz2()
    {
        var random = new NumPyRandom(4);
        var parameters = new Parameters(random.Randn(3, 2), random.Randn(3, 1), random.Randn(1, 3), random.Randn(1, 1));
        var x = random.Randn(2, 1);
        var text = ComputationGraph.TwoLayer(parameters, x, y: 1, Activation.Tanh).ToString();
        var a2 = ForwardPropagation.Run(parameters, x, Activation.Tanh).A2[0, 0];
        Assert.Equal(-1 / a2, Number(text, "da2 = "), WrittenTolerance * Math.Abs(1 / a2));
        Assert.Equal(Number(text, "da2 = ") * a2 * (1 - a2), Number(text, "dz2 = "), WrittenTolerance);
        Assert.Contains("W1 (3, 2), dW1 (3, 2)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Step_by_step_each_step_adds_the_slope_that_it_names()
    {
        var random = new NumPyRandom(4);
        var parameters = new Parameters(random.Randn(3, 2), random.Randn(3, 1), random.Randn(1, 3), random.Randn(1, 1));
        var figure = ComputationGraph.TwoLayer(parameters, random.Randn(2, 1), y: 1, Activation.Tanh).StepByStep();
        var json = JsonNode.Parse(figure.ToJson())!;
        var frames = json["frames"]!.AsArray();
        string[] order = ["a2", "z2", "W2", "b2", "a1", "z1", "W1", "b1"];
        Assert.Equal(
            ["start", .. order.Select(name => "d" + name), "all"], frames.Select(frame => (string)frame!["name"]!));
        for (var step = 0; step < frames.Count; step++)
        {
            // The last text is the rule under the graph.
            var texts = frames[step]!["layout"]!["annotations"]!.AsArray()
                .Select(note => (string)note!["text"]!)
                .SkipLast(1)
                .ToArray();
            var found = order.Where(
                name => texts.Any(
                    text => text.Replace("<b>", "", StringComparison.Ordinal)
                        .StartsWith($"d{name} ", StringComparison.Ordinal)));
            Assert.Equal(order.Take(step), found);
        }
        Assert.Contains("6. dz1 = da1 ∘ tanh'(z1) (3.42): ", figure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_step_has_the_same_texts_so_that_none_is_left_over_from_another()
    {
        var frames = JsonNode.Parse(ComputationGraph.Product().StepByStep().ToJson())!["frames"]!.AsArray();
        Assert.Single(frames.Select(frame => frame!["layout"]!["annotations"]!.AsArray().Count).Distinct());
        Assert.Contains("db = 6", ComputationGraph.Product().StepByStep().ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_slopes_beside_the_main_line_are_drawn_as_their_rule()
    {
        var random = new NumPyRandom(4);
        string[] Texts(int n1) =>
            XDocument.Parse(
                ComputationGraph.TwoLayer(
                    new Parameters(random.Randn(n1, 2), random.Randn(n1, 1), random.Randn(1, n1), random.Randn(1, 1)),
                    random.Randn(2, 1), y: 1).ToSvg())
            .Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value).ToArray();
        Assert.Contains("db1 = dz1", Texts(3));
        Assert.DoesNotContain("db1 = dz1", Texts(2));
    }

    [Fact]
    public void An_example_that_is_not_a_column_of_n0_is_refused()
    {
        var fault = Assert.Throws<ShapeException>(
            () => ComputationGraph.LogisticRegression(
                LogisticParameters.Zeros(2), Matrix<double>.Build.Dense(1, 2), 0));
        Assert.Equal(
            "ComputationGraph.LogisticRegression: x is (1, 2); expected (2, 1), one example as a column.",
            fault.Message);
    }

    private static double Number(string text, string after)
    {
        var rest = text[(text.IndexOf(after, StringComparison.Ordinal) + after.Length)..];
        var end = rest.IndexOfAny([',', '\n', ')']);
        return double.Parse(
            (end < 0 ? rest : rest[..end]).Replace('−', '-'), System.Globalization.CultureInfo.InvariantCulture);
    }
}
