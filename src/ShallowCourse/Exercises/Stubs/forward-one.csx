// x is one example, (n0, 1). Both layers use σ: Activation.Sigmoid.Apply(z).
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(
    Parameters p, Matrix<double> x)
{
    throw new NotImplementedException();
}
