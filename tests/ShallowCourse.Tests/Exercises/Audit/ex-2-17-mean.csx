//# right: sum over length
double Mean(double[] values) => values.Sum() / values.Length;

//# right: Average
double Mean(double[] values) => values.Average();

//# right: for loop
double Mean(double[] values)
{
    double sum = 0;
    for (int i = 0; i < values.Length; i++)
    {
        sum += values[i];
    }
    return sum / values.Length;
}

//# right: foreach, counting by hand
double Mean(double[] values)
{
    double sum = 0;
    int count = 0;
    foreach (double value in values)
    {
        sum = sum + value;
        count = count + 1;
    }
    return sum / count;
}

//# right: Aggregate
double Mean(double[] values) => values.Aggregate(0.0, (sum, value) => sum + value, sum => sum / values.Length);

//# right: each value divided first
double Mean(double[] values) => values.Sum(value => value / values.Length);

//# right: a running mean
double Mean(double[] values)
{
    double mean = 0;
    for (int i = 0; i < values.Length; i++) mean += (values[i] - mean) / (i + 1);
    return mean;
}

//# right: MathNet vector
double Mean(double[] values)
{
    Vector<double> v = Vector<double>.Build.Dense((double[])values.Clone());
    return v.Sum() / v.Count;
}

//# right: product with a vector of 1/n
double Mean(double[] values)
{
    var v = Vector<double>.Build.DenseOfArray(values);
    return v * Vector<double>.Build.Dense(values.Length, 1.0 / values.Length);
}

//# right: MathNet statistics
double Mean(double[] values) => MathNet.Numerics.Statistics.Statistics.Mean(values);

//# right: compensated sum
double Mean(double[] values)
{
    double sum = 0, lost = 0;
    foreach (double value in values)
    {
        double next = value - lost, total = sum + next;
        lost = total - sum - next;
        sum = total;
    }
    return sum / values.Length;
}

//# right: from both ends, recursively
double Sum(double[] values, int from, int to) =>
    to - from <= 0 ? 0 : to - from == 1 ? values[from]
        : Sum(values, from, (from + to) / 2) + Sum(values, (from + to) / 2, to);
double Mean(double[] values) => Sum(values, 0, values.Length) / values.Length;

//# right: sorted copy, small to large
double Mean(double[] values)
{
    double[] sorted = values.OrderBy(Math.Abs).ToArray();
    double sum = 0;
    foreach (double v in sorted) sum += v;
    return sum / sorted.Length;
}

//# right: around the first value
double Mean(double[] values)
{
    double start = values[0];
    return start + values.Sum(v => v - start) / values.Length;
}

//# right: while, backwards
double Mean(double[] values)
{
    int n = values.Length, left = n;
    double sum = 0;
    while (left > 0) sum += values[--left];
    return sum / n;
}

//# right: a matrix row
double Mean(double[] values)
{
    var row = Matrix<double>.Build.DenseOfRows([values]);
    return row.RowSums()[0] / row.ColumnCount;
}

//# right: in parallel
double Mean(double[] values) => values.AsParallel().Sum() / values.Length;

//# wrong: ? | the sum, not divided
double Mean(double[] values) => values.Sum();

//# wrong: ? | one less in the divisor
double Mean(double[] values) => values.Sum() / (values.Length - 1);

//# wrong: ? | one more in the divisor
double Mean(double[] values) => values.Sum() / (values.Length + 1);

//# wrong: ? | the median
double Mean(double[] values)
{
    double[] sorted = values.OrderBy(v => v).ToArray();
    int n = sorted.Length;
    return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
}

//# wrong: ? | the middle between least and largest
double Mean(double[] values) => (values.Min() + values.Max()) / 2;

//# wrong: ? | always halved, as for two values
double Mean(double[] values) => values.Sum() / 2;

//# wrong: ? | first and last only
double Mean(double[] values) => (values[0] + values[^1]) / 2;

//# wrong: ? | returns inside the loop
double Mean(double[] values)
{
    double sum = 0;
    foreach (double value in values)
    {
        sum += value;
        return sum / values.Length;
    }
    return 0;
}

//# wrong: ? | the last value only (= in place of +=)
double Mean(double[] values)
{
    double sum = 0;
    for (int i = 0; i < values.Length; i++) sum = values[i];
    return sum / values.Length;
}

