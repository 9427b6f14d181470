// W1, b1 belong to a first layer that was trained on x′ = (x − mean) / deviation,
// feature by feature; mean and deviation are (n0, 1). Return W and b with W x + b = W1
// x′ + b1.
(Matrix<double> W, Matrix<double> b) ForRawInputs(
    Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    throw new NotImplementedException();
}
