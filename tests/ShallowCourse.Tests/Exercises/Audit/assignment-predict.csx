//# right: forward, then MaximumIndex of each column
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var A1 = (p.W1 * X).PlusColumn(p.b1).PointwiseMaximum(0);
    var A2 = Activation.Sigmoid.Apply((p.W2 * A1).PlusColumn(p.b2));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# right: two loops and the best row so far
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    var classes = Matrix<double>.Build.Dense(1, X.ColumnCount);
    for (int k = 0; k < A2.ColumnCount; k++)
    {
        int best = 0;
        for (int i = 1; i < A2.RowCount; i++)
            if (A2[i, k] > A2[best, k]) best = i;
        classes[0, k] = best;
    }
    return classes;
}

//# right: LINQ MaxBy over the rows
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var ones = Matrix<double>.Build.Dense(1, X.ColumnCount, 1);
    var A1 = (p.W1 * X + p.b1 * ones).Map(z => z > 0 ? z : 0);
    var A2 = (p.W2 * A1 + p.b2 * ones).Map(z => 1 / (1 + Math.Exp(-z)), Zeros.Include);
    int[] rows = [.. Enumerable.Range(0, A2.RowCount)];
    return Matrix<double>.Build.DenseOfRows([A2.EnumerateColumns().Select(a => (double)rows.MaxBy(i => a[i]))]);
}

//# right: σ rises, so the largest Z2 is the largest output
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var A1 = Activation.ReLU.Apply((p.W1 * X).PlusColumn(p.b1));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return Matrix<double>.Build.Dense(1, Z2.ColumnCount, (_, k) => Z2.Column(k).MaximumIndex());
}

//# right: IndexOf the maximum, column arrays
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    ForwardCache Forward()
    {
        var Z1 = (p.W1 * X).PlusColumn(p.b1);
        var A1 = Z1.PointwiseMaximum(0.0);
        var Z2 = (p.W2 * A1).PlusColumn(p.b2);
        return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
    }
    double[][] columns = Forward().A2.ToColumnArrays();
    double[] classes = Array.ConvertAll(columns, a => (double)Array.IndexOf(a, a.Max()));
    return Matrix<double>.Build.DenseOfRowArrays(classes);
}

//# right: loops over everything, one example at a time
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    int n1 = p.W1.RowCount, n2 = p.W2.RowCount;
    var result = new double[1, X.ColumnCount];
    for (int k = 0; k < X.ColumnCount; k++)
    {
        var a1 = new double[n1];
        for (int j = 0; j < n1; j++)
        {
            double z = p.b1[j, 0];
            for (int h = 0; h < X.RowCount; h++) z += p.W1[j, h] * X[h, k];
            a1[j] = z > 0 ? z : 0;
        }
        double largest = double.NegativeInfinity;
        for (int i = 0; i < n2; i++)
        {
            double z = p.b2[i, 0];
            for (int j = 0; j < n1; j++) z += p.W2[i, j] * a1[j];
            double a = 1 / (1 + Math.Exp(-z));
            if (a > largest)
            {
                largest = a;
                result[0, k] = i;
            }
        }
    }
    return Matrix<double>.Build.DenseOfArray(result);
}

//# right: by sorting the outputs of each example
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var A1 = (p.W1 * X).PlusColumn(p.b1).Map(z => Math.Max(z, 0));
    var A2 = (p.W2 * A1).PlusColumn(p.b2).Map(z => 1 / (1 + Math.Exp(-z)));
    var classes = new List<double>();
    foreach (var (_, column) in A2.EnumerateColumnsIndexed())
    {
        classes.Add(column.EnumerateIndexed().OrderByDescending(e => e.Item2).First().Item1);
    }
    return Vector<double>.Build.DenseOfEnumerable(classes).ToRowMatrix();
}

//# right: vectors for each column, in parallel
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    Vector<double> b1 = p.b1.Column(0), b2 = p.b2.Column(0);
    var classes = new double[X.ColumnCount];
    Parallel.For(0, X.ColumnCount, k =>
    {
        Vector<double> a1 = (p.W1 * X.Column(k) + b1).PointwiseMaximum(0);
        Vector<double> a2 = (p.W2 * a1 + b2).Map(z => 1 / (1 + Math.Exp(-z)));
        classes[k] = a2.MaximumIndex();
    });
    return Matrix<double>.Build.Dense(1, classes.Length, classes);
}

//# right: from the last row up, with >=, so the first of equal ones wins as well
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var A1 = (p.W1 * X).PlusColumn(p.b1);
    A1.CoerceZero(z => z < 0);
    var A2 = Activation.Sigmoid.Apply((p.W2 * A1).PlusColumn(p.b2));
    var row = Matrix<double>.Build.Dense(1, X.ColumnCount);
    for (int k = 0; k < X.ColumnCount; k++)
    {
        int best = A2.RowCount - 1;
        for (int i = best - 1; i >= 0; i--) best = A2[i, k] >= A2[best, k] ? i : best;
        row[0, k] = best;
    }
    return row;
}