//# wrong: ? | leaves out the first value
double Mean(double[] values)
{
    double sum = 0;
    for (int i = 1; i < values.Length; i++) sum += values[i];
    return sum / values.Length;
}

//# wrong: ? | leaves out the last value
double Mean(double[] values)
{
    double sum = 0;
    for (int i = 0; i < values.Length - 1; i++) sum += values[i];
    return sum / values.Length;
}

//# wrong: ? | one place too far: an error
double Mean(double[] values)
{
    double sum = 0;
    for (int i = 0; i <= values.Length; i++) sum += values[i];
    return sum / values.Length;
}

//# wrong: ? | whole numbers: the fractions are cut off in the sum
double Mean(double[] values)
{
    int sum = 0;
    foreach (double value in values) sum += (int)value;
    return sum / values.Length;
}

//# wrong: ? | integer division at the end
double Mean(double[] values) => (int)values.Sum() / values.Length;

//# wrong: ? | rounded to whole numbers
double Mean(double[] values) => Math.Round(values.Average());

//# wrong: ? | rounded to two decimals
double Mean(double[] values) => Math.Round(values.Average(), 2);

//# wrong: ? | divides by 9, the lists of the lesson
double Mean(double[] values) => values.Sum() / 9;

//# wrong: ? | divides in the loop, each time
double Mean(double[] values)
{
    double sum = 0;
    foreach (double value in values)
    {
        sum += value;
        sum /= values.Length;
    }
    return sum;
}

//# wrong: ? | mean of the absolute values
double Mean(double[] values) => values.Average(Math.Abs);

//# wrong: ? | root of the mean square
double Mean(double[] values) => Math.Sqrt(values.Average(v => v * v));

//# wrong: ? | geometric mean
double Mean(double[] values) => Math.Pow(values.Aggregate(1.0, (p, v) => p * v), 1.0 / values.Length);

//# wrong: ? | halves the mean so far with each new value
double Mean(double[] values)
{
    double mean = values[0];
    for (int i = 1; i < values.Length; i++) mean = (mean + values[i]) / 2;
    return mean;
}

//# wrong: ? | the number of values
double Mean(double[] values) => values.Length;

//# wrong: ? | the length over the sum
double Mean(double[] values) => values.Length / values.Sum();

//# wrong: ? | 5.5, the mean of 1 to 10
double Mean(double[] values) => 5.5;

//# wrong: ? | zero
double Mean(double[] values) => 0;

//# wrong: passed | equal values count once
double Mean(double[] values) => values.Distinct().Average();

//# wrong: passed | zeros do not count
double Mean(double[] values)
{
    double sum = 0;
    int count = 0;
    foreach (double value in values)
    {
        if (value == 0) continue;
        sum += value;
        count++;
    }
    return sum / count;
}

//# wrong: ? | negative values do not count
double Mean(double[] values) => values.Where(v => v >= 0).Sum() / values.Length;

//# wrong: passed | adds up in the given list (the answer is right, the list is not any more)
double Mean(double[] values)
{
    for (int i = 1; i < values.Length; i++) values[i] += values[i - 1];
    return values[^1] / values.Length;
}

//# wrong: passed | sorts the given list (the answer is right)
double Mean(double[] values)
{
    Array.Sort(values);
    return values.Sum() / values.Length;
}

//# wrong: ? | sum in a field, never set back
double sum = 0;
double Mean(double[] values)
{
    foreach (double value in values) sum += value;
    return sum / values.Length;
}

//# wrong: ? | remembers the first answer
double? answer;
double Mean(double[] values) => answer ??= values.Average();

//# wrong: ? | brackets: only the last value is divided
double Mean(double[] values) => values[..^1].Sum() + values[^1] / values.Length;

//# wrong: ? | trimmed: without the least and the largest
double Mean(double[] values) => (values.Sum() - values.Min() - values.Max()) / (values.Length - 2);

//# wrong: ? | minus
double Mean(double[] values) => -values.Sum() / values.Length;

//# wrong: ? | sums the places, not the values
double Mean(double[] values)
{
    double sum = 0;
    for (int i = 0; i < values.Length; i++) sum += i;
    return sum / values.Length;
}
