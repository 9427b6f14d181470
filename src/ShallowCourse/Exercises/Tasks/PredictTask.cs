using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<
    ShallowCourse.Parameters,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace ShallowCourse;

/// <summary>Classes from several output units: for each example the row of its largest output.</summary>
internal static class PredictTask
{
    private const string Section = "The class of an example is the row of its largest output";

    private static readonly Method Reference = (p, X) => Classes(Forward(p, X).A2);

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "predict",
        MethodName = "Predict",
        Outputs =
        [
            new("classes", "(1, m)", "", "the row, 0 to n2 − 1, of the largest entry in each column of A2", "(1, m)"),
        ],
        Reference = Reference,
        Cases = Cases,
        Known =
        [
            Known("threshold", (p, X) => Forward(p, X).A2.Map(a => a > 0.5 ? 1.0 : 0.0, Zeros.Include)),
            Known("counted-from-one", (p, X) => Reference(p, X) + 1),
            Known("smallest", (p, X) => Classes(-Forward(p, X).A2)),
            Known("from-hidden-layer", (p, X) => Classes(Forward(p, X).A1)),
            Known("largest-value", (p, X) => Row(Forward(p, X).A2.ToColumnArrays().Select(column => column.Max()))),
            Known("largest-example", (p, X) => Row(Forward(p, X).A2.EnumerateRows().Select(row => row.MaximumIndex()))),
            Known("tanh-in-hidden", (p, X) => Classes(ForwardPropagation.Run(p, X, Activation.Tanh).A2)),
            Known("as-a-column", (p, X) => Reference(p, X).Transpose()),
        ],
    };

    public static readonly MethodExercise<Method> Assignment = Definition.As(
        "assignment-predict", "assignment", 10, "Assignment.Predict(Predict)");

    private static KnownAnswer<Method> Known(string key, Method method) =>
        new([new NamedMistake(key, Section)], () => method);

    private static ForwardCache Forward(Parameters p, Matrix<double> X) =>
        ForwardPropagation.Run(p, X, Activation.ReLU);

    private static Matrix<double> Classes(Matrix<double> A) =>
        Row(A.EnumerateColumns().Select(column => (double)column.MaximumIndex()));

    private static Matrix<double> Row(IEnumerable<double> values) => Matrix<double>.Build.DenseOfRows([values]);

    private static Matrix<double> Row(IEnumerable<int> values) => Row(values.Select(value => (double)value));

    /// <summary>
    /// Dozens of examples, so that every class occurs; no two outputs are so close that rounding decides.
    /// </summary>
    private static IReadOnlyList<TestCase<Method>> Cases(long seed)
    {
        var random = new NumPyRandom(seed);
        (int n0, int n1, int n2, int m)[] sizes = [(3, 5, 4, 40), (2, 6, 3, 30), (4, 5, 2, 20), (3, 3, 3, 3)];
        return [.. sizes.Select(size => Case(random, size))];
    }

    private static TestCase<Method> Case(NumPyRandom random, (int n0, int n1, int n2, int m) size)
    {
        Parameters p;
        Matrix<double> X;
        do
        {
            p = new Parameters(
                random.Randn(size.n1, size.n0), random.Randn(size.n1, 1), random.Randn(size.n2, size.n1),
                random.Randn(size.n2, 1));
            X = random.Randn(size.n0, size.m);
        }
        while (Forward(p, X).A2.EnumerateColumns().Any(TooClose));
        return new TestCase<Method>(
            [("p.W1", p.W1), ("p.b1", p.b1), ("p.W2", p.W2), ("p.b2", p.b2), ("X", X)],
            (method, i) => Answer.Of(("classes", method(new Parameters(i[0], i[1], i[2], i[3]), i[4]))))
        {
            Sizes = [("n0", size.n0), ("n1", size.n1), ("n2", size.n2), ("m", size.m)],
        };
    }

    private static bool TooClose(Vector<double> column)
    {
        double[] largest = [.. column.OrderDescending().Take(2)];
        return largest[0] - largest[1] < 1e-9;
    }
}
