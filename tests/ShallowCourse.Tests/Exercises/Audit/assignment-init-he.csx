//# right: the lesson's Init with the deviations of He
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(2.0 / n0);
    var W2 = random.Randn(n2, n1) * Math.Sqrt(2.0 / n1);
    var b1 = Matrix<double>.Build.Dense(n1, 1);
    var b2 = Matrix<double>.Build.Dense(n2, 1);
    return new Parameters(W1, b1, W2, b2);
}

//# right: a helper for a layer's weights
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    Matrix<double> Weights(int units, int before) =>
        Math.Sqrt(2 / (double)before) * random.Randn(units, before);
    Matrix<double> Biases(int units) => Matrix<double>.Build.Dense(units, 1, 0.0);
    var W1 = Weights(n1, n0);
    var W2 = Weights(n2, n1);
    return new Parameters(W1, Biases(n1), W2, Biases(n2));
}

//# right: draws in the arguments, W1 before W2 since arguments are evaluated from left to right
Parameters Init(int n0, int n1, int n2, long seed)
{
    var draw = new NumPyRandom(seed);
    return new Parameters(
        draw.Randn(n1, n0).Multiply(Math.Sqrt(2d / n0)), Matrix<double>.Build.Dense(n1, 1),
        draw.Randn(n2, n1).Multiply(Math.Sqrt(2d / n1)), Matrix<double>.Build.Dense(n2, 1));
}

//# right: number by number, row by row
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    double[,] W1 = new double[n1, n0], W2 = new double[n2, n1];
    for (int i = 0; i < n1; i++)
        for (int j = 0; j < n0; j++) W1[i, j] = random.NextGaussian() * Math.Sqrt(2.0 / n0);
    for (int i = 0; i < n2; i++)
        for (int j = 0; j < n1; j++) W2[i, j] = random.NextGaussian() * Math.Sqrt(2.0 / n1);
    var M = Matrix<double>.Build;
    return new Parameters(M.DenseOfArray(W1), M.Dense(n1, 1), M.DenseOfArray(W2), M.Dense(n2, 1));
}

//# right: divides by √(n / 2)
Parameters Init(int n0, int n1, int n2, long seed)
{
    NumPyRandom random = new(seed);
    Matrix<double> W1 = random.Randn(n1, n0) / Math.Sqrt(n0 / 2.0);
    Matrix<double> W2 = random.Randn(n2, n1) / Math.Sqrt(n1 / 2.0);
    return new Parameters(W1: W1, b1: Matrix<double>.Build.Dense(n1, 1), W2: W2, b2: Matrix<double>.Build.Dense(n2, 1));
}

//# right: scales in place what it has drawn itself
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0);
    var W2 = random.Randn(n2, n1);
    W1.Multiply(Math.Sqrt(2.0) / Math.Sqrt(n0), W1);
    W2.MapInplace(w => w * Math.Sqrt(2.0) / Math.Sqrt(n1), Zeros.Include);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# right: lists of Randn(count), row major
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    double[] w1 = random.Randn(n1 * n0), w2 = random.Randn(n2 * n1);
    return new Parameters(
        Matrix<double>.Build.DenseOfRowMajor(n1, n0, w1.Select(w => w * Math.Sqrt(2.0 / n0))),
        Matrix<double>.Build.DenseOfColumnMajor(n1, 1, new double[n1]),
        Matrix<double>.Build.DenseOfRowMajor(n2, n1, w2.Select(w => w * Math.Sqrt(2.0 / n1))),
        Matrix<double>.Build.DenseOfColumnMajor(n2, 1, new double[n2]));
}

//# right: loop over the layers
Parameters Init(int n0, int n1, int n2, long seed)
{
    int[] n = [n0, n1, n2];
    var random = new NumPyRandom(seed);
    var W = new Matrix<double>[3];
    var b = new Matrix<double>[3];
    for (int l = 1; l <= 2; l++)
    {
        double deviation = Math.Pow(2.0 / n[l - 1], 0.5);
        W[l] = deviation * random.Randn(n[l], n[l - 1]);
        b[l] = Matrix<double>.Build.Dense(n[l], 1);
    }
    return new Parameters(W[1], b[1], W[2], b[2]);
}

