using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

internal enum InitWeights { Gaussian, Zeros, Constant, Uniform, CentredUniform }

internal enum InitW2 { OutputByHidden, TwoByTwo, OneByTwo, HiddenByHidden, Transposed, OutputByInput, OutputByOutput }

/// <summary>Initialisation as a row of choices; the defaults are the right ones.</summary>
internal sealed record InitRecipe
{
    public InitWeights Weights { get; init; }

    public double Scale { get; init; } = 0.01;

    public bool SameDraws { get; init; }

    public DrawOrder Order { get; init; }

    public bool SeedIgnored { get; init; }

    public bool RandomBiases { get; init; }

    public InitW2 W2 { get; init; }

    public bool W1Transposed { get; init; }

    public Parameters Run(int n0, int n1, int n2, long seed)
    {
        var (rows, columns) = W2 switch
        {
            InitW2.TwoByTwo => (2, 2),
            InitW2.OneByTwo => (1, 2),
            InitW2.HiddenByHidden => (n1, n1),
            InitW2.Transposed => (n1, n2),
            InitW2.OutputByInput => (n2, n0),
            InitW2.OutputByOutput => (n2, n2),
            _ => (n2, n1),
        };
        var (first, second, random) = Order.Draw(
            SeedIgnored ? 2 : seed, SameDraws,
            W1: random => W1Transposed ? Draw(random, n0, n1) : Draw(random, n1, n0),
            W2: random => Draw(random, rows, columns));
        return new Parameters(first, Bias(random, n1), second, Bias(random, n2));
    }

    private Matrix<double> Bias(NumPyRandom random, int rows) =>
        RandomBiases ? random.Randn(rows, 1) * Scale : Matrix<double>.Build.Dense(rows, 1);

    private Matrix<double> Draw(NumPyRandom random, int rows, int columns) => Weights switch
    {
        InitWeights.Zeros => Matrix<double>.Build.Dense(rows, columns),
        InitWeights.Constant => Matrix<double>.Build.Dense(rows, columns, 0.5),
        InitWeights.Uniform => random.Rand(rows, columns) * Scale,
        InitWeights.CentredUniform => (random.Rand(rows, columns) - 0.5) * Scale,
        _ => random.Randn(rows, columns) * Scale,
    };
}
