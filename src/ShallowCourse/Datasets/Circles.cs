namespace ShallowCourse;

/// <summary>
/// Two noisy circles around the origin: class 0 outside with radius 1, class 1 inside with radius 0.5.
/// </summary>
/// <remarks>
/// Source: scikit-learn's <c>make_circles(n_samples=m, factor=.5, noise=.3)</c>, as in <c>load_extra_datasets</c> of
/// the course's assignment, which leaves the seed open.
/// </remarks>
public static class Circles
{
    /// <summary>200 examples, as in the course.</summary>
    public const int DefaultM = 200;

    /// <summary>0.3, as in the course: the circles overlap.</summary>
    public const double DefaultNoise = 0.3;

    /// <summary>Seed 1.</summary>
    public const long DefaultSeed = 1;

    private const double InnerRadius = 0.5;

    /// <summary>Makes the circles: points at equal angles, shuffled, then moved by Gaussian noise.</summary>
    /// <param name="m">How many examples, m/2 of them (rounded down) on the outer circle; 2 or more.</param>
    /// <param name="noise">Standard deviation of the noise on both coordinates; 0 or more.</param>
    /// <param name="seed">Of <see cref="NumPyRandom"/>; 0 to 2³² − 1.</param>
    /// <returns>X (2, m), Y (1, m).</returns>
    /// <exception cref="ArgumentOutOfRangeException">m is less than 2, the noise is negative or not finite, or NumPy
    /// has no such seed.</exception>
    public static Dataset Make(int m = DefaultM, double noise = DefaultNoise, long seed = DefaultSeed)
    {
        DatasetArguments.RequireExamples(m, 2, DefaultM);
        DatasetArguments.RequireSpread(noise, nameof(noise), DefaultNoise);
        var random = new NumPyRandom(seed);
        var points = new LabelledPoints();
        var outer = m / 2;
        foreach (var t in Linspace.Of(0, 2 * Math.PI, outer, endpoint: false))
        {
            points.Add(Math.Cos(t), Math.Sin(t), 0);
        }

        foreach (var t in Linspace.Of(0, 2 * Math.PI, m - outer, endpoint: false))
        {
            points.Add(Math.Cos(t) * InnerRadius, Math.Sin(t) * InnerRadius, 1);
        }

        points.Shuffle(random);
        points.Jitter(random, noise);
        return points.ToDataset("circles");
    }
}
