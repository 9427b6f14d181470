//# right: the lesson's Scaled, with PlusColumn and SumColumns
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    Matrix<double> Part(int[] columns) =>
        Matrix<double>.Build.DenseOfColumnVectors(columns.Select(X.Column));
    var test = Part(order[..held]);
    var train = Part(order[held..]);
    var mean = train.SumColumns() / train.ColumnCount;
    var squares = train.PlusColumn(-mean).PointwisePower(2).SumColumns();
    var sigma = (squares / train.ColumnCount).PointwiseSqrt();
    Matrix<double> Scale(Matrix<double> part) =>
        part.PlusColumn(-mean).MapIndexed((row, _, x) => x / sigma[row, 0]);
    return (Scale(train), Scale(test));
}

//# right: plain loops and own arrays
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int n = X.RowCount, rest = order.Length - held;
    var train = new double[n, rest];
    var test = new double[n, held];
    for (int i = 0; i < n; i++)
    {
        double mean = 0;
        for (int k = held; k < order.Length; k++) mean += X[i, order[k]];
        mean /= rest;
        double variance = 0;
        for (int k = held; k < order.Length; k++)
        {
            double d = X[i, order[k]] - mean;
            variance += d * d;
        }
        double sigma = Math.Sqrt(variance / rest);
        for (int k = 0; k < held; k++) test[i, k] = (X[i, order[k]] - mean) / sigma;
        for (int k = 0; k < rest; k++) train[i, k] = (X[i, order[held + k]] - mean) / sigma;
    }
    return (Matrix<double>.Build.DenseOfArray(train), Matrix<double>.Build.DenseOfArray(test));
}

//# right: LINQ on rows
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var testRows = new List<double[]>();
    var trainRows = new List<double[]>();
    foreach (var row in X.EnumerateRows())
    {
        var train = order.Skip(held).Select(c => row[c]).ToArray();
        var test = order.Take(held).Select(c => row[c]).ToArray();
        double mean = train.Average();
        double sigma = Math.Sqrt(train.Average(x => (x - mean) * (x - mean)));
        trainRows.Add(train.Select(x => (x - mean) / sigma).ToArray());
        testRows.Add(test.Select(x => (x - mean) / sigma).ToArray());
    }
    return (Matrix<double>.Build.DenseOfRowArrays(trainRows), Matrix<double>.Build.DenseOfRowArrays(testRows));
}

//# right: scales all columns with the training numbers and cuts afterwards
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var shuffled = Matrix<double>.Build.Dense(X.RowCount, order.Length, (i, k) => X[i, order[k]]);
    var train = shuffled.SubMatrix(0, X.RowCount, held, order.Length - held);
    var means = train.RowSums() / train.ColumnCount;
    var sigmas = Vector<double>.Build.Dense(X.RowCount, i =>
        Math.Sqrt(train.Row(i).Subtract(means[i]).PointwisePower(2).Sum() / train.ColumnCount));
    shuffled.MapIndexedInplace((i, _, x) => (x - means[i]) / sigmas[i], Zeros.Include);
    return (shuffled.SubMatrix(0, X.RowCount, held, order.Length - held),
        shuffled.SubMatrix(0, X.RowCount, 0, held));
}

//# right: guards a feature that does not vary
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] testColumns = order.Take(held).ToArray(), trainColumns = order.Skip(held).ToArray();
    double[] mu = new double[X.RowCount], sigma = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = trainColumns.Average(c => X[i, c]);
        sigma[i] = Math.Sqrt(trainColumns.Average(c => Math.Pow(X[i, c] - mu[i], 2)));
        if (sigma[i] == 0) sigma[i] = 1;
    }
    Matrix<double> Scale(int[] columns) => Matrix<double>.Build.Dense(X.RowCount, columns.Length,
        (i, k) => (X[i, columns[k]] - mu[i]) / sigma[i]);
    return (Scale(trainColumns), Scale(testColumns));
}

//# right: permutes a copy of the columns with MathNet, then SubMatrix
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var copy = X.Clone();
    for (int k = 0; k < order.Length; k++) copy.SetColumn(k, X.Column(order[k]));
    var test = copy.SubMatrix(0, copy.RowCount, 0, held);
    var train = copy.SubMatrix(0, copy.RowCount, held, copy.ColumnCount - held);
    foreach (int i in Enumerable.Range(0, X.RowCount))
    {
        var row = train.Row(i);
        double mean = row.Average();
        var centred = row - mean;
        double sigma = centred.L2Norm() / Math.Sqrt(row.Count);
        train.SetRow(i, centred / sigma);
        test.SetRow(i, (test.Row(i) - mean) / sigma);
    }
    return (train, test);
}

