// X is (n0, m), Y is (n2, m), n1 hidden units. Return how many layers the network is
// said to have, and each shape as [rows, columns].
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(
    Matrix<double> X, Matrix<double> Y, int n1)
{
    throw new NotImplementedException();
}
