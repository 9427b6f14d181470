using MathNet.Numerics.LinearAlgebra;
using Method =
    System.Func<MathNet.Numerics.LinearAlgebra.Matrix<double>, MathNet.Numerics.LinearAlgebra.Matrix<double>, int>;

namespace ShallowCourse;

/// <summary>
/// Section 3.11 put to use: how many different hidden units there are, which is how many
/// they are worth.
/// </summary>
internal static class DifferentUnitsTask
{
    private const string Section = "Section 3.11, units that compute the same";

    /// <summary>
    /// Which weights and which bias each unit has: equal neighbours, equal ones apart, equal weights with other biases,
    /// all alike, all different.
    /// </summary>
    private static readonly (int Weights, int Bias)[][] CaseUnits =
    [
        [(0, 0), (1, 1), (0, 0), (0, 1), (2, 1)],
        [(0, 0), (0, 0), (0, 0), (0, 0)],
        [(0, 0), (1, 0), (2, 0), (1, 0), (0, 0), (1, 0)],
        [(0, 0), (1, 1), (2, 2)],
        [(3, 0), (3, 1), (0, 1), (1, 2), (3, 0), (3, 0)],
    ];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "different-units",
        MethodName = "DifferentUnits",
        Outputs = [new("count", "one number", "", "how many different rows (W1[j, :], b1[j]) there are", "")],
        Reference = (W1, b1) => W1.Append(b1).EnumerateRows().Distinct().Count(),
        Cases = seed => Cases(new NumPyRandom(seed)),
        Known =
        [
            Known("biases-ignored", (W1, _) => W1.EnumerateRows().Distinct().Count()),
            Known("weights-ignored", (_, b1) => b1.Enumerate().Distinct().Count()),
            Known("all-counted", (W1, _) => W1.RowCount),
            Known("neighbours-only", (W1, b1) => 1 + Neighbours(W1.Append(b1)).Count(pair => !pair.Same)),
            Known("columns-compared", (W1, b1) => W1.Append(b1).EnumerateColumns().Distinct().Count()),
            Known("first-weight-only", (W1, _) => W1.Column(0).Distinct().Count()),
            Known("copies-counted", (W1, b1) => W1.RowCount - W1.Append(b1).EnumerateRows().Distinct().Count()),
        ],
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-11-different-units", "3.11", 10, "Check.DifferentUnits(DifferentUnits)");

    private static IEnumerable<(int Row, bool Same)> Neighbours(Matrix<double> units) =>
        Enumerable.Range(1, units.RowCount - 1).Select(row => (row, units.Row(row).Equals(units.Row(row - 1))));

    private static KnownAnswer<Method> Known(string key, Method method) =>
        new([new NamedMistake(key, Section)], () => method);

    private static IReadOnlyList<TestCase<Method>> Cases(NumPyRandom random) =>
        [.. CaseUnits.Select(units => Case(units, random)), Alike()];

    /// <summary>
    /// Units that are alike and not equal: in sum, length, direction, order, first weights, or up to a little.
    /// </summary>
    private static TestCase<Method> Alike()
    {
        var W1 = Matrix<double>.Build.DenseOfRowArrays(
            [1, 2, 3], [1, 3, 2], [-1, -2, -3], [2, 4, 6], [1, 2, 3.001], [1, 2, 3 + 1e-9], [1, 2, 4], [1, 2, 3],
            [12, 1, 1], [1, 21, 1]);
        return Case(W1, Matrix<double>.Build.Dense(W1.RowCount, 1, 1));
    }

    private static TestCase<Method> Case((int Weights, int Bias)[] units, NumPyRandom random)
    {
        // Rows 0 and 3 begin with the same weight and are different all the same.
        var weights = random.Randn(4, 3);
        weights[3, 0] = weights[0, 0];
        var biases = random.Randn(3, 1);
        return Case(
            Matrix<double>.Build.Dense(units.Length, 3, (row, k) => weights[units[row].Weights, k]),
            Matrix<double>.Build.Dense(units.Length, 1, (row, _) => biases[units[row].Bias, 0]));
    }

    private static TestCase<Method> Case(Matrix<double> W1, Matrix<double> b1) => new(
        [("W1", W1), ("b1", b1)],
        (method, i) => Answer.Of(("count", method(i[0], i[1]))))
    {
        Sizes = [("n0", W1.ColumnCount), ("n1", W1.RowCount)],
    };
}
