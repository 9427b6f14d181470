namespace ShallowCourse;

/// <summary>One Gaussian cloud around the origin: the half nearer to it is class 0, the rest class 1.</summary>
/// <remarks>
/// Source: scikit-learn's <c>make_gaussian_quantiles(cov=0.5, n_samples=m, n_features=2, n_classes=2)</c>, as in
/// <c>load_extra_datasets</c> of the course's assignment, which leaves the seed open.
/// </remarks>
public static class GaussianQuantiles
{
    /// <summary>200 examples, as in the course.</summary>
    public const int DefaultM = 200;

    /// <summary>0.5, as in the course.</summary>
    public const double DefaultVariance = 0.5;

    /// <summary>Seed 1.</summary>
    public const long DefaultSeed = 1;

    /// <summary>Makes the cloud, sorts it by distance from the origin to label its halves, and shuffles it.</summary>
    /// <param name="m">How many examples, m/2 of them (rounded down) of class 0; 2 or more.</param>
    /// <param name="variance">Of both coordinates; 0 or more. It scales the picture, not the labels.</param>
    /// <param name="seed">Of <see cref="NumPyRandom"/>; 0 to 2³² − 1.</param>
    /// <returns>X (2, m), Y (1, m).</returns>
    /// <exception cref="ArgumentOutOfRangeException">m is less than 2, the variance is negative or not finite, or NumPy
    /// has no such seed.</exception>
    public static Dataset Make(int m = DefaultM, double variance = DefaultVariance, long seed = DefaultSeed)
    {
        DatasetArguments.RequireExamples(m, 2, DefaultM);
        DatasetArguments.RequireSpread(variance, nameof(variance), DefaultVariance);
        var random = new NumPyRandom(seed);
        var scale = Math.Sqrt(variance);
        var cloud = new (double x1, double x2)[m];
        for (var i = 0; i < m; i++)
        {
            cloud[i] = (random.NextGaussian() * scale, random.NextGaussian() * scale);
        }

        var points = new LabelledPoints();
        var rank = 0;
        foreach (var (x1, x2) in cloud.OrderBy(point => (point.x1 * point.x1) + (point.x2 * point.x2)))
        {
            points.Add(x1, x2, rank++ < m / 2 ? 0 : 1);
        }

        points.Shuffle(random);
        return points.ToDataset("gaussian-quantiles");
    }
}
