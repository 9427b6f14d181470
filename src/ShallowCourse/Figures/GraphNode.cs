using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// One quantity of a computation graph: how it is computed, its value, and the end result's slope with respect to it.
/// </summary>
internal sealed class GraphNode
{
    /// <summary>Entries of a vector that are written one below the other.</summary>
    private const int MostEntries = 4;

    public GraphNode(
        string name, string formula, IEnumerable<double> value, IEnumerable<double> slope, params string[] inputs)
    {
        (Name, Formula, Inputs) = (name, formula, inputs);
        (Value, Slope) = (Entries(value), Entries(slope));
    }

    /// <summary>A matrix of weights: its shape stands for its entries.</summary>
    public GraphNode(string name, string formula, Matrix<double> value, Matrix<double> slope, params string[] inputs)
    {
        (Name, Formula, Inputs) = (name, formula, inputs);
        IsShape = value.RowCount * value.ColumnCount > 1;
        (Value, Slope) = IsShape
            ? ([value.Shape()], [slope.Shape()])
            : (Entries(value.Enumerate()), Entries(slope.Enumerate()));
    }

    public string Name { get; }

    public string Formula { get; }

    public IReadOnlyList<string> Inputs { get; }

    public IReadOnlyList<string> Value { get; }

    public IReadOnlyList<string> Slope { get; }

    /// <summary>Whether shapes are shown for numbers, and so no sign of equality.</summary>
    public bool IsShape { get; }

    /// <summary>Where it stands: in which row from the top.</summary>
    public int Row { get; init; }

    /// <summary>In the middle (0), where the computation runs down, or left (−1) or right (1) of it.</summary>
    public int Side { get; init; }

    /// <summary>How its slope follows from those found before it, with the equation's number.</summary>
    public string Rule { get; init; } = "";

    /// <summary>What precedes the slope: <c>dz1 = </c>, or <c>dW1 </c> before a shape.</summary>
    public string SlopeName => $"d{Name}{(IsShape ? " " : " = ")}";

    public string ValueText => Text(Value);

    public string SlopeText => Text(Slope);

    private static string[] Entries(IEnumerable<double> values)
    {
        var all = values.Select(value => Ticks.Short(PlotlyJson.Rounded(value, 3))).ToArray();
        return all.Length <= MostEntries ? all : [.. all[..(MostEntries - 1)], "⋮"];
    }

    private static string Text(IReadOnlyList<string> entries) =>
        entries.Count == 1 ? entries[0] : $"({string.Join(", ", entries)})";
}
