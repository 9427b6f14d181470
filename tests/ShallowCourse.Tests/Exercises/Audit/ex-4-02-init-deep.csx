//# right: loop from layer 1 to L
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# right: divides by the root
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    var layers = new List<Layer>();
    for (int l = 0; l < sizes.Length - 1; l++)
    {
        var W = random.Randn(sizes[l + 1], sizes[l]) / Math.Sqrt(sizes[l]);
        var g = l < sizes.Length - 2 ? Activation.Tanh : Activation.Sigmoid;
        layers.Add(new Layer(W, Matrix<double>.Build.Dense(sizes[l + 1], 1, 0.0), g));
    }
    return layers.ToArray();
}

//# right: WeightScale.Xavier
Layer[] InitDeep(int[] sizes, int seed)
{
    NumPyRandom random = new(seed);
    var layers = new Layer[sizes.Length - 1];
    for (int l = 0; l < layers.Length; l++)
        layers[l] = new Layer(
            random.Randn(sizes[l + 1], sizes[l]) * WeightScale.Xavier(sizes[l]),
            Matrix<double>.Build.Dense(sizes[l + 1], 1),
            l == layers.Length - 1 ? Activation.Sigmoid : Activation.Tanh);
    return layers;
}

//# right: the library's DeepNetwork.Create (the prompt does not forbid it)
Layer[] InitDeep(int[] sizes, int seed) =>
    DeepNetwork.Create(sizes, Activation.Tanh, WeightScale.Xavier, new NumPyRandom(seed)).Layers.ToArray();

//# right: LINQ, drawn in order
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    return Enumerable.Range(1, sizes.Length - 1).Select(l => new Layer(
        random.Randn(sizes[l], sizes[l - 1]) * Math.Pow(sizes[l - 1], -0.5),
        Matrix<double>.Build.Dense(sizes[l], 1),
        l < sizes.Length - 1 ? Activation.Tanh : Activation.Sigmoid)).ToArray();
}

//# right: the hidden layers in a loop, the last one apart
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    Layer Make(int n, int below, Activation g) =>
        new(random.Randn(n, below).Multiply(1 / Math.Sqrt(below)), Matrix<double>.Build.Dense(n, 1), g);
    var hidden = new List<Layer>();
    for (int l = 1; l < sizes.Length - 1; l++) hidden.Add(Make(sizes[l], sizes[l - 1], Activation.Tanh));
    return [.. hidden, Make(sizes[^1], sizes[^2], Activation.Sigmoid)];
}

//# right: scaled in place
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    var layers = new Layer[sizes.Length - 1];
    for (int i = 0; i < layers.Length; i++)
    {
        int fanIn = sizes[i];
        var W = random.Randn(sizes[i + 1], fanIn);
        double sd = Math.Sqrt(1d / fanIn);
        W.MapInplace(w => w * sd, Zeros.Include);
        layers[i] = new Layer(W, W.SumColumns() * 0, Activation.Tanh);
    }
    layers[^1] = new Layer(layers[^1].W, layers[^1].b, Activation.Sigmoid);
    return layers;
}

//# right: recursion over the sizes
Layer[] Rest(ReadOnlySpan<int> sizes, NumPyRandom random)
{
    if (sizes.Length < 2) return [];
    var W = random.Randn(sizes[1], sizes[0]) / Math.Sqrt(sizes[0]);
    var layer = new Layer(W, Matrix<double>.Build.Dense(sizes[1], 1), sizes.Length == 2 ? Activation.Sigmoid : Activation.Tanh);
    return [layer, .. Rest(sizes[1..], random)];
}
Layer[] InitDeep(int[] sizes, int seed) => Rest(sizes, new NumPyRandom(seed));

//# right: pairs of neighbouring sizes by Zip
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    var matrices = sizes.Zip(sizes.Skip(1), (below, n) => random.Randn(n, below) * Math.Sqrt(1.0 / below)).ToList();
    return matrices.Select((W, i) => new Layer(W, Matrix<double>.Build.Dense(W.RowCount, 1),
        i == matrices.Count - 1 ? Activation.Sigmoid : Activation.Tanh)).ToArray();
}

