//# right: Build.Dense with a function
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => f(xs[j], ys[i]));

//# right: two loops over a matrix of zeros
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var heights = Matrix<double>.Build.Dense(ys.Length, xs.Length);
    for (int row = 0; row < ys.Length; row++)
        for (int column = 0; column < xs.Length; column++)
            heights[row, column] = f(xs[column], ys[row]);
    return heights;
}

//# right: own array
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    double[,] z = new double[ys.Length, xs.Length];
    for (int j = 0; j < xs.Length; j++)
        for (int i = 0; i < ys.Length; i++) z[i, j] = f(xs[j], ys[i]);
    return Matrix<double>.Build.DenseOfArray(z);
}

//# right: LINQ, a row for each y
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.DenseOfRows(ys.Select(y => xs.Select(x => f(x, y))));

//# right: LINQ, a column for each x
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.DenseOfColumnArrays(xs.Select(x => ys.Select(y => f(x, y)).ToArray()).ToArray());

//# right: as the lesson does it: all points in one list, then chunks of a row's length
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    double[] all = [.. Enumerable.Range(0, xs.Length * ys.Length)
        .Select(k => f(xs[k % xs.Length], ys[k / xs.Length]))];
    return Matrix<double>.Build.DenseOfRowArrays(all.Chunk(xs.Length).ToArray());
}

//# right: one row for each x, then transposed
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(xs.Length, ys.Length, (i, j) => f(xs[i], ys[j])).Transpose();

//# right: column-major list of heights
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var heights = new List<double>();
    foreach (double x in xs)
        foreach (double y in ys)
            heights.Add(f(x, y));
    return Matrix<double>.Build.DenseOfColumnMajor(ys.Length, xs.Length, heights);
}

//# right: query syntax and an indexed map
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var rowMajor = from y in ys from x in xs select f(x, y);
    return Matrix<double>.Build.DenseOfRowMajor(ys.Length, xs.Length, rowMajor);
}

//# right: MapIndexed over zeros, zeros included
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var grid = Matrix<double>.Build.Dense(ys.Length, xs.Length);
    grid.MapIndexedInplace((row, column, _) => f(xs[column], ys[row]), Zeros.Include);
    return grid;
}

//# right: two meshes as NumPy's meshgrid, then Map2
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    Matrix<double> XX = Matrix<double>.Build.Dense(ys.Length, xs.Length, (_, j) => xs[j]);
    Matrix<double> YY = Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, _) => ys[i]);
    return XX.Map2(f, YY, Zeros.Include);
}

//# right: rows in parallel
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var rows = new double[ys.Length][];
    Parallel.For(0, ys.Length, i => rows[i] = Array.ConvertAll(xs, x => f(x, ys[i])));
    return Matrix<double>.Build.DenseOfRowArrays(rows);
}

//# right: a helper for one row, SetRow
double[] Row(Func<double, double, double> f, double[] xs, double y)
{
    var row = new double[xs.Length];
    for (int j = 0; j < xs.Length; j++) row[j] = f(xs[j], y);
    return row;
}
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var M = Matrix<double>.Build.Dense(ys.Length, xs.Length);
    int i = 0;
    foreach (double y in ys) M.SetRow(i++, Row(f, xs, y));
    return M;
}

//# wrong: ? | a row for each x, a column for each y
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(xs.Length, ys.Length, (i, j) => f(xs[i], ys[j]));

//# wrong: ? | x and y swapped in the call of f
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => f(ys[i], xs[j]));

//# wrong: ? | first y at the bottom row: rows upside down, as on paper
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => f(xs[j], ys[ys.Length - 1 - i]));

//# wrong: ? | the axes are sorted first
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    double[] x = [.. xs.Order()], y = [.. ys.Order()];
    return Matrix<double>.Build.Dense(y.Length, x.Length, (i, j) => f(x[j], y[i]));
}

//# wrong: ? | sorts the caller's axes in place
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    Array.Sort(xs);
    Array.Sort(ys);
    return Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => f(xs[j], ys[i]));
}

//# wrong: ? | transposes a matrix that is right already
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => f(xs[j], ys[i])).Transpose();

//# wrong: ? | indices go in place of the coordinates
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => f(j, i));

//# wrong: ? | row major values read as column major
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.DenseOfColumnMajor(ys.Length, xs.Length, ys.SelectMany(y => xs.Select(x => f(x, y))));

