double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < A2.ColumnCount; i++)
        for (int unit = 0; unit < A2.RowCount; unit++)
        {
            double a = A2[unit, i]; // one logarithm for each label: never 0 · log 0
            sum -= Y[unit, i] == 1 ? weight * Math.Log(a) : Math.Log(1 - a);
        }

    return sum / A2.ColumnCount;
}
