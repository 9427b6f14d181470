// X is (n0, m). Return X′, (n0, m): from each feature its mean over the examples is
// subtracted, then it is divided by its deviation, √(mean of (x − mean)²).
Matrix<double> Standardise(Matrix<double> X)
{
    throw new NotImplementedException();
}