//# right: NextGaussian, row after row
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    var layers = new Layer[sizes.Length - 1];
    for (int l = 1; l < sizes.Length; l++)
    {
        double scale = 1.0 / Math.Sqrt(sizes[l - 1]);
        var W = new double[sizes[l], sizes[l - 1]];
        for (int i = 0; i < sizes[l]; i++)
            for (int j = 0; j < sizes[l - 1]; j++) W[i, j] = random.NextGaussian() * scale;
        layers[l - 1] = new Layer(Matrix<double>.Build.DenseOfArray(W),
            Matrix<double>.Build.DenseOfArray(new double[sizes[l], 1]),
            l == sizes.Length - 1 ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# right: helper for the scale and an array of activations
double Scale(int fanIn) => Math.Sqrt(1 / (double)fanIn);
Layer[] InitDeep(int[] sizes, int seed)
{
    int L = sizes.Length - 1;
    var g = Enumerable.Repeat(Activation.Tanh, L).ToArray();
    g[L - 1] = Activation.Sigmoid;
    var random = new NumPyRandom(seed);
    var layers = new Layer[L];
    for (int l = 0; l < L; l++)
        layers[l] = new Layer(Scale(sizes[l]) * random.Randn(sizes[l + 1], sizes[l]), Matrix<double>.Build.Dense(sizes[l + 1], 1), g[l]);
    return layers;
}

//# right: sizes taken from a queue
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    var left = new Queue<int>(sizes);
    var layers = new List<Layer>();
    int below = left.Dequeue();
    while (left.Count > 0)
    {
        int n = left.Dequeue();
        layers.Add(new Layer(random.Randn(n, below) / Math.Sqrt(below), Matrix<double>.Build.Dense(n, 1),
            left.Count == 0 ? Activation.Sigmoid : Activation.Tanh));
        below = n;
    }
    return [.. layers];
}

//# wrong: ? | integer division: √(1 / n) is 0 for n > 1
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | the variance 1/n instead of its root
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * (1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | √n instead of √(1/n)
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | He's rule, 2/n
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(2.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | the units of the layer itself (fan-out) instead of those below: right only for equal sizes
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | Glorot's rule, 2/(n in + n out): right only for equal sizes
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(2.0 / (sizes[l - 1] + sizes[l]));
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | × 0.01, as in 3.11
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * 0.01;
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | no scale
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | the scale of layer 1, √(1/n[0]), in all layers
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[0]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | divides by n: bracket of the root
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0) / sizes[l - 1];
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | Xavier in the hidden layers, 0.01 in the last
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * (l == L ? 0.01 : Math.Sqrt(1.0 / sizes[l - 1]));
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | scales the layer by its number l, √(1/l)
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / l);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | 100 units written down
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / 100);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | W transposed: (n[l − 1], n[l]) and b to fit
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l - 1], sizes[l]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l - 1], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | drawn transposed, then turned: right shape, numbers in another place
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l - 1], sizes[l]).Transpose() * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | a new generator with the same seed in each layer
Layer[] InitDeep(int[] sizes, int seed)
{
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = new NumPyRandom(seed).Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | a new generator with seed + l in each layer
Layer[] InitDeep(int[] sizes, int seed)
{
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = new NumPyRandom(seed + l).Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | the last layer is drawn first
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = L; l >= 1; l--)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | tanh in the last layer as well
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | σ in all layers
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, Activation.Sigmoid);
    }
    return layers;
}

//# wrong: ? | ReLU in the hidden layers
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.ReLU);
    }
    return layers;
}

//# wrong: ? | σ in the hidden layers, tanh at the end
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Tanh : Activation.Sigmoid);
    }
    return layers;
}

