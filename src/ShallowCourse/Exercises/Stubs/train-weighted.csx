// Gradient descent with ReLU hidden units, beginning at start, which stays as it is.
// The rate of iteration k = 0, 1, … is learningRate / (1 + decay · k). costs has one
// entry for each iteration: the weighted cost before its update.
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    throw new NotImplementedException();
}
