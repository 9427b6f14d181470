//# right: the six lines of the lesson
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    int m = X.ColumnCount;
    Matrix<double> dZ2 = cache.A2 - Y;
    Matrix<double> dW2 = dZ2 * cache.A1.Transpose() / m;
    Matrix<double> db2 = dZ2.SumColumns() / m;
    Matrix<double> slope = 1 - cache.A1.PointwiseMultiply(cache.A1);
    Matrix<double> dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(slope);
    Matrix<double> dW1 = dZ1 * X.Transpose() / m;
    Matrix<double> db1 = dZ1.SumColumns() / m;
    return new Gradients(dW1, db1, dW2, db2);
}

//# right: TransposeAndMultiply and the library's derivative at Z1
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = Y.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = p.W2.TransposeThisAndMultiply(dZ2).PointwiseMultiply(Activation.Tanh.Derivative(cache.Z1));
    return new Gradients(
        dZ1.TransposeAndMultiply(X) / m, dZ1.SumColumns() / m,
        dZ2.TransposeAndMultiply(cache.A1) / m, dZ2.SumColumns() / m);
}

//# right: the mean is taken into the error first
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    var (_, A1, _, A2) = cache;
    var e2 = (A2 - Y) / Y.ColumnCount;
    var e1 = (p.W2.Transpose() * e2).PointwiseMultiply(A1.Map(a => 1 - a * a, Zeros.Include));
    return new Gradients(
        dW1: e1 * X.Transpose(),
        db1: e1.RowSums().ToColumnMatrix(),
        dW2: e2 * A1.Transpose(),
        db2: e2.RowSums().ToColumnMatrix());
}

//# right: one example at a time, outer products
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    var build = Matrix<double>.Build;
    int n0 = X.RowCount, m = X.ColumnCount, n1 = p.W1.RowCount, n2 = p.W2.RowCount;
    var dW1 = build.Dense(n1, n0);
    var db1 = build.Dense(n1, 1);
    var dW2 = build.Dense(n2, n1);
    var db2 = build.Dense(n2, 1);
    for (int i = 0; i < m; i++)
    {
        var x = X.Column(i).ToColumnMatrix();
        var a1 = cache.A1.Column(i).ToColumnMatrix();
        var dz2 = (cache.A2.Column(i) - Y.Column(i)).ToColumnMatrix();
        var dz1 = (p.W2.Transpose() * dz2).PointwiseMultiply(1 - a1.PointwisePower(2));
        dW1 += dz1 * x.Transpose();
        db1 += dz1;
        dW2 += dz2 * a1.Transpose();
        db2 += dz2;
    }
    return new Gradients(dW1 / m, db1 / m, dW2 / m, db2 / m);
}

//# right: loops over the entries
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    int n0 = X.RowCount, m = X.ColumnCount, n1 = p.W1.RowCount, n2 = p.W2.RowCount;
    double[,] dW1 = new double[n1, n0], db1 = new double[n1, 1];
    double[,] dW2 = new double[n2, n1], db2 = new double[n2, 1];
    for (int i = 0; i < m; i++)
    {
        for (int k = 0; k < n2; k++)
        {
            double dz = cache.A2[k, i] - Y[k, i];
            db2[k, 0] += dz / m;
            for (int j = 0; j < n1; j++) dW2[k, j] += dz * cache.A1[j, i] / m;
        }
        for (int j = 0; j < n1; j++)
        {
            double da = 0;
            for (int k = 0; k < n2; k++) da += p.W2[k, j] * (cache.A2[k, i] - Y[k, i]);
            double dz = da * (1 - cache.A1[j, i] * cache.A1[j, i]);
            db1[j, 0] += dz / m;
            for (int f = 0; f < n0; f++) dW1[j, f] += dz * X[f, i] / m;
        }
    }
    Matrix<double> M(double[,] a) => Matrix<double>.Build.DenseOfArray(a);
    return new Gradients(M(dW1), M(db1), M(dW2), M(db2));
}

//# right: the library's single equations
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    var dZ2 = BackwardPropagation.dZ2(cache.A2, Y);
    var dZ1 = BackwardPropagation.dZ1(p.W2, dZ2, cache.Z1, Activation.Tanh);
    return new Gradients(
        BackwardPropagation.dW1(dZ1, X), BackwardPropagation.db1(dZ1),
        BackwardPropagation.dW2(dZ2, cache.A1), BackwardPropagation.db2(dZ2));
}

//# right: the library's whole method (the prompt does not forbid it)
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y) =>
    BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh);

//# right: a helper for the part that both layers share
(Matrix<double> dW, Matrix<double> db) Layer(Matrix<double> dZ, Matrix<double> input)
{
    double m = dZ.ColumnCount;
    return (dZ * input.Transpose() / m, dZ.SumColumns() / m);
}
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    var dZ2 = cache.A2 - Y;
    var (dW2, db2) = Layer(dZ2, cache.A1);
    var (dW1, db1) = Layer((p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwisePower(2)), X);
    return new Gradients(dW1, db1, dW2, db2);
}

