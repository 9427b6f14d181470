Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    var next = new Layer[layers.Length];
    double m = Y.ColumnCount;
    Matrix<double> dZ = caches[^1].A - Y; // 4.3
    for (int l = layers.Length - 1; l >= 0; l--)
    {
        Layer layer = layers[l];
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m; // 4.4
        Matrix<double> db = dZ.SumColumns() / m;                  // 4.5
        next[l] = new Layer(layer.W - learningRate * dW, layer.b - learningRate * db, layer.Activation);
        if (l > 0)
        {
            Matrix<double> slope = layers[l - 1].Activation.Derivative(caches[l - 1].Z);
            dZ = (layer.W.Transpose() * dZ).PointwiseMultiply(slope); // 4.6, with W before the step
        }
    }

    return next;
}
