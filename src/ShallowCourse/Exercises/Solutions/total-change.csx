double TotalChange(double[] slopes, double[] moves)
{
    double change = 0;
    for (int i = 0; i < slopes.Length; i++) change += slopes[i] * moves[i];
    return change;
}
