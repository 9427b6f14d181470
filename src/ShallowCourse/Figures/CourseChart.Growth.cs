using System.Globalization;

namespace ShallowCourse;

public static partial class CourseChart
{
    private const int MostGrown = 10;

    /// <summary>
    /// A 2-layer network to which a slider adds hidden units, above the entries of W1, b1, W2 and b2. What the last
    /// unit brings stands out: n0 weights (a row of W1), a bias (an entry of b1), and n2 weights (a column of W2).
    /// </summary>
    /// <param name="n0">Features, 1 to 10.</param>
    /// <param name="n2">Output units, 1 to 10.</param>
    /// <param name="most">The greatest n1, 1 to 10; the least is 1. The slider starts in the middle.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is not within 1 to 10: more circles cannot
    /// be told apart.</exception>
    public static Figure HiddenLayerGrowth(int n0, int n2, int most = 8)
    {
        foreach (var (name, size) in new[] { (nameof(n0), n0), (nameof(n2), n2), (nameof(most), most) })
        {
            if (size is < 1 or > MostGrown)
            {
                throw new ArgumentOutOfRangeException(
                    name, size,
                    $"CourseChart.HiddenLayerGrowth: expected 1 to {MostGrown}, "
                    + "so that each unit has a circle of its own.");
            }
        }

        var steps = Enumerable.Range(1, most).Select(n1 => new GrownNetwork(new LayerSizes(n0, n1, n2), most))
            .ToArray();
        return Chart.Frames(
            steps.Select(step => step.ToFigure()), steps.Select(step => step.n1.ToString(CultureInfo.InvariantCulture)),
            "n1 = ", shown: (most - 1) / 2)
            .WithTitle("What each hidden unit brings")
            .WithDescription(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A network of {n0} inputs, 1 to {most} hidden units (a slider) and {n2} output "
                    + $"{(n2 == 1 ? "unit" : "units")}, above the entries of its parameters. "
                    + $"The last hidden unit's stand out: a row of W1, an entry of b1, a column of W2."));
    }
}
