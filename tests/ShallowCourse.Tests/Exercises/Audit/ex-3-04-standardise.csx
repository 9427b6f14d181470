//# right: loops over features and examples
Matrix<double> Standardise(Matrix<double> X)
{
    int n = X.RowCount, m = X.ColumnCount;
    var R = Matrix<double>.Build.Dense(n, m);
    for (int j = 0; j < n; j++)
    {
        double mean = 0;
        for (int i = 0; i < m; i++) mean += X[j, i];
        mean /= m;
        double variance = 0;
        for (int i = 0; i < m; i++) variance += (X[j, i] - mean) * (X[j, i] - mean);
        double deviation = Math.Sqrt(variance / m);
        for (int i = 0; i < m; i++) R[j, i] = (X[j, i] - mean) / deviation;
    }
    return R;
}

//# right: SumColumns and PlusColumn
Matrix<double> Standardise(Matrix<double> X)
{
    double m = X.ColumnCount;
    var mean = X.SumColumns() / m;
    var centred = X.PlusColumn(-mean);
    var deviation = (centred.PointwiseMultiply(centred).SumColumns() / m).PointwiseSqrt();
    return centred.MapIndexed((j, i, v) => v / deviation[j, 0], Zeros.Include);
}

//# right: LINQ over the rows
Matrix<double> Standardise(Matrix<double> X) => Matrix<double>.Build.DenseOfRows(
    X.EnumerateRows().Select(row =>
    {
        double mean = row.Average();
        double deviation = Math.Sqrt(row.Average(v => (v - mean) * (v - mean)));
        return row.Select(v => (v - mean) / deviation);
    }));

//# right: MathNet's population statistics
Matrix<double> Standardise(Matrix<double> X)
{
    var R = Matrix<double>.Build.DenseOfMatrix(X);
    for (int j = 0; j < X.RowCount; j++)
    {
        double[] row = X.Row(j).ToArray();
        double mean = MathNet.Numerics.Statistics.Statistics.Mean(row);
        double dev = MathNet.Numerics.Statistics.Statistics.PopulationStandardDeviation(row);
        R.SetRow(j, (X.Row(j) - mean) / dev);
    }
    return R;
}

//# right: norm of the centred row over √m
Matrix<double> Standardise(Matrix<double> X)
{
    var rows = new List<Vector<double>>();
    foreach (var row in X.EnumerateRows())
    {
        var d = row - row.Sum() / row.Count;
        rows.Add(d * Math.Sqrt(row.Count) / d.L2Norm());
    }
    return Matrix<double>.Build.DenseOfRowVectors(rows);
}

//# right: centring matrix and a diagonal of 1/deviation
Matrix<double> Standardise(Matrix<double> X)
{
    int m = X.ColumnCount;
    var C = Matrix<double>.Build.DenseIdentity(m) - Matrix<double>.Build.Dense(m, m, 1.0 / m);
    var D = X * C;
    var inverse = D.RowNorms(2).Map(norm => Math.Sqrt(m) / norm);
    return Matrix<double>.Build.DenseOfDiagonalVector(inverse) * D;
}

//# right: own double[,] arrays, clone of X stays untouched
Matrix<double> Standardise(Matrix<double> X)
{
    double[,] a = X.ToArray();
    int n = a.GetLength(0), m = a.GetLength(1);
    for (int j = 0; j < n; j++)
    {
        double sum = 0;
        for (int i = 0; i < m; i++) sum += a[j, i];
        for (int i = 0; i < m; i++) a[j, i] -= sum / m;
        double squares = 0;
        for (int i = 0; i < m; i++) squares += a[j, i] * a[j, i];
        double s = Math.Sqrt(squares / m);
        for (int i = 0; i < m; i++) a[j, i] /= s;
    }
    return Matrix<double>.Build.DenseOfArray(a);
}

//# right: guards a constant feature (gives 0 there)
Matrix<double> Standardise(Matrix<double> X)
{
    var result = X.Clone();
    for (int j = 0; j < X.RowCount; j++)
    {
        var row = X.Row(j);
        double mean = row.Average();
        double s = Math.Sqrt(row.Select(v => Math.Pow(v - mean, 2)).Average());
        for (int i = 0; i < X.ColumnCount; i++) result[j, i] = s > 0 ? (row[i] - mean) / s : 0;
    }
    return result;
}

//# right: helper methods, Parallel over features
static double Mean(double[] v) => v.Sum() / v.Length;
static double Deviation(double[] v)
{
    double mean = Mean(v);
    return Math.Sqrt(Mean(v.Select(x => (x - mean) * (x - mean)).ToArray()));
}
Matrix<double> Standardise(Matrix<double> X)
{
    var rows = new double[X.RowCount][];
    Parallel.For(0, X.RowCount, j =>
    {
        double[] row = X.Row(j).ToArray();
        double mean = Mean(row), deviation = Deviation(row);
        rows[j] = Array.ConvertAll(row, x => (x - mean) / deviation);
    });
    return Matrix<double>.Build.DenseOfRowArrays(rows);
}

