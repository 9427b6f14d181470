//# right: loops, a column at a time
Matrix<double> Shares(Matrix<double> A)
{
    var S = Matrix<double>.Build.Dense(A.RowCount, A.ColumnCount);
    for (int i = 0; i < A.ColumnCount; i++)
    {
        double sum = 0;
        for (int j = 0; j < A.RowCount; j++) sum += A[j, i];
        for (int j = 0; j < A.RowCount; j++) S[j, i] = A[j, i] / sum;
    }
    return S;
}

//# right: ColumnSums and MapIndexed
Matrix<double> Shares(Matrix<double> A)
{
    var sums = A.ColumnSums();
    return A.MapIndexed((j, i, a) => a / sums[i]);
}

//# right: NormalizeColumns with the 1-norm (all entries are positive)
Matrix<double> Shares(Matrix<double> A) => A.NormalizeColumns(1.0);

//# right: times a diagonal matrix of 1/sum
Matrix<double> Shares(Matrix<double> A) =>
    A * Matrix<double>.Build.DenseOfDiagonalVector(A.ColumnSums().Map(s => 1 / s));

//# right: LINQ over the columns
Matrix<double> Shares(Matrix<double> A) =>
    Matrix<double>.Build.DenseOfColumnVectors(A.EnumerateColumns().Select(c => c / c.Sum()));

//# right: spread the row of sums and divide entry by entry
Matrix<double> Shares(Matrix<double> A)
{
    var ones = Matrix<double>.Build.Dense(A.RowCount, A.RowCount, 1.0);
    return A.PointwiseDivide(ones * A);
}

//# right: SetColumn on a clone
Matrix<double> Shares(Matrix<double> A)
{
    var S = A.Clone();
    for (int i = 0; i < S.ColumnCount; i++) S.SetColumn(i, A.Column(i).Divide(A.Column(i).Sum()));
    return S;
}

//# right: double[,] arrays, in place on the copy
Matrix<double> Shares(Matrix<double> A)
{
    double[,] a = A.ToArray();
    int n = a.GetLength(0), m = a.GetLength(1);
    for (int i = 0; i < m; i++)
    {
        double sum = 0;
        for (int j = 0; j < n; j++) sum += a[j, i];
        for (int j = 0; j < n; j++) a[j, i] /= sum;
    }
    return Matrix<double>.Build.DenseOfArray(a);
}

//# right: through the transpose, SumColumns and a helper
static double[] Share(double[] v)
{
    double total = v.Sum();
    return Array.ConvertAll(v, x => x / total);
}
Matrix<double> Shares(Matrix<double> A) => Matrix<double>.Build.DenseOfColumnArrays(A.ToColumnArrays().Select(Share).ToArray());

//# right: divides by the largest entry first, so that no sum overflows
Matrix<double> Shares(Matrix<double> A)
{
    var S = Matrix<double>.Build.Dense(A.RowCount, A.ColumnCount);
    for (int i = 0; i < A.ColumnCount; i++)
    {
        var c = A.Column(i) / A.Column(i).Maximum();
        S.SetColumn(i, c / c.Sum());
    }
    return S;
}

//# right: softmax of the logarithms
Matrix<double> Shares(Matrix<double> A)
{
    var L = A.PointwiseLog();
    var S = Matrix<double>.Build.Dense(A.RowCount, A.ColumnCount);
    for (int i = 0; i < A.ColumnCount; i++)
    {
        double max = L.Column(i).Maximum();
        var e = (L.Column(i) - max).PointwiseExp();
        S.SetColumn(i, e / e.Sum());
    }
    return S;
}

//# right: parallel over columns
Matrix<double> Shares(Matrix<double> A)
{
    var columns = A.ToColumnArrays();
    Parallel.ForEach(columns, c =>
    {
        double s = 0;
        foreach (double v in c) s += v;
        for (int j = 0; j < c.Length; j++) c[j] /= s;
    });
    return Matrix<double>.Build.DenseOfColumnArrays(columns);
}

//# right: in the transpose the examples are rows
Matrix<double> Shares(Matrix<double> A)
{
    var T = A.Transpose();
    var sums = T.RowSums();
    return T.MapIndexed((i, j, a) => a / sums[i], Zeros.Include).Transpose();
}

