//# right: dZ2 = (1 − Y) ∘ A2 − weight Y ∘ (1 − A2), then the six equations
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (1 - Y).PointwiseMultiply(cache.A2) - weight * Y.PointwiseMultiply(1 - cache.A2); // (n2, m)
    var dW2 = dZ2 * cache.A1.Transpose() / m;                                                     // (n2, n1)
    var db2 = dZ2.SumColumns() / m;                                                               // (n2, 1)
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));   // (n1, m)
    var dW1 = dZ1 * X.Transpose() / m;                                                            // (n1, n0)
    var db1 = dZ1.SumColumns() / m;                                                               // (n1, 1)
    return new Gradients(dW1, db1, dW2, db2);
}

//# right: a case for y = 1 and one for y = 0
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    var (Z1, A1, _, A2) = cache;
    double m = Y.ColumnCount;
    var dZ2 = A2.Map2((a, y) => y == 1 ? weight * (a - 1) : a, Y, Zeros.Include);
    var dZ1 = p.W2.TransposeThisAndMultiply(dZ2).PointwiseMultiply(Activation.ReLU.Derivative(Z1));
    return new Gradients(
        dW1: dZ1.TransposeAndMultiply(X) / m, db1: dZ1.SumColumns() / m,
        dW2: dZ2.TransposeAndMultiply(A1) / m, db2: dZ2.SumColumns() / m);
}

//# right: (A2 − Y) times 1 or weight
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    var counts = 1 + (weight - 1) * Y;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(counts);
    var share = 1.0 / X.ColumnCount;
    var dZ1 = (p.W2.Transpose() * dZ2).MapIndexed((i, k, d) => cache.Z1[i, k] > 0 ? d : 0, Zeros.Include);
    return new Gradients(
        share * (dZ1 * X.Transpose()), share * dZ1.SumColumns(),
        share * (dZ2 * cache.A1.Transpose()), share * dZ2.SumColumns());
}

//# right: loops over examples and units, own arrays
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int n0 = X.RowCount, m = X.ColumnCount, n1 = p.W1.RowCount, n2 = p.W2.RowCount;
    double[,] dW1 = new double[n1, n0], db1 = new double[n1, 1], dW2 = new double[n2, n1], db2 = new double[n2, 1];
    for (int k = 0; k < m; k++)
    {
        var dz2 = new double[n2];
        for (int i = 0; i < n2; i++)
        {
            double a = cache.A2[i, k], y = Y[i, k];
            dz2[i] = (1 - y) * a - weight * y * (1 - a);
            db2[i, 0] += dz2[i] / m;
            for (int j = 0; j < n1; j++) dW2[i, j] += dz2[i] * cache.A1[j, k] / m;
        }
        for (int j = 0; j < n1; j++)
        {
            if (cache.Z1[j, k] <= 0) continue;
            double dz1 = 0;
            for (int i = 0; i < n2; i++) dz1 += p.W2[i, j] * dz2[i];
            db1[j, 0] += dz1 / m;
            for (int h = 0; h < n0; h++) dW1[j, h] += dz1 * X[h, k] / m;
        }
    }
    var M = Matrix<double>.Build;
    return new Gradients(M.DenseOfArray(dW1), M.DenseOfArray(db1), M.DenseOfArray(dW2), M.DenseOfArray(db2));
}

