// W[0], b[0] belong to layer 1, W[1], b[1] to layer 2, and so on, for any number of
// layers. x is one example, (n0, 1). Every layer uses σ. Return the last layer's
// activations.
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    throw new NotImplementedException();
}
