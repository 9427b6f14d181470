using Method = System.Func<
    double,
    double,
    double,
    (double J, double du, double dv, double da, double db, double dc)>;

namespace ShallowCourse;

/// <summary>Equations 2.11 and 2.12 on a graph in which a number is used twice: u = ab, v = a + c, J = 2uv.</summary>
internal static class TwoPathsTask
{
    private const string Chain = "Equation 2.11, the chain rule";
    private const string Paths = "Equation 2.12, two ways to the end";

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "two-paths",
        MethodName = "TwoPaths",
        Outputs =
        [
            new("J", "", "", "u = ab, v = a + c, J = 2uv", ""),
            new("du", "", "2.11", "du = ∂J/∂u, with v as it is", ""),
            new("dv", "", "2.11", "dv = ∂J/∂v, with u as it is", ""),
            new("da", "", "2.12", "da = du · ∂u/∂a + dv · ∂v/∂a", ""),
            new("db", "", "2.11", "db = du · ∂u/∂b", ""),
            new("dc", "", "2.11", "dc = dv · ∂v/∂c", ""),
        ],
        Reference = (a, b, c) => new Recipe().Run(a, b, c),
        Cases = Cases,
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("one-path", Paths, r => r with { A = WayFromA.U }, r => r with { A = WayFromA.V })
            .Add("paths-multiplied", Paths, r => r with { A = WayFromA.Product })
            .Add("paths-averaged", Paths, r => r with { A = WayFromA.Mean })
            .Add("sum-along-a-chain", Chain, r => r with { Adds = true })
            .Add("local-slope-only", Chain, r => r with { Local = true })
            .Add("forward-order", Chain, r => r with { Forward = true })
            .Add("own-value", Chain, r => r with { Product = ProductSlope.OwnValue })
            .Add("sum-for-product", Chain, r => r with { Product = ProductSlope.Constant })
            .Add("factor-forgotten", Chain, r => r with { Factor = 1 })
            .Add("other-factor", Chain, r => r with { OtherFactor = true })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson =
        Definition.As("ex-2-07-two-paths", "2.7", 5, "Check.TwoPaths(TwoPaths)");

    private enum WayFromA { Both, U, V, Product, Mean }

    private enum ProductSlope { OtherValue, OwnValue, Constant }

    private static IReadOnlyList<TestCase<Method>> Cases(long seed)
    {
        var random = new NumPyRandom(seed);
        return [.. Enumerable.Range(0, 5).Select(_ => Case(random))];
    }

    private static TestCase<Method> Case(NumPyRandom random)
    {
        var (a, b, c) = (2 * random.NextGaussian(), 2 * random.NextGaussian(), 2 * random.NextGaussian());
        return new TestCase<Method>(
            [],
            (method, _) =>
            {
                var (J, du, dv, da, db, dc) = method(a, b, c);
                return Answer.Of(("J", J), ("du", du), ("dv", dv), ("da", da), ("db", db), ("dc", dc));
            })
        {
            EntryName = (name, _, _) =>
                FormattableString.Invariant($"{name} at a = {a:G4}, b = {b:G4}, c = {c:G4}"),
        };
    }

    private sealed record Recipe
    {
        public WayFromA A { get; init; }

        public ProductSlope Product { get; init; }

        public double Factor { get; init; } = 2;

        public bool Adds { get; init; }

        public bool Local { get; init; }

        public bool Forward { get; init; }

        public bool OtherFactor { get; init; }

        public (double J, double du, double dv, double da, double db, double dc) Run(double a, double b, double c)
        {
            var (u, v) = (a * b, a + c);
            var du = Factor * Product switch { ProductSlope.OwnValue => u, ProductSlope.Constant => 1, _ => v };
            var dv = Factor * Product switch { ProductSlope.OwnValue => v, ProductSlope.Constant => 1, _ => u };
            var (knownU, knownV) = Forward ? (0, 0) : (du, dv); // asked for before they are known
            var throughU = Chained(knownU, OtherFactor ? a : b);
            var throughV = Chained(knownV, 1);
            var da = A switch
            {
                WayFromA.U => throughU,
                WayFromA.V => throughV,
                WayFromA.Product => throughU * throughV,
                WayFromA.Mean => (throughU + throughV) / 2,
                _ => throughU + throughV,
            };
            return (2 * u * v, du, dv, da, Chained(knownU, OtherFactor ? b : a), throughV);
        }

        private double Chained(double slope, double local) => Local ? local : Adds ? slope + local : slope * local;
    }
}
