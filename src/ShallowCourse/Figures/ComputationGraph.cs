using System.Globalization;
using System.Text;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// A computation as a picture: a box for each quantity, its value left of the arrow that leads on (forward, downwards),
/// and right of it the slope of the end result with respect to it (backward, upwards; dv is short for ∂J/∂v).
/// </summary>
[TypeFormatterSource(typeof(RichDisplayFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed class ComputationGraph : IRichDisplay
{
    /// <summary>Drawn for a phone; a wider page shows it larger.</summary>
    private const double Enlarged = 1.25;

    private readonly string _title;
    private readonly GraphNode[] _nodes;
    private readonly GraphFigure _figure;

    private ComputationGraph(string title, params GraphNode[] nodes)
    {
        (_title, _nodes) = (title, nodes);
        _figure = new GraphFigure(title, nodes);
    }

    /// <summary>What the graph shows, quantity by quantity.</summary>
    public string Description =>
        $"{_title}, forward values and backward slopes: {string.Join("; ", _nodes.Select(Line))}.";

    private Figure Whole => _figure.At(_figure.Backwards.Count, null, null, Description);

    /// <summary>
    /// The graph of J = 3(a + bc): u = bc, v = a + u, J = 3v (lecture 2.7).
    /// At (5, 3, 2): J = 33, da = 3, db = 6, dc = 9.
    /// </summary>
    /// <param name="a">The first input.</param>
    /// <param name="b">The second input.</param>
    /// <param name="c">The third input.</param>
    public static ComputationGraph Product(double a = 5, double b = 3, double c = 2)
    {
        var (u, v) = (b * c, a + (b * c));
        return new("J = 3(a + bc)",
            new("a", "a", [a], [3]) { Row = 1, Side = -1, Rule = "da = dv" },
            new("b", "b", [b], [3 * c]) { Row = 0, Side = -1, Rule = "db = du · c" },
            new("c", "c", [c], [3 * b]) { Row = 0, Side = 1, Rule = "dc = du · b" },
            new("u", "u = bc", [u], [3], "b", "c") { Row = 0, Rule = "du = dv" },
            new("v", "v = a + u", [v], [3], "a", "u") { Row = 1, Rule = "dv = 3" },
            new("J", "J = 3v", [3 * v], [], "v") { Row = 2 });
    }

    /// <summary>
    /// Logistic regression on one example (equations 3.1, 3.2, 3.38, 3.39): z = wᵀx + b, a = σ(z), L(a, y), and back.
    /// </summary>
    /// <param name="parameters">w (n0, 1) and b.</param>
    /// <param name="x">One example, (n0, 1).</param>
    /// <param name="y">Its label, 0 or 1.</param>
    /// <exception cref="ShapeException">x is not shaped like w.</exception>
    public static ComputationGraph LogisticRegression(LogisticParameters parameters, Matrix<double> x, double y)
    {
        Require.NotNull(parameters);
        RequireExample("ComputationGraph.LogisticRegression", x, parameters.w.RowCount);
        var z = (parameters.w.TransposeThisAndMultiply(x))[0, 0] + parameters.b;
        var a = Activation.Sigmoid.Apply(z);
        var dz = a - y;
        return new("Logistic regression on one example",
            new("x", "x", x.Enumerate(), []) { Row = 0 },
            new("w", "w", parameters.w.Enumerate(), (dz * x).Enumerate()) { Row = 1, Side = -1, Rule = "dw = dz · x" },
            new("b", "b", [parameters.b], [dz]) { Row = 1, Side = 1, Rule = "db = dz" },
            new("z", "z = wᵀx + b", [z], [dz], "x", "w", "b") { Row = 1, Rule = "dz = da · σ'(z) = a − y" },
            new("a", "a = σ(z)", [a], [SlopeOfLoss(a, y)], "z") { Row = 2, Rule = "da = −y/a + (1 − y)/(1 − a)" },
            new("L", "L(a, y)", [Loss(z, y)], [], "a") { Row = 3 });
    }

    /// <summary>
    /// A 2-layer network with one output on one example (equations 3.3 to 3.5 and 3.40 to 3.43), forward and back.
    /// </summary>
    /// <param name="parameters">W1 (n1, n0), b1 (n1, 1), W2 (1, n1), b2 (1, 1).</param>
    /// <param name="x">One example, (n0, 1).</param>
    /// <param name="y">Its label, 0 or 1.</param>
    /// <param name="hidden">The hidden layer's activation; default sigmoid, as in equation 3.3.</param>
    /// <exception cref="ShapeException">x does not fit W1, or there is more than one output unit.</exception>
    public static ComputationGraph TwoLayer(
        Parameters parameters, Matrix<double> x, double y, Activation? hidden = null)
    {
        Require.NotNull(parameters);
        RequireExample("ComputationGraph.TwoLayer", x, parameters.W1.ColumnCount);
        if (parameters.W2.RowCount != 1)
        {
            throw new ShapeException(
                $"ComputationGraph.TwoLayer: W2 is {parameters.W2.Shape()}; expected (1, n1), one output unit.");
        }

        var g = hidden ?? Activation.Sigmoid;
        var cache = ForwardPropagation.Run(parameters, x, g);
        var Y = Matrix<double>.Build.Dense(1, 1, y);
        var slopes = BackwardPropagation.Run(parameters, cache, x, Y, g);
        var (z2, a2) = (cache.Z2[0, 0], cache.A2[0, 0]);
        var name = g == Activation.Sigmoid ? "σ" : g.Name;
        return new("2-layer network on one example",
            new("x", "x", x.Enumerate(), []) { Row = 0 },
            new("W1", "W1", parameters.W1, slopes.dW1) { Row = 1, Side = -1, Rule = "dW1 = dz1 xᵀ (3.43)" },
            new(
                "b1", "b1", parameters.b1.Enumerate(),
                slopes.db1.Enumerate())
            { Row = 1, Side = 1, Rule = "db1 = dz1 (3.43)" },
            new("z1", "z1 = W1 x + b1", cache.Z1.Enumerate(), slopes.db1.Enumerate(), "x", "W1", "b1")
            {
                Row = 1,
                Rule = g == Activation.Identity ? "dz1 = da1 (3.42)" : $"dz1 = da1 ∘ {name}'(z1) (3.42)",
            },
            new(
                "a1", $"a1 = {name}(z1)", cache.A1.Enumerate(), (parameters.W2.Transpose() * (a2 - y)).Enumerate(),
                "z1")
            { Row = 2, Rule = "da1 = W2ᵀ dz2" },
            new("W2", "W2", parameters.W2, slopes.dW2) { Row = 3, Side = -1, Rule = "dW2 = dz2 a1ᵀ (3.40)" },
            new(
                "b2", "b2", parameters.b2.Enumerate(),
                slopes.db2.Enumerate())
            { Row = 3, Side = 1, Rule = "db2 = dz2 (3.41)" },
            new(
                "z2", "z2 = W2 a1 + b2", [z2], [a2 - y], "a1", "W2",
                "b2")
            { Row = 3, Rule = "dz2 = da2 · σ'(z2) = a2 − y (3.40)" },
            new(
                "a2", "a2 = σ(z2)", [a2], [SlopeOfLoss(a2, y)],
                "z2")
            { Row = 4, Rule = "da2 = −y/a2 + (1 − y)/(1 − a2)" },
            new("L", "L(a2, y)", [Loss(z2, y)], [], "a2") { Row = 5 });
    }

    /// <summary>The graph as an SVG document.</summary>
    public string ToSvg() => Whole.ToSvg();

    /// <summary>The graph as an image in a page.</summary>
    public string ToHtml()
    {
        var whole = Whole;
        var width = Enlarged * whole.Width;
        return $"<div style=\"max-width:{SvgText.Number(width)}px;margin:auto\">"
            + $"{SvgCard.Image(whole.ToSvg(), Description, width)}</div>";
    }

    /// <summary>
    /// The backward pass one slope at a time: the values first, then with each step of a slider the next slope and the
    /// rule that gives it. The text has all of them.
    /// </summary>
    public Figure StepByStep()
    {
        var slopes = _figure.Backwards;
        var figures = slopes.Select((node, i) => _figure.At(i + 1, node.Rule, node, Description))
            .Prepend(_figure.At(0, "forward is done: every value, no slope yet", null, Description))
            .Append(_figure.At(slopes.Count, "backward is done: every slope but that of the input", null, Description));
        var text = string.Join('\n', slopes.Select((node, i) => $"{i + 1}. {node.Rule}: {node.SlopeText}"));
        return Chart.Frames(figures, ["start", .. slopes.Select(node => "d" + node.Name), "all"], "shown: ")
            .WithLayout(layout => layout.Set("meta.text", ToString() + "\nBackwards:\n" + text));
    }

    /// <summary>A line for each quantity: how it is computed, its value, its slope.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(_title);
        foreach (var node in _nodes)
        {
            text.Append("\n  ").Append(Line(node));
        }

        return text.ToString();
    }

    private static string Line(GraphNode node)
    {
        var between = node.Inputs.Count > 0 ? " → " : node.IsShape ? " " : " = ";
        var slope = node.Slope.Count > 0 ? $", {node.SlopeName}{node.SlopeText}" : "";
        return node.Formula + between + node.ValueText + slope;
    }

    private static double SlopeOfLoss(double a, double y) => (-y / a) + ((1 - y) / (1 - a));

    private static double Loss(double z, double y) =>
        Cost.FromZ2(Matrix<double>.Build.Dense(1, 1, z), Matrix<double>.Build.Dense(1, 1, y));

    private static void RequireExample(string graph, Matrix<double> x, int n0)
    {
        Require.NotNull(x);
        if (x.RowCount != n0 || x.ColumnCount != 1)
        {
            throw new ShapeException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{graph}: x is {x.Shape()}; expected ({n0}, 1), one example as a column."));
        }
    }
}