//# right: the sums as products with a column of ones
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    int m = X.ColumnCount;
    var mean = Matrix<double>.Build.Dense(m, 1, 1.0 / m);
    var dZ2 = cache.A2.Subtract(Y);
    var dA1 = p.W2.Transpose().Multiply(dZ2);
    var dZ1 = dA1 - dA1.PointwiseMultiply(cache.A1).PointwiseMultiply(cache.A1);
    return new Gradients(
        dZ1.Multiply(X.Transpose()).Divide(m), dZ1 * mean,
        dZ2.Multiply(cache.A1.Transpose()).Divide(m), dZ2 * mean);
}

//# right: the slope as (1 − a)(1 + a), Map2
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double alpha = 1.0 / X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).Map2((d, a) => d * (1 - a) * (1 + a), cache.A1, Zeros.Include);
    return new Gradients(
        alpha * dZ1 * X.Transpose(), alpha * dZ1.SumColumns(),
        alpha * dZ2 * cache.A1.Transpose(), alpha * dZ2.SumColumns());
}

//# right: bias slopes with LINQ over the rows
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    int m = X.ColumnCount;
    Matrix<double> Means(Matrix<double> dZ) =>
        Matrix<double>.Build.DenseOfColumnArrays(dZ.EnumerateRows().Select(r => r.Average()).ToArray());
    var dZ2 = cache.A2 - Y;
    var t = cache.Z1.Map(Math.Tanh);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - t.PointwiseMultiply(t));
    return new Gradients(dZ1 * X.Transpose() / m, Means(dZ1), dZ2 * cache.A1.Transpose() / m, Means(dZ2));
}

//# right: transposed products, (A Bᵀ)ᵀ = B Aᵀ
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var error = (Y - cache.A2).Negate();
    var back = (error.Transpose() * p.W2).Transpose().PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return new Gradients(
        (X * back.Transpose()).Transpose() / m, back.SumColumns() / m,
        (cache.A1 * error.Transpose()).Transpose() / m, error.SumColumns() / m);
}

//# right: in-place work on its own copies
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    var dZ2 = cache.A2.Clone();
    dZ2.Subtract(Y, dZ2);
    var slope = cache.A1.Clone();
    slope.MapInplace(a => 1 - a * a, Zeros.Include);
    var dZ1 = p.W2.Transpose() * dZ2;
    dZ1.PointwiseMultiply(slope, dZ1);
    dZ1 /= X.ColumnCount;
    dZ2 /= X.ColumnCount;
    return new Gradients(dZ1 * X.Transpose(), dZ1.SumColumns(), dZ2 * cache.A1.Transpose(), dZ2.SumColumns());
}

//# right: the forward pass once more, from p and X, instead of the cache
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var A1 = (p.W1 * X).PlusColumn(p.b1).Map(Math.Tanh);
    var A2 = (p.W2 * A1).PlusColumn(p.b2).Map(z => 1 / (1 + Math.Exp(-z)), Zeros.Include);
    var dZ2 = A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - A1.PointwiseMultiply(A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | sign of dZ2: Y − A2
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = Y - cache.A2;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | no 1/m anywhere
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose(), dZ1.SumColumns(), dZ2 * cache.A1.Transpose(), dZ2.SumColumns());
}

//# wrong: ? | no 1/m in the biases
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns(), dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns());
}

//# wrong: ? | no 1/m in the weights
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose(), dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose(), dZ2.SumColumns() / m);
}

//# wrong: ? | 1/m twice in the first layer: dZ2 is divided already
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y) / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose(), dZ2.SumColumns());
}

//# wrong: ? | the slope of tanh is forgotten
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = p.W2.Transpose() * dZ2;
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | multiplies with g(Z1) instead of its slope (the notes' lost prime)
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.A1);
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | sigmoid's slope a(1 − a) in the hidden layer
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.A1.Map(a => a * (1 - a)));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | 1 − a instead of 1 − a²
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1);
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | 1 − z², Z1 taken for A1
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.Z1.PointwiseMultiply(cache.Z1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | takes the derivative at A1, not at Z1
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(Activation.Tanh.Derivative(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | dZ2 with the slope of σ as well, as for the squared error
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(cache.A2).PointwiseMultiply(1 - cache.A2);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | Z2 − Y: the activation of the output is forgotten
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.Z2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | dW2 is made of Z1 instead of A1
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.Z1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | W2 is not transposed on the way back
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2 * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | dW1 and dW2 transposed
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(X * dZ1.Transpose() / m, dZ1.SumColumns() / m, cache.A1 * dZ2.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | the bias slopes add along the other axis: one number per example
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(
        dZ1 * X.Transpose() / m, dZ1.ColumnSums().ToRowMatrix() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.ColumnSums().ToRowMatrix() / m);
}

//# wrong: ? | the bias slopes as rows instead of columns
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(
        dZ1 * X.Transpose() / m, dZ1.RowSums().ToRowMatrix() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.RowSums().ToRowMatrix() / m);
}

//# wrong: ? | the bias slopes are not summed: dZ itself
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1 / m, dZ2 * cache.A1.Transpose() / m, dZ2 / m);
}

