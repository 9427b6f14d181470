namespace ShallowCourse;

/// <summary>Two half moons that reach into each other: class 0 above, class 1 below.</summary>
/// <remarks>
/// Source: scikit-learn's <c>make_moons(n_samples=m, noise=.2)</c>, as in <c>load_extra_datasets</c> of the course's
/// assignment, which leaves the seed open.
/// </remarks>
public static class Moons
{
    /// <summary>200 examples, as in the course.</summary>
    public const int DefaultM = 200;

    /// <summary>0.2, as in the course.</summary>
    public const double DefaultNoise = 0.2;

    /// <summary>Seed 1.</summary>
    public const long DefaultSeed = 1;

    /// <summary>Makes the moons: points at equal angles, shuffled, then moved by Gaussian noise.</summary>
    /// <param name="m">How many examples, m/2 of them (rounded down) in the upper moon; 2 or more.</param>
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
        var upper = m / 2;
        foreach (var t in Linspace.Of(0, Math.PI, upper))
        {
            points.Add(Math.Cos(t), Math.Sin(t), 0);
        }

        foreach (var t in Linspace.Of(0, Math.PI, m - upper))
        {
            points.Add(1 - Math.Cos(t), 1 - Math.Sin(t) - 0.5, 1);
        }

        points.Shuffle(random);
        points.Jitter(random, noise);
        return points.ToDataset("moons");
    }
}
