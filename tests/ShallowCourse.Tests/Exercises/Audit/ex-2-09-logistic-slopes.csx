//# right: the lesson's matrix lines
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.RowSums()[0] / m);
}

//# right: two loops
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    int m = X.ColumnCount;
    var dw = Matrix<double>.Build.Dense(X.RowCount, 1);
    double db = 0;
    for (int i = 0; i < m; i++)
    {
        double z = b;
        for (int j = 0; j < X.RowCount; j++) z += w[j, 0] * X[j, i];
        double dz = 1 / (1 + Math.Exp(-z)) - Y[0, i];
        for (int j = 0; j < X.RowCount; j++) dw[j, 0] += X[j, i] * dz / m;
        db += dz / m;
    }
    return (dw, db);
}

//# right: library activation and SumColumns
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    Matrix<double> Z = (w.Transpose() * X).PlusColumn(Matrix<double>.Build.Dense(1, 1, b));
    Matrix<double> dZ = Activation.Sigmoid.Apply(Z) - Y;
    double part = 1.0 / Y.ColumnCount;
    return (part * (X * dZ.Transpose()), part * dZ.SumColumns()[0, 0]);
}

//# right: TransposeAndMultiply
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    Matrix<double> dZ = (w.TransposeThisAndMultiply(X) + b).Map(z => 1 / (1 + Math.Exp(-z))) - Y;
    return (X.TransposeAndMultiply(dZ).Divide(X.ColumnCount), dZ.Enumerate().Average());
}

//# right: vectors
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    Vector<double> a = (X.Transpose() * w.Column(0) + b).Map(z => 1 / (1 + Math.Exp(-z)));
    Vector<double> dz = a - Y.Row(0);
    return ((X * dz / dz.Count).ToColumnMatrix(), dz.Sum() / dz.Count);
}

//# right: LINQ means
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double[] dz = Enumerable.Range(0, X.ColumnCount)
        .Select(i => 1 / (1 + Math.Exp(-(w.Column(0) * X.Column(i) + b))) - Y[0, i]).ToArray();
    var dw = Matrix<double>.Build.Dense(w.RowCount, w.ColumnCount,
        (j, _) => X.Row(j).Zip(dz, (x, d) => x * d).Average());
    return (dw, dz.Average());
}

//# right: double arrays, sigma as tanh
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double[,] x = X.ToArray(), y = Y.ToArray();
    int n = x.GetLength(0), m = x.GetLength(1);
    double[,] dw = new double[n, 1];
    double db = 0;
    for (int i = 0; i < m; i++)
    {
        double z = b;
        for (int j = 0; j < n; j++) z += w[j, 0] * x[j, i];
        double dz = 0.5 * (1 + Math.Tanh(z / 2)) - y[0, i];
        for (int j = 0; j < n; j++) dw[j, 0] += x[j, i] * dz;
        db += dz;
    }
    for (int j = 0; j < n; j++) dw[j, 0] /= m;
    return (Matrix<double>.Build.DenseOfArray(dw), db / m);
}

//# right: sum of one example's slopes, column by column
double Sigmoid(double z) => z >= 0 ? 1 / (1 + Math.Exp(-z)) : Math.Exp(z) / (1 + Math.Exp(z));
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var dw = Matrix<double>.Build.Dense(X.RowCount, 1);
    double db = 0;
    for (int i = 0; i < X.ColumnCount; i++)
    {
        Matrix<double> x = X.SubMatrix(0, X.RowCount, i, 1);
        double dz = Sigmoid((w.Transpose() * x)[0, 0] + b) - Y[0, i];
        dw += x * dz;
        db += dz;
    }
    return (dw / X.ColumnCount, db / X.ColumnCount);
}

//# right: the bias as the weight of a feature 1, taken apart at the end
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    int n = X.RowCount, m = X.ColumnCount;
    var X1 = X.Stack(Matrix<double>.Build.Dense(1, m, 1.0));
    var theta = w.Stack(Matrix<double>.Build.Dense(1, 1, b));
    var dZ = (theta.Transpose() * X1).Map(z => 1 / (1 + Math.Exp(-z))) - Y;
    var d = X1 * dZ.Transpose() / m;
    return (d.SubMatrix(0, n, 0, 1), d[n, 0]);
}

//# right: transposed: dZ Xᵀ is a row, turned at the end
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    Matrix<double> row = dZ * X.Transpose() / m;
    return (row.Transpose(), (dZ * Matrix<double>.Build.Dense(m, 1, 1.0))[0, 0] / m);
}

//# right: Map2, means taken first
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    Matrix<double> share = (w.Transpose() * X + b).Map2((z, y) => (1 / (1 + Math.Exp(-z)) - y) / Y.ColumnCount, Y);
    return (dw: X * share.Transpose(), db: share.Row(0).Sum());
}

