// Label 1 where the network's output is above 0.5, else 0; (n2, m). The hidden layer is tanh.
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    throw new NotImplementedException();
}
