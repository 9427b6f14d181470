namespace ShallowCourse;

/// <summary>
/// Exclusive or (XOR), the smallest problem that needs a hidden layer: clouds around the four rows of its truth table,
/// class 1 around (0, 1) and (1, 0), class 0 around (0, 0) and (1, 1).
/// </summary>
/// <remarks>Source: our own recipe; the course has no such set. The points are not shuffled.</remarks>
public static class ExclusiveOr
{
    /// <summary>200 examples, 50 in each cloud.</summary>
    public const int DefaultM = 200;

    /// <summary>0.15: the clouds come close but hardly overlap.</summary>
    public const double DefaultNoise = 0.15;

    /// <summary>Seed 1.</summary>
    public const long DefaultSeed = 1;

    /// <summary>Makes the four clouds: example i belongs to (0, 0), (0, 1), (1, 0), (1, 1) in turn.</summary>
    /// <param name="m">How many examples; 4 or more.</param>
    /// <param name="noise">Standard deviation of the noise on both coordinates; 0 or more.</param>
    /// <param name="seed">Of <see cref="NumPyRandom"/>; 0 to 2³² − 1.</param>
    /// <returns>X (2, m), Y (1, m).</returns>
    /// <exception cref="ArgumentOutOfRangeException">m is less than 4, the noise is negative or not finite, or NumPy
    /// has no such seed.</exception>
    public static Dataset Make(int m = DefaultM, double noise = DefaultNoise, long seed = DefaultSeed)
    {
        DatasetArguments.RequireExamples(m, 4, DefaultM);
        DatasetArguments.RequireSpread(noise, nameof(noise), DefaultNoise);
        var points = new LabelledPoints();
        for (var i = 0; i < m; i++)
        {
            var (first, second) = (i / 2 % 2, i % 2);
            points.Add(first, second, first ^ second);
        }

        points.Jitter(new NumPyRandom(seed), noise);
        return points.ToDataset("xor");
    }
}