//# right: outer products, example by example
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dW1 = Matrix<double>.Build.Dense(p.W1.RowCount, p.W1.ColumnCount);
    var dW2 = Matrix<double>.Build.Dense(p.W2.RowCount, p.W2.ColumnCount);
    var db1 = Vector<double>.Build.Dense(p.W1.RowCount);
    var db2 = Vector<double>.Build.Dense(p.W2.RowCount);
    for (int k = 0; k < m; k++)
    {
        Vector<double> a2 = cache.A2.Column(k), y = Y.Column(k);
        var dz2 = a2 - y + (weight - 1) * y.PointwiseMultiply(a2 - 1);
        var dz1 = (p.W2.Transpose() * dz2).PointwiseMultiply(cache.Z1.Column(k).Map(z => z > 0 ? 1.0 : 0));
        dW2 += dz2.OuterProduct(cache.A1.Column(k));
        db2 += dz2;
        dW1 += dz1.OuterProduct(X.Column(k));
        db1 += dz1;
    }
    return new Gradients(dW1 / m, (db1 / m).ToColumnMatrix(), dW2 / m, (db2 / m).ToColumnMatrix());
}

//# right: 1/m goes into dZ2 at the beginning, the mask is read off A1
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    var ones = Matrix<double>.Build.Dense(X.ColumnCount, 1, 1.0);
    var d2 = (cache.A2.PointwiseMultiply(1 + (weight - 1) * Y) - weight * Y) / X.ColumnCount;
    var d1 = (p.W2.Transpose() * d2).PointwiseMultiply(cache.A1.Map(a => a > 0 ? 1.0 : 0.0));
    return new Gradients(d1 * X.Transpose(), d1 * ones, d2 * cache.A1.Transpose(), d2 * ones);
}

//# right: the slope at the corner taken as 1, which will do as well (lesson 3.8)
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = Y.ColumnCount;
    var dZ2 = Matrix<double>.Build.Dense(Y.RowCount, m, (i, k) =>
        Y[i, k] == 1 ? -weight * (1 - cache.A2[i, k]) : cache.A2[i, k]);
    var dA1 = p.W2.Transpose() * dZ2;
    var dZ1 = dA1.PointwiseMultiply(cache.Z1.Map(z => z >= 0 ? 1.0 : 0.0, Zeros.Include));
    return new Gradients(
        (1.0 / m) * dZ1 * X.Transpose(), (1.0 / m) * dZ1.RowSums().ToColumnMatrix(),
        (1.0 / m) * dZ2 * cache.A1.Transpose(), (1.0 / m) * dZ2.RowSums().ToColumnMatrix());
}

//# right: LINQ for every entry
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    var examples = Enumerable.Range(0, X.ColumnCount).ToArray();
    double Two(int i, int k) => Y[i, k] == 1 ? weight * (cache.A2[i, k] - 1) : cache.A2[i, k];
    double One(int j, int k) => cache.Z1[j, k] > 0
        ? Enumerable.Range(0, Y.RowCount).Sum(i => p.W2[i, j] * Two(i, k)) : 0;
    var M = Matrix<double>.Build;
    return new Gradients(
        M.Dense(p.W1.RowCount, X.RowCount, (j, h) => examples.Average(k => One(j, k) * X[h, k])),
        M.Dense(p.W1.RowCount, 1, (j, _) => examples.Average(k => One(j, k))),
        M.Dense(Y.RowCount, p.W1.RowCount, (i, j) => examples.Average(k => Two(i, k) * cache.A1[j, k])),
        M.Dense(Y.RowCount, 1, (i, _) => examples.Average(k => Two(i, k))));
}

//# right: a helper for the two slopes of a layer
(Matrix<double> dW, Matrix<double> db) Slopes(Matrix<double> dZ, Matrix<double> input)
{
    int m = dZ.ColumnCount;
    return (dZ.Multiply(input.Transpose()).Divide(m), dZ.SumColumns().Divide(m));
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    Matrix<double> positives = Y.PointwiseMultiply(cache.A2 - 1).Multiply(weight);
    Matrix<double> negatives = (1 - Y).PointwiseMultiply(cache.A2);
    Matrix<double> dZ2 = positives + negatives;
    Matrix<double> dZ1 = p.W2.Transpose().Multiply(dZ2);
    for (int i = 0; i < dZ1.RowCount; i++)
        for (int k = 0; k < dZ1.ColumnCount; k++)
            if (cache.Z1[i, k] <= 0) dZ1[i, k] = 0;
    var (dW2, db2) = Slopes(dZ2, cache.A1);
    var (dW1, db1) = Slopes(dZ1, X);
    return new Gradients(dW1, db1, dW2, db2);
}