//# right: Welford's running mean
Matrix<double> Standardise(Matrix<double> X)
{
    return Matrix<double>.Build.DenseOfRowVectors(X.EnumerateRows().Select(row =>
    {
        double mean = 0, m2 = 0; int k = 0;
        foreach (double v in row)
        {
            k++;
            double d = v - mean;
            mean += d / k;
            m2 += d * (v - mean);
        }
        double dev = Math.Sqrt(m2 / k);
        return row.Map(v => (v - mean) / dev, Zeros.Include);
    }));
}

//# right: ones for spreading, pointwise division
Matrix<double> Standardise(Matrix<double> X)
{
    int m = X.ColumnCount;
    var ones = Matrix<double>.Build.Dense(1, m, 1.0);
    var mean = X * ones.Transpose() / m;
    var D = X - mean * ones;
    var deviation = (D.PointwisePower(2) * ones.Transpose() / m).PointwiseSqrt();
    return D.PointwiseDivide(deviation * ones);
}

//# right: through the transpose, feature = column there
Matrix<double> Standardise(Matrix<double> X)
{
    var T = X.Transpose();
    for (int j = 0; j < T.ColumnCount; j++)
    {
        var c = T.Column(j);
        double mean = c.Average();
        c = c.Subtract(mean);
        double s = Math.Sqrt(c.DotProduct(c) / c.Count);
        T.SetColumn(j, c.Divide(s));
    }
    return T.Transpose();
}

//# right: sample deviation turned into the population one
Matrix<double> Standardise(Matrix<double> X)
{
    int m = X.ColumnCount;
    var R = Matrix<double>.Build.Dense(X.RowCount, m);
    for (int j = 0; j < X.RowCount; j++)
    {
        var row = X.Row(j).ToArray();
        double mean = row.Average();
        double sum = row.Sum(v => (v - mean) * (v - mean));
        double sample = sum / (m - 1.0);
        double dev = m > 1 ? Math.Sqrt(sample * (m - 1) / m) : 0;
        for (int i = 0; i < m; i++) R[j, i] = (row[i] - mean) / dev;
    }
    return R;
}

//# right: mean of squares minus square of the mean (loses digits only where mean ≫ deviation)
Matrix<double> Standardise(Matrix<double> X)
{
    var R = X.Clone();
    for (int j = 0; j < X.RowCount; j++)
    {
        double mean = X.Row(j).Average();
        double dev = Math.Sqrt(X.Row(j).Average(v => v * v) - mean * mean);
        for (int i = 0; i < X.ColumnCount; i++) R[j, i] = (X[j, i] - mean) / dev;
    }
    return R;
}

//# wrong: ? | each example standardised over its features: wrong axis
Matrix<double> Standardise(Matrix<double> X)
{
    var R = X.Clone();
    for (int i = 0; i < X.ColumnCount; i++)
    {
        var c = X.Column(i);
        double mean = c.Average();
        double s = Math.Sqrt(c.Average(v => (v - mean) * (v - mean)));
        R.SetColumn(i, (c - mean) / s);
    }
    return R;
}

//# wrong: ? | one mean and one deviation for the whole matrix
Matrix<double> Standardise(Matrix<double> X)
{
    double mean = X.Enumerate().Average();
    double s = Math.Sqrt(X.Enumerate().Average(v => (v - mean) * (v - mean)));
    return (X - mean) / s;
}

//# wrong: ? | sample deviation, divided by m − 1 (MathNet's StandardDeviation)
Matrix<double> Standardise(Matrix<double> X)
{
    var R = X.Clone();
    for (int j = 0; j < X.RowCount; j++)
    {
        double mean = MathNet.Numerics.Statistics.Statistics.Mean(X.Row(j));
        double s = MathNet.Numerics.Statistics.Statistics.StandardDeviation(X.Row(j));
        R.SetRow(j, (X.Row(j) - mean) / s);
    }
    return R;
}

//# wrong: ? | divided by m − 1
Matrix<double> Standardise(Matrix<double> X)
{
    int m = X.ColumnCount;
    var D = X.PlusColumn(-X.SumColumns() / m);
    var s = (D.PointwisePower(2).SumColumns() / (m - 1)).PointwiseSqrt();
    return D.MapIndexed((j, i, v) => v / s[j, 0]);
}