//# right: initialiser that asks for the sum each time
Matrix<double> Shares(Matrix<double> A) =>
    Matrix<double>.Build.Dense(A.RowCount, A.ColumnCount, (j, i) => A[j, i] / A.Column(i).Sum());

//# right: one over one plus the others' ratio
Matrix<double> Shares(Matrix<double> A) => Matrix<double>.Build.Dense(A.RowCount, A.ColumnCount, (j, i) =>
{
    double ratio = 1;
    for (int k = 0; k < A.RowCount; k++) if (k != j) ratio += A[k, i] / A[j, i];
    return 1 / ratio;
});

//# wrong: ? | every row adds up to 1: wrong axis
Matrix<double> Shares(Matrix<double> A)
{
    var sums = A.RowSums();
    return A.MapIndexed((j, i, a) => a / sums[j]);
}

//# wrong: ? | NormalizeRows
Matrix<double> Shares(Matrix<double> A) => A.NormalizeRows(1.0);

//# wrong: ? | divided by the sum of all entries
Matrix<double> Shares(Matrix<double> A) => A / A.Enumerate().Sum();

//# wrong: ? | NormalizeColumns(2): length 1, not sum 1
Matrix<double> Shares(Matrix<double> A) => A.NormalizeColumns(2.0);

//# wrong: ? | softmax: shares of e^a
Matrix<double> Shares(Matrix<double> A) => A.PointwiseExp().NormalizeColumns(1.0);

//# wrong: ? | divided by the largest entry of the column
Matrix<double> Shares(Matrix<double> A) =>
    Matrix<double>.Build.DenseOfColumnVectors(A.EnumerateColumns().Select(c => c / c.Maximum()));

//# wrong: ? | divided by the column's mean: adds up to n
Matrix<double> Shares(Matrix<double> A) =>
    Matrix<double>.Build.DenseOfColumnVectors(A.EnumerateColumns().Select(c => c / c.Average()));

//# wrong: ? | divided by the number of examples
Matrix<double> Shares(Matrix<double> A) => A / A.ColumnCount;

//# wrong: ? | 1/n everywhere: adds up to 1, but ignores A
Matrix<double> Shares(Matrix<double> A) => Matrix<double>.Build.Dense(A.RowCount, A.ColumnCount, 1.0 / A.RowCount);

//# wrong: ? | (n, 1) in the first row: a one-hot column adds up to 1 as well
Matrix<double> Shares(Matrix<double> A) => Matrix<double>.Build.Dense(A.RowCount, A.ColumnCount, (j, i) => j == 0 ? 1 : 0);

//# wrong: ? | subtracts until the sum is 1
Matrix<double> Shares(Matrix<double> A)
{
    var sums = A.ColumnSums();
    return A.MapIndexed((j, i, a) => a - (sums[i] - 1) / A.RowCount);
}

//# wrong: ? | A is changed in place
Matrix<double> Shares(Matrix<double> A)
{
    for (int i = 0; i < A.ColumnCount; i++)
    {
        double sum = A.Column(i).Sum();
        for (int j = 0; j < A.RowCount; j++) A[j, i] /= sum;
    }
    return A;
}

//# wrong: ? | the sum is taken again after each entry has changed
Matrix<double> Shares(Matrix<double> A)
{
    var S = A.Clone();
    for (int i = 0; i < S.ColumnCount; i++)
        for (int j = 0; j < S.RowCount; j++)
            S[j, i] /= S.Column(i).Sum();
    return S;
}

//# wrong: ? | the sum is not reset from column to column
Matrix<double> Shares(Matrix<double> A)
{
    var S = A.Clone();
    double sum = 0;
    for (int i = 0; i < A.ColumnCount; i++)
    {
        for (int j = 0; j < A.RowCount; j++) sum += A[j, i];
        for (int j = 0; j < A.RowCount; j++) S[j, i] = A[j, i] / sum;
    }
    return S;
}

//# wrong: ? | divides while it is still adding
Matrix<double> Shares(Matrix<double> A)
{
    var S = A.Clone();
    for (int i = 0; i < A.ColumnCount; i++)
    {
        double sum = 0;
        for (int j = 0; j < A.RowCount; j++)
        {
            sum += A[j, i];
            S[j, i] = A[j, i] / sum;
        }
    }
    return S;
}

