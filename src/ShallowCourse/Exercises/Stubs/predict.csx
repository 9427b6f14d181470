// The hidden layer is ReLU, the output σ, with n2 output units, one for each class.
// Return (1, m): for each example the row, 0 to n2 − 1, of its largest output.
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    throw new NotImplementedException();
}
