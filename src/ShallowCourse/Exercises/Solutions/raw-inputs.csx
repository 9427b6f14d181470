(Matrix<double> W, Matrix<double> b) ForRawInputs(
    Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    Matrix<double> W = W1.MapIndexed((row, k, w) => w / deviation[k, 0]); // (n1, n0)
    return (W, b1 - W * mean);
}
