using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Site.Tests.Playground;

/// <summary>The playground trains in TypeScript; these tests hold its numbers to the library's.</summary>
public class TrajectoryTests
{
    private const int Iterations = 200;

    /// <summary>Of a cost or a weight, relative above 1: only rounding may differ.</summary>
    private const double Tolerance = 1e-9;

    // The blobs' coordinates reach 10: at larger rates nearly every run is chaotic.
    private const double LargestRateForBlobs = 0.05;

    /// <summary>A run is chaotic when the library, started one bit away, departs from itself by this much.</summary>
    private const double Chaos = 1e-12;

    // Of 60 for each data set; only among the blobs is there any.
    private const int MostChaoticRuns = 3;

    private static readonly string[] Activations = ["sigmoid", "tanh", "relu", "leaky-relu", "identity"];

    // Each with other sizes, rates, seeds and scales, so that none is met with one value only.
    private static readonly (string Init, double Scale)[] Initializations =
        [("gaussian", 0.01), ("gaussian", 1), ("zeros", 0), ("constant", 0.5), ("he", 0), ("xavier", 0)];

    private static readonly int[] HiddenUnits = [4, 1, 3, 10, 2, 7];
    private static readonly double[] Rates = [1.2, 0.1, 0.5, 0.01];

    private static readonly long[] Seeds = [2, 0, 3, 12345, 4294967295];

    public static TheoryData<string, double> Datasets => new()
    {
        { "flower", 0.2 },
        { "circles", 0.3 },
        { "moons", 0.2 },
        { "blobs", 1 },
        { "gaussian-quantiles", 0.5 },
        { "xor", 0.15 },
    };

    [Theory]
    [MemberData(nameof(Datasets))]
    public async Task Costs_and_weights_over_200_iterations_are_the_library_s(string data, double noise)
    {
        var settings = Grid(data, noise).ToList();
        var runs = await PlaygroundScript.RunAsync<Run>(
            settings.Select(setting => new object[] { "train", setting, Iterations }));
        Assert.Equal(settings.Count, runs.Count);
        var chaotic = 0;
        foreach (var (setting, run) in settings.Zip(runs))
        {
            Assert.Null(run.Divergence);
            var dataset = setting.MakeDataset();
            var trained = setting.Train(dataset, setting.MakeParameters(), Iterations);
            if (FirstDifference(setting, dataset, trained, run) is not { } difference)
            {
                continue;
            }

            Assert.True(data == "blobs" && IsChaotic(setting, dataset, trained), difference);
            chaotic++;
        }

        Assert.InRange(chaotic, 0, MostChaoticRuns);
    }

    private static bool IsChaotic(PlaygroundSettings setting, Dataset dataset, TrainingResult trained)
    {
        var oneBitAway = setting.MakeParameters();
        oneBitAway.W1[0, 0] = Math.BitIncrement(oneBitAway.W1[0, 0]);
        var costs = setting.Train(dataset, oneBitAway, Iterations).Costs;
        return trained.Costs.Zip(costs).Any(pair => Math.Abs(pair.First - pair.Second) > Chaos);
    }

    private static IEnumerable<PlaygroundSettings> Grid(string data, double noise)
    {
        var count = 0;
        foreach (var activation in Activations)
        {
            foreach (var (init, scale) in Initializations)
            {
                for (var variant = 0; variant < 2; variant++, count++)
                {
                    yield return new PlaygroundSettings(
                        data,
                        Noise: variant == 0 ? noise : noise / 2,
                        Seed: variant == 0 ? 1 : Seeds[count % Seeds.Length],
                        HiddenUnits: HiddenUnits[count % HiddenUnits.Length],
                        activation,
                        init,
                        scale,
                        InitSeed: Seeds[(count / 2) % Seeds.Length],
                        Rate: data == "blobs"
                            ? Math.Min(Rates[count % Rates.Length], LargestRateForBlobs)
                            : Rates[count % Rates.Length]);
                }
            }
        }
    }

    private static string? FirstDifference(
        PlaygroundSettings setting, Dataset dataset, TrainingResult trained, Run run) =>
        FirstDifference(setting, "X", RowByRow(dataset.X), run.X)
        ?? FirstDifference(setting, "Y", RowByRow(dataset.Y), run.Y)
        ?? FirstDifference(setting, "cost", [.. trained.Costs], run.Costs)
        ?? FirstDifference(setting, "W1", RowByRow(trained.Parameters.W1), run.W1)
        ?? FirstDifference(setting, "b1", RowByRow(trained.Parameters.b1), run.B1)
        ?? FirstDifference(setting, "W2", RowByRow(trained.Parameters.W2), run.W2)
        ?? FirstDifference(setting, "b2", RowByRow(trained.Parameters.b2), run.B2);

    private static string? FirstDifference(PlaygroundSettings setting, string name, double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            if (Math.Abs(expected[i] - actual[i]) <= Tolerance * Math.Max(1, Math.Abs(expected[i])))
            {
                continue;
            }

            return string.Create(CultureInfo.InvariantCulture,
                $"{setting}: {name}[{i}] is {actual[i]:R} in the playground and {expected[i]:R} in the library.");
        }

        return null;
    }

    private static double[] RowByRow(Matrix<double> matrix) => matrix.ToRowMajorArray();

    private sealed record Run(
        double[] X, double[] Y, double[] Costs, double[] W1, double[] B1, double[] W2, double[] B2, string? Divergence);
}
