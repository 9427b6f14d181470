using Method =
    System.Func<MathNet.Numerics.LinearAlgebra.Matrix<double>, MathNet.Numerics.LinearAlgebra.Matrix<double>, int, int>;

namespace ShallowCourse;

/// <summary>Section 3.2 turned round: the largest hidden layer that a number of parameters allows.</summary>
internal static class HiddenUnitsTask
{
    private const string Section = "Section 3.2, n1 (n0 + 1 + n2) + n2 parameters";

    // The first can be used up exactly: 8 · 6 + 2.
    private static readonly int[] Most = [50, 69, 59, 67, 28];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "hidden-units",
        MethodName = "HiddenUnits",
        Outputs = [new("n1", "one number", "", "n1 is the largest for which n1 (n0 + 1 + n2) + n2 ≤ most", "")],
        Reference = (X, Y, most) => (most - Y.RowCount) / (X.RowCount + 1 + Y.RowCount),
        Cases = seed => [.. RandomNetwork.All(seed).Zip(Most, Case)],
        Known =
        [
            Known("no-biases", (X, Y, most) => most / (X.RowCount + Y.RowCount)),
            Known("output-bias-forgotten", (X, Y, most) => most / (X.RowCount + 1 + Y.RowCount)),
            Known("hidden-bias-forgotten", (X, Y, most) => (most - Y.RowCount) / (X.RowCount + Y.RowCount)),
            Known("one-too-many", (X, Y, most) => ((most - Y.RowCount) / (X.RowCount + 1 + Y.RowCount)) + 1),
            Known("never-reached", (X, Y, most) => (most - Y.RowCount - 1) / (X.RowCount + 1 + Y.RowCount)),
            Known("sizes-from-columns", (X, Y, most) => (most - Y.ColumnCount) / (X.ColumnCount + 1 + Y.ColumnCount)),
            Known("one-output", (X, _, most) => (most - 1) / (X.RowCount + 2)),
            Known("first-layer-only", (X, _, most) => most / (X.RowCount + 1)),
        ],
    };

    public static readonly MethodExercise<Method> Assignment = Definition.As(
        "assignment-hidden-units", "assignment", 5, "Assignment.HiddenUnits(HiddenUnits)");

    private static KnownAnswer<Method> Known(string key, Method method) =>
        new([new NamedMistake(key, Section)], () => method);

    private static TestCase<Method> Case(RandomNetwork network, int most) => new(
        [("X", network.X), ("Y", network.Y)],
        (method, i) => Answer.Of(("n1", method(i[0], i[1], most))))
    {
        Sizes = [("n0", network.Sizes.n0), ("n2", network.Sizes.n2), ("m", network.m), ("most", most)],
    };
}
