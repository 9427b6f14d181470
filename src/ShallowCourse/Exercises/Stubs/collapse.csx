// Two layers without an activation between them: return the one W' and b' that do the same.
(Matrix<double> W, Matrix<double> b) Collapse(
    Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    throw new NotImplementedException();
}
