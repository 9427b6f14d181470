using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> W, MathNet.Numerics.LinearAlgebra.Matrix<double> b)>;

namespace ShallowCourse;

/// <summary>
/// Section 3.7 put to use: standardising is a linear step too, so it collapses with the first layer. What comes out
/// reads the raw features.
/// </summary>
internal static class RawInputsTask
{
    private const string Weights = "Section 3.7, W' of two linear steps";
    private const string Biases = "Section 3.7, b' of two linear steps";

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "raw-inputs",
        MethodName = "ForRawInputs",
        Outputs =
        [
            new("W'", "(n1, n0)", "", "W'[j, k] = W1[j, k] / deviation[k]", "(n1, n0)"),
            new("b'", "(n1, 1)", "", "b' = b1 − W' mean", "(n1, 1) − (n1, n0)(n0, 1) → (n1, 1)"),
        ],
        Reference = (W1, b1, mean, deviation) => new Recipe().Run(W1, b1, mean, deviation),
        Cases = seed => [.. RandomNetwork.All(seed).Select(network => Case(network, seed))],
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("w-unchanged", Weights, r => r with { Scale = Scaling.None })
            .Add("multiplied", Weights, r => r with { Scale = Scaling.Multiplied })
            .Add("b-unchanged", Biases, r => r with { Shift = Shift.None })
            .Add("mean-added", Biases, r => r with { Shift = Shift.Added })
            .Add("mean-not-scaled", Biases, r => r with { Shift = Shift.Unscaled })
            .Add("mean-scaled-twice", Biases, r => r with { Shift = Shift.Twice })
            .Add("b-replaced", Biases, r => r with { Shift = Shift.Alone })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-07-raw-inputs", "3.7", 10, "Check.ForRawInputs(ForRawInputs)");

    private enum Scaling { Divided, None, Multiplied }

    private enum Shift { Right, None, Added, Unscaled, Twice, Alone }

    private static TestCase<Method> Case(RandomNetwork network, long seed)
    {
        var random = new NumPyRandom(seed);
        var p = network.Parameters;
        return new TestCase<Method>(
            [
                ("W1", p.W1), ("b1", p.b1), ("mean", random.Randn(network.Sizes.n0, 1)),
                ("deviation", random.Rand(network.Sizes.n0, 1) + 1.5),
            ],
            (method, i) =>
            {
                var (W, b) = method(i[0], i[1], i[2], i[3]);
                return Answer.Of(("W'", W), ("b'", b));
            })
        {
            Sizes = network.NamedSizes,
        };
    }

    private sealed record Recipe
    {
        public Scaling Scale { get; init; }

        public Shift Shift { get; init; }

        public (Matrix<double> W, Matrix<double> b) Run(
            Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
        {
            var divided = W1.MapIndexed((_, column, w) => w / deviation[column, 0], Zeros.Include);
            var W = Scale switch
            {
                Scaling.None => W1,
                Scaling.Multiplied => W1.MapIndexed((_, column, w) => w * deviation[column, 0], Zeros.Include),
                _ => divided,
            };
            var b = Shift switch
            {
                Shift.None => b1,
                Shift.Added => b1 + (divided * mean),
                Shift.Unscaled => b1 - (W1 * mean),
                Shift.Twice => b1 - (divided * mean.PointwiseDivide(deviation)),
                Shift.Alone => -divided * mean,
                _ => b1 - (divided * mean),
            };
            return (W, b);
        }
    }
}
