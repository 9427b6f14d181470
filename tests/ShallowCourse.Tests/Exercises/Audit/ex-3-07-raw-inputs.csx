//# right: W1 with its columns divided, b1 − W mean
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / deviation[k, 0]);
    return (W, b1 - W * mean);
}

//# right: a diagonal matrix of 1/deviation
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var D = Matrix<double>.Build.DenseOfDiagonalVector(1.0 / deviation.Column(0));
    return (W1 * D, b1 - W1 * D * mean);
}

//# right: loops
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    int n1 = W1.RowCount, n0 = W1.ColumnCount;
    var W = Matrix<double>.Build.Dense(n1, n0);
    var b = Matrix<double>.Build.Dense(n1, 1);
    for (int j = 0; j < n1; j++)
    {
        b[j, 0] = b1[j, 0];
        for (int k = 0; k < n0; k++)
        {
            W[j, k] = W1[j, k] / deviation[k, 0];
            b[j, 0] -= W1[j, k] * mean[k, 0] / deviation[k, 0];
        }
    }
    return (W, b);
}

//# right: b1 − W1 (mean / deviation)
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    Matrix<double> ratio = mean.PointwiseDivide(deviation);
    Matrix<double> b = b1 - W1 * ratio;
    Matrix<double> W = W1.Clone();
    for (int k = 0; k < W.ColumnCount; k++) W.SetColumn(k, W1.Column(k) / deviation[k, 0]);
    return (W, b);
}

//# right: spreads the row of deviations over the units
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var ones = Matrix<double>.Build.Dense(W1.RowCount, 1, 1.0);
    var W = W1.PointwiseDivide(ones * deviation.Transpose());
    var b = b1 - W * mean;
    return (W, b);
}

//# right: collapse, standardising seen as a layer with W0 = diag(1/dev), b0 = −mean/dev
static (Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> Wa, Matrix<double> ba, Matrix<double> Wb, Matrix<double> bb) => (Wb * Wa, Wb * ba + bb);
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W0 = Matrix<double>.Build.DenseDiagonal(deviation.RowCount, deviation.RowCount, k => 1 / deviation[k, 0]);
    var b0 = -(W0 * mean);
    return Collapse(W0, b0, W1, b1);
}

//# right: LINQ over the rows of W1
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    double[] dev = deviation.Column(0).ToArray(), mu = mean.Column(0).ToArray();
    double[][] rows = W1.ToRowArrays().Select(r => r.Zip(dev, (w, d) => w / d).ToArray()).ToArray();
    var bias = rows.Select((r, j) => b1[j, 0] - r.Zip(mu, (w, v) => w * v).Sum());
    return (Matrix<double>.Build.DenseOfRowArrays(rows), Matrix<double>.Build.DenseOfColumns(new[] { bias }));
}

//# right: probing, b = z1 at x = 0, column k = change of z1 from mean to mean + deviation of feature k
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    Matrix<double> Z1(Matrix<double> x) => W1 * (x - mean).PointwiseDivide(deviation) + b1;
    int n0 = W1.ColumnCount;
    var b = Z1(Matrix<double>.Build.Dense(n0, 1));
    var W = Matrix<double>.Build.Dense(W1.RowCount, n0);
    for (int k = 0; k < n0; k++)
    {
        var at = mean.Clone();
        at[k, 0] += deviation[k, 0];
        W.SetColumn(k, ((Z1(at) - b1) / deviation[k, 0]).Column(0));
    }
    return (W, b);
}

//# right: transposes and PlusColumn-free, column by column of the transpose
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var T = W1.Transpose();
    for (int k = 0; k < T.RowCount; k++) T.SetRow(k, T.Row(k).Divide(deviation[k, 0]));
    var W = T.Transpose();
    var b = b1.Subtract(T.TransposeThisAndMultiply(mean));
    return (W, b);
}

//# right: own arrays in a helper
static void Convert(double[,] w, double[] b, double[] mean, double[] dev)
{
    for (int j = 0; j < b.Length; j++)
        for (int k = 0; k < mean.Length; k++)
        {
            w[j, k] /= dev[k];
            b[j] -= w[j, k] * mean[k];
        }
}
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    double[,] w = W1.ToArray();
    double[] b = b1.ToColumnMajorArray();
    Convert(w, b, mean.ToColumnMajorArray(), deviation.ToColumnMajorArray());
    return (Matrix<double>.Build.DenseOfArray(w), Matrix<double>.Build.Dense(b.Length, 1, b));
}

//# right: homogeneous matrices
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    int n0 = W1.ColumnCount;
    var S = Matrix<double>.Build.Dense(n0 + 1, n0 + 1);
    for (int k = 0; k < n0; k++)
    {
        S[k, k] = 1 / deviation[k, 0];
        S[k, n0] = -mean[k, 0] / deviation[k, 0];
    }
    S[n0, n0] = 1;
    var both = W1.Append(b1) * S;
    return (both.SubMatrix(0, both.RowCount, 0, n0), both.Column(n0).ToColumnMatrix());
}

//# right: multiplies by the inverse of the diagonal
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var D = Matrix<double>.Build.DenseOfDiagonalVector(deviation.Column(0));
    var W = W1 * D.Inverse();
    var b = (W * mean).Negate() + b1;
    return (W, b);
}

//# wrong: ? | b left as it is: the mean is forgotten
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation) =>
    (W1.MapIndexed((j, k, w) => w / deviation[k, 0]), b1.Clone());