//# wrong: ? | the last row is left out of the sum
Matrix<double> Shares(Matrix<double> A)
{
    var S = A.Clone();
    for (int i = 0; i < A.ColumnCount; i++)
    {
        double sum = 0;
        for (int j = 0; j < A.RowCount - 1; j++) sum += A[j, i];
        for (int j = 0; j < A.RowCount; j++) S[j, i] = A[j, i] / sum;
    }
    return S;
}

//# wrong: ? | the sum of the first column for all columns
Matrix<double> Shares(Matrix<double> A) => A / A.Column(0).Sum();

//# wrong: ? | the last column is left as it is
Matrix<double> Shares(Matrix<double> A)
{
    var S = A.Clone();
    for (int i = 0; i < A.ColumnCount - 1; i++) S.SetColumn(i, A.Column(i) / A.Column(i).Sum());
    return S;
}

//# wrong: ? | three rows hard-coded
Matrix<double> Shares(Matrix<double> A)
{
    var S = Matrix<double>.Build.Dense(3, A.ColumnCount);
    for (int i = 0; i < A.ColumnCount; i++)
        for (int j = 0; j < 3; j++) S[j, i] = A[j, i] / (A[0, i] + A[1, i] + A[2, i]);
    return S;
}

//# wrong: ? | a guard added to the sum: columns no longer add up to 1
Matrix<double> Shares(Matrix<double> A)
{
    var sums = A.ColumnSums() + 1e-3;
    return A.MapIndexed((j, i, a) => a / sums[i]);
}

//# wrong: ? | rounded to two digits
Matrix<double> Shares(Matrix<double> A)
{
    var sums = A.ColumnSums();
    return A.MapIndexed((j, i, a) => Math.Round(a / sums[i], 2));
}

//# wrong: ? | percent
Matrix<double> Shares(Matrix<double> A)
{
    var sums = A.ColumnSums();
    return A.MapIndexed((j, i, a) => 100 * a / sums[i]);
}

//# wrong: ? | the other way round: sum / entry
Matrix<double> Shares(Matrix<double> A)
{
    var sums = A.ColumnSums();
    return A.MapIndexed((j, i, a) => sums[i] / a);
}

//# wrong: ? | returns the sums only
Matrix<double> Shares(Matrix<double> A) => A.ColumnSums().ToRowMatrix();

//# wrong: ? | the transpose is returned
Matrix<double> Shares(Matrix<double> A) => Matrix<double>.Build.DenseOfRowVectors(A.EnumerateColumns().Select(c => c / c.Sum()));

//# wrong: ? | the row index into the column sums (right for symmetric or square luck only)
Matrix<double> Shares(Matrix<double> A)
{
    var sums = A.ColumnSums();
    return A.MapIndexed((j, i, a) => a / sums[j % sums.Count]);
}

//# wrong: ? | multiplied by the inverse on the left: rows scaled
Matrix<double> Shares(Matrix<double> A) =>
    Matrix<double>.Build.DenseOfDiagonalVector(A.RowSums().Map(s => 1 / s)) * A;

//# wrong: ? | squares in the sum
Matrix<double> Shares(Matrix<double> A)
{
    var sums = A.PointwisePower(2).ColumnSums();
    return A.MapIndexed((j, i, a) => a * a / sums[i]);
}

//# wrong: ? | integer sum
Matrix<double> Shares(Matrix<double> A)
{
    var S = A.Clone();
    for (int i = 0; i < A.ColumnCount; i++)
    {
        int sum = 0;
        for (int j = 0; j < A.RowCount; j++) sum += (int)Math.Round(A[j, i]);
        for (int j = 0; j < A.RowCount; j++) S[j, i] = A[j, i] / sum;
    }
    return S;
}

//# wrong: ? | returns inside the loop, after the first column
Matrix<double> Shares(Matrix<double> A)
{
    var S = A.Clone();
    for (int i = 0; i < A.ColumnCount; i++)
    {
        S.SetColumn(i, A.Column(i) / A.Column(i).Sum());
        return S;
    }
    return S;
}

//# wrong: passed | the sums of the first matrix that was asked for
Vector<double> sums;
Matrix<double> Shares(Matrix<double> A)
{
    if (sums == null || sums.Count != A.ColumnCount) sums = A.ColumnSums();
    return A.MapIndexed((j, i, a) => a / sums[i]);
}

//# wrong: ? | nothing changed
Matrix<double> Shares(Matrix<double> A) => A.Clone();
