//# right: two loops
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var sum = Matrix<double>.Build.Dense(dZ.RowCount, 1);
    for (int j = 0; j < dZ.RowCount; j++)
        for (int i = 0; i < dZ.ColumnCount; i++)
            sum[j, 0] += dZ[j, i];
    return sum;
}

//# right: matrix product with a column of ones
Matrix<double> SumColumns(Matrix<double> dZ) => dZ * Matrix<double>.Build.Dense(dZ.ColumnCount, 1, 1.0);

//# right: RowSums
Matrix<double> SumColumns(Matrix<double> dZ) => dZ.RowSums().ToColumnMatrix();

//# right: LINQ over the rows
Matrix<double> SumColumns(Matrix<double> dZ) =>
    Matrix<double>.Build.DenseOfColumns(new[] { dZ.EnumerateRows().Select(row => row.Sum()) });

//# right: adds the columns as vectors
Matrix<double> SumColumns(Matrix<double> dZ)
{
    Vector<double> total = Vector<double>.Build.Dense(dZ.RowCount);
    foreach (var column in dZ.EnumerateColumns()) total += column;
    return total.ToColumnMatrix();
}

//# right: Aggregate
Matrix<double> SumColumns(Matrix<double> dZ) =>
    dZ.EnumerateColumns().Aggregate((left, right) => left + right).ToColumnMatrix();

//# right: initialiser with a sum
Matrix<double> SumColumns(Matrix<double> dZ) =>
    Matrix<double>.Build.Dense(dZ.RowCount, 1, (j, _) => dZ.Row(j).Sum());

//# right: double[,] array
Matrix<double> SumColumns(Matrix<double> dZ)
{
    double[,] a = dZ.ToArray();
    var s = new double[a.GetLength(0), 1];
    for (int i = 0; i < a.GetLength(1); i++)
        for (int j = 0; j < a.GetLength(0); j++)
            s[j, 0] += a[j, i];
    return Matrix<double>.Build.DenseOfArray(s);
}

//# right: ReduceColumns
Matrix<double> SumColumns(Matrix<double> dZ) => dZ.ReduceColumns((u, v) => u + v).ToColumnMatrix();

//# right: transposed, column sums
Matrix<double> SumColumns(Matrix<double> dZ) => Matrix<double>.Build.DenseOfColumnVectors(dZ.Transpose().ColumnSums());

//# right: compensated (Kahan) sum
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var s = new double[dZ.RowCount];
    for (int j = 0; j < s.Length; j++)
    {
        double sum = 0, lost = 0;
        for (int i = 0; i < dZ.ColumnCount; i++)
        {
            double y = dZ[j, i] - lost;
            double t = sum + y;
            lost = (t - sum) - y;
            sum = t;
        }
        s[j] = sum;
    }
    return Matrix<double>.Build.Dense(s.Length, 1, s);
}

//# right: parallel over the rows
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var s = new double[dZ.RowCount];
    Parallel.For(0, dZ.RowCount, j =>
    {
        for (int i = 0; i < dZ.ColumnCount; i++) s[j] += dZ[j, i];
    });
    return Matrix<double>.Build.DenseOfColumnArrays(s);
}

//# right: FoldByRow
Matrix<double> SumColumns(Matrix<double> dZ) =>
    Matrix<double>.Build.Dense(dZ.RowCount, 1, dZ.FoldByRow((s, z) => s + z, 0.0).ToArray());

//# right: mean times m
Matrix<double> SumColumns(Matrix<double> dZ)
{
    int m = dZ.ColumnCount;
    return Matrix<double>.Build.Dense(dZ.RowCount, 1, (j, k) => dZ.Row(j).Average() * m);
}

//# right: recursion, first column plus the rest
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var first = dZ.SubMatrix(0, dZ.RowCount, 0, 1);
    return dZ.ColumnCount == 1 ? first : first + SumColumns(dZ.SubMatrix(0, dZ.RowCount, 1, dZ.ColumnCount - 1));
}

