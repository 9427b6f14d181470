//# right: one generator, W1 then W2
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    Matrix<double> W1 = random.Randn(n1, n0) * 0.01;
    Matrix<double> b1 = Matrix<double>.Build.Dense(n1, 1);
    Matrix<double> W2 = random.Randn(n2, n1) * 0.01;
    Matrix<double> b2 = Matrix<double>.Build.Dense(n2, 1);
    return new Parameters(W1, b1, W2, b2);
}

//# right: the library's Gaussian (the prompt does not forbid it)
Parameters Init(int n0, int n1, int n2, long seed) =>
    Initialization.Gaussian(new LayerSizes(n0, n1, n2), new NumPyRandom(seed), scale: 0.01);

//# right: the library's Gaussian, scale by default
Parameters Init(int n0, int n1, int n2, long seed)
{
    var sizes = new LayerSizes(n0, n1, n2);
    return Initialization.Gaussian(sizes, new NumPyRandom(seed));
}

//# right: drawn one by one, row after row
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = Matrix<double>.Build.Dense(n1, n0);
    for (int j = 0; j < n1; j++)
        for (int f = 0; f < n0; f++) W1[j, f] = 0.01 * random.NextGaussian();
    var W2 = Matrix<double>.Build.Dense(n2, n1);
    for (int k = 0; k < n2; k++)
        for (int j = 0; j < n1; j++) W2[k, j] = 0.01 * random.NextGaussian();
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# right: divided by 100, biases by value
Parameters Init(int n0, int n1, int n2, long seed)
{
    NumPyRandom random = new(seed);
    return new Parameters(
        random.Randn(n1, n0) / 100, Matrix<double>.Build.Dense(n1, 1, 0.0),
        random.Randn(n2, n1) / 100, Matrix<double>.Build.Dense(n2, 1, 0.0));
}

//# right: a helper that draws on
Matrix<double> Small(NumPyRandom random, int rows, int columns) => 0.01 * random.Randn(rows, columns);
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var (W1, W2) = (Small(random, n1, n0), Small(random, n2, n1));
    return new Parameters(W1, W1.SumColumns() * 0, W2, W2.SumColumns() * 0);
}

//# right: two layers from a loop
Parameters Init(int n0, int n1, int n2, long seed)
{
    int[] n = [n0, n1, n2];
    var random = new NumPyRandom(seed);
    var W = new Matrix<double>[2];
    var b = new Matrix<double>[2];
    for (int l = 0; l < 2; l++)
    {
        W[l] = random.Randn(n[l + 1], n[l]).Multiply(0.01);
        b[l] = Matrix<double>.Build.Dense(n[l + 1], 1);
    }
    return new Parameters(W[0], b[0], W[1], b[1]);
}

//# right: Randn(count), put into rows
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    Matrix<double> Rows(int rows, int columns)
    {
        double[] draws = random.Randn(rows * columns);
        return Matrix<double>.Build.Dense(rows, columns, (i, j) => draws[i * columns + j] * 0.01);
    }
    var W1 = Rows(n1, n0);
    var W2 = Rows(n2, n1);
    return new Parameters(W1, Matrix<double>.Build.DenseOfArray(new double[n1, 1]), W2, Matrix<double>.Build.DenseOfArray(new double[n2, 1]));
}

//# right: all draws at once, then cut
Parameters Init(int n0, int n1, int n2, long seed)
{
    double[] all = new NumPyRandom(seed).Randn(n1 * n0 + n2 * n1);
    var W1 = Matrix<double>.Build.Dense(n1, n0, (i, j) => 0.01 * all[i * n0 + j]);
    var W2 = Matrix<double>.Build.Dense(n2, n1, (i, j) => 0.01 * all[n1 * n0 + i * n1 + j]);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# right: biases from Initialization.Zeros
Parameters Init(int n0, int n1, int n2, long seed)
{
    var zeros = Initialization.Zeros(new LayerSizes(n0, n1, n2));
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0);
    var W2 = random.Randn(n2, n1);
    return new Parameters(W1 * 0.01, zeros.b1, W2 * 0.01, zeros.b2);
}

//# right: scaled in place
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0);
    W1.MapInplace(w => w * 1e-2);
    var W2 = random.Randn(n2, n1);
    W2.MapInplace(w => w * 1e-2);
    return new Parameters(b1: Matrix<double>.Build.Dense(n1, 1), b2: Matrix<double>.Build.Dense(n2, 1), W1: W1, W2: W2);
}

//# right: drawn columns first, then transposed: numbers in NumPy's order all the same
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = Matrix<double>.Build.Dense(n0, n1, random.Randn(n1 * n0)).Transpose() * 0.01;
    var W2 = Matrix<double>.Build.Dense(n1, n2, random.Randn(n2 * n1)).Transpose() * 0.01;
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | two generators with one seed: W2 begins with W1's numbers
Parameters Init(int n0, int n1, int n2, long seed) => new(
    new NumPyRandom(seed).Randn(n1, n0) * 0.01, Matrix<double>.Build.Dense(n1, 1),
    new NumPyRandom(seed).Randn(n2, n1) * 0.01, Matrix<double>.Build.Dense(n2, 1));

