(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(
    Parameters p, Matrix<double> x)
{
    Matrix<double> z1 = p.W1 * x + p.b1;                // (n1, 1)
    Matrix<double> a1 = Activation.Sigmoid.Apply(z1);   // (n1, 1)
    Matrix<double> z2 = p.W2 * a1 + p.b2;               // (n2, 1)
    Matrix<double> a2 = Activation.Sigmoid.Apply(z2);   // (n2, 1)
    return (z1, a1, z2, a2);
}