//# wrong: ? | the parts in another order: layer 2 first
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m, dZ1 * X.Transpose() / m, dZ1.SumColumns() / m);
}

//# wrong: ? | weights and biases swapped in the order: dW1, dW2, db1, db2
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ2 * cache.A1.Transpose() / m, dZ1.SumColumns() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | m is the number of rows of X
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    int m = X.RowCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | 1 / m in integers is 0
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    int m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(1 / m * dZ1 * X.Transpose(), 1 / m * dZ1.SumColumns(), 1 / m * dZ2 * cache.A1.Transpose(), 1 / m * dZ2.SumColumns());
}

//# wrong: ? | m = 400 is written down
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / 400, dZ1.SumColumns() / 400, dZ2 * cache.A1.Transpose() / 400, dZ2.SumColumns() / 400);
}

//# wrong: ? | db2 forgotten: zeros
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, p.b2 * 0);
}

//# wrong: ? | db1 by the misprinted 3.37: dZ1 Xᵀ once more, its first column
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    var dW1 = dZ1 * X.Transpose() / m;
    return new Gradients(dW1, dW1.Column(0).ToColumnMatrix(), dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | works on the cache itself: A2 is changed
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2;
    dZ2.Subtract(Y, dZ2);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | squares A1 in place: the cache is changed, and dW2 with it
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var slope = cache.A1;
    slope.MapInplace(a => 1 - a * a, Zeros.Include);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(slope);
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | W2 is moved before dZ1 is computed from it
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dW2 = dZ2 * cache.A1.Transpose() / m;
    var W2 = p.W2 - 1.2 * dW2;
    var dZ1 = (W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dW2, dZ2.SumColumns() / m);
}

//# wrong: ? | ReLU in the hidden layer
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y) =>
    BackwardPropagation.Run(p, cache, X, Y, Activation.ReLU);

//# wrong: ? | returns the parameters instead of their slopes
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y) =>
    new Gradients(p.W1, p.b1, p.W2, p.b2);

//# wrong: ? | only the first row of W2 passes back: right only for n2 = 1
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    int m = X.ColumnCount, n1 = p.W1.RowCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = Matrix<double>.Build.Dense(n1, m,
        (j, i) => p.W2[0, j] * dZ2[0, i] * (1 - cache.A1[j, i] * cache.A1[j, i]));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | a single number for db2, spread over all outputs: right only for n2 = 1
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    int m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m,
        Matrix<double>.Build.Dense(dZ2.RowCount, 1, dZ2.Enumerate().Sum() / m));
}

//# wrong: ? | elementwise product of W2 and dZ2: right shape only by chance
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = p.W2.Transpose().PointwiseMultiply(dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}

//# wrong: ? | loop stops one example too early
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    int m = X.ColumnCount;
    Gradients sum = new Gradients(p.W1 * 0, p.b1 * 0, p.W2 * 0, p.b2 * 0);
    for (int i = 0; i < m - 1; i++)
    {
        var x = X.Column(i).ToColumnMatrix();
        var a = cache.A1.Column(i).ToColumnMatrix();
        var dz2 = (cache.A2.Column(i) - Y.Column(i)).ToColumnMatrix();
        var dz1 = (p.W2.Transpose() * dz2).PointwiseMultiply(1 - a.PointwiseMultiply(a));
        sum = new Gradients(sum.dW1 + dz1 * x.Transpose(), sum.db1 + dz1, sum.dW2 + dz2 * a.Transpose(), sum.db2 + dz2);
    }
    return new Gradients(sum.dW1 / m, sum.db1 / m, sum.dW2 / m, sum.db2 / m);
}

//# wrong: ? | the gradients of the flower's first step, whatever it is given
static readonly Dataset flower = Dataset.Load("flower");
static readonly Parameters start = Initialization.Gaussian(new LayerSizes(2, 4, 1), new NumPyRandom(2), 0.01);
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y) =>
    BackwardPropagation.Run(start, ForwardPropagation.Run(start, flower.X, Activation.Tanh), flower.X, flower.Y, Activation.Tanh);

//# wrong: ? | already multiplied by a learning rate
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount, learningRate = 1.2;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwiseMultiply(cache.A1));
    return new Gradients(learningRate * (dZ1 * X.Transpose() / m), learningRate * (dZ1.SumColumns() / m),
        learningRate * (dZ2 * cache.A1.Transpose() / m), learningRate * (dZ2.SumColumns() / m));
}