//# wrong: ? | a second generator with seed + 1
Parameters Init(int n0, int n1, int n2, long seed) => new(
    new NumPyRandom(seed).Randn(n1, n0) * 0.01, Matrix<double>.Build.Dense(n1, 1),
    new NumPyRandom(seed + 1).Randn(n2, n1) * 0.01, Matrix<double>.Build.Dense(n2, 1));

//# wrong: ? | × 0.01 is forgotten
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Randn(n1, n0), Matrix<double>.Build.Dense(n1, 1), random.Randn(n2, n1), Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | × 0.01 only in the first layer
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Randn(n1, n0) * 0.01, Matrix<double>.Build.Dense(n1, 1), random.Randn(n2, n1), Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | × 0.1
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Randn(n1, n0) * 0.1, Matrix<double>.Build.Dense(n1, 1), random.Randn(n2, n1) * 0.1, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | + 0.01 instead of × 0.01
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Randn(n1, n0) + 0.01, Matrix<double>.Build.Dense(n1, 1), random.Randn(n2, n1) + 0.01, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | 1 / 100 in integers: all weights 0
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Randn(n1, n0) * (1 / 100), Matrix<double>.Build.Dense(n1, 1), random.Randn(n2, n1) * (1 / 100), Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | all zeros
Parameters Init(int n0, int n1, int n2, long seed) => Initialization.Zeros(new LayerSizes(n0, n1, n2));

//# wrong: ? | all weights 0.01: no symmetry is broken
Parameters Init(int n0, int n1, int n2, long seed) => new(
    Matrix<double>.Build.Dense(n1, n0, 0.01), Matrix<double>.Build.Dense(n1, 1),
    Matrix<double>.Build.Dense(n2, n1, 0.01), Matrix<double>.Build.Dense(n2, 1));

//# wrong: ? | uniform numbers, Rand instead of Randn
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Rand(n1, n0) * 0.01, Matrix<double>.Build.Dense(n1, 1), random.Rand(n2, n1) * 0.01, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | uniform from −0.01 to 0.01
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    Matrix<double> U(int r, int c) => Matrix<double>.Build.Dense(r, c, (_, _) => random.Uniform(-0.01, 0.01));
    return new(U(n1, n0), Matrix<double>.Build.Dense(n1, 1), U(n2, n1), Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | the biases are drawn as well, in the order of the arguments
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Randn(n1, n0) * 0.01, random.Randn(n1, 1) * 0.01, random.Randn(n2, n1) * 0.01, random.Randn(n2, 1) * 0.01);
}

//# wrong: ? | the biases are drawn after the weights
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * 0.01;
    var W2 = random.Randn(n2, n1) * 0.01;
    return new(W1, random.Randn(n1, 1) * 0.01, W2, random.Randn(n2, 1) * 0.01);
}

//# wrong: ? | biases of 0.01
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Randn(n1, n0) * 0.01, Matrix<double>.Build.Dense(n1, 1, 0.01), random.Randn(n2, n1) * 0.01, Matrix<double>.Build.Dense(n2, 1, 0.01));
}

//# wrong: ? | b2 is 1
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Randn(n1, n0) * 0.01, Matrix<double>.Build.Dense(n1, 1), random.Randn(n2, n1) * 0.01, Matrix<double>.Build.Dense(n2, 1, 1.0));
}

//# wrong: ? | seed ignored: 2, as in the lesson
Parameters Init(int n0, int n1, int n2, long seed) =>
    Initialization.Gaussian(new LayerSizes(n0, n1, n2), new NumPyRandom(2));

//# wrong: ? | the seed from the clock: not repeatable
Parameters Init(int n0, int n1, int n2, long seed) =>
    Initialization.Gaussian(new LayerSizes(n0, n1, n2), new NumPyRandom(Environment.TickCount64 % 1000000));

//# wrong: ? | one generator kept in a field: the second call goes on drawing
NumPyRandom random;
Parameters Init(int n0, int n1, int n2, long seed)
{
    random ??= new NumPyRandom(seed);
    return Initialization.Gaussian(new LayerSizes(n0, n1, n2), random);
}

//# wrong: ? | W1 transposed: (n0, n1)
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Randn(n0, n1) * 0.01, Matrix<double>.Build.Dense(n1, 1), random.Randn(n1, n2) * 0.01, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | drawn as (n0, n1) and transposed: right shape, numbers in another place
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Randn(n0, n1).Transpose() * 0.01, Matrix<double>.Build.Dense(n1, 1),
        random.Randn(n1, n2).Transpose() * 0.01, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | filled column by column (the prompt leaves the order of the draws open)
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = Matrix<double>.Build.Dense(n1, n0, random.Randn(n1 * n0)) * 0.01;
    var W2 = Matrix<double>.Build.Dense(n2, n1, random.Randn(n2 * n1)) * 0.01;
    return new(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | W2 drawn before W1 (the prompt leaves the order of the draws open)
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W2 = random.Randn(n2, n1) * 0.01;
    var W1 = random.Randn(n1, n0) * 0.01;
    return new(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | biases as rows
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Randn(n1, n0) * 0.01, Matrix<double>.Build.Dense(1, n1), random.Randn(n2, n1) * 0.01, Matrix<double>.Build.Dense(1, n2));
}

