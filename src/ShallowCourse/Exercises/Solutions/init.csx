Parameters Init(int n0, int n1, int n2, long seed)
{
    var random = new NumPyRandom(seed);                      // one generator for both layers
    Matrix<double> W1 = random.Randn(n1, n0) * 0.01;         // (n1, n0)
    Matrix<double> b1 = Matrix<double>.Build.Dense(n1, 1);   // (n1, 1), zeros
    Matrix<double> W2 = random.Randn(n2, n1) * 0.01;         // (n2, n1)
    Matrix<double> b2 = Matrix<double>.Build.Dense(n2, 1);   // (n2, 1), zeros
    return new Parameters(W1, b1, W2, b2);
}
