// X is (n0, m), one example a column. Both layers use σ. Without any loop.
// Return new ForwardCache(Z1, A1, Z2, A2).
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    throw new NotImplementedException();
}