//# right: tuples compared with Aggregate
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    Matrix<double> Layer(Matrix<double> W, Matrix<double> b, Matrix<double> A, Func<double, double> g) =>
        (W * A).PlusColumn(b).Map(g, Zeros.Include);
    var A2 = Layer(p.W2, p.b2, Layer(p.W1, p.b1, X, z => z > 0 ? z : 0), z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => Enumerable.Range(1, A2.RowCount - 1)
        .Aggregate(0, (best, i) => A2[i, k] > A2[best, k] ? i : best));
}

//# right: keeps the running maximum of all examples as a row
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var A1 = (p.W1 * X).PlusColumn(p.b1).Map(z => 0.5 * (z + Math.Abs(z)));
    var A2 = (p.W2 * A1).PlusColumn(p.b2).Map(z => 1 / (1 + Math.Exp(-z)));
    double[] largest = A2.Row(0).ToArray();
    var classes = Matrix<double>.Build.Dense(1, X.ColumnCount);
    for (int i = 1; i < A2.RowCount; i++)
        for (int k = 0; k < largest.Length; k++)
        {
            if (A2[i, k] <= largest[k]) continue;
            largest[k] = A2[i, k];
            classes[0, k] = i;
        }
    return classes;
}

//# wrong: ? | labels by 0.5, as for one output unit: (n2, m)
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return A2.Map(a => a > 0.5 ? 1.0 : 0.0);
}

//# wrong: ? | 0 or 1 by the first output unit
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2[0, k] > 0.5 ? 1 : 0);
}

//# wrong: ? | 0 or 1: whether the second output is larger than the first
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.RowCount > 1 && A2[1, k] > A2[0, k] ? 1 : 0);
}

//# wrong: ? | classes counted from 1
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex() + 1);
}

//# wrong: ? | a column in place of a row: (m, 1)
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(X.ColumnCount, 1, (k, _) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | the largest output itself in place of its row
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).Maximum());
}

//# wrong: ? | the row of the smallest output
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MinimumIndex());
}

//# wrong: ? | wrong axis: for each output unit the example with its largest value
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, A2.RowCount, (_, i) => A2.Row(i).MaximumIndex());
}

//# wrong: ? | a 1 in the row of the largest output: one-hot, (n2, m)
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(A2.RowCount, X.ColumnCount, (i, k) => A2.Column(k).MaximumIndex() == i ? 1 : 0);
}

//# wrong: ? | A2 is returned
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return A2;
}

//# wrong: ? | tanh in the hidden layer
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Tanh(z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | σ in the hidden layer
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => 1 / (1 + Math.Exp(-z)));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | no activation in the hidden layer
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => z);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: passed | leaky ReLU in the hidden layer
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0.01 * z, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | b1 is forgotten
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = p.W1 * X;
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | b2 is forgotten
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = p.W2 * A1;
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | both biases are forgotten
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = p.W1 * X;
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = p.W2 * A1;
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | the largest hidden unit in place of the largest output
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A1.Column(k).MaximumIndex());
}

//# wrong: passed | ReLU at the output: all negative outputs become equal
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => Math.Max(0, z));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | sign in σ: the order of the outputs is turned
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | the output farthest from 0 in Z2: large negative ones win
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => Z2.Column(k).AbsoluteMaximumIndex());
}

//# wrong: ? | the output farthest from 0.5
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => (A2.Column(k) - 0.5).AbsoluteMaximumIndex());
}

//# wrong: passed | begins with 0 as the largest value in Z2: class 0 where all are negative
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    var classes = Matrix<double>.Build.Dense(1, X.ColumnCount);
    for (int k = 0; k < X.ColumnCount; k++)
    {
        double largest = 0;
        for (int i = 0; i < Z2.RowCount; i++)
            if (Z2[i, k] > largest) { largest = Z2[i, k]; classes[0, k] = i; }
    }
    return classes;
}

//# wrong: passed | begins with 0.5: class 0 where no output is above one half
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    var classes = Matrix<double>.Build.Dense(1, X.ColumnCount);
    for (int k = 0; k < X.ColumnCount; k++)
    {
        double largest = 0.5;
        for (int i = 0; i < A2.RowCount; i++)
            if (A2[i, k] > largest) { largest = A2[i, k]; classes[0, k] = i; }
    }
    return classes;
}

//# wrong: ? | the first output above 0.5, not the largest
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    var classes = Matrix<double>.Build.Dense(1, X.ColumnCount);
    for (int k = 0; k < X.ColumnCount; k++)
        for (int i = 0; i < A2.RowCount; i++)
            if (A2[i, k] > 0.5) { classes[0, k] = i; break; }
    return classes;
}

