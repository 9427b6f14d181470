//# right: two for loops, rows outside
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var sum = Matrix<double>.Build.Dense(Z.RowCount, Z.ColumnCount);
    for (int j = 0; j < Z.RowCount; j++)
        for (int i = 0; i < Z.ColumnCount; i++)
            sum[j, i] = Z[j, i] + b[j, 0];
    return sum;
}

//# right: two for loops, columns outside, on a clone
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    Matrix<double> result = Z.Clone();
    for (int column = 0; column < result.ColumnCount; column++)
    {
        for (int row = 0; row < result.RowCount; row++)
        {
            result[row, column] += b[row, 0];
        }
    }
    return result;
}

//# right: two while loops
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Matrix<double>.Build.DenseOfMatrix(Z);
    int i = 0;
    while (i < Z.ColumnCount)
    {
        int j = 0;
        while (j < Z.RowCount)
        {
            R[j, i] = R[j, i] + b[j, 0];
            j++;
        }
        i++;
    }
    return R;
}

//# right: two foreach loops over ranges
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Matrix<double>.Build.SameAs(Z);
    foreach (int j in Enumerable.Range(0, Z.RowCount))
        foreach (int i in Enumerable.Range(0, Z.ColumnCount))
            R[j, i] = Z[j, i] + b[j, 0];
    return R;
}

//# right: double[,] array
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    double[,] z = Z.ToArray();
    for (int j = 0; j < z.GetLength(0); j++)
        for (int i = 0; i < z.GetLength(1); i++)
            z[j, i] += b[j, 0];
    return Matrix<double>.Build.DenseOfArray(z);
}

//# right: column-major array, two loops
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    int n = Z.RowCount, m = Z.ColumnCount;
    double[] entries = Z.ToColumnMajorArray();
    double[] column = b.ToColumnMajorArray();
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++)
            entries[i * n + j] += column[j];
    return Matrix<double>.Build.Dense(n, m, entries);
}

//# right: inner loop in a helper
static void AddTo(Matrix<double> R, int column, Matrix<double> b)
{
    for (int j = 0; j < R.RowCount; j++) R[j, column] += b[j, 0];
}
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Z.Clone();
    for (int i = 0; i < R.ColumnCount; i++) AddTo(R, i, b);
    return R;
}

//# right: jagged rows
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    double[][] rows = Z.ToRowArrays();
    for (int j = 0; j < rows.Length; j++)
    {
        double bias = b[j, 0];
        for (int i = 0; i < rows[j].Length; i++) rows[j][i] += bias;
    }
    return Matrix<double>.Build.DenseOfRowArrays(rows);
}

//# right: backwards loops
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Matrix<double>.Build.Dense(Z.RowCount, Z.ColumnCount);
    for (int i = Z.ColumnCount - 1; i >= 0; i--)
        for (int j = Z.RowCount - 1; j >= 0; j--)
            R.At(j, i, b.At(j, 0) + Z.At(j, i));
    return R;
}

//# right: parallel over columns with a loop inside
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var a = new double[Z.RowCount, Z.ColumnCount];
    Parallel.For(0, Z.ColumnCount, i =>
    {
        for (int j = 0; j < Z.RowCount; j++) a[j, i] = Z[j, i] + b[j, 0];
    });
    return Matrix<double>.Build.DenseOfArray(a);
}

//# right: checks the shape first
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    if (b.RowCount != Z.RowCount || b.ColumnCount != 1)
        throw new ArgumentException("b is not (n, 1)");
    var R = Matrix<double>.Build.Dense(Z.RowCount, Z.ColumnCount);
    for (int r = 0; r < Z.RowCount; ++r)
    {
        for (int c = 0; c < Z.ColumnCount; ++c)
        {
            double z = Z[r, c];
            double add = b[r, 0];
            R[r, c] = z + add;
        }
    }
    return R;
}

//# right: the columns of the result are collected in a list
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var columns = new List<double[]>();
    for (int i = 0; i < Z.ColumnCount; i++)
    {
        var c = new double[Z.RowCount];
        for (int j = 0; j < c.Length; j++) c[j] = Z[j, i] + b[j, 0];
        columns.Add(c);
    }
    return Matrix<double>.Build.DenseOfColumnArrays(columns);
}