//# right: Parallel over the features
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    double[] dw = new double[X.RowCount];
    Parallel.For(0, dw.Length, j => dw[j] = X.Row(j).DotProduct(dZ.Row(0)) / m);
    return (Matrix<double>.Build.DenseOfColumns(new[] { dw }), dZ.RowSums().Sum() / m);
}

//# right: the long chain rule: da times a(1 − a), with the product written as y(a − 1) + (1 − y)a
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = Activation.Sigmoid.Apply(w.Transpose() * X + b);
    var dZ = Y.PointwiseMultiply(A - 1) + (1 - Y).PointwiseMultiply(A);
    double m = Y.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.Enumerate().Sum() / m);
}

//# right: da from 2.13's text, times the slope of sigma
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = Activation.Sigmoid.Apply(w.Transpose() * X + b);
    var dA = A.Map2((a, y) => -y / a + (1 - y) / (1 - a), Y);
    var dZ = dA.PointwiseMultiply(A.Map(a => a * (1 - a)));
    int m = Y.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.Enumerate().Average());
}

//# right: the library's backward pass
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var slopes = LogisticRegression.Backward(
        LogisticRegression.Probabilities(new LogisticParameters(w, b), X), X, Y);
    return (slopes.dw, slopes.db);
}

//# wrong: ? | not divided by m
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose(), dZ.RowSums()[0]);
}

//# wrong: ? | only db is divided by m
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose(), dZ.RowSums()[0] / m);
}

//# wrong: ? | only dw is divided by m
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.RowSums()[0]);
}

//# wrong: ? | the sign: Y − A
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = Y - A;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | bias forgotten on the way forwards
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | σ(−z)
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | no activation: Z − Y (linear regression)
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var dZ = w.Transpose() * X + b - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | tanh in place of sigma
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var dZ = Activation.Tanh.Apply(w.Transpose() * X + b) - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | dw as a row (1, n0)
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (dZ * X.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | divided by the number of features
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.RowCount;
    return (X * dZ.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | divided by 2m
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / (2 * m), dZ.RowSums()[0] / (2 * m));
}

//# wrong: ? | times 2, as for squares
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (2 * X * dZ.Transpose() / m, 2 * dZ.RowSums()[0] / m);
}

//# wrong: ? | the squared error's slope: dZ = (A − Y) A (1 − A)
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = Activation.Sigmoid.Apply(w.Transpose() * X + b);
    var dZ = (A - Y).PointwiseMultiply(A).PointwiseMultiply(1 - A);
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | stops at dA: slope of sigma forgotten
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = Activation.Sigmoid.Apply(w.Transpose() * X + b);
    var dZ = A.Map2((a, y) => -y / a + (1 - y) / (1 - a), Y);
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | σ′ taken at a, not at z: σ(a)(1 − σ(a))
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = Activation.Sigmoid.Apply(w.Transpose() * X + b);
    var dA = A.Map2((a, y) => -y / a + (1 - y) / (1 - a), Y);
    var dZ = dA.PointwiseMultiply(Activation.Sigmoid.Derivative(A));
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | db is the first entry of dZ only
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ[0, 0] / m);
}

//# wrong: ? | db by ColumnSums: the first column's sum
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.ColumnSums()[0] / m);
}

//# wrong: ? | db is 0
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, 0);
}

//# wrong: ? | db is the sum of dw
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    var dw = X * dZ.Transpose() / m;
    return (dw, dw.ColumnSums()[0]);
}

//# wrong: ? | dw is db in each entry (the features are not multiplied in)
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    double db = dZ.RowSums()[0] / m;
    return (Matrix<double>.Build.Dense(w.RowCount, 1, db), db);
}

//# wrong: ? | dw from A, not from dZ
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (X * A.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | the labels are ignored in both
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = Activation.Sigmoid.Apply(w.Transpose() * X + b);
    int m = X.ColumnCount;
    return (X * A.Transpose() / m, A.RowSums()[0] / m);
}

//# wrong: ? | labels instead of probabilities: a rounded to 0 or 1 (perceptron)
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var dZ = (w.Transpose() * X + b).Map(z => z > 0 ? 1.0 : 0.0) - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | integer division 1 / m is 0
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (1 / m * (X * dZ.Transpose()), 1 / m * dZ.RowSums()[0]);
}

//# wrong: ? | m is 3 and there are two features, as in the lesson
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double db = 0, dw1 = 0, dw2 = 0;
    for (int i = 0; i < 3; i++)
    {
        double dz = 1 / (1 + Math.Exp(-(w[0, 0] * X[0, i] + w[1, 0] * X[1, i] + b))) - Y[0, i];
        dw1 += X[0, i] * dz / 3;
        dw2 += X[1, i] * dz / 3;
        db += dz / 3;
    }
    return (Matrix<double>.Build.DenseOfColumns([[dw1, dw2]]), db);
}