//# right: all numbers drawn into one queue first, then dealt out
Parameters Init(int n0, int n1, int n2, long seed)
{
    var numbers = new Queue<double>(new NumPyRandom(seed).Randn(n1 * n0 + n2 * n1));
    Matrix<double> Deal(int rows, int columns)
    {
        var W = Matrix<double>.Build.Dense(rows, columns);
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++)
                W[i, j] = numbers.Dequeue() * Math.Sqrt(2.0 / columns);
        return W;
    }
    var W1 = Deal(n1, n0);
    var W2 = Deal(n2, n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# right: biases as W times 0
Parameters Init(int n0, int n1, int n2, long seed)
{
    var rng = new NumPyRandom(seed);
    Func<int, int, Matrix<double>> he = (rows, columns) =>
    {
        double sigma = Math.Sqrt(2.0 / columns);
        return rng.Randn(rows, columns).Map(x => sigma * x);
    };
    var first = he(n1, n0);
    var second = he(n2, n1);
    return new Parameters(first, first.SumColumns() * 0, second, second.SumColumns() * 0);
}

//# right: reads the deviations from a local dictionary, zeros through Build.DenseOfArray
Parameters Init(int n0, int n1, int n2, long seed)
{
    var deviation = new Dictionary<string, double> { ["W1"] = Math.Sqrt(2 / (double)n0), ["W2"] = Math.Sqrt(2 / (double)n1) };
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0).PointwiseMultiply(Matrix<double>.Build.Dense(n1, n0, deviation["W1"]));
    var W2 = random.Randn(n2, n1).PointwiseMultiply(Matrix<double>.Build.Dense(n2, n1, deviation["W2"]));
    return new Parameters(W1, Matrix<double>.Build.DenseOfArray(new double[n1, 1]), W2,
        Matrix<double>.Build.DenseOfArray(new double[n2, 1]));
}