//# right: first spreads b by two loops, then adds the matrices
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var B = Matrix<double>.Build.Dense(Z.RowCount, Z.ColumnCount);
    for (int j = 0; j < Z.RowCount; j++)
        for (int i = 0; i < Z.ColumnCount; i++)
            B[j, i] = b[j, 0];
    return Z + B;
}

//# wrong: ? | the library's PlusColumn: the text forbids Broadcasting
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b) => Z.PlusColumn(b);

//# wrong: ? | the library, called by its full name
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b) => Broadcasting.PlusColumn(Z, b);

//# wrong: ? | the library behind a helper
static Matrix<double> Add(Matrix<double> left, Matrix<double> right)
{
    return left.PlusColumn(right);
}
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var sum = Add(Z, b);
    return sum;
}

//# wrong: ? | the library with an identity as W, through ForwardPropagation.Z1 (Broadcasting in disguise)
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b) =>
    ForwardPropagation.Z1(Matrix<double>.Build.DenseIdentity(Z.RowCount), Z, b);

//# wrong: passed | disputed: right numbers, but no loops (b times a row of ones)
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b) =>
    Z + b * Matrix<double>.Build.Dense(1, Z.ColumnCount, 1.0);

//# wrong: passed | disputed: right numbers, but no loops (MapIndexed)
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b) =>
    Z.MapIndexed((j, i, z) => z + b[j, 0], Zeros.Include);

//# wrong: passed | disputed: right numbers, but one loop only
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Z.Clone();
    for (int i = 0; i < Z.ColumnCount; i++) R.SetColumn(i, Z.Column(i) + b.Column(0));
    return R;
}

//# wrong: ? | Z is changed in place
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    for (int j = 0; j < Z.RowCount; j++)
        for (int i = 0; i < Z.ColumnCount; i++)
            Z[j, i] += b[j, 0];
    return Z;
}

//# wrong: ? | "copy" is the same matrix: Z is changed
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    Matrix<double> sum = Z;
    for (int j = 0; j < sum.RowCount; j++)
        for (int i = 0; i < sum.ColumnCount; i++)
            sum[j, i] = Z[j, i] + b[j, 0];
    return sum;
}

//# wrong: ? | the column index into b: wrong axis
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Matrix<double>.Build.Dense(Z.RowCount, Z.ColumnCount);
    for (int j = 0; j < Z.RowCount; j++)
        for (int i = 0; i < Z.ColumnCount; i++)
            R[j, i] = Z[j, i] + b[i, 0];
    return R;
}

//# wrong: ? | wrong axis, made to run with a remainder
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Matrix<double>.Build.Dense(Z.RowCount, Z.ColumnCount);
    for (int j = 0; j < Z.RowCount; j++)
        for (int i = 0; i < Z.ColumnCount; i++)
            R[j, i] = Z[j, i] + b[i % b.RowCount, 0];
    return R;
}

//# wrong: ? | b[0, j]: takes b for a row
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Matrix<double>.Build.Dense(Z.RowCount, Z.ColumnCount);
    for (int j = 0; j < Z.RowCount; j++)
        for (int i = 0; i < Z.ColumnCount; i++)
            R[j, i] = Z[j, i] + b[0, j];
    return R;
}

//# wrong: ? | the first entry of b for every row
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Matrix<double>.Build.Dense(Z.RowCount, Z.ColumnCount);
    for (int j = 0; j < Z.RowCount; j++)
        for (int i = 0; i < Z.ColumnCount; i++)
            R[j, i] = Z[j, i] + b[0, 0];
    return R;
}

//# wrong: ? | b in the first column only
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Z.Clone();
    for (int j = 0; j < Z.RowCount; j++) R[j, 0] += b[j, 0];
    return R;
}

//# wrong: ? | the last column is left out
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Z.Clone();
    for (int i = 0; i < Z.ColumnCount - 1; i++)
        for (int j = 0; j < Z.RowCount; j++)
            R[j, i] += b[j, 0];
    return R;
}