//# wrong: ? | divided by the variance: the root is missing
Matrix<double> Standardise(Matrix<double> X)
{
    double m = X.ColumnCount;
    var D = X.PlusColumn(-X.SumColumns() / m);
    var s = D.PointwisePower(2).SumColumns() / m;
    return D.MapIndexed((j, i, v) => v / s[j, 0]);
}

//# wrong: ? | the deviation without 1/m
Matrix<double> Standardise(Matrix<double> X)
{
    double m = X.ColumnCount;
    var D = X.PlusColumn(-X.SumColumns() / m);
    var s = D.PointwisePower(2).SumColumns().PointwiseSqrt();
    return D.MapIndexed((j, i, v) => v / s[j, 0]);
}

//# wrong: ? | only the mean is subtracted
Matrix<double> Standardise(Matrix<double> X) => X.PlusColumn(-X.SumColumns() / X.ColumnCount);

//# wrong: ? | only divided by the deviation
Matrix<double> Standardise(Matrix<double> X)
{
    double m = X.ColumnCount;
    var D = X.PlusColumn(-X.SumColumns() / m);
    var s = (D.PointwisePower(2).SumColumns() / m).PointwiseSqrt();
    return X.MapIndexed((j, i, v) => v / s[j, 0]);
}

//# wrong: ? | mean of absolute differences in place of the deviation
Matrix<double> Standardise(Matrix<double> X) => Matrix<double>.Build.DenseOfRows(X.EnumerateRows().Select(r =>
{
    double mean = r.Average();
    double s = r.Average(v => Math.Abs(v - mean));
    return r.Select(v => (v - mean) / s);
}));

//# wrong: ? | scaled to 0..1 by minimum and maximum
Matrix<double> Standardise(Matrix<double> X) => Matrix<double>.Build.DenseOfRows(X.EnumerateRows().Select(r =>
{
    double low = r.Min(), high = r.Max();
    return r.Select(v => (v - low) / (high - low));
}));

//# wrong: ? | deviation around 0: √(mean of x²), without the mean taken off
Matrix<double> Standardise(Matrix<double> X) => Matrix<double>.Build.DenseOfRows(X.EnumerateRows().Select(r =>
{
    double mean = r.Average();
    double s = Math.Sqrt(r.Average(v => v * v));
    return r.Select(v => (v - mean) / s);
}));

//# wrong: ? | mean / deviation in the wrong order: x/deviation − mean
Matrix<double> Standardise(Matrix<double> X) => Matrix<double>.Build.DenseOfRows(X.EnumerateRows().Select(r =>
{
    double mean = r.Average();
    double s = Math.Sqrt(r.Average(v => (v - mean) * (v - mean)));
    return r.Select(v => v / s - mean);
}));

//# wrong: ? | brackets missing: x − mean / deviation
Matrix<double> Standardise(Matrix<double> X) => Matrix<double>.Build.DenseOfRows(X.EnumerateRows().Select(r =>
{
    double mean = r.Average();
    double s = Math.Sqrt(r.Average(v => (v - mean) * (v - mean)));
    return r.Select(v => v - mean / s);
}));

//# wrong: ? | sign: mean − x
Matrix<double> Standardise(Matrix<double> X) => Matrix<double>.Build.DenseOfRows(X.EnumerateRows().Select(r =>
{
    double mean = r.Average();
    double s = Math.Sqrt(r.Average(v => (v - mean) * (v - mean)));
    return r.Select(v => (mean - v) / s);
}));

//# wrong: ? | divides by n (the features) for the mean
Matrix<double> Standardise(Matrix<double> X)
{
    double n = X.RowCount;
    var D = X.PlusColumn(-X.SumColumns() / n);
    var s = (D.PointwisePower(2).SumColumns() / n).PointwiseSqrt();
    return D.MapIndexed((j, i, v) => v / s[j, 0]);
}

//# wrong: ? | X is changed in place
Matrix<double> Standardise(Matrix<double> X)
{
    for (int j = 0; j < X.RowCount; j++)
    {
        var r = X.Row(j);
        double mean = r.Average();
        double s = Math.Sqrt(r.Average(v => (v - mean) * (v - mean)));
        X.SetRow(j, (r - mean) / s);
    }
    return X;
}

//# wrong: ? | result is right, but X was centred in place
Matrix<double> Standardise(Matrix<double> X)
{
    for (int j = 0; j < X.RowCount; j++)
    {
        double mean = X.Row(j).Average();
        for (int i = 0; i < X.ColumnCount; i++) X[j, i] -= mean;
    }
    var s = X.RowNorms(2) / Math.Sqrt(X.ColumnCount);
    return X.MapIndexed((j, i, v) => v / s[j]);
}

