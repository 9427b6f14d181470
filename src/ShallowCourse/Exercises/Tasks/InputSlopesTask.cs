using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<
    ShallowCourse.Parameters,
    ShallowCourse.ForwardCache,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace ShallowCourse;

/// <summary>Section 3.9, one step further back: the slopes of each example's loss along its own features.</summary>
internal static class InputSlopesTask
{
    private const string Section = "dX = W1ᵀ dZ1, one step beyond equation 3.35";
    private const string Equation35 = "Equation 3.35, dZ1";

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "input-slopes",
        MethodName = "InputSlopes",
        Outputs = [new("dX", "(n0, m)", "", "dX = W1ᵀ dZ1", "(n0, n1)(n1, m) → (n0, m)")],
        Steps =
        [
            new("dZ2", "(n2, m)", "3.32", "dZ2 = A2 − Y", "(n2, m)"),
            new("dZ1", "(n1, m)", "3.35", "dZ1 = (W2ᵀ dZ2) ∘ g1'(Z1)", "(n1, n2)(n2, m) ∘ (n1, m) → (n1, m)"),
        ],
        Reference = (p, cache, Y) => new Recipe().Run(p, cache, Y),
        Cases = seed => [.. RandomNetwork.All(seed).Select(Case)],
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("stops-at-dz1", Section, r => r with { Last = Step.Missing })
            .Add("no-transpose", Section, r => r with { Last = Step.Plain })
            .Add("divided-by-m", Section, r => r with { Mean = true })
            .Add("no-slope", Equation35, r => r with { Slope = Slope.None })
            .Add("sigmoid-slope", "Equation 3.27, the slope of tanh", r => r with { Slope = Slope.Sigmoid })
            .Add("one-minus-z-squared", "Equation 3.27, the slope of tanh", r => r with { Slope = Slope.OneMinusZ2 })
            .Add("y-minus-a", "Equation 3.32, dZ2", r => r with { Sign = -1 })
            .Add("extra-sigmoid-slope", "Equation 3.32, dZ2", r => r with { ExtraSlope = true })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-09-input-slopes", "3.9", 10, "Check.InputSlopes(InputSlopes)");

    private enum Step { Transposed, Plain, Missing }

    private enum Slope { Tanh, None, Sigmoid, OneMinusZ2 }

    private static TestCase<Method> Case(RandomNetwork network)
    {
        var (p, cache) = (network.Parameters, network.Cache(Activation.Tanh));
        return new TestCase<Method>(
            [
                ("p.W1", p.W1), ("p.b1", p.b1), ("p.W2", p.W2), ("p.b2", p.b2), ("cache.Z1", cache.Z1),
                ("cache.A1", cache.A1), ("cache.Z2", cache.Z2), ("cache.A2", cache.A2), ("Y", network.Y),
            ],
            (method, i) => Answer.Of((
                "dX",
                method(new Parameters(i[0], i[1], i[2], i[3]), new ForwardCache(i[4], i[5], i[6], i[7]), i[8]))))
        {
            Sizes = network.NamedSizes,
        };
    }

    private sealed record Recipe
    {
        public Step Last { get; init; }

        public Slope Slope { get; init; }

        public double Sign { get; init; } = 1;

        public bool Mean { get; init; }

        public bool ExtraSlope { get; init; }

        public Matrix<double> Run(Parameters p, ForwardCache cache, Matrix<double> Y)
        {
            var dZ2 = Sign * (cache.A2 - Y);
            dZ2 = ExtraSlope ? dZ2.PointwiseMultiply(cache.A2.PointwiseMultiply(1 - cache.A2)) : dZ2;
            var slope = Slope switch
            {
                Slope.None => cache.A1.Map(_ => 1.0, Zeros.Include),
                Slope.Sigmoid => cache.A1.PointwiseMultiply(1 - cache.A1),
                Slope.OneMinusZ2 => 1 - cache.Z1.PointwisePower(2),
                _ => 1 - cache.A1.PointwisePower(2),
            };
            var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(slope);
            var dX = Last switch
            {
                Step.Plain => p.W1 * dZ1,
                Step.Missing => dZ1,
                _ => p.W1.Transpose() * dZ1,
            };
            return Mean ? dX / Y.ColumnCount : dX;
        }
    }
}