//# right: ones appended to the inputs, weights and biases in one product
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount, n1 = p.W1.RowCount;
    var ones = Matrix<double>.Build.Dense(1, m, 1.0);
    var factor = Y.Map(y => y * weight + (1 - y), Zeros.Include);
    var dZ2 = factor.PointwiseMultiply(cache.A2 - Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.PointwiseSign().PointwiseMaximum(0));
    var both2 = dZ2 * cache.A1.Stack(ones).Transpose() / m; // (n2, n1 + 1)
    var both1 = dZ1 * X.Stack(ones).Transpose() / m;        // (n1, n0 + 1)
    return new Gradients(
        both1.SubMatrix(0, n1, 0, X.RowCount), both1.SubMatrix(0, n1, X.RowCount, 1),
        both2.SubMatrix(0, Y.RowCount, 0, n1), both2.SubMatrix(0, Y.RowCount, n1, 1));
}

//# right: the examples in two groups by their label, slopes added, unit by unit
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = Y.ColumnCount;
    var dZ2 = cache.A2.Clone();
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < m; k++)
            if (Y[i, k] > 0.5) dZ2[i, k] = weight * (dZ2[i, k] - 1);
    var dZ1 = Matrix<double>.Build.Dense(p.W1.RowCount, m);
    Parallel.For(0, m, k =>
    {
        for (int j = 0; j < p.W1.RowCount; j++)
            dZ1[j, k] = cache.Z1[j, k] > 0 ? p.W2.Column(j).DotProduct(dZ2.Column(k)) : 0;
    });
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | weight ignored: dZ2 = A2 − Y
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | dZ2 = A2 − weight Y: the slope of the loss misread
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = cache.A2 - weight * Y;
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | weight on every example
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = weight * (cache.A2 - Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | weight on the examples with label 0
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(weight + (1 - weight) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | the term for y = 0 is forgotten
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = weight * Y.PointwiseMultiply(cache.A2 - 1);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | the term for y = 1 is forgotten
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (1 - Y).PointwiseMultiply(cache.A2);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | sign: Y − A2
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (Y - cache.A2).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | only the slope of log: −weight Y / A2 + (1 − Y) / (1 − A2), without σ'
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (-weight * Y).PointwiseDivide(cache.A2) + (1 - Y).PointwiseDivide(1 - cache.A2);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: passed | the chain in full: NaN where an output is exactly 0 or 1
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = ((-weight * Y).PointwiseDivide(cache.A2) + (1 - Y).PointwiseDivide(1 - cache.A2))
        .PointwiseMultiply(cache.A2.PointwiseMultiply(1 - cache.A2));
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | multiplied by σ' once too often
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y).PointwiseMultiply(cache.A2.PointwiseMultiply(1 - cache.A2));
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | 1 + weight · Y: the label counts once too much
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + weight * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | labels 1 count weight, labels 0 count 1 − weight
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).Map2((d, y) => y == 1 ? weight * d : (1 - weight) * d, Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | weighs by the prediction in place of the label
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).Map2((d, a) => a > 0.5 ? weight * d : d, cache.A2);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | weighs by the label of the first output unit only
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).MapIndexed((i, k, d) => Y[0, k] == 1 ? weight * d : d);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | Z2 in place of A2
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.Z2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | slope of tanh in the hidden layer, 1 − A1²
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | the slope of the hidden activation is forgotten
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = p.W2.Transpose() * dZ2;
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | ReLU itself in place of its slope
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.A1);
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | ReLU of the product in place of the slope at Z1
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMaximum(0);
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | leaky ReLU's slope, 0.01 below 0
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.01));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | the mask the wrong way round
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 0.0 : 1.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | A1 >= 0 as a mask, which is always true
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.A1.Map(a => a >= 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | slope by sign: −1 below 0
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.PointwiseSign());
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | the slope of σ in the hidden layer
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.A1.PointwiseMultiply(1 - cache.A1));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | W2 not transposed (fits only where n1 = n2)
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2 * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | back through the first row of W2 only (right for n2 = 1)
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = Matrix<double>.Build.Dense(p.W1.RowCount, m, (j, k) => cache.Z1[j, k] > 0 ? p.W2[0, j] * dZ2[0, k] : 0);
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | the weights of W2 are forgotten on the way back
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = Matrix<double>.Build.Dense(p.W1.RowCount, m, (j, k) => cache.Z1[j, k] > 0 ? dZ2.Column(k).Sum() : 0);
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | without 1/m
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose();
    var db2 = dZ2.SumColumns();
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose();
    var db1 = dZ1.SumColumns();
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | 1 / m in whole numbers is 0
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = 1 / m * dZ2 * cache.A1.Transpose();
    var db2 = 1 / m * dZ2.SumColumns();
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = 1 / m * dZ1 * X.Transpose();
    var db1 = 1 / m * dZ1.SumColumns();
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | the biases without 1/m
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns();
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns();
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | 1/m twice in the first layer
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2 / m).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | divides by the sum of the weights in place of m
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    double all = Y.Enumerate().Sum(y => y == 1 ? weight : 1);
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / all;
    var db2 = dZ2.SumColumns() / all;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / all;
    var db1 = dZ1.SumColumns() / all;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | divides by m n2, a mean over the outputs too
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    m *= Y.RowCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | m hard-coded: 400
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    m = 400;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | parts in another order: second layer first
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW2, db2, dW1, db1);
}

