using System.Globalization;

namespace ShallowCourse;

/// <summary>
/// The course's flower: two classes in alternating petals of r = 4 sin(4t), which no straight line can separate.
/// </summary>
/// <remarks>
/// Source: <c>load_planar_dataset</c> of the course's "planar data classification" assignment. For each class j in 0,
/// 1: t = linspace(3.12 j, 3.12 (j + 1), m/2) + noise · randn(m/2); r = 4 sin(4t) + noise · randn(m/2); points (r sin
/// t, r cos t). 3.12 is the assignment's π. Class 0 comes first; the points are not shuffled.
/// </remarks>
public static class Flower
{
    /// <summary>400 examples, 200 in each class.</summary>
    public const int DefaultM = 400;

    /// <summary>0.2, the standard deviation of both the angle and the radius.</summary>
    public const double DefaultNoise = 0.2;

    /// <summary>Seed 1, the assignment's.</summary>
    public const long DefaultSeed = 1;

    private const double PetalLength = 4;
    private const double HalfTurn = 3.12;

    /// <summary>Makes the flower; the defaults give the course's, X's first column (1.20444229, 3.57611415).</summary>
    /// <param name="m">How many examples; even, 2 or more.</param>
    /// <param name="noise">Standard deviation of the steps off the ideal petal, in angle (radians) and radius;
    /// 0 or more.</param>
    /// <param name="seed">Of <see cref="NumPyRandom"/>; 0 to 2³² − 1.</param>
    /// <returns>X (2, m), Y (1, m), m/2 examples of class 0 and then m/2 of class 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">m is odd or less than 2, the noise is negative or not finite, or
    /// NumPy has no such seed.</exception>
    public static Dataset Make(int m = DefaultM, double noise = DefaultNoise, long seed = DefaultSeed)
    {
        DatasetArguments.RequireExamples(m, 2, DefaultM);
        DatasetArguments.RequireSpread(noise, nameof(noise), DefaultNoise);
        if (m % 2 != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(m), m, string.Create(
                CultureInfo.InvariantCulture,
                $"The flower has as many examples of class 0 as of class 1, so m must be even. Try m = {m + 1L}."));
        }

        var random = new NumPyRandom(seed);
        var points = new LabelledPoints();
        var half = m / 2;
        for (var y = 0; y < 2; y++)
        {
            var angles = Linspace.Of(y * HalfTurn, (y + 1) * HalfTurn, half);
            var angleSteps = random.Randn(half);
            var radiusSteps = random.Randn(half);
            for (var i = 0; i < half; i++)
            {
                var t = angles[i] + (angleSteps[i] * noise);
                var r = (PetalLength * Math.Sin(4 * t)) + (radiusSteps[i] * noise);
                points.Add(r * Math.Sin(t), r * Math.Cos(t), y);
            }
        }

        return points.ToDataset("flower");
    }
}