//# wrong: ? | starts to count at 1
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Z.Clone();
    for (int j = 1; j < Z.RowCount; j++)
        for (int i = 1; i < Z.ColumnCount; i++)
            R[j, i] += b[j, 0];
    return R;
}

//# wrong: ? | counts from 1 to n and m: index out of range
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Z.Clone();
    for (int j = 1; j <= Z.RowCount; j++)
        for (int i = 1; i <= Z.ColumnCount; i++)
            R[j, i] += b[j, 0];
    return R;
}

//# wrong: ? | RowCount for both loops: columns beyond the n-th are missed (right where m ≤ n)
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    int n = Z.RowCount;
    var R = Z.Clone();
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++)
            if (i < Z.ColumnCount) R[j, i] += b[j, 0];
    return R;
}

//# wrong: ? | the sizes (4, 3) of the lesson
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Matrix<double>.Build.Dense(4, 3);
    for (int j = 0; j < 4; j++)
        for (int i = 0; i < 3; i++)
            R[j, i] = Z[j, i] + b[j, 0];
    return R;
}

//# wrong: ? | subtracts
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Z.Clone();
    for (int j = 0; j < Z.RowCount; j++)
        for (int i = 0; i < Z.ColumnCount; i++)
            R[j, i] -= b[j, 0];
    return R;
}

//# wrong: ? | multiplies
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Z.Clone();
    for (int j = 0; j < Z.RowCount; j++)
        for (int i = 0; i < Z.ColumnCount; i++)
            R[j, i] *= b[j, 0];
    return R;
}

//# wrong: ? | Z is forgotten: only b, spread
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Matrix<double>.Build.Dense(Z.RowCount, Z.ColumnCount);
    for (int j = 0; j < Z.RowCount; j++)
        for (int i = 0; i < Z.ColumnCount; i++)
            R[j, i] += b[j, 0];
    return R;
}

//# wrong: ? | Z + b without broadcasting: MathNet throws
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b) => Z + b;

//# wrong: ? | = + in place of +=: the result is +b
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Z.Clone();
    for (int j = 0; j < Z.RowCount; j++)
        for (int i = 0; i < Z.ColumnCount; i++)
            R[j, i] =+ b[j, 0];
    return R;
}

//# wrong: ? | returns inside the outer loop
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Z.Clone();
    for (int j = 0; j < Z.RowCount; j++)
    {
        for (int i = 0; i < Z.ColumnCount; i++) R[j, i] += b[j, 0];
        return R;
    }
    return R;
}

//# wrong: ? | b's running sum: b[j] is added up from row to row
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Z.Clone();
    double bias = 0;
    for (int j = 0; j < Z.RowCount; j++)
    {
        bias += b[j, 0];
        for (int i = 0; i < Z.ColumnCount; i++) R[j, i] += bias;
    }
    return R;
}

//# wrong: ? | adds b once more for each column: i + 1 times
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Z.Clone();
    for (int i = 0; i < Z.ColumnCount; i++)
        for (int k = i; k < Z.ColumnCount; k++)
            for (int j = 0; j < Z.RowCount; j++) R[j, k] += b[j, 0];
    return R;
}

//# wrong: ? | rows and columns of the result exchanged
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Matrix<double>.Build.Dense(Z.ColumnCount, Z.RowCount);
    for (int j = 0; j < Z.RowCount; j++)
        for (int i = 0; i < Z.ColumnCount; i++)
            R[i, j] = Z[j, i] + b[j, 0];
    return R;
}

//# wrong: ? | nothing changed
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    var R = Z.Clone();
    for (int j = 0; j < Z.RowCount; j++)
        for (int i = 0; i < Z.ColumnCount; i++)
        {
            double z = R[j, i];
            z += b[j, 0];
        }
    return R;
}

//# wrong: ? | the sum goes into a field that is made once
Matrix<double> sum;
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    sum ??= Z.Clone();
    for (int j = 0; j < sum.RowCount; j++)
        for (int i = 0; i < sum.ColumnCount; i++)
            sum[j, i] += b[j, 0];
    return sum;
}