//# right: matrix products: diagonal of 1/sigma, and a row of ones
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var M = Matrix<double>.Build;
    var pick = M.Dense(X.ColumnCount, order.Length, (i, k) => i == order[k] ? 1 : 0);
    var shuffled = X * pick;
    int m = order.Length - held;
    var test = shuffled.SubMatrix(0, X.RowCount, 0, held);
    var train = shuffled.SubMatrix(0, X.RowCount, held, m);
    var mu = train * M.Dense(m, 1, 1.0 / m);
    var d = train - mu * M.Dense(1, m, 1.0);
    var variance = (d * d.Transpose()).Diagonal() / m;
    var scale = M.DenseOfDiagonalVector(variance.Map(v => 1 / Math.Sqrt(v)));
    return (scale * d, scale * (test - mu * M.Dense(1, held, 1.0)));
}

//# right: the variance over the pairs of training points, Σ(x−x')²/(2m²)
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int m = order.Length - held;
    double Mean(int row)
    {
        double sum = 0;
        for (int k = held; k < order.Length; k++) sum += X[row, order[k]];
        return sum / m;
    }
    double Deviation(int row)
    {
        double sum = 0;
        for (int j = held; j < order.Length; j++)
            for (int k = held; k < order.Length; k++)
                sum += (X[row, order[j]] - X[row, order[k]]) * (X[row, order[j]] - X[row, order[k]]);
        return Math.Sqrt(sum / 2.0 / m / m);
    }
    double[] mu = Enumerable.Range(0, X.RowCount).Select(Mean).ToArray();
    double[] sigma = Enumerable.Range(0, X.RowCount).Select(Deviation).ToArray();
    return (
        Matrix<double>.Build.Dense(X.RowCount, m, (i, k) => (X[i, order[held + k]] - mu[i]) / sigma[i]),
        Matrix<double>.Build.Dense(X.RowCount, held, (i, k) => (X[i, order[k]] - mu[i]) / sigma[i]));
}

//# right: a queue of the order, and the rows in parallel
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var train = Matrix<double>.Build.Dense(X.RowCount, order.Length - held);
    var test = Matrix<double>.Build.Dense(X.RowCount, held);
    double[][] rows = X.ToRowArrays();
    Parallel.For(0, rows.Length, i =>
    {
        double[] shuffled = Array.ConvertAll(order, c => rows[i][c]);
        double sum = 0, squares = 0;
        for (int k = held; k < shuffled.Length; k++) sum += shuffled[k];
        double mean = sum / (shuffled.Length - held);
        for (int k = held; k < shuffled.Length; k++) squares += (shuffled[k] - mean) * (shuffled[k] - mean);
        double sigma = Math.Sqrt(squares / (shuffled.Length - held));
        for (int k = 0; k < shuffled.Length; k++)
        {
            double scaled = (shuffled[k] - mean) / sigma;
            if (k < held) test[i, k] = scaled;
            else train[i, k - held] = scaled;
        }
    });
    return (train, test);
}

//# right: a helper that returns the two numbers of a row
(double mean, double deviation) Numbers(IReadOnlyCollection<double> values)
{
    double mean = values.Sum() / values.Count;
    double total = 0;
    foreach (double v in values) total += Math.Pow(Math.Abs(v - mean), 2);
    return (mean, Math.Pow(total / values.Count, 0.5));
}
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] o = (int[])order.Clone();
    var numbers = new (double mean, double deviation)[X.RowCount];
    for (int r = 0; r < X.RowCount; r++)
        numbers[r] = Numbers(o.Where((_, k) => k >= held).Select(c => X[r, c]).ToList());
    var test = Matrix<double>.Build.Dense(X.RowCount, held);
    var train = Matrix<double>.Build.Dense(X.RowCount, o.Length - held);
    for (int k = 0; k < o.Length; k++)
        for (int r = 0; r < X.RowCount; r++)
        {
            double v = (X[r, o[k]] - numbers[r].mean) / numbers[r].deviation;
            if (k >= held) train[r, k - held] = v; else test[r, k] = v;
        }
    return (train, test);
}