//# wrong: ? | chunks of the length of ys in place of xs
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var all = ys.SelectMany(y => xs.Select(x => f(x, y))).ToArray();
    return Matrix<double>.Build.DenseOfRowArrays(all.Chunk(ys.Length).ToArray());
}

//# wrong: ? | k % and k / with the wrong length: points mixed up
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var heights = Matrix<double>.Build.Dense(ys.Length, xs.Length);
    for (int k = 0; k < xs.Length * ys.Length; k++)
        heights[k / xs.Length, k % xs.Length] = f(xs[k / ys.Length], ys[k % ys.Length]);
    return heights;
}

//# wrong: ? | square grid: the length of xs for both sizes
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(xs.Length, xs.Length, (i, j) => f(xs[j], ys[i % ys.Length]));

//# wrong: ? | both axes are taken from xs
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => f(xs[j], xs[i % xs.Length]));

//# wrong: ? | sizes of the lesson hard-coded, 60 by 60
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var heights = Matrix<double>.Build.Dense(60, 60);
    for (int i = 0; i < 60 && i < ys.Length; i++)
        for (int j = 0; j < 60 && j < xs.Length; j++) heights[i, j] = f(xs[j], ys[i]);
    return heights;
}

//# wrong: ? | only the diagonal: x and y run together
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var heights = Matrix<double>.Build.Dense(ys.Length, xs.Length);
    for (int i = 0; i < Math.Min(xs.Length, ys.Length); i++) heights[i, i] = f(xs[i], ys[i]);
    return heights;
}

//# wrong: ? | off by one: the last row and the last column stay 0
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var heights = Matrix<double>.Build.Dense(ys.Length, xs.Length);
    for (int i = 0; i < ys.Length - 1; i++)
        for (int j = 0; j < xs.Length - 1; j++) heights[i, j] = f(xs[j], ys[i]);
    return heights;
}

//# wrong: ? | loops begin at 1, the first row and the first column stay 0
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var heights = Matrix<double>.Build.Dense(ys.Length, xs.Length);
    for (int i = 1; i < ys.Length; i++)
        for (int j = 1; j < xs.Length; j++) heights[i, j] = f(xs[j], ys[i]);
    return heights;
}

//# wrong: ? | f ignored, a paraboloid of its own
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => xs[j] * xs[j] + ys[i] * ys[i]);

//# wrong: ? | zeros of the right size
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(ys.Length, xs.Length);

//# wrong: ? | x is held at its first value
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => f(xs[0], ys[i]));

//# wrong: ? | an even axis of its own from the first to the last value, the given points in between ignored
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    double At(double[] a, int k) => a.Length == 1 ? a[0] : a[0] + (a[^1] - a[0]) * k / (a.Length - 1);
    return Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => f(At(xs, j), At(ys, i)));
}

//# wrong: passed | equal values of an axis are dropped, so a row or a column is missing
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    double[] x = xs.Distinct().ToArray(), y = ys.Distinct().ToArray();
    return Matrix<double>.Build.Dense(y.Length, x.Length, (i, j) => f(x[j], y[i]));
}

//# wrong: ? | right shape by a test, but for square grids it is transposed
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var heights = Matrix<double>.Build.Dense(xs.Length, ys.Length, (i, j) => f(xs[i], ys[j]));
    return heights.RowCount == ys.Length && heights.ColumnCount == xs.Length ? heights : heights.Transpose();
}

//# wrong: ? | MapIndexed takes (row, column): here row is read as the place on x
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(ys.Length, xs.Length)
        .MapIndexed((j, i, _) => f(xs[j % xs.Length], ys[i % ys.Length]), Zeros.Include);

//# wrong: ? | returns one row only, from inside the loop
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    var heights = Matrix<double>.Build.Dense(ys.Length, xs.Length);
    for (int i = 0; i < ys.Length; i++)
    {
        for (int j = 0; j < xs.Length; j++) heights[i, j] = f(xs[j], ys[i]);
        return heights;
    }
    return heights;
}

//# wrong: ? | columns mirrored: x from the right to the left
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.DenseOfRows(ys.Select(y => xs.Reverse().Select(x => f(x, y))));

//# wrong: ? | remembers the first grid
Matrix<double> kept;
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    kept ??= Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => f(xs[j], ys[i]));

//# wrong: ? | f(x) + f(y) style: adds the heights over the two axes
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => f(xs[j], 0) + f(0, ys[i]));

//# wrong: ? | heights rounded to whole numbers by a cast
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => (int)f(xs[j], ys[i]));
