using System.Text.Json.Serialization;

namespace ShallowCourse.Site.Tests.Playground;

/// <summary>The playground's settings, as state/settings.ts names them.</summary>
internal sealed record PlaygroundSettings(
    string Data, double Noise, long Seed, [
        property: JsonPropertyName("n1")] int HiddenUnits, string G, string Init, double Scale,
    long InitSeed, double Rate, int Iteration = 0)
{
    /// <summary>The course's flower network.</summary>
    public static PlaygroundSettings Usual { get; } = new("flower", 0.2, 1, 4, "tanh", "gaussian", 0.01, 2, 1.2);

    public Activation HiddenActivation() => G switch
    {
        "sigmoid" => Activation.Sigmoid,
        "tanh" => Activation.Tanh,
        "relu" => Activation.ReLU,
        "leaky-relu" => Activation.LeakyReLU,
        "identity" => Activation.Identity,
        _ => throw new InvalidOperationException($"{G}: the library has no such activation."),
    };

    public Dataset MakeDataset() => Data switch
    {
        "flower" => Flower.Make(noise: Noise, seed: Seed),
        "circles" => Circles.Make(noise: Noise, seed: Seed),
        "moons" => Moons.Make(noise: Noise, seed: Seed),
        "blobs" => Blobs.Make(noise: Noise, seed: Seed),
        "gaussian-quantiles" => GaussianQuantiles.Make(variance: Noise, seed: Seed),
        "xor" => ExclusiveOr.Make(noise: Noise, seed: Seed),
        _ => throw new InvalidOperationException($"{Data}: the library has no such data set."),
    };

    public Parameters MakeParameters()
    {
        var sizes = new LayerSizes(2, HiddenUnits, 1);
        return Init switch
        {
            "zeros" => Initialization.Zeros(sizes),
            "constant" => Initialization.Constant(sizes, Scale),
            "gaussian" => Initialization.Gaussian(sizes, new NumPyRandom(InitSeed), Scale),
            "he" => Initialization.He(sizes, new NumPyRandom(InitSeed)),
            "xavier" => Initialization.Xavier(sizes, new NumPyRandom(InitSeed)),
            _ => throw new InvalidOperationException($"{Init}: the library has no such initialisation."),
        };
    }

    /// <summary>What the library makes of these settings.</summary>
    public TrainingResult Train(Dataset dataset, Parameters initial, int iterations) => Trainer.Train(
        dataset.X, dataset.Y, initial, new TrainingOptions
        { LearningRate = Rate, Iterations = iterations, Hidden = HiddenActivation() },
        TestContext.Current.CancellationToken);
}
