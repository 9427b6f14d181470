Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    Matrix<double> dZ2 = cache.A2 - Y;                                      // (n2, m)
    Matrix<double> slope = 1 - cache.A1.PointwiseMultiply(cache.A1);        // (n1, m)
    Matrix<double> dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(slope); // (n1, m)
    return p.W1.Transpose() * dZ1;                                          // (n0, m)
}
