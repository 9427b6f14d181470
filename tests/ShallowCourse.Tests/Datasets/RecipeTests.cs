namespace ShallowCourse.Tests;

// The oracles are the course's own sources, NumPy and scikit-learn: Golden/make_golden.py ran them.
public class RecipeTests
{
    // NumPy's vectorised sin and cos may round the last bit differently; sums of 400 weighted values add that up.
    private const double ValueTolerance = 1e-14;
    private const double SumTolerance = 1e-9;

    private static readonly System.Text.Json.JsonElement Golden = GoldenFile.Read("datasets.json");

    public static TheoryData<string> GoldenSets => ["flower", "circles", "moons", "blobs", "gaussian-quantiles"];

    public static TheoryData<string> SmallGoldenSets => ["circles", "moons", "blobs", "gaussian-quantiles"];

    [Theory, MemberData(nameof(GoldenSets))]
    public void The_default_set_is_the_courses(string name) => AssertGolden(name, DataFilesTests.Recipes[name]());

    [Theory, MemberData(nameof(SmallGoldenSets))]
    public void Examples_that_do_not_divide_evenly_fall_as_in_scikit_learn(string name) =>
        AssertGolden(name + " of 7", name switch
        {
            "circles" => Circles.Make(m: 7, seed: 3),
            "moons" => Moons.Make(m: 7, seed: 3),
            "blobs" => Blobs.Make(m: 7, seed: 3),
            _ => GaussianQuantiles.Make(m: 7, seed: 3),
        });

    [Fact]
    public void The_flower_is_the_lectures()
    {
        var flower = Flower.Make();

        Assert.Equal(400, flower.m);
        Assert.Equal(2, flower.n0);
        Assert.Equal(1.20444229, flower.X[0, 0], 5e-9);
        Assert.Equal(3.57611415, flower.X[1, 0], 5e-9);
        Assert.Equal(10.0879833, flower.X.Enumerate().Sum(), 5e-8);
        Assert.Equal(200, flower.Y.Enumerate().Sum());
    }

    [Fact]
    public void Without_noise_the_points_lie_on_their_curves()
    {
        var flower = Flower.Make(noise: 0);
        var circles = Circles.Make(noise: 0);
        var moons = Moons.Make(noise: 0);
        var xor = ExclusiveOr.Make(noise: 0);

        for (var i = 0; i < flower.m; i++)
        {
            var t = (i % 200 * 3.12 / 199) + (flower.Y[0, i] * 3.12);
            Assert.Equal(4 * Math.Abs(Math.Sin(4 * t)), flower.X.Column(i).L2Norm(), 1e-9);
        }

        for (var i = 0; i < circles.m; i++)
        {
            Assert.Equal(circles.Y[0, i] == 0 ? 1 : 0.5, circles.X.Column(i).L2Norm(), 1e-12);
            var (dx, dy) = moons.Y[0, i] == 0
                ? (moons.X[0, i], moons.X[1, i])
                : (moons.X[0, i] - 1, moons.X[1, i] - 0.5);
            Assert.Equal(1, Math.Sqrt((dx * dx) + (dy * dy)), 1e-12);
            Assert.True(moons.Y[0, i] == 0 ? dy > -1e-12 : dy < 1e-12);
            Assert.Equal(xor.X[0, i] != xor.X[1, i], xor.Y[0, i] == 1);
        }
    }

    [Fact]
    public void Exclusive_or_has_four_equal_clouds_that_keep_to_their_corners()
    {
        var xor = ExclusiveOr.Make();
        var corners = Enumerable.Range(0, xor.m).CountBy(i => (xor.X[0, i] > 0.5, xor.X[1, i] > 0.5)).ToDictionary();

        Assert.Equal(4, corners.Count);
        Assert.All(corners.Values, count => Assert.InRange(count, 48, 52));
        Assert.Equal(100, xor.Y.Enumerate().Sum());
    }

    [Fact]
    public void Gaussian_quantiles_are_two_halves_by_distance()
    {
        var set = GaussianQuantiles.Make(m: 51, seed: 9);
        var distances = Enumerable.Range(0, set.m).ToLookup(i => set.Y[0, i], i => set.X.Column(i).L2Norm());

        Assert.Equal(25, distances[0].Count());
        Assert.True(distances[0].Max() < distances[1].Min());
    }

    [Fact]
    public void Another_seed_makes_another_set_and_the_same_seed_the_same()
    {
        Assert.Equal(Moons.Make(seed: 7).X, Moons.Make(seed: 7).X);
        Assert.NotEqual(Moons.Make(seed: 7).X, Moons.Make(seed: 8).X);
    }

    [Fact]
    public void Sizes_and_spreads_that_make_no_set_are_refused_with_a_remedy()
    {
        Assert.Contains("Try m = 8", Refusal(() => Flower.Make(m: 7)), StringComparison.Ordinal);
        Assert.Contains("Try its usual m = 400", Refusal(() => Flower.Make(m: 0)), StringComparison.Ordinal);
        Assert.Contains("m = 2 examples or more", Refusal(() => Circles.Make(m: 1)), StringComparison.Ordinal);
        Assert.Contains("m = 2 examples or more", Refusal(() => Moons.Make(m: -5)), StringComparison.Ordinal);
        Assert.Contains("Try the usual 1.", Refusal(() => Blobs.Make(noise: -1)), StringComparison.Ordinal);
        Assert.Contains(
            "variance must be", Refusal(() => GaussianQuantiles.Make(variance: double.NaN)), StringComparison.Ordinal);
        Assert.Contains("m = 4 examples or more", Refusal(() => ExclusiveOr.Make(m: 3)), StringComparison.Ordinal);
        Assert.Contains("0 to 4294967295", Refusal(() => ExclusiveOr.Make(seed: -1)), StringComparison.Ordinal);
    }

    private static string Refusal(Func<Dataset> make) => Assert.Throws<ArgumentOutOfRangeException>(make).Message;

    private static void AssertGolden(string name, Dataset set)
    {
        var golden = Golden.GetProperty(name);
        var weights = Enumerable.Range(1, set.m).Select(i => (double)i).ToArray();

        Assert.Equal(golden.GetProperty("Y").GetString(), string.Concat(set.Y.Enumerate().Select(y => (int)y)));
        Assert.InRange(
            (golden.GetProperty("X").Matrix() - set.X.SubMatrix(0, 2, 0, 3)).Enumerate().Max(Math.Abs), 0,
            ValueTolerance);
        for (var row = 0; row < 2; row++)
        {
            var values = set.X.Row(row).ToArray();
            Assert.Equal(golden.GetProperty("sums")[row].GetDouble(), values.Sum(), SumTolerance);
            Assert.Equal(
                golden.GetProperty("weightedSums")[row].GetDouble(), values.Zip(weights, (v, w) => v * w).Sum(),
                SumTolerance);
        }
    }
}