//# wrong: ? | dW2 with Z1 in place of A1
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.Z1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | dW1 with A1 in place of X (fits only where n0 = n1)
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * cache.A1.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | dW1 and dW2 transposed
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = cache.A1 * dZ2.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = X * dZ1.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | one number for all biases of a layer (right for one unit)
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = Matrix<double>.Build.Dense(Y.RowCount, 1, dZ2.Enumerate().Sum() / m);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = Matrix<double>.Build.Dense(p.W1.RowCount, 1, dZ1.Enumerate().Sum() / m);
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | db1 is left at zero
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = Matrix<double>.Build.Dense(p.W1.RowCount, 1);
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | db2 is left at zero
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = Matrix<double>.Build.Dense(Y.RowCount, 1);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | the slopes point downhill: all signs turned
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(-dW1, -db1, -dW2, -db2);
}

//# wrong: ? | the weight on dW2 and db2 only, dZ1 comes from A2 − Y
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | the weight a second time on the way back
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2.PointwiseMultiply(1 + (weight - 1) * Y)).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | dZ2 is computed in cache.A2 itself: the cache is changed
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    cache.A2.Map2((a, y) => y == 1 ? weight * (a - 1) : a, Y, cache.A2, Zeros.Include);
    var dZ2 = cache.A2;
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | Z1 is overwritten by its slopes: the cache is changed
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    cache.Z1.MapInplace(z => z > 0 ? 1.0 : 0.0);
    return new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | the gradients of the first call are kept and returned again
Gradients first;
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    int m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var db2 = dZ2.SumColumns() / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    var dW1 = dZ1 * X.Transpose() / m;
    var db1 = dZ1.SumColumns() / m;
    return first ??= new Gradients(dW1, db1, dW2, db2);
}

//# wrong: ? | the library's equations, without the weight
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight) =>
    BackwardPropagation.Run(p, cache, X, Y, Activation.ReLU);

//# wrong: ? | the library's equations for tanh, the result times the weight
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    var g = BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh);
    return new Gradients(weight * g.dW1, weight * g.db1, weight * g.dW2, weight * g.db2);
}

