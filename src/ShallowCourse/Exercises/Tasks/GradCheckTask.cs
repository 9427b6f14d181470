using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<
    System.Func<MathNet.Numerics.LinearAlgebra.Matrix<double>, double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace ShallowCourse;

/// <summary>Section 3.10: slopes by central differences.</summary>
internal static class GradCheckTask
{
    private const string Section = "Section 3.10, central differences";

    /// <summary>
    /// Curvature so strong that a one-sided difference is off for every usable ε, and a central one for none.
    /// </summary>
    private const double Curvature = 1e6;

    /// <summary>A third derivative that leaves ε = 0.01 well within the tolerance, and ε = 0.1 well outside.</summary>
    private const double Bend = 4;

    /// <summary>A height at which the rounding of J is seen from ε = 1e-12 down.</summary>
    private const double Height = 1000;

    private static readonly (int rows, int columns)[] CaseSizes = [(2, 3), (4, 1)];

    // Mistakes are looked for at the ε that learners take.
    private static readonly double[] UsualSteps = [1e-5, 1e-4, 1e-6, 1e-7, 1e-3, 1e-8];
    private static readonly double[] TinySteps = [1e-15, 1e-14, 1e-13, 1e-12];
    private static readonly double[] XorSteps = [10 ^ -5, 10 ^ -4, 10 ^ -6, 10 ^ -7, 10 ^ -3, 10 ^ -8];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "grad-check",
        MethodName = "GradCheck",
        Outputs = [
            new("slopes", "(n1, n0)", "", "∂J/∂w ≈ (J(w + ε) − J(w − ε)) / 2ε, one entry at a time", "(n1, n0)")],
        Reference = new GradCheckRecipe(1e-5).Run,
        Cases = Cases,
        // Wide enough for any ε from 1e-2 to 1e-8, whose error is truncation at one end and rounding at the other.
        Tolerance = new Tolerance(1e-3, 1e-3),
        Known =
        [
            .. Known("one-sided", UsualSteps, r => r with { OneSided = true }),
            .. Known("one-sided", UsualSteps, r => r with { OneSided = true, Backwards = true }),
            .. Known("divided-by-epsilon", UsualSteps, r => r with { Divisor = GradCheckDivisor.Epsilon }),
            .. Known("not-divided", UsualSteps, r => r with { Divisor = GradCheckDivisor.None }),
            .. Known("not-divided", UsualSteps, r => r with { Divisor = GradCheckDivisor.Two }),
            .. Known("epsilon-too-small", TinySteps, r => r),
            .. Known("epsilon-too-small", TinySteps, r => r with { StepByStep = true }),
            .. Known("epsilon-by-xor", XorSteps, r => r),
            .. Known("epsilon-by-xor", XorSteps, r => r with { StepByStep = true }),
            .. Known("not-restored", UsualSteps, r => r with { Restored = GradCheckRestored.StaysBelow }),
            .. Known(
                "not-restored", UsualSteps, r => r with { Restored = GradCheckRestored.StaysBelow, ByColumns = true }),
            .. Known("not-restored", UsualSteps, r => r with { Restored = GradCheckRestored.StaysAbove }),
            .. Known("not-restored", UsualSteps, r => r with { Restored = GradCheckRestored.MovesUpOnly }),
            .. Known("one-entry", UsualSteps, r => r with { Entries = GradCheckEntries.First }),
            .. Known("one-entry", UsualSteps, r => r with { Entries = GradCheckEntries.FirstAlone }),
            .. Known("one-entry", UsualSteps, r => r with { Entries = GradCheckEntries.FirstRow }),
            .. Known("one-entry", UsualSteps, r => r with { Entries = GradCheckEntries.FirstColumn }),
            .. Known("all-at-once", UsualSteps, r => r with { Entries = GradCheckEntries.AllAtOnce }),
            .. Known("sign", UsualSteps, r => r with { Divisor = GradCheckDivisor.Negative }),
        ],
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-10-grad-check", "3.10", 10, "Check.GradCheck(GradCheck)");

    private static IEnumerable<KnownAnswer<Method>> Known(
        string key, double[] steps, Func<GradCheckRecipe, GradCheckRecipe> change) =>
        steps.Select(
            step => new KnownAnswer<Method>(
                [new NamedMistake(key, Section)], () => change(new GradCheckRecipe(step)).Run));

    private static IReadOnlyList<TestCase<Method>> Cases(long seed)
    {
        var random = new NumPyRandom(seed);
        return
        [
            .. CaseSizes.Select(size => Case(SteepBowl(random.Randn(size.rows, size.columns), random), size)),
            .. RandomNetwork.All(seed).Take(2)
                .Select(network => Case(NetworkCost(network), (network.Sizes.n1, network.Sizes.n0))),
        ];
    }

    private static TestCase<Method> Case(
        (Matrix<double> W, Func<Matrix<double>, double> J) problem, (int rows, int columns) size) => new(
        [("W", problem.W)],
        (method, i) => Answer.Of(("slopes", method(problem.J, i[0]))))
        {
            Sizes = [("n0", size.columns), ("n1", size.rows)],
        };

    /// <summary>A bowl whose sides depend on all entries at once, so that one left displaced spoils the next.</summary>
    private static (Matrix<double> W, Func<Matrix<double>, double> J) SteepBowl(Matrix<double> W, NumPyRandom random)
    {
        var slopes = random.Randn(W.RowCount, W.ColumnCount);
        return (W, moved =>
        {
            var displacement = moved - W;
            var together = displacement.Enumerate().Sum();
            return slopes.PointwiseMultiply(displacement).Enumerate().Sum() + (Curvature * together * together)
                + (Bend * together * together * together) + Height;
        }
        );
    }

    private static (Matrix<double> W, Func<Matrix<double>, double> J) NetworkCost(RandomNetwork network) => (
        network.Parameters.W1,
        W1 => Cost.FromZ2(
            ForwardPropagation.Run(
                new Parameters(W1, network.Parameters.b1, network.Parameters.W2, network.Parameters.b2),
                network.X * 0.5, // no steeper: the third derivative grows with the cube of x
                Activation.Tanh).Z2,
            network.Y));
}