//# right: standardises by MathNet's pointwise division, with ForEach-ed columns
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var columns = order.Select(c => X.Column(c)).ToList();
    var trainColumns = columns.GetRange(held, columns.Count - held);
    Vector<double> mu = Vector<double>.Build.Dense(X.RowCount);
    foreach (var c in trainColumns) mu += c;
    mu /= trainColumns.Count;
    Vector<double> variance = Vector<double>.Build.Dense(X.RowCount);
    foreach (var c in trainColumns) variance += (c - mu).PointwiseMultiply(c - mu);
    var sigma = variance.Divide(trainColumns.Count).PointwiseSqrt();
    var scaled = columns.ConvertAll(c => (c - mu).PointwiseDivide(sigma));
    return (Matrix<double>.Build.DenseOfColumns(scaled.Skip(held)),
        Matrix<double>.Build.DenseOfColumns(scaled.Take(held)));
}

//# wrong: ? | the test set is scaled with its own mean and deviation
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    Matrix<double> Part(int[] columns) =>
        Matrix<double>.Build.DenseOfColumnVectors(columns.Select(X.Column));
    Matrix<double> Scale(Matrix<double> part)
    {
        var mean = part.SumColumns() / part.ColumnCount;
        var sigma = (part.PlusColumn(-mean).PointwisePower(2).SumColumns() / part.ColumnCount).PointwiseSqrt();
        return part.PlusColumn(-mean).MapIndexed((row, _, x) => x / sigma[row, 0]);
    }
    return (Scale(Part(order[held..])), Scale(Part(order[..held])));
}

//# wrong: ? | mean and deviation of all examples, test points included
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var mean = X.SumColumns() / X.ColumnCount;
    var sigma = (X.PlusColumn(-mean).PointwisePower(2).SumColumns() / X.ColumnCount).PointwiseSqrt();
    var scaled = X.PlusColumn(-mean).MapIndexed((row, _, x) => x / sigma[row, 0]);
    return (Matrix<double>.Build.DenseOfColumnVectors(order[held..].Select(scaled.Column)),
        Matrix<double>.Build.DenseOfColumnVectors(order[..held].Select(scaled.Column)));
}

//# wrong: ? | mean of the training set, but the deviation is taken from all examples
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] a = order[held..], b = order[..held];
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        double all = X.Row(i).Average();
        s[i] = Math.Sqrt(X.Row(i).Average(x => (x - all) * (x - all)));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | the two parts swapped: the first `held` become the training set
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] a = order[..held], b = order[held..];
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        s[i] = Math.Sqrt(a.Average(c => (X[i, c] - mu[i]) * (X[i, c] - mu[i])));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | returned in the wrong order: test first, train second
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] a = order[held..], b = order[..held];
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        s[i] = Math.Sqrt(a.Average(c => (X[i, c] - mu[i]) * (X[i, c] - mu[i])));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(b), Scale(a));
}

//# wrong: ? | order ignored, the first columns of X are the test set
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var test = X.SubMatrix(0, X.RowCount, 0, held);
    var train = X.SubMatrix(0, X.RowCount, held, X.ColumnCount - held);
    var mean = train.SumColumns() / train.ColumnCount;
    var sigma = (train.PlusColumn(-mean).PointwisePower(2).SumColumns() / train.ColumnCount).PointwiseSqrt();
    Matrix<double> Scale(Matrix<double> part) =>
        part.PlusColumn(-mean).MapIndexed((row, _, x) => x / sigma[row, 0]);
    return (Scale(train), Scale(test));
}

//# wrong: ? | divides by the variance, the root is missing
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] a = order[held..], b = order[..held];
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        s[i] = a.Average(c => (X[i, c] - mu[i]) * (X[i, c] - mu[i]));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | deviation with m - 1 in the denominator
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] a = order[held..], b = order[..held];
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        s[i] = Math.Sqrt(a.Sum(c => (X[i, c] - mu[i]) * (X[i, c] - mu[i])) / (a.Length - 1));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | subtracts the mean but never divides by the deviation
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var test = Matrix<double>.Build.DenseOfColumnVectors(order[..held].Select(X.Column));
    var train = Matrix<double>.Build.DenseOfColumnVectors(order[held..].Select(X.Column));
    var mean = train.SumColumns() / train.ColumnCount;
    return (train.PlusColumn(-mean), test.PlusColumn(-mean));
}

