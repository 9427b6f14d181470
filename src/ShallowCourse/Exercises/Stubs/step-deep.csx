// layers[0] is layer 1, and caches[0] has its input X, its Z and its A.
// The last layer is σ. Return the layers after one step; those given stay as they are.
Layer[] StepDeep(
    Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    throw new NotImplementedException();
}