//# wrong: ? | W left as it is: the deviation is forgotten
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation) =>
    (W1.Clone(), b1 - W1 * mean);

//# wrong: ? | b with W1, not with W: the mean is not divided by the deviation
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation) =>
    (W1.MapIndexed((j, k, w) => w / deviation[k, 0]), b1 - W1 * mean);

//# wrong: ? | sign: b1 + W mean
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / deviation[k, 0]);
    return (W, b1 + W * mean);
}

//# wrong: ? | multiplied by the deviation
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w * deviation[k, 0]);
    return (W, b1 - W * mean);
}

//# wrong: ? | the other direction: from raw to standardised features
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation) =>
    (W1.MapIndexed((j, k, w) => w * deviation[k, 0]), b1 + W1 * mean);

//# wrong: ? | rows divided in place of columns (index of the unit, round and round)
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / deviation[j % deviation.RowCount, 0]);
    return (W, b1 - W * mean);
}

//# wrong: ? | rows divided in place of columns: index out of range unless n1 ≤ n0
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / deviation[j, 0]);
    return (W, b1 - W * mean);
}

//# wrong: ? | diagonal matrix on the left (right sizes only for n0 = n1)
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var D = Matrix<double>.Build.DenseOfDiagonalVector(1.0 / deviation.Column(0));
    var W = D * W1;
    return (W, b1 - W * mean);
}

//# wrong: ? | the deviation of the first feature for all
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1 / deviation[0, 0];
    return (W, b1 - W * mean);
}

//# wrong: ? | the mean subtracted from the weights
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation) =>
    (W1.MapIndexed((j, k, w) => (w - mean[k, 0]) / deviation[k, 0], Zeros.Include), b1.Clone());

//# wrong: ? | nothing changed
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation) =>
    (W1.Clone(), b1.Clone());

//# wrong: ? | divided by the variance
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / (deviation[k, 0] * deviation[k, 0]));
    return (W, b1 - W * mean);
}

//# wrong: ? | the deviation divided out twice in b
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / deviation[k, 0]);
    return (W, b1 - W * mean.PointwiseDivide(deviation));
}

//# wrong: ? | b1 forgotten
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / deviation[k, 0]);
    return (W, -(W * mean));
}

//# wrong: ? | W mean − b1
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / deviation[k, 0]);
    return (W, W * mean - b1);
}

//# wrong: ? | W1 is changed in place
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    for (int k = 0; k < W1.ColumnCount; k++) W1.SetColumn(k, W1.Column(k) / deviation[k, 0]);
    return (W1, b1 - W1 * mean);
}

//# wrong: ? | b1 is changed in place
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / deviation[k, 0]);
    b1.Subtract(W * mean, b1);
    return (W, b1);
}

//# wrong: ? | mean is turned into the ratio in place
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    for (int k = 0; k < mean.RowCount; k++) mean[k, 0] /= deviation[k, 0];
    var W = W1.MapIndexed((j, k, w) => w / deviation[k, 0]);
    return (W, b1 - W1 * mean);
}

//# wrong: ? | mean and deviation exchanged
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / mean[k, 0]);
    return (W, b1 - W * deviation);
}

//# wrong: ? | b divided by the deviation as well (first entry)
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / deviation[k, 0]);
    return (W, (b1 - W1 * mean) / deviation[0, 0]);
}

//# wrong: ? | two features hard-coded: further ones are not converted
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.Clone();
    for (int k = 0; k < 2; k++) W.SetColumn(k, W1.Column(k) / deviation[k, 0]);
    return (W, b1 - W * mean);
}

//# wrong: ? | the last feature is left out of the sum in b
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / deviation[k, 0]);
    var b = b1.Clone();
    for (int j = 0; j < W.RowCount; j++)
        for (int k = 0; k < W.ColumnCount - 1; k++) b[j, 0] -= W[j, k] * mean[k, 0];
    return (W, b);
}

//# wrong: ? | shift measured in deviations is not weighed: b1 − Σ mean/deviation
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / deviation[k, 0]);
    return (W, b1 - mean.PointwiseDivide(deviation).Enumerate().Sum());
}

//# wrong: ? | W transposed
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / deviation[k, 0]);
    return (W.Transpose(), b1 - W * mean);
}

//# wrong: ? | b as a row
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / deviation[k, 0]);
    return (W, (b1 - W * mean).Transpose());
}

//# wrong: ? | a guard added to the deviation changes the result
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.MapIndexed((j, k, w) => w / (deviation[k, 0] + 1e-3));
    return (W, b1 - W * mean);
}

//# wrong: ? | one unit only
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    var W = W1.Clone();
    var b = b1.Clone();
    for (int k = 0; k < W1.ColumnCount; k++)
    {
        W[0, k] = W1[0, k] / deviation[k, 0];
        b[0, 0] -= W[0, k] * mean[k, 0];
    }
    return (W, b);
}

//# wrong: ? | the first result is kept
(Matrix<double>, Matrix<double>)? kept;
(Matrix<double> W, Matrix<double> b) ForRawInputs(Matrix<double> W1, Matrix<double> b1, Matrix<double> mean, Matrix<double> deviation)
{
    if (kept == null)
    {
        var W = W1.MapIndexed((j, k, w) => w / deviation[k, 0]);
        kept = (W, b1 - W * mean);
    }
    return kept.Value;
}
