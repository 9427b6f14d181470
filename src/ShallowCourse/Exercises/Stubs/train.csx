// Gradient descent with tanh hidden units, beginning at start, which stays as it is.
// costs has one entry for each iteration: the cost before that iteration's update.
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double learningRate, int iterations)
{
    throw new NotImplementedException();
}
