(Matrix<double> W, Matrix<double> b) Collapse(
    Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    Matrix<double> W = W2 * W1;      // (n2, n0)
    Matrix<double> b = W2 * b1 + b2; // (n2, 1)
    return (W, b);
}
