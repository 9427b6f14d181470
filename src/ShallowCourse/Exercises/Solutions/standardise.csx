Matrix<double> Standardise(Matrix<double> X)
{
    var result = X.Clone(); // (n0, m)
    for (int k = 0; k < X.RowCount; k++)
    {
        Vector<double> x = X.Row(k) - X.Row(k).Average(); // m numbers, mean 0
        result.SetRow(k, x / Math.Sqrt(x.PointwisePower(2).Average()));
    }

    return result;
}
