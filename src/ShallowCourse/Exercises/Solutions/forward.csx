ForwardCache Forward(Parameters p, Matrix<double> X)
{
    Matrix<double> Z1 = (p.W1 * X).PlusColumn(p.b1);    // (n1, m)
    Matrix<double> A1 = Z1.Map(z => Math.Max(0, z));    // (n1, m)
    Matrix<double> Z2 = (p.W2 * A1).PlusColumn(p.b2);   // (n2, m)
    Matrix<double> A2 = Activation.Sigmoid.Apply(Z2);   // (n2, m)
    return new ForwardCache(Z1, A1, Z2, A2);
}