//# wrong: ? | the notes' misprint: W2 is (n1, n1), and b2 (n1, 1)
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Randn(n1, n0) * 0.01, Matrix<double>.Build.Dense(n1, 1), random.Randn(n1, n1) * 0.01, Matrix<double>.Build.Dense(n1, 1));
}

//# wrong: ? | sizes of the flower, 2-4-1, written down
Parameters Init(int n0, int n1, int n2, long seed) =>
    Initialization.Gaussian(new LayerSizes(2, 4, 1), new NumPyRandom(seed));

//# wrong: ? | one output unit written down
Parameters Init(int n0, int n1, int n2, long seed) =>
    Initialization.Gaussian(new LayerSizes(n0, n1, 1), new NumPyRandom(seed));

//# wrong: ? | sizes in another order: n0 and n2 changed
Parameters Init(int n0, int n1, int n2, long seed) =>
    Initialization.Gaussian(new LayerSizes(n2, n1, n0), new NumPyRandom(seed));

//# wrong: ? | Xavier's scale
Parameters Init(int n0, int n1, int n2, long seed) =>
    Initialization.Xavier(new LayerSizes(n0, n1, n2), new NumPyRandom(seed));

//# wrong: ? | He's scale
Parameters Init(int n0, int n1, int n2, long seed) =>
    Initialization.He(new LayerSizes(n0, n1, n2), new NumPyRandom(seed));

//# wrong: ? | 0.01 taken for the variance: × 0.1
Parameters Init(int n0, int n1, int n2, long seed) =>
    Initialization.Gaussian(new LayerSizes(n0, n1, n2), new NumPyRandom(seed), Math.Sqrt(0.01));

//# wrong: ? | absolute values: all weights positive
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    return new(random.Randn(n1, n0).PointwiseAbs() * 0.01, Matrix<double>.Build.Dense(n1, 1),
        random.Randn(n2, n1).PointwiseAbs() * 0.01, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | every hidden unit gets the same random row
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    double[] row = random.Randn(n0);
    return new(Matrix<double>.Build.Dense(n1, n0, (_, f) => 0.01 * row[f]), Matrix<double>.Build.Dense(n1, 1),
        random.Randn(n2, n1) * 0.01, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | only W1 is random
Parameters Init(int n0, int n1, int n2, long seed) => new(
    new NumPyRandom(seed).Randn(n1, n0) * 0.01, Matrix<double>.Build.Dense(n1, 1),
    Matrix<double>.Build.Dense(n2, n1), Matrix<double>.Build.Dense(n2, 1));

//# wrong: ? | System.Random, uniform, instead of NumPyRandom
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new Random((int)seed);
    Matrix<double> Draw(int r, int c) => Matrix<double>.Build.Dense(r, c, (_, _) => 0.01 * (2 * random.NextDouble() - 1));
    return new(Draw(n1, n0), Matrix<double>.Build.Dense(n1, 1), Draw(n2, n1), Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | MathNet's own Gaussian generator, repeatable but not NumPy's numbers
Parameters Init(int n0, int n1, int n2, long seed) => new(
    Matrix<double>.Build.Random(n1, n0, (int)seed) * 0.01, Matrix<double>.Build.Dense(n1, 1),
    Matrix<double>.Build.Random(n2, n1, (int)seed + 1) * 0.01, Matrix<double>.Build.Dense(n2, 1));

//# wrong: passed | the seed is cut to 16 bits: right for small seeds only
Parameters Init(int n0, int n1, int n2, long seed) =>
    Initialization.Gaussian(new LayerSizes(n0, n1, n2), new NumPyRandom(seed & 0xFFFF));

//# wrong: ? | the first answer is kept, whatever the next seed
Parameters kept;
Parameters Init(int n0, int n1, int n2, long seed) =>
    kept ??= Initialization.Gaussian(new LayerSizes(n0, n1, n2), new NumPyRandom(seed));

//# wrong: passed | answers kept by seed alone, without the sizes
readonly Dictionary<long, Parameters> known = new();
Parameters Init(int n0, int n1, int n2, long seed)
{
    if (!known.TryGetValue(seed, out var p))
        known[seed] = p = Initialization.Gaussian(new LayerSizes(n0, n1, n2), new NumPyRandom(seed));
    return p;
}

//# wrong: passed | b1 and b2 are one matrix where the sizes allow it
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var b1 = Matrix<double>.Build.Dense(n1, 1);
    var b2 = n2 == n1 ? b1 : Matrix<double>.Build.Dense(n2, 1);
    return new(random.Randn(n1, n0) * 0.01, b1, random.Randn(n2, n1) * 0.01, b2);
}
