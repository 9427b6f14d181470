using Method = System.Func<
    System.Func<double, double, double>,
    System.Func<double, double, double>,
    double,
    double,
    double,
    int,
    (double w, double b)>;
using Slope = System.Func<double, double, double>;

namespace ShallowCourse;

/// <summary>Equation 2.7: gradient descent on any cost of two parameters.</summary>
internal static class DescendTask
{
    private const string Rule = "Equation 2.7, the step for two parameters";
    private const string Loop = "Section 2.4, the walk downhill";

    /// <summary>Learning rate and number of steps of each case. A walk that goes uphill stays finite.</summary>
    private static readonly (double Rate, int Steps)[] Walks = [(0.2, 3), (0.1, 1), (0.3, 5), (0.05, 2), (0.25, 4)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "descend",
        MethodName = "Descend",
        Outputs =
        [
            new("w", "", "2.7", "w := w − α ∂J/∂w, once for each step", ""),
            new("b", "", "2.7", "b := b − α ∂J/∂b, once for each step", ""),
        ],
        Reference = (dJdw, dJdb, w, b, rate, steps) => new Recipe().Run(dJdw, dJdb, w, b, rate, steps),
        Cases = Cases,
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("plus-sign", Rule, r => r with { Sign = 1 })
            .Add("no-rate", Rule, r => r with { Rate = Rate.None })
            .Add("rate-twice", Rule, r => r with { Rate = Rate.Twice })
            .Add("second-after-first", Rule, r => r with { Order = Order.WFirst }, r => r with { Order = Order.BFirst })
            .Add("one-parameter-only", Rule, r => r with { Moved = Moved.W }, r => r with { Moved = Moved.B })
            .Add("slopes-exchanged", Rule, r => r with { Exchanged = true })
            .Add("arguments-exchanged", Rule, r => r with { ArgumentsExchanged = true })
            .Add("step-alone", Rule, r => r with { FromZero = true })
            .Add("slope-only-once", Loop, r => r with { SlopeOnce = true })
            .Add("one-step-only", Loop, r => r with { Count = Count.One })
            .Add("off-by-one", Loop, r => r with { Count = Count.OneMore }, r => r with { Count = Count.OneLess })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson =
        Definition.As("ex-2-04-descend", "2.4", 5, "Check.Descend(Descend)");

    private enum Rate { Once, Twice, None }

    private enum Order { Together, WFirst, BFirst }

    private enum Moved { Both, W, B }

    private enum Count { Right, One, OneMore, OneLess }

    private static IReadOnlyList<TestCase<Method>> Cases(long seed)
    {
        var random = new NumPyRandom(seed);
        return [.. Walks.Select(walk => Case(random, walk.Rate, walk.Steps))];
    }

    /// <summary>A bowl that lies askew, so that each slope depends on both parameters, with a wave on it.</summary>
    private static TestCase<Method> Case(NumPyRandom random, double rate, int steps)
    {
        var (p, q, r) = (random.NextGaussian(), random.NextGaussian(), 2 * random.NextGaussian());
        var (w, b) = (2 * random.NextGaussian(), 2 * random.NextGaussian());
        double Wave(double atW, double atB) => Math.Cos(atW + (2 * atB) + r);
        double dJdw(double atW, double atB) => (1.5 * (atW - p)) + (0.7 * (atB - q)) + Wave(atW, atB);
        double dJdb(double atW, double atB) => (0.7 * (atW - p)) + (1.1 * (atB - q)) + (2 * Wave(atW, atB));
        return new TestCase<Method>(
            [],
            (method, _) =>
            {
                var end = method(dJdw, dJdb, w, b, rate, steps);
                return Answer.Of(("w", end.w), ("b", end.b));
            })
        {
            Sizes = [("steps", steps)],
            EntryName = (name, _, _) => name,
        };
    }

    private sealed record Recipe
    {
        public double Sign { get; init; } = -1;

        public Rate Rate { get; init; }

        public Order Order { get; init; }

        public Moved Moved { get; init; }

        public Count Count { get; init; }

        public bool Exchanged { get; init; }

        public bool ArgumentsExchanged { get; init; }

        public bool FromZero { get; init; }

        public bool SlopeOnce { get; init; }

        public (double w, double b) Run(Slope dJdw, Slope dJdb, double w, double b, double rate, int steps)
        {
            var alpha = Sign * Rate switch { Rate.Twice => rate * rate, Rate.None => 1, _ => rate };
            var (startW, startB) = (w, b);
            for (var step = 0; step < Steps(steps); step++)
            {
                var (atW, atB) = SlopeOnce ? (startW, startB) : (w, b);
                var moveW = alpha * (Exchanged ? At(dJdb, atW, atB) : At(dJdw, atW, atB));
                var moveB = alpha * (Exchanged ? At(dJdw, atW, atB) : At(dJdb, atW, atB));
                if (Order == Order.WFirst)
                {
                    moveB = alpha * At(dJdb, w + moveW, b);
                }
                else if (Order == Order.BFirst)
                {
                    moveW = alpha * At(dJdw, w, b + moveB);
                }

                (w, b) = (Next(w, moveW, Moved != Moved.B), Next(b, moveB, Moved != Moved.W));
            }

            return (w, b);
        }

        private int Steps(int steps) => Count switch
        {
            Count.One => 1,
            Count.OneMore => steps + 1,
            Count.OneLess => steps - 1,
            _ => steps,
        };

        private double At(Slope slope, double w, double b) => ArgumentsExchanged ? slope(b, w) : slope(w, b);

        private double Next(double parameter, double move, bool moves) =>
            !moves ? parameter : FromZero ? move : parameter + move;
    }
}