//# wrong: ? | divides by the deviation but does not take the mean off
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var test = Matrix<double>.Build.DenseOfColumnVectors(order[..held].Select(X.Column));
    var train = Matrix<double>.Build.DenseOfColumnVectors(order[held..].Select(X.Column));
    var mean = train.SumColumns() / train.ColumnCount;
    var sigma = (train.PlusColumn(-mean).PointwisePower(2).SumColumns() / train.ColumnCount).PointwiseSqrt();
    return (train.MapIndexed((i, _, x) => x / sigma[i, 0]), test.MapIndexed((i, _, x) => x / sigma[i, 0]));
}

//# wrong: ? | splits, but does not scale at all
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held) => (
    Matrix<double>.Build.DenseOfColumnVectors(order.Skip(held).Select(X.Column)),
    Matrix<double>.Build.DenseOfColumnVectors(order.Take(held).Select(X.Column)));

//# wrong: ? | scales the training set only, the test set stays raw
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var test = Matrix<double>.Build.DenseOfColumnVectors(order[..held].Select(X.Column));
    var train = Matrix<double>.Build.DenseOfColumnVectors(order[held..].Select(X.Column));
    var mean = train.SumColumns() / train.ColumnCount;
    var sigma = (train.PlusColumn(-mean).PointwisePower(2).SumColumns() / train.ColumnCount).PointwiseSqrt();
    return (train.PlusColumn(-mean).MapIndexed((i, _, x) => x / sigma[i, 0]), test);
}

//# wrong: ? | one mean and one deviation over all features together
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var test = Matrix<double>.Build.DenseOfColumnVectors(order[..held].Select(X.Column));
    var train = Matrix<double>.Build.DenseOfColumnVectors(order[held..].Select(X.Column));
    double mean = train.Enumerate().Average();
    double sigma = Math.Sqrt(train.Enumerate().Average(x => (x - mean) * (x - mean)));
    return ((train - mean) / sigma, (test - mean) / sigma);
}

//# wrong: ? | standardises each example (column) in place of each feature
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    Vector<double> Scale(int c)
    {
        var column = X.Column(c);
        double mean = column.Average();
        double sigma = Math.Sqrt(column.Average(x => (x - mean) * (x - mean)));
        return (column - mean) / sigma;
    }
    return (Matrix<double>.Build.DenseOfColumnVectors(order.Skip(held).Select(Scale)),
        Matrix<double>.Build.DenseOfColumnVectors(order.Take(held).Select(Scale)));
}

//# wrong: ? | a test point in the training set: the training part begins one too early
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] a = order.Skip(held - 1).ToArray(), b = order.Take(held).ToArray();
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        s[i] = Math.Sqrt(a.Average(c => (X[i, c] - mu[i]) * (X[i, c] - mu[i])));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | the training set holds all examples, test points too
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] a = order, b = order[..held];
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        s[i] = Math.Sqrt(a.Average(c => (X[i, c] - mu[i]) * (X[i, c] - mu[i])));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | one example is lost between the parts (held + 1)
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] a = order[(held + 1)..], b = order[..held];
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        s[i] = Math.Sqrt(a.Average(c => (X[i, c] - mu[i]) * (X[i, c] - mu[i])));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | sorts the numbers of the columns, so the shuffled order is lost
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] a = order[held..].OrderBy(c => c).ToArray(), b = order[..held].OrderBy(c => c).ToArray();
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        s[i] = Math.Sqrt(a.Average(c => (X[i, c] - mu[i]) * (X[i, c] - mu[i])));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | training set kept in the original order of X (every column not held out)
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] b = order[..held];
    int[] a = Enumerable.Range(0, X.ColumnCount).Except(b).ToArray();
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        s[i] = Math.Sqrt(a.Average(c => (X[i, c] - mu[i]) * (X[i, c] - mu[i])));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | the last `held` in place of the first are the test set
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] a = order[..^held], b = order[^held..];
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        s[i] = Math.Sqrt(a.Average(c => (X[i, c] - mu[i]) * (X[i, c] - mu[i])));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | scales X itself in place, the caller's data is changed
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    for (int i = 0; i < X.RowCount; i++)
    {
        double[] values = order.Skip(held).Select(c => X[i, c]).ToArray();
        double mean = values.Average();
        double sigma = Math.Sqrt(values.Average(x => (x - mean) * (x - mean)));
        for (int k = 0; k < X.ColumnCount; k++) X[i, k] = (X[i, k] - mean) / sigma;
    }
    return (Matrix<double>.Build.DenseOfColumnVectors(order.Skip(held).Select(X.Column)),
        Matrix<double>.Build.DenseOfColumnVectors(order.Take(held).Select(X.Column)));
}

