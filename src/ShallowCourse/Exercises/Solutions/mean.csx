double Mean(double[] values)
{
    double sum = 0;
    foreach (double value in values)
    {
        sum += value;
    }

    return sum / values.Length;
}