//# right: the library's SumColumns (no sentence forbids it here)
Matrix<double> SumColumns(Matrix<double> dZ) => Broadcasting.SumColumns(dZ);

//# wrong: ? | adds along the other axis: a row of column sums
Matrix<double> SumColumns(Matrix<double> dZ) => dZ.ColumnSums().ToRowMatrix();

//# wrong: ? | the other axis, as a column (m, 1)
Matrix<double> SumColumns(Matrix<double> dZ) => dZ.ColumnSums().ToColumnMatrix();

//# wrong: ? | right sums, but a row (1, n): keepdims misread
Matrix<double> SumColumns(Matrix<double> dZ) => dZ.RowSums().ToRowMatrix();

//# wrong: ? | the mean: divided by m as for db
Matrix<double> SumColumns(Matrix<double> dZ) => dZ.RowSums().ToColumnMatrix() / dZ.ColumnCount;

//# wrong: ? | everything added to one number (1, 1)
Matrix<double> SumColumns(Matrix<double> dZ) => Matrix<double>.Build.Dense(1, 1, dZ.Enumerate().Sum());

//# wrong: ? | the total of all entries in every row
Matrix<double> SumColumns(Matrix<double> dZ) => Matrix<double>.Build.Dense(dZ.RowCount, 1, dZ.Enumerate().Sum());

//# wrong: ? | sum of absolute values
Matrix<double> SumColumns(Matrix<double> dZ) => dZ.RowAbsoluteSums().ToColumnMatrix();

//# wrong: ? | RowNorms(1): sum of absolute values
Matrix<double> SumColumns(Matrix<double> dZ) => dZ.RowNorms(1).ToColumnMatrix();

//# wrong: ? | the last column is left out
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var s = Matrix<double>.Build.Dense(dZ.RowCount, 1);
    for (int j = 0; j < dZ.RowCount; j++)
        for (int i = 0; i < dZ.ColumnCount - 1; i++) s[j, 0] += dZ[j, i];
    return s;
}

//# wrong: ? | the first column is left out: i from 1
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var s = Matrix<double>.Build.Dense(dZ.RowCount, 1);
    for (int j = 0; j < dZ.RowCount; j++)
        for (int i = 1; i < dZ.ColumnCount; i++) s[j, 0] += dZ[j, i];
    return s;
}

//# wrong: ? | = in place of +=: only the last column
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var s = Matrix<double>.Build.Dense(dZ.RowCount, 1);
    for (int j = 0; j < dZ.RowCount; j++)
        for (int i = 0; i < dZ.ColumnCount; i++) s[j, 0] = dZ[j, i];
    return s;
}

//# wrong: ? | the running sum is not reset for each row
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var s = Matrix<double>.Build.Dense(dZ.RowCount, 1);
    double sum = 0;
    for (int j = 0; j < dZ.RowCount; j++)
    {
        for (int i = 0; i < dZ.ColumnCount; i++) sum += dZ[j, i];
        s[j, 0] = sum;
    }
    return s;
}

//# wrong: ? | starts from the first column and adds it again
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var s = dZ.SubMatrix(0, dZ.RowCount, 0, 1);
    for (int i = 0; i < dZ.ColumnCount; i++) s += dZ.Column(i).ToColumnMatrix();
    return s;
}

//# wrong: ? | adds into dZ's first column: the input is changed
Matrix<double> SumColumns(Matrix<double> dZ)
{
    for (int j = 0; j < dZ.RowCount; j++)
        for (int i = 1; i < dZ.ColumnCount; i++) dZ[j, 0] += dZ[j, i];
    return dZ.Column(0).ToColumnMatrix();
}

//# wrong: ? | each column is cleared after it was added: the input is changed
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var s = Matrix<double>.Build.Dense(dZ.RowCount, 1);
    for (int i = 0; i < dZ.ColumnCount; i++)
    {
        s += dZ.Column(i).ToColumnMatrix();
        dZ.ClearColumn(i);
    }
    return s;
}