//# wrong: ? | σ one layer too early, off by one
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l >= L - 1 ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | σ never: l == sizes.Length is not reached
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == sizes.Length ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | identity at the end
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Identity : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | b is drawn after each W: the numbers of the next layer shift, too
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = random.Randn(sizes[l], 1) * 0.01;
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | b is 1
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1, 1.0);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | b is 0.01
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1, 0.01);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | b as a row: (1, n)
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(1, sizes[l]);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | b is drawn and thrown away, so the next W has other numbers
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        random.Randn(sizes[l], 1);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | layer 1 is left out
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 2; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | the last layer is left out: null
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l < L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | the last layer is left out: an array of L − 1
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 2;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | one layer too many: also for the input
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 0; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | uniform numbers: Rand
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Rand(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | uniform Xavier, ±√(3/n)
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = (random.Rand(sizes[l], sizes[l - 1]) * 2 - 1) * Math.Sqrt(3.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | filled column by column
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = Matrix<double>.Build.Dense(sizes[l], sizes[l - 1], random.Randn(sizes[l] * sizes[l - 1])) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | the seed is ignored: 1
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(1);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | zeros instead of random weights
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = Matrix<double>.Build.Dense(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | the same number in every place
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = Matrix<double>.Build.Dense(sizes[l], sizes[l - 1], 1.0) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | four units in every hidden layer written down
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(l == L ? 1 : 4, l == 1 ? 2 : 4) * Math.Sqrt(l == 1 ? 0.5 : 0.25);
        Matrix<double> b = Matrix<double>.Build.Dense(l == L ? 1 : 4, 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | one output unit written down
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(l == L ? 1 : sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(l == L ? 1 : sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | the sizes are sorted first: the array that came in is changed
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    Array.Sort(sizes);
    Array.Reverse(sizes);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: passed | right layers, but sizes itself is reversed and left so
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    Array.Reverse(sizes);
    return layers;
}

//# wrong: ? | returned from the last to the first
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    Array.Reverse(layers);
    return layers;
}

//# wrong: ? | returns after layer 1
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
        return layers;
    }
    return layers;
}

//# wrong: passed | one b for all layers of the same size
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    var zeros = new Dictionary<int, Matrix<double>>();
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        if (!zeros.TryGetValue(sizes[l], out var b)) zeros[sizes[l]] = b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | normalises what was drawn: the weights of a layer get exactly the deviation (4.8)
Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed);
    int L = sizes.Length - 1;
    var layers = new Layer[L];
    for (int l = 1; l <= L; l++)
    {
        Matrix<double> W = random.Randn(sizes[l], sizes[l - 1]) * Math.Sqrt(1.0 / sizes[l - 1]);
        W = W / Math.Sqrt(W.Enumerate().Average(w => w * w) * sizes[l - 1]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l], 1);
        layers[l - 1] = new Layer(W, b, l == L ? Activation.Sigmoid : Activation.Tanh);
    }
    return layers;
}

//# wrong: ? | the generator is kept in a field: the second call goes on drawing
NumPyRandom random;
Layer[] InitDeep(int[] sizes, int seed) =>
    DeepNetwork.Create(sizes, Activation.Tanh, WeightScale.Xavier, random ??= new NumPyRandom(seed)).Layers.ToArray();

//# wrong: ? | the first answer is kept
Layer[] kept;
Layer[] InitDeep(int[] sizes, int seed) => kept ??=
    DeepNetwork.Create(sizes, Activation.Tanh, WeightScale.Xavier, new NumPyRandom(seed)).Layers.ToArray();

//# wrong: ? | the library with He's rule
Layer[] InitDeep(int[] sizes, int seed) =>
    DeepNetwork.Create(sizes, Activation.Tanh, WeightScale.He, new NumPyRandom(seed)).Layers.ToArray();

//# wrong: ? | two layers only: first, second and last size
Layer[] InitDeep(int[] sizes, int seed)
{
    var p = Initialization.Xavier(new LayerSizes(sizes[0], sizes[1], sizes[^1]), new NumPyRandom(seed));
    return [new Layer(p.W1, p.b1, Activation.Tanh), new Layer(p.W2, p.b2, Activation.Sigmoid)];
}

//# wrong: ? | empty array
Layer[] InitDeep(int[] sizes, int seed) => [];