//# wrong: ? | shuffles `order` once more, in place
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    new NumPyRandom(1).Shuffle(order);
    int[] a = order[held..], b = order[..held];
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        s[i] = Math.Sqrt(a.Average(c => (X[i, c] - mu[i]) * (X[i, c] - mu[i])));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | sorts `order` in place before it is used: the caller's array changes and the shuffle is gone
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    Array.Sort(order, 0, held);
    Array.Sort(order, held, order.Length - held);
    var test = Matrix<double>.Build.DenseOfColumnVectors(order[..held].Select(X.Column));
    var train = Matrix<double>.Build.DenseOfColumnVectors(order[held..].Select(X.Column));
    var mean = train.SumColumns() / train.ColumnCount;
    var sigma = (train.PlusColumn(-mean).PointwisePower(2).SumColumns() / train.ColumnCount).PointwiseSqrt();
    Matrix<double> Scale(Matrix<double> part) => part.PlusColumn(-mean).MapIndexed((i, _, x) => x / sigma[i, 0]);
    return (Scale(train), Scale(test));
}

//# wrong: ? | after the shift the deviation of the raw values about 0 is used: √(mean of x²)
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] a = order[held..], b = order[..held];
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        s[i] = Math.Sqrt(a.Average(c => X[i, c] * X[i, c]));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | divides by the mean absolute deviation
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] a = order[held..], b = order[..held];
    double[] mu = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        mu[i] = a.Average(c => X[i, c]);
        s[i] = a.Average(c => Math.Abs(X[i, c] - mu[i]));
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - mu[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | scales to 0..1 by smallest and largest value in place of mean and deviation
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    int[] a = order[held..], b = order[..held];
    double[] lo = new double[X.RowCount], s = new double[X.RowCount];
    for (int i = 0; i < X.RowCount; i++)
    {
        lo[i] = a.Min(c => X[i, c]);
        s[i] = a.Max(c => X[i, c]) - lo[i];
    }
    Matrix<double> Scale(int[] cs) => Matrix<double>.Build.Dense(X.RowCount, cs.Length, (i, k) => (X[i, cs[k]] - lo[i]) / s[i]);
    return (Scale(a), Scale(b));
}

//# wrong: ? | only the first two features are scaled (sizes of the flower hard-coded)
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var test = Matrix<double>.Build.DenseOfColumnVectors(order[..held].Select(X.Column));
    var train = Matrix<double>.Build.DenseOfColumnVectors(order[held..].Select(X.Column));
    for (int i = 0; i < 2; i++)
    {
        double mean = train.Row(i).Average();
        double sigma = Math.Sqrt(train.Row(i).Average(x => (x - mean) * (x - mean)));
        train.SetRow(i, (train.Row(i) - mean) / sigma);
        test.SetRow(i, (test.Row(i) - mean) / sigma);
    }
    return (train, test);
}

//# wrong: ? | the training set is scaled before the numbers for the test set are taken, so the test set stays as it was
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var test = Matrix<double>.Build.DenseOfColumnVectors(order[..held].Select(X.Column));
    var train = Matrix<double>.Build.DenseOfColumnVectors(order[held..].Select(X.Column));
    Matrix<double> Scaled(Matrix<double> part, Matrix<double> from)
    {
        var mean = from.SumColumns() / from.ColumnCount;
        var sigma = (from.PlusColumn(-mean).PointwisePower(2).SumColumns() / from.ColumnCount).PointwiseSqrt();
        return part.PlusColumn(-mean).MapIndexed((row, _, x) => x / sigma[row, 0]);
    }
    train = Scaled(train, train);
    test = Scaled(test, train);
    return (train, test);
}

//# wrong: ? | adds the mean instead of taking it off
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    var test = Matrix<double>.Build.DenseOfColumnVectors(order[..held].Select(X.Column));
    var train = Matrix<double>.Build.DenseOfColumnVectors(order[held..].Select(X.Column));
    var mean = train.SumColumns() / train.ColumnCount;
    var sigma = (train.PlusColumn(-mean).PointwisePower(2).SumColumns() / train.ColumnCount).PointwiseSqrt();
    Matrix<double> Scale(Matrix<double> part) => part.PlusColumn(mean).MapIndexed((i, _, x) => x / sigma[i, 0]);
    return (Scale(train), Scale(test));
}