//# wrong: ? | sum spread over all columns: (n, m)
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var sums = dZ.RowSums();
    return Matrix<double>.Build.Dense(dZ.RowCount, dZ.ColumnCount, (j, i) => sums[j]);
}

//# wrong: ? | running sums (cumsum), (n, m)
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var s = dZ.Clone();
    for (int i = 1; i < dZ.ColumnCount; i++)
        for (int j = 0; j < dZ.RowCount; j++) s[j, i] += s[j, i - 1];
    return s;
}

//# wrong: ? | RowCount in both loops: columns beyond the n-th are missed (right where m ≤ n)
Matrix<double> SumColumns(Matrix<double> dZ)
{
    int n = dZ.RowCount;
    var s = Matrix<double>.Build.Dense(n, 1);
    for (int j = 0; j < n; j++)
        for (int i = 0; i < Math.Min(n, dZ.ColumnCount); i++) s[j, 0] += dZ[j, i];
    return s;
}

//# wrong: ? | three columns hard-coded
Matrix<double> SumColumns(Matrix<double> dZ) =>
    (dZ.Column(0) + dZ.Column(1) + dZ.Column(2)).ToColumnMatrix();

//# wrong: ? | four rows hard-coded
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var s = Matrix<double>.Build.Dense(4, 1);
    for (int j = 0; j < 4; j++) s[j, 0] = dZ.Row(j).Sum();
    return s;
}

//# wrong: ? | m = 400 ones
Matrix<double> SumColumns(Matrix<double> dZ) => dZ * Matrix<double>.Build.Dense(400, 1, 1.0);

//# wrong: ? | the ones on the left: a row (1, m)
Matrix<double> SumColumns(Matrix<double> dZ) => Matrix<double>.Build.Dense(1, dZ.RowCount, 1.0) * dZ;

//# wrong: ? | dZ dZᵀ: sums of squares on the diagonal
Matrix<double> SumColumns(Matrix<double> dZ) => (dZ * dZ.Transpose()).Diagonal().ToColumnMatrix();

//# wrong: ? | only the first column
Matrix<double> SumColumns(Matrix<double> dZ) => dZ.Column(0).ToColumnMatrix();

//# wrong: ? | zeros
Matrix<double> SumColumns(Matrix<double> dZ) => Matrix<double>.Build.Dense(dZ.RowCount, 1);

//# wrong: ? | whole numbers: the sum is an int
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var s = Matrix<double>.Build.Dense(dZ.RowCount, 1);
    for (int j = 0; j < dZ.RowCount; j++)
    {
        int sum = 0;
        for (int i = 0; i < dZ.ColumnCount; i++) sum += (int)dZ[j, i];
        s[j, 0] = sum;
    }
    return s;
}

//# wrong: passed | single precision
Matrix<double> SumColumns(Matrix<double> dZ) =>
    Matrix<double>.Build.Dense(dZ.RowCount, 1, (j, _) => { float s = 0; foreach (double z in dZ.Row(j)) s += (float)z; return s; });

//# wrong: ? | returns inside the loop, after the first row
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var s = Matrix<double>.Build.Dense(dZ.RowCount, 1);
    for (int j = 0; j < dZ.RowCount; j++)
    {
        for (int i = 0; i < dZ.ColumnCount; i++) s[j, 0] += dZ[j, i];
        return s;
    }
    return s;
}

//# wrong: ? | field accumulates from call to call
Vector<double> total;
Matrix<double> SumColumns(Matrix<double> dZ)
{
    if (total == null || total.Count != dZ.RowCount) total = Vector<double>.Build.Dense(dZ.RowCount);
    total += dZ.RowSums();
    return total.ToColumnMatrix();
}

//# wrong: ? | sign
Matrix<double> SumColumns(Matrix<double> dZ) => -dZ.RowSums().ToColumnMatrix();
