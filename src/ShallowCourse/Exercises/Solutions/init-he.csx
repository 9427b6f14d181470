Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);
    var build = Matrix<double>.Build;
    return new Parameters(
        W1: random.Randn(n1, n0) * Math.Sqrt(2.0 / n0), // 2.0: an int would round to 0
        b1: build.Dense(n1, 1),
        W2: random.Randn(n2, n1) * Math.Sqrt(2.0 / n1),
        b2: build.Dense(n2, 1));
}
