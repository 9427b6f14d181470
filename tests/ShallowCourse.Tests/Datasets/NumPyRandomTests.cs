using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace ShallowCourse.Tests;

// The oracle is NumPy itself: Golden/make_golden.py wrote down what it drew.
public class NumPyRandomTests
{
    // glibc's log made the golden Gaussians; another C library may round one differently in its last bits.
    private const double OtherLogTolerance = 1e-14;

    private static readonly bool LogIsGlibcs = OperatingSystem.IsLinux();
    private static readonly JsonElement File = GoldenFile.Read("numpy-random.json");

    public static TheoryData<long> Seeds =>
        [.. File.GetProperty("seeds").EnumerateArray().Select(seed => seed.GetProperty("seed").GetInt64())];

    private static int Draws => File.GetProperty("draws").GetInt32();

    [Theory, MemberData(nameof(Seeds))]
    public void Uniform_numbers_are_NumPys_bit_for_bit(long seed)
    {
        var expected = Golden(seed, "rand");

        var drawn = new NumPyRandom(seed).Rand(Draws);

        Assert.Equal(expected.GetProperty("first").Doubles(), drawn[..8]);
        Assert.Equal(expected.GetProperty("sha256").GetString(), Sha256<double>(drawn));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Gaussian_numbers_are_NumPys_bit_for_bit(long seed)
    {
        var expected = Golden(seed, "randn");

        var drawn = new NumPyRandom(seed).Randn(Draws);

        AssertGaussians(expected.GetProperty("first").Doubles(), drawn[..8]);
        Assert.Equal(expected.GetProperty("sum").GetDouble(), drawn.Sum(), 1e-9);
        if (LogIsGlibcs)
        {
            Assert.Equal(expected.GetProperty("sha256").GetString(), Sha256<double>(drawn));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Permutations_are_NumPys(long seed)
    {
        var expected = Golden(seed, "permutation");

        var drawn = new NumPyRandom(seed).Permutation(Draws);

        Assert.Equal(expected.GetProperty("first").Doubles(), drawn[..8].Select(i => (double)i));
        Assert.Equal(expected.GetProperty("sha256").GetString(), Sha256<int>(drawn));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Kinds_of_numbers_drawn_in_turn_are_NumPys(long seed)
    {
        var random = new NumPyRandom(seed);

        double[] drawn =
        [
            .. random.Randn(3),
            .. random.Rand(2),
            .. random.Randn(2, 2).ToRowMajorArray(),
            random.Uniform(-10, 10), random.Uniform(-10, 10), random.Uniform(-10, 10),
            .. random.Permutation(7).Select(i => (double)i),
            random.NextGaussian(),
        ];

        AssertGaussians(Golden(seed, "mixed").Doubles(), drawn);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_matrix_is_filled_row_by_row(long seed)
    {
        var expected = Golden(seed, "randn3x2").EnumerateArray().SelectMany(row => row.Doubles()).ToArray();

        AssertGaussians(expected, new NumPyRandom(seed).Randn(3, 2).ToRowMajorArray());
        Assert.Equal(new NumPyRandom(seed).Rand(6), new NumPyRandom(seed).Rand(3, 2).ToRowMajorArray());
    }

    [Fact]
    public void A_shuffle_keeps_every_item()
    {
        string[] items = ["a", "b", "c", "d", "e", "f", "g"];

        new NumPyRandom(3).Shuffle(items);

        Assert.NotEqual(["a", "b", "c", "d", "e", "f", "g"], items);
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g"], items.Order());
    }

    [Fact]
    public void Nothing_and_one_item_have_one_order()
    {
        Assert.Empty(new NumPyRandom(0).Permutation(0));
        Assert.Equal([0], new NumPyRandom(0).Permutation(1));
        Assert.Empty(new NumPyRandom(0).Randn(0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4294967296)]
    public void A_seed_that_NumPy_refuses_is_refused(long seed)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new NumPyRandom(seed));

        Assert.Contains("0 to 4294967295", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sizes_that_are_no_sizes_are_refused()
    {
        var random = new NumPyRandom(0);

        Assert.Throws<ArgumentOutOfRangeException>(() => random.Randn(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Rand(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Randn(0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Rand(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Permutation(-1));
        Assert.Throws<ArgumentNullException>(() => random.Shuffle<int>(null!));
    }

    private static JsonElement Golden(long seed, string kind) =>
        File.GetProperty("seeds")
            .EnumerateArray()
            .Single(s => s.GetProperty("seed").GetInt64() == seed)
            .GetProperty(kind);

    private static void AssertGaussians(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        foreach (var (e, a) in expected.Zip(actual))
        {
            Assert.Equal(e, a, LogIsGlibcs ? 0 : OtherLogTolerance);
        }
    }

    private static string Sha256<T>(T[] values) where T : struct =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(values.AsSpan())));
}
