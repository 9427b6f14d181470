namespace ShallowCourse.Tool.Tests.Lessons;

/// <summary>
/// Gradient descent with any slope below zero, in plain loops: the library's leaky ReLU has 0.01 only.
/// </summary>
internal sealed class LeakyTraining
{
    private readonly double _leak;
    private readonly double[,] _w1;
    private readonly double[] _b1;
    private readonly double[] _w2;
    private double _b2;

    private LeakyTraining(Parameters start, double leak)
    {
        (_leak, _b2) = (leak, start.b2[0, 0]);
        (_w1, _b1, _w2) = (start.W1.ToArray(), start.b1.ToColumnMajorArray(), start.W2.ToRowMajorArray());
    }

    public static double PercentRight(Dataset data, Parameters start, double leak, double rate, int iterations)
    {
        var network = new LeakyTraining(start, leak);
        var (x1, x2, y) = (data.X.Row(0).ToArray(), data.X.Row(1).ToArray(), data.Y.Row(0).ToArray());
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            network.Step(x1, x2, y, rate / y.Length);
        }

        var right = Enumerable.Range(0, y.Length).Count(i => network.Output(x1[i], x2[i]) > 0 == (y[i] == 1));
        return 100.0 * right / y.Length;
    }

    private void Step(double[] x1, double[] x2, double[] y, double rate)
    {
        var (dW1, db1, dW2, db2) = (new double[_b1.Length, 2], new double[_b1.Length], new double[_b1.Length], 0.0);
        for (var i = 0; i < y.Length; i++)
        {
            var dz2 = (1 / (1 + Math.Exp(-Output(x1[i], x2[i])))) - y[i];
            db2 += dz2;
            for (var unit = 0; unit < _b1.Length; unit++)
            {
                var z = Z(unit, x1[i], x2[i]);
                dW2[unit] += dz2 * Leaky(z);
                var dz1 = dz2 * _w2[unit] * (z > 0 ? 1 : _leak);
                db1[unit] += dz1;
                dW1[unit, 0] += dz1 * x1[i];
                dW1[unit, 1] += dz1 * x2[i];
            }
        }

        _b2 -= rate * db2;
        for (var unit = 0; unit < _b1.Length; unit++)
        {
            _w2[unit] -= rate * dW2[unit];
            _b1[unit] -= rate * db1[unit];
            _w1[unit, 0] -= rate * dW1[unit, 0];
            _w1[unit, 1] -= rate * dW1[unit, 1];
        }
    }

    private double Output(double x1, double x2)
    {
        var z2 = _b2;
        for (var unit = 0; unit < _b1.Length; unit++)
        {
            z2 += _w2[unit] * Leaky(Z(unit, x1, x2));
        }

        return z2;
    }

    private double Z(int unit, double x1, double x2) => (_w1[unit, 0] * x1) + (_w1[unit, 1] * x2) + _b1[unit];

    private double Leaky(double z) => z > 0 ? z : _leak * z;
}
