namespace ShallowCourse;

/// <summary>Six round clouds of points, which belong to class 0 and class 1 in turn.</summary>
/// <remarks>
/// Source: scikit-learn's <c>make_blobs(n_samples=m, random_state=5, n_features=2, centers=6)</c> with the labels taken
/// modulo 2, as in the course's assignment.
/// </remarks>
public static class Blobs
{
    /// <summary>200 examples, as in the course.</summary>
    public const int DefaultM = 200;

    /// <summary>1, the standard deviation of each cloud.</summary>
    public const double DefaultNoise = 1;

    /// <summary>Seed 5, the course's.</summary>
    public const long DefaultSeed = 5;

    private const int Centers = 6;
    private const double Reach = 10;

    /// <summary>
    /// Makes the clouds: six centres, uniform in −10 to 10, a Gaussian cloud around each, then shuffled.
    /// </summary>
    /// <param name="m">How many examples; the first clouds get one more where 6 does not divide m; 2 or more.</param>
    /// <param name="noise">Standard deviation of each cloud in both coordinates; 0 or more.</param>
    /// <param name="seed">Of <see cref="NumPyRandom"/>; 0 to 2³² − 1.</param>
    /// <returns>X (2, m), Y (1, m).</returns>
    /// <exception cref="ArgumentOutOfRangeException">m is less than 2, the noise is negative or not finite, or NumPy
    /// has no such seed.</exception>
    public static Dataset Make(int m = DefaultM, double noise = DefaultNoise, long seed = DefaultSeed)
    {
        DatasetArguments.RequireExamples(m, 2, DefaultM);
        DatasetArguments.RequireSpread(noise, nameof(noise), DefaultNoise);
        var random = new NumPyRandom(seed);
        var centers = new (double x1, double x2)[Centers];
        for (var k = 0; k < Centers; k++)
        {
            centers[k] = (random.Uniform(-Reach, Reach), random.Uniform(-Reach, Reach));
        }

        var points = new LabelledPoints();
        for (var k = 0; k < Centers; k++)
        {
            var size = (m / Centers) + (k < m % Centers ? 1 : 0);
            for (var i = 0; i < size; i++)
            {
                var x1 = centers[k].x1 + (noise * random.NextGaussian());
                var x2 = centers[k].x2 + (noise * random.NextGaussian());
                points.Add(x1, x2, k % 2);
            }
        }

        points.Shuffle(random);
        return points.ToDataset("blobs");
    }
}