//# wrong: ? | integer division: 2 / n0 is 0 or 1
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(2 / n0);
    var W2 = random.Randn(n2, n1) * Math.Sqrt(2 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | the factor 0.01 of lesson 3.11
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * 0.01;
    var W2 = random.Randn(n2, n1) * 0.01;
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | the root is missing, 2 / n is the factor
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * (2.0 / n0);
    var W2 = random.Randn(n2, n1) * (2.0 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | √(1/n), Xavier's rule
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(1.0 / n0);
    var W2 = random.Randn(n2, n1) * Math.Sqrt(1.0 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | the layer's own units in place of those of the layer before
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(2.0 / n1);
    var W2 = random.Randn(n2, n1) * Math.Sqrt(2.0 / n2);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | n0 for both layers
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    double deviation = Math.Sqrt(2.0 / n0);
    var W1 = random.Randn(n1, n0) * deviation;
    var W2 = random.Randn(n2, n1) * deviation;
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | Glorot's rule, √(2 / (units before + units after))
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(2.0 / (n0 + n1));
    var W2 = random.Randn(n2, n1) * Math.Sqrt(2.0 / (n1 + n2));
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | √2 / n: the root over the 2 only
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * (Math.Sqrt(2.0) / n0);
    var W2 = random.Randn(n2, n1) * (Math.Sqrt(2.0) / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | divides by the deviation
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) / Math.Sqrt(2.0 / n0);
    var W2 = random.Randn(n2, n1) / Math.Sqrt(2.0 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | W2 is drawn before W1
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W2 = random.Randn(n2, n1) * Math.Sqrt(2.0 / n1);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(2.0 / n0);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | a new generator for each layer: W2 repeats the numbers of W1
Parameters Init(int n0, int n1, int n2, long seed)
{
    var W1 = new NumPyRandom(seed).Randn(n1, n0) * Math.Sqrt(2.0 / n0);
    var W2 = new NumPyRandom(seed).Randn(n2, n1) * Math.Sqrt(2.0 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | the generator is kept in a field, so a second call with the same seed goes on
NumPyRandom random;
Parameters Init(int n0, int n1, int n2, long seed)
{
    random ??= new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(2.0 / n0);
    var W2 = random.Randn(n2, n1) * Math.Sqrt(2.0 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | seed ignored, always 2
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(2);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(2.0 / n0);
    var W2 = random.Randn(n2, n1) * Math.Sqrt(2.0 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | uniform numbers in place of Gaussian ones
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Rand(n1, n0) * Math.Sqrt(2.0 / n0);
    var W2 = random.Rand(n2, n1) * Math.Sqrt(2.0 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | random biases
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(2.0 / n0);
    var W2 = random.Randn(n2, n1) * Math.Sqrt(2.0 / n1);
    var b1 = random.Randn(n1, 1) * 0.01;
    var b2 = random.Randn(n2, 1) * 0.01;
    return new Parameters(W1, b1, W2, b2);
}

//# wrong: ? | b1 is drawn between W1 and W2, then set to zero: W2 gets later numbers
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(2.0 / n0);
    var b1 = random.Randn(n1, 1) * 0;
    var W2 = random.Randn(n2, n1) * Math.Sqrt(2.0 / n1);
    var b2 = random.Randn(n2, 1) * 0;
    return new Parameters(W1, b1, W2, b2);
}

//# wrong: ? | biases of ones
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(2.0 / n0);
    var W2 = random.Randn(n2, n1) * Math.Sqrt(2.0 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1, 1.0), W2, Matrix<double>.Build.Dense(n2, 1, 1.0));
}

//# wrong: ? | weights zero too: all units stay equal
Parameters Init(int n0, int n1, int n2, long seed) => new Parameters(
    Matrix<double>.Build.Dense(n1, n0), Matrix<double>.Build.Dense(n1, 1),
    Matrix<double>.Build.Dense(n2, n1), Matrix<double>.Build.Dense(n2, 1));

//# wrong: ? | every weight equal to the deviation, nothing drawn
Parameters Init(int n0, int n1, int n2, long seed) => new Parameters(
    Matrix<double>.Build.Dense(n1, n0, Math.Sqrt(2.0 / n0)), Matrix<double>.Build.Dense(n1, 1),
    Matrix<double>.Build.Dense(n2, n1, Math.Sqrt(2.0 / n1)), Matrix<double>.Build.Dense(n2, 1));

//# wrong: ? | W1 drawn as (n0, n1) and transposed: the numbers stand in other places
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n0, n1).Transpose() * Math.Sqrt(2.0 / n0);
    var W2 = random.Randn(n1, n2).Transpose() * Math.Sqrt(2.0 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | shapes (n0, n1) and (n1, n2): does not even make Parameters
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n0, n1) * Math.Sqrt(2.0 / n0);
    var W2 = random.Randn(n1, n2) * Math.Sqrt(2.0 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | drawn column by column
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = Matrix<double>.Build.DenseOfColumnMajor(n1, n0, random.Randn(n1 * n0)) * Math.Sqrt(2.0 / n0);
    var W2 = Matrix<double>.Build.DenseOfColumnMajor(n2, n1, random.Randn(n2 * n1)) * Math.Sqrt(2.0 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | the library's start, though the assignment is to build it from scratch
Parameters Init(int n0, int n1, int n2, long seed) =>
    Initialization.He(new LayerSizes(n0, n1, n2), new NumPyRandom(seed));

//# wrong: ? | sizes of the flower's network hard-coded
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(4, 2) * Math.Sqrt(2.0 / 2);
    var W2 = random.Randn(1, 4) * Math.Sqrt(2.0 / 4);
    return new Parameters(W1, Matrix<double>.Build.Dense(4, 1), W2, Matrix<double>.Build.Dense(1, 1));
}

//# wrong: ? | He's rule in the hidden layer only, W2 stays at deviation 1
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(2.0 / n0);
    var W2 = random.Randn(n2, n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | He's rule for W1 and 0.01 for W2
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(2.0 / n0);
    var W2 = random.Randn(n2, n1) * 0.01;
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | counts the bias as a unit that the layer reads: n + 1
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0) * Math.Sqrt(2.0 / (n0 + 1));
    var W2 = random.Randn(n2, n1) * Math.Sqrt(2.0 / (n1 + 1));
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | one matrix is used for both layers: W2 is cut out of W1's numbers (aliased draws)
Parameters Init(int n0, int n1, int n2, long seed)
{
    double[] numbers = new NumPyRandom(seed).Randn(Math.Max(n1 * n0, n2 * n1));
    var W1 = Matrix<double>.Build.DenseOfRowMajor(n1, n0, numbers.Take(n1 * n0)) * Math.Sqrt(2.0 / n0);
    var W2 = Matrix<double>.Build.DenseOfRowMajor(n2, n1, numbers.Take(n2 * n1)) * Math.Sqrt(2.0 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | System.Random with the seed: other numbers than NumPyRandom
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new Random((int)seed);
    double Gauss() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    var W1 = Matrix<double>.Build.Dense(n1, n0, (_, _) => Gauss() * Math.Sqrt(2.0 / n0));
    var W2 = Matrix<double>.Build.Dense(n2, n1, (_, _) => Gauss() * Math.Sqrt(2.0 / n1));
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}

//# wrong: ? | positive weights only, "a deviation is never negative"
Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var W1 = random.Randn(n1, n0).PointwiseAbs() * Math.Sqrt(2.0 / n0);
    var W2 = random.Randn(n2, n1).PointwiseAbs() * Math.Sqrt(2.0 / n1);
    return new Parameters(W1, Matrix<double>.Build.Dense(n1, 1), W2, Matrix<double>.Build.Dense(n2, 1));
}
