int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    int different = 0;
    for (int unit = 0; unit < W1.RowCount; unit++)
    {
        bool isNew = true;
        for (int other = 0; other < unit; other++)
        {
            isNew &= !W1.Row(unit).Equals(W1.Row(other)) || b1[unit, 0] != b1[other, 0];
        }

        different += isNew ? 1 : 0;
    }

    return different;
}
