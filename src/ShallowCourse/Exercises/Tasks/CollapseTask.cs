using Method = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> W, MathNet.Numerics.LinearAlgebra.Matrix<double> b)>;

namespace ShallowCourse;

/// <summary>Section 3.7: two layers without an activation between them are one layer.</summary>
internal static class CollapseTask
{
    private const string Weights = "Section 3.7, W' of two linear layers";
    private const string Biases = "Section 3.7, b' of two linear layers";

    private static readonly Method Reference = (W1, b1, W2, b2) => (W2 * W1, (W2 * b1) + b2);

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "collapse",
        MethodName = "Collapse",
        Outputs =
        [
            new("W'", "(n2, n0)", "", "W' = W2 W1", "(n2, n1)(n1, n0) → (n2, n0)"),
            new("b'", "(n2, 1)", "", "b' = W2 b1 + b2", "(n2, n1)(n1, 1) + (n2, 1) → (n2, 1)"),
        ],
        Reference = Reference,
        Cases = seed => [.. RandomNetwork.All(seed).Select(Case)],
        Known =
        [
            Known("w1-w2", Weights, (W1, b1, W2, b2) => (W1 * W2, (W2 * b1) + b2)),
            Known("elementwise", Weights, (W1, b1, W2, b2) => (W2.PointwiseMultiply(W1), (W2 * b1) + b2)),
            Known("elementwise", Weights, (W1, b1, W2, b2) => (W1.PointwiseMultiply(W2), (W2 * b1) + b2)),
            Known("elementwise", Biases, (W1, b1, W2, b2) => (W2 * W1, W2.PointwiseMultiply(b1) + b2)),
            Known("w-added", Weights, (W1, b1, W2, b2) => (W1 + W2, (W2 * b1) + b2)),
            Known("b2-alone", Biases, (W1, b1, W2, b2) => (W2 * W1, b2)),
            Known("b-added", Biases, (W1, b1, W2, b2) => (W2 * W1, b1 + b2)),
            Known("b2-forgotten", Biases, (W1, b1, W2, b2) => (W2 * W1, W2 * b1)),
            Known("b1-through-both", Biases, (W1, b1, W2, b2) => (W2 * W1, W2 * (b1 + b2))),
            new([new("w1-w2", Weights), new("b2-alone", Biases)], () => (W1, b1, W2, b2) => (W1 * W2, b2)),
            new([new("w1-w2", Weights), new("b-added", Biases)], () => (W1, b1, W2, b2) => (W1 * W2, b1 + b2)),
            new(
                [new("elementwise", Weights), new("b-added", Biases)],
                () => (W1, b1, W2, b2) => (W2.PointwiseMultiply(W1), b1 + b2)),
            new(
                [new("elementwise", Weights), new("b2-alone", Biases)],
                () => (W1, b1, W2, b2) => (W2.PointwiseMultiply(W1), b2)),
        ],
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-07-collapse", "3.7", 5, "Check.Collapse(Collapse)");

    private static KnownAnswer<Method> Known(string key, string equation, Method method) =>
        new([new NamedMistake(key, equation)], () => method);

    private static TestCase<Method> Case(RandomNetwork network)
    {
        var p = network.Parameters;
        return new TestCase<Method>(
            [("W1", p.W1), ("b1", p.b1), ("W2", p.W2), ("b2", p.b2)],
            (method, i) =>
            {
                var (W, b) = method(i[0], i[1], i[2], i[3]);
                return Answer.Of(("W'", W), ("b'", b));
            })
        {
            Sizes = network.NamedSizes,
        };
    }
}
