// J is a cost that depends on W. Return its slopes by central differences,
// one for each entry of W.
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    throw new NotImplementedException();
}