//# wrong: ? | loops, but only the last example stays (= for +=)
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    int m = X.ColumnCount;
    var dw = Matrix<double>.Build.Dense(X.RowCount, 1);
    double db = 0;
    for (int i = 0; i < m; i++)
    {
        double dz = 1 / (1 + Math.Exp(-(w.Column(0) * X.Column(i) + b))) - Y[0, i];
        for (int j = 0; j < X.RowCount; j++) dw[j, 0] = X[j, i] * dz / m;
        db = dz / m;
    }
    return (dw, db);
}

//# wrong: ? | the last example left out
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    int m = X.ColumnCount;
    var dw = Matrix<double>.Build.Dense(X.RowCount, 1);
    double db = 0;
    for (int i = 0; i < m - 1; i++)
    {
        double dz = 1 / (1 + Math.Exp(-(w.Column(0) * X.Column(i) + b))) - Y[0, i];
        for (int j = 0; j < X.RowCount; j++) dw[j, 0] += X[j, i] * dz / m;
        db += dz / m;
    }
    return (dw, db);
}

//# wrong: ? | the first feature left out (j from 1)
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    int m = X.ColumnCount;
    var dw = Matrix<double>.Build.Dense(X.RowCount, 1);
    double db = 0;
    for (int i = 0; i < m; i++)
    {
        double dz = 1 / (1 + Math.Exp(-(w.Column(0) * X.Column(i) + b))) - Y[0, i];
        for (int j = 1; j < X.RowCount; j++) dw[j, 0] += X[j, i] * dz / m;
        db += dz / m;
    }
    return (dw, db);
}

//# wrong: ? | returns the stepped parameters, not the slopes
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (w - 0.1 * (X * dZ.Transpose() / m), b - 0.1 * (dZ.RowSums()[0] / m));
}

//# wrong: ? | the learning rate is multiplied in
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (0.1 * X * dZ.Transpose() / m, 0.1 * dZ.RowSums()[0] / m);
}

//# wrong: ? | a step is taken in place: w is changed (the slopes are right)
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    var dw = X * dZ.Transpose() / m;
    double db = dZ.RowSums()[0] / m;
    for (int j = 0; j < w.RowCount; j++) w[j, 0] -= 0.1 * dw[j, 0];
    return (dw, db);
}

//# wrong: ? | Y is changed in place into dZ (the slopes are right)
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = Activation.Sigmoid.Apply(w.Transpose() * X + b);
    A.Subtract(Y, Y);
    int m = X.ColumnCount;
    return (X * Y.Transpose() / m, Y.RowSums()[0] / m);
}

//# wrong: ? | zeros of the right shape
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    return (Matrix<double>.Build.Dense(w.RowCount, 1), 0);
}

//# wrong: ? | w and b themselves come back
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    return (w, b);
}

//# wrong: ? | an error: X and dZ multiplied without a transpose
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (X * dZ / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | an error or another shape: w X without the transpose
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var dZ = (w * X + b).Map(z => 1 / (1 + Math.Exp(-z))) - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | by trial, with a triangle of 0.001 to the right
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double Cost0(Matrix<double> w, double b) => Cost.FromZ2(w.Transpose() * X + b, Y);
    double J = Cost0(w, b), e = 0.001;
    var dw = Matrix<double>.Build.Dense(w.RowCount, 1, (j, _) =>
    {
        var moved = w.Clone();
        moved[j, 0] += e;
        return (Cost0(moved, b) - J) / e;
    });
    return (dw, (Cost0(w, b + e) - J) / e);
}

//# wrong: ? | adds the cost's pull towards zero weights (weight decay)
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    return (X * dZ.Transpose() / m + 0.1 * w, dZ.RowSums()[0] / m);
}

//# wrong: ? | sums that stay in a field: the second call adds to the first
Matrix<double> dw;
double db;
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    dw ??= Matrix<double>.Build.Dense(w.RowCount, 1);
    if (dw.RowCount != w.RowCount) dw = Matrix<double>.Build.Dense(w.RowCount, 1);
    dw += X * dZ.Transpose() / m;
    db += dZ.RowSums()[0] / m;
    return (dw, db);
}

//# wrong: ? | the mean over the features of each example is taken with dz: X centred first
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    var mean = X.RowSums() / m;
    var centred = Matrix<double>.Build.Dense(X.RowCount, m, (j, i) => X[j, i] - mean[j]);
    return (centred * dZ.Transpose() / m, dZ.RowSums()[0] / m);
}

//# wrong: ? | mean of x times mean of dz, not the mean of the products
(Matrix<double> dw, double db) LogisticSlopes(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var dZ = A - Y;
    int m = X.ColumnCount;
    double db = dZ.RowSums()[0] / m;
    return ((X.RowSums() / m).ToColumnMatrix() * db, db);
}
