using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ShallowCourse.Tests;

// data/ holds nothing that the recipes do not make. UPDATE_DATA=1 writes the files anew.
public class DataFilesTests
{
    // Where the C library rounds log, sin or cos differently from glibc, the last digits may differ.
    private const double OtherLibraryTolerance = 1e-12;

    private static readonly string Data = Path.Combine(Repository.Root, "data");

    public static Dictionary<string, Func<Dataset>> Recipes { get; } = new()
    {
        ["flower"] = () => Flower.Make(),
        ["circles"] = () => Circles.Make(),
        ["moons"] = () => Moons.Make(),
        ["blobs"] = () => Blobs.Make(),
        ["gaussian-quantiles"] = () => GaussianQuantiles.Make(),
        ["xor"] = () => ExclusiveOr.Make(),
    };

    public static TheoryData<string> Names => [.. Recipes.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_file_is_what_its_recipe_makes_byte_for_byte(string name)
    {
        var made = Recipes[name]();
        var path = Path.Combine(Data, name + ".csv");
        if (Environment.GetEnvironmentVariable("UPDATE_DATA") == "1")
        {
            File.WriteAllText(path, Csv(made));
        }

        Assert.Equal(name, made.Name);
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(Csv(made), File.ReadAllText(path));
        }

        var read = Dataset.ReadCsv(path);
        AssertEqual(made, read, OperatingSystem.IsLinux() ? 0 : OtherLibraryTolerance);
    }

    [Theory, MemberData(nameof(Names))]
    public void The_library_holds_the_file(string name)
    {
        using var embedded = ShippedDatasets.Open(name);
        var bytes = new byte[embedded.Length];
        embedded.ReadExactly(bytes);

        Assert.Equal(File.ReadAllBytes(Path.Combine(Data, name + ".csv")), bytes);
    }

    [Theory, MemberData(nameof(Names))]
    public void The_README_tells_each_files_size_and_checksum(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Data, name + ".csv"));
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var rows = bytes.Count(b => b == '\n') - 1;

        var line = Assert.Single(
            File.ReadAllLines(Path.Combine(Data, "README.md")),
            line => line.StartsWith($"| `{name}.csv` |", StringComparison.Ordinal));

        Assert.Contains($"| {rows} × 3 |", line, StringComparison.Ordinal);
        Assert.Contains($"| `{sha256}` |", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_the_library_and_the_recipes_have_the_same_names()
    {
        var files = Directory.GetFiles(Data, "*.csv").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(Recipes.Keys, Dataset.Names);
        Assert.Equal(Recipes.Keys.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    internal static void AssertEqual(Dataset expected, Dataset actual, double tolerance)
    {
        Assert.Equal(expected.X.Shape(), actual.X.Shape());
        Assert.Equal(expected.Y, actual.Y);
        Assert.InRange((expected.X - actual.X).Enumerate().Max(Math.Abs), 0, tolerance);
    }

    private static string Csv(Dataset set)
    {
        var text = new StringBuilder("x1,x2,y\n");
        for (var i = 0; i < set.m; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{set.X[0, i]:R},{set.X[1, i]:R},{set.Y[0, i]}\n");
        }

        return text.ToString();
    }
}