//# wrong: ? | the mean is taken again for every entry from the row that is being changed
Matrix<double> Standardise(Matrix<double> X)
{
    var R = X.Clone();
    for (int j = 0; j < R.RowCount; j++)
        for (int i = 0; i < R.ColumnCount; i++)
        {
            double mean = R.Row(j).Average();
            double s = Math.Sqrt(R.Row(j).Average(v => (v - mean) * (v - mean)));
            R[j, i] = (R[j, i] - mean) / s;
        }
    return R;
}

//# wrong: ? | the sum is not reset from feature to feature
Matrix<double> Standardise(Matrix<double> X)
{
    int m = X.ColumnCount;
    var R = X.Clone();
    double sum = 0, squares = 0;
    for (int j = 0; j < X.RowCount; j++)
    {
        for (int i = 0; i < m; i++) sum += X[j, i];
        double mean = sum / m;
        for (int i = 0; i < m; i++) squares += (X[j, i] - mean) * (X[j, i] - mean);
        double s = Math.Sqrt(squares / m);
        for (int i = 0; i < m; i++) R[j, i] = (X[j, i] - mean) / s;
    }
    return R;
}

//# wrong: ? | two features hard-coded: a third stays zero
Matrix<double> Standardise(Matrix<double> X)
{
    var R = Matrix<double>.Build.Dense(X.RowCount, X.ColumnCount);
    for (int j = 0; j < 2; j++)
    {
        var r = X.Row(j);
        double mean = r.Average();
        double s = Math.Sqrt(r.Average(v => (v - mean) * (v - mean)));
        R.SetRow(j, (r - mean) / s);
    }
    return R;
}

//# wrong: ? | m = 400 hard-coded
Matrix<double> Standardise(Matrix<double> X)
{
    var mean = X.SumColumns() / 400;
    var D = X.PlusColumn(-mean);
    var s = (D.PointwisePower(2).SumColumns() / 400).PointwiseSqrt();
    return D.MapIndexed((j, i, v) => v / s[j, 0]);
}

//# wrong: ? | mean and deviation of the first feature for all
Matrix<double> Standardise(Matrix<double> X)
{
    var r = X.Row(0);
    double mean = r.Average();
    double s = Math.Sqrt(r.Average(v => (v - mean) * (v - mean)));
    return (X - mean) / s;
}

//# wrong: ? | a small number added to the deviation changes every result a little
Matrix<double> Standardise(Matrix<double> X) => Matrix<double>.Build.DenseOfRows(X.EnumerateRows().Select(r =>
{
    double mean = r.Average();
    double s = Math.Sqrt(r.Average(v => (v - mean) * (v - mean))) + 1e-3;
    return r.Select(v => (v - mean) / s);
}));

//# wrong: ? | median in place of the mean
Matrix<double> Standardise(Matrix<double> X) => Matrix<double>.Build.DenseOfRows(X.EnumerateRows().Select(r =>
{
    double mean = MathNet.Numerics.Statistics.Statistics.Median(r);
    double s = Math.Sqrt(r.Average(v => (v - mean) * (v - mean)));
    return r.Select(v => (v - mean) / s);
}));

//# wrong: ? | integer division: the sums are ints
Matrix<double> Standardise(Matrix<double> X)
{
    var R = X.Clone();
    for (int j = 0; j < X.RowCount; j++)
    {
        int mean = (int)X.Row(j).Sum() / X.ColumnCount;
        double s = Math.Sqrt(X.Row(j).Average(v => (v - mean) * (v - mean)));
        for (int i = 0; i < X.ColumnCount; i++) R[j, i] = (X[j, i] - mean) / s;
    }
    return R;
}

//# wrong: ? | returns the transpose, (m, n0)
Matrix<double> Standardise(Matrix<double> X) => Matrix<double>.Build.DenseOfColumns(X.EnumerateRows().Select(r =>
{
    double mean = r.Average();
    double s = Math.Sqrt(r.Average(v => (v - mean) * (v - mean)));
    return r.Select(v => (v - mean) / s);
}));

//# wrong: ? | returns after the first feature
Matrix<double> Standardise(Matrix<double> X)
{
    var R = X.Clone();
    for (int j = 0; j < X.RowCount; j++)
    {
        var r = X.Row(j);
        double mean = r.Average();
        double s = Math.Sqrt(r.Average(v => (v - mean) * (v - mean)));
        R.SetRow(j, (r - mean) / s);
        return R;
    }
    return R;
}

//# wrong: ? | nothing done
Matrix<double> Standardise(Matrix<double> X) => X.Clone();

//# wrong: ? | rows scaled to length 1
Matrix<double> Standardise(Matrix<double> X) => X.PlusColumn(-X.SumColumns() / X.ColumnCount).NormalizeRows(2);
