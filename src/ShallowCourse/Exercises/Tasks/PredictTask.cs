using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<
    ShallowCourse.Parameters,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace ShallowCourse;

/// <summary>Labels from a trained network: 1 where A2 is above 0.5, else 0.</summary>
internal static class PredictTask
{
    private const string Section = "Section 3.9, prediction: from the output A2 to a label";

    private static readonly Method Reference = (p, X) => Prediction.Labels(p, X, Activation.Tanh);

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "predict",
        MethodName = "Predict",
        Outputs = [new("labels", "(n2, m)", "", "label = 1 where A2 > 0.5, else 0", "(n2, m)")],
        Reference = Reference,
        Cases = Cases,
        Known =
        [
            Known("probabilities", (p, X) => Forward(p, X).A2),
            Known("inverted", (p, X) => Labels(Forward(p, X).A2, a => a <= 0.5)),
            Known("threshold-on-z2", (p, X) => Labels(Forward(p, X).Z2, z => z > 0.5)),
            Known("threshold-zero", (p, X) => Labels(Forward(p, X).A2, a => a > 0)),
            Known("from-hidden-layer", (p, X) => Labels(Forward(p, X).A1, a => a > 0.5)),
            Known("minus-one-and-one", (p, X) => Forward(p, X).A2.Map(a => a > 0.5 ? 1.0 : -1.0, Zeros.Include)),
            Known("sigmoid-in-hidden", (p, X) => Prediction.Labels(p, X, Activation.Sigmoid)),
            Known("transposed", (p, X) => Reference(p, X).Transpose()),
        ],
    };

    public static readonly MethodExercise<Method> Assignment = Definition.As(
        "assignment-predict", "assignment", 10, "Assignment.Predict(Predict)");

    private static KnownAnswer<Method> Known(string key, Method method) =>
        new([new NamedMistake(key, Section)], () => method);

    private static ForwardCache Forward(Parameters p, Matrix<double> X) =>
        ForwardPropagation.Run(p, X, Activation.Tanh);

    private static Matrix<double> Labels(Matrix<double> values, Func<double, bool> isOne) =>
        values.Map(value => isOne(value) ? 1.0 : 0.0, Zeros.Include);

    /// <summary>
    /// Dozens of examples, so that both labels occur, and no output close to the threshold, where rounding decides.
    /// </summary>
    private static IReadOnlyList<TestCase<Method>> Cases(long seed)
    {
        var random = new NumPyRandom(seed);
        return [
            .. new[] { (n0: 3, n1: 4, n2: 2, m: 40), (n0: 2, n1: 4, n2: 1, m: 30), (n0: 3, n1: 3, n2: 3, m: 3) }
                .Select(size => Case(random, size))];
    }

    private static TestCase<Method> Case(NumPyRandom random, (int n0, int n1, int n2, int m) size)
    {
        Parameters p;
        Matrix<double> X;
        do
        {
            p = new Parameters(
                random.Randn(size.n1, size.n0), random.Randn(size.n1, 1), 2 * random.Randn(size.n2, size.n1),
                0.3 * random.Randn(size.n2, 1));
            X = random.Randn(size.n0, size.m);
        }
        while (Forward(p, X).Z2.Enumerate().Any(z => Math.Abs(z) < 1e-3));
        return new TestCase<Method>(
            [("p.W1", p.W1), ("p.b1", p.b1), ("p.W2", p.W2), ("p.b2", p.b2), ("X", X)],
            (method, i) => Answer.Of(("labels", method(new Parameters(i[0], i[1], i[2], i[3]), i[4]))))
        {
            Sizes = [("n0", size.n0), ("n1", size.n1), ("n2", size.n2), ("m", size.m)],
        };
    }
}
