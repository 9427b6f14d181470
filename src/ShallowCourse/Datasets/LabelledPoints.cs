using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>Points of the plane with their labels, while a recipe is making them.</summary>
internal sealed class LabelledPoints
{
    private readonly List<(double x1, double x2, int y)> _points = [];

    public void Add(double x1, double x2, int y) => _points.Add((x1, x2, y));

    /// <summary>The points in random order, as <c>sklearn.utils.shuffle</c>: place i takes point order[i].</summary>
    public void Shuffle(NumPyRandom random)
    {
        var before = _points.ToArray();
        var order = random.Permutation(before.Length);
        for (var i = 0; i < before.Length; i++)
        {
            _points[i] = before[order[i]];
        }
    }

    /// <summary>Moves every point by a Gaussian step with standard deviation <paramref name="noise"/>.</summary>
    public void Jitter(NumPyRandom random, double noise)
    {
        for (var i = 0; i < _points.Count; i++)
        {
            // C# evaluates from left to right: x1 is drawn before x2, as in an array that NumPy fills row by row.
            var (x1, x2, y) = _points[i];
            _points[i] = (x1 + (noise * random.NextGaussian()), x2 + (noise * random.NextGaussian()), y);
        }
    }

    public Dataset ToDataset(string name)
    {
        var X = Matrix<double>.Build.Dense(2, _points.Count);
        var Y = Matrix<double>.Build.Dense(1, _points.Count);
        for (var i = 0; i < _points.Count; i++)
        {
            (X[0, i], X[1, i], Y[0, i]) = _points[i];
        }

        return new Dataset(name, X, Y);
    }
}
