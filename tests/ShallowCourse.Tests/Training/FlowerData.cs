using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>The flower by the recipe of the course, made from its seed and not read from the shipped file.</summary>
internal static class FlowerData
{
    private const int PerClass = 200;

    public static Matrix<double> X { get; } = Make();

    public static Matrix<double> Y { get; } = Matrix<double>.Build.Dense(1, 2 * PerClass, (_, i) => i / PerClass);

    public static Parameters Start(int n1) =>
        Initialization.Gaussian(new LayerSizes(n0: 2, n1, n2: 1), new NumPyRandom(2));

    private static Matrix<double> Make()
    {
        var random = new NumPyRandom(1);
        var X = Matrix<double>.Build.Dense(2, 2 * PerClass);
        for (var label = 0; label < 2; label++)
        {
            var angleNoise = random.Randn(PerClass);
            var radiusNoise = random.Randn(PerClass);
            for (var i = 0; i < PerClass; i++)
            {
                var angle = (3.12 * label) + (3.12 / (PerClass - 1) * i) + (0.2 * angleNoise[i]);
                var radius = (4 * Math.Sin(4 * angle)) + (0.2 * radiusNoise[i]);
                X[0, (label * PerClass) + i] = radius * Math.Sin(angle);
                X[1, (label * PerClass) + i] = radius * Math.Cos(angle);
            }
        }

        return X;
    }
}
