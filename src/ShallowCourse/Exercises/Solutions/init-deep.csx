Layer[] InitDeep(int[] sizes, int seed)
{
    var random = new NumPyRandom(seed); // one for all layers
    var layers = new Layer[sizes.Length - 1];
    for (int l = 0; l < layers.Length; l++)
    {
        Matrix<double> W = random.Randn(sizes[l + 1], sizes[l]) * Math.Sqrt(1.0 / sizes[l]);
        Matrix<double> b = Matrix<double>.Build.Dense(sizes[l + 1], 1);
        layers[l] = new Layer(W, b, l == layers.Length - 1 ? Activation.Sigmoid : Activation.Tanh);
    }

    return layers;
}