//# wrong: ? | the number of outputs above 0.5
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).Count(a => a > 0.5));
}

//# wrong: ? | the largest value is not set back for the next example
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    var classes = Matrix<double>.Build.Dense(1, X.ColumnCount);
    double largest = 0;
    for (int k = 0; k < X.ColumnCount; k++)
        for (int i = 0; i < A2.RowCount; i++)
            if (A2[i, k] > largest) { largest = A2[i, k]; classes[0, k] = i; }
    return classes;
}

//# wrong: ? | the best row is noted, but not its value: the last row above the first wins
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    var classes = Matrix<double>.Build.Dense(1, X.ColumnCount);
    for (int k = 0; k < X.ColumnCount; k++)
    {
        double largest = A2[0, k];
        for (int i = 1; i < A2.RowCount; i++)
            if (A2[i, k] > largest) classes[0, k] = i;
    }
    return classes;
}

//# wrong: passed | compares with the neighbour above, not with the best so far
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    var classes = Matrix<double>.Build.Dense(1, X.ColumnCount);
    for (int k = 0; k < X.ColumnCount; k++)
        for (int i = 1; i < A2.RowCount; i++)
            if (A2[i, k] > A2[i - 1, k]) classes[0, k] = i;
    return classes;
}

//# wrong: passed | the last class is never looked at
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    var classes = Matrix<double>.Build.Dense(1, X.ColumnCount);
    for (int k = 0; k < X.ColumnCount; k++)
    {
        int best = 0;
        for (int i = 0; i < A2.RowCount - 1; i++)
            if (A2[i, k] > A2[best, k]) best = i;
        classes[0, k] = best;
    }
    return classes;
}

//# wrong: ? | the first class is never looked at
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    var classes = Matrix<double>.Build.Dense(1, X.ColumnCount);
    for (int k = 0; k < X.ColumnCount; k++)
    {
        int best = Math.Min(1, A2.RowCount - 1);
        for (int i = 1; i < A2.RowCount; i++)
            if (A2[i, k] > A2[best, k]) best = i;
        classes[0, k] = best;
    }
    return classes;
}

//# wrong: ? | the last example is left out
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    var classes = Matrix<double>.Build.Dense(1, X.ColumnCount);
    for (int k = 0; k < X.ColumnCount - 1; k++) classes[0, k] = A2.Column(k).MaximumIndex();
    return classes;
}

//# wrong: passed | three classes hard-coded
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => Enumerable.Range(0, Math.Min(3, A2.RowCount)).MaxBy(i => A2[i, k]));
}

//# wrong: ? | 400 examples hard-coded
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, 400, (_, k) => k < X.ColumnCount ? A2.Column(k).MaximumIndex() : 0);
}

//# wrong: ? | one class for all: the row that holds the largest entry of the matrix
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    var (row, _, _) = A2.EnumerateIndexed().MaxBy(e => e.Item3);
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (double)row);
}

//# wrong: ? | one class for all: the largest mean output
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (double)(A2.RowSums() / A2.ColumnCount).MaximumIndex());
}

//# wrong: ? | the largest entry of Z2 without W2: the biases decide
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (double)p.b2.Column(0).MaximumIndex());
}

//# wrong: ? | always class 0
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount);
}

//# wrong: ? | outputs rounded first: the first of those that are 1 wins
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    A2 = A2.Map(a => Math.Round(a));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | the index is looked up in row-major order of the whole matrix
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => Array.IndexOf(A2.ToRowMajorArray(), A2.Column(k).Maximum()));
}

//# wrong: ? | the row is counted in the sorted outputs: always the last
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).Order().ToList().IndexOf(A2.Column(k).Maximum()));
}

//# wrong: ? | the mean class, weighted by the outputs
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => Enumerable.Range(0, A2.RowCount).Sum(i => i * A2[i, k]) / A2.Column(k).Sum());
}

//# wrong: ? | X is shifted by its means in place first
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    for (int i = 0; i < X.RowCount; i++) X.SetRow(i, X.Row(i) - X.Row(i).Average());
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | b2 is added to W2 in place: the parameters are changed
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    p.W2.SetColumn(0, p.W2.Column(0) + p.b2.Column(0));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | W1 transposed (fits only where n0 = n1)
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1.Transpose() * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | the answer of the first call is kept
Matrix<double> kept;
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return kept ??= Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}

//# wrong: ? | the library's labels by 0.5, tanh hidden units
Matrix<double> Predict(Parameters p, Matrix<double> X) => Prediction.Labels(p, X, Activation.Tanh);

//# wrong: passed | the library's forward propagation, though the assignment is to build it from scratch
Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    var A2 = Prediction.Probabilities(p, X, Activation.ReLU);
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, k) => A2.Column(k).MaximumIndex());
}
