(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(
    Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount; // features: the rows of X
    int n2 = Y.RowCount; // output units: the rows of Y
    return (layers: 2, W1: [n1, n0], b1: [n1, 1], W2: [n2, n1], b2: [n2, 1]);
}
