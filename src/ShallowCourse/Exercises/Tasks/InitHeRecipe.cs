using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

internal enum HeDeviation { He, Small, Variance, FanOut, Xavier, One, InputsEverywhere }

/// <summary>He's initialisation as a row of choices; the defaults are the right ones.</summary>
internal sealed record InitHeRecipe
{
    public HeDeviation Deviation { get; init; }

    public bool Uniform { get; init; }

    public bool SameDraws { get; init; }

    public DrawOrder Order { get; init; }

    public bool SeedIgnored { get; init; }

    public bool RandomBiases { get; init; }

    public Parameters Run(int n0, int n1, int n2, long seed)
    {
        var (W1, W2, random) = Order.Draw(
            SeedIgnored ? 2 : seed, SameDraws,
            W1: random => Draw(random, n1, n0, n0),
            W2: random => Draw(random, n2, n1, n0));
        return new Parameters(W1, Bias(random, n1), W2, Bias(random, n2));
    }

    private Matrix<double> Bias(NumPyRandom random, int rows) =>
        RandomBiases ? random.Randn(rows, 1) * 0.01 : Matrix<double>.Build.Dense(rows, 1);

    private Matrix<double> Draw(NumPyRandom random, int own, int before, int inputs)
    {
        var deviation = Deviation switch
        {
            HeDeviation.Small => 0.01,
            HeDeviation.Variance => 2.0 / before,
            HeDeviation.FanOut => Math.Sqrt(2.0 / own),
            HeDeviation.Xavier => Math.Sqrt(1.0 / before),
            HeDeviation.One => 1,
            HeDeviation.InputsEverywhere => Math.Sqrt(2.0 / inputs),
            _ => Math.Sqrt(2.0 / before),
        };
        return deviation * (Uniform ? random.Rand(own, before) : random.Randn(own, before));
    }
}
