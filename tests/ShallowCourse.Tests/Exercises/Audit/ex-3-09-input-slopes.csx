//# right: one step further back
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    Matrix<double> dZ2 = cache.A2 - Y;
    Matrix<double> slope = 1 - cache.A1.PointwiseMultiply(cache.A1);
    Matrix<double> dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(slope);
    return p.W1.Transpose() * dZ1;
}

//# right: the library's dZ2 and dZ1
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y) =>
    p.W1.Transpose() * BackwardPropagation.dZ1(p.W2, BackwardPropagation.dZ2(cache.A2, Y), cache.Z1, Activation.Tanh);

//# right: TransposeThisAndMultiply and the derivative at Z1
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dA1 = p.W2.TransposeThisAndMultiply(cache.A2 - Y);
    return p.W1.TransposeThisAndMultiply(dA1.PointwiseMultiply(Activation.Tanh.Derivative(cache.Z1)));
}

//# right: loops over the entries
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    int n0 = p.W1.ColumnCount, n1 = p.W1.RowCount, n2 = p.W2.RowCount, m = Y.ColumnCount;
    var dX = Matrix<double>.Build.Dense(n0, m);
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n1; j++)
        {
            double da = 0;
            for (int k = 0; k < n2; k++) da += p.W2[k, j] * (cache.A2[k, i] - Y[k, i]);
            double dz = da * (1 - cache.A1[j, i] * cache.A1[j, i]);
            for (int f = 0; f < n0; f++) dX[f, i] += p.W1[j, f] * dz;
        }
    return dX;
}

//# right: column by column, as vectors
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y) =>
    Matrix<double>.Build.DenseOfColumnVectors(Enumerable.Range(0, Y.ColumnCount).Select(i =>
    {
        var dz2 = cache.A2.Column(i) - Y.Column(i);
        var a = cache.A1.Column(i);
        var dz1 = (p.W2.Transpose() * dz2).PointwiseMultiply(1 - a.PointwiseMultiply(a));
        return p.W1.Transpose() * dz1;
    }));

//# right: the Jacobian of each example
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dX = Matrix<double>.Build.Dense(p.W1.ColumnCount, Y.ColumnCount);
    for (int i = 0; i < Y.ColumnCount; i++)
    {
        var D = Matrix<double>.Build.DenseOfDiagonalVector(1 - cache.A1.Column(i).PointwisePower(2));
        Matrix<double> jacobian = p.W2 * D * p.W1; // (n2, n0)
        dX.SetColumn(i, jacobian.Transpose() * (cache.A2.Column(i) - Y.Column(i)));
    }
    return dX;
}

//# right: everything transposed
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var errors = (cache.A2 - Y).Transpose();       // (m, n2)
    var slopes = (1 - cache.A1.PointwisePower(2)).Transpose(); // (m, n1)
    return ((errors * p.W2).PointwiseMultiply(slopes) * p.W1).Transpose();
}

//# right: Map2 and (1 − a)(1 + a)
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).Map2((d, a) => d * (1 - a) * (1 + a), cache.A1, Zeros.Include);
    return p.W1.Transpose() * dZ1;
}

//# right: double[,] arrays in parallel, each example its own column
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    int n0 = p.W1.ColumnCount, n1 = p.W1.RowCount, n2 = p.W2.RowCount, m = Y.ColumnCount;
    double[,] W1 = p.W1.ToArray(), W2 = p.W2.ToArray(), A1 = cache.A1.ToArray(), A2 = cache.A2.ToArray(), T = Y.ToArray();
    var dX = new double[n0, m];
    Parallel.For(0, m, i =>
    {
        for (int f = 0; f < n0; f++)
        {
            double sum = 0;
            for (int j = 0; j < n1; j++)
                for (int k = 0; k < n2; k++)
                    sum += (A2[k, i] - T[k, i]) * W2[k, j] * (1 - A1[j, i] * A1[j, i]) * W1[j, f];
            dX[f, i] = sum;
        }
    });
    return Matrix<double>.Build.DenseOfArray(dX);
}

//# right: divides by m and multiplies by m again
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    double m = Y.ColumnCount;
    var dZ2 = (cache.A2 - Y) / m;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(Activation.Tanh.Derivative(cache.Z1));
    return m * (p.W1.Transpose() * dZ1);
}

//# right: helper for one layer back
Matrix<double> PassBack(Matrix<double> W, Matrix<double> dZ) => W.Transpose() * dZ;
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dA1 = PassBack(p.W2, cache.A2 - Y);
    var dZ1 = dA1 - dA1.PointwiseMultiply(cache.A1).PointwiseMultiply(cache.A1);
    return PassBack(p.W1, dZ1);
}

//# right: with the library's layers
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var first = new Layer(p.W1, p.b1, Activation.Tanh);
    var second = new Layer(p.W2, p.b2, Activation.Sigmoid);
    var dZ1 = second.PassBack(cache.A2 - Y).PointwiseMultiply(first.Activation.Derivative(cache.Z1));
    return first.PassBack(dZ1);
}

//# wrong: ? | 1/m, as for a parameter's slope
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return p.W1.Transpose() * dZ1 / Y.ColumnCount;
}

//# wrong: ? | stops at dZ1
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y) =>
    (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));

//# wrong: ? | W1 is not transposed: right shape only if n0 = n1
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return p.W1 * dZ1;
}

//# wrong: ? | the slope of tanh is forgotten
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y) =>
    p.W1.Transpose() * (p.W2.Transpose() * (cache.A2 - Y));

//# wrong: ? | Y − A2
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (Y - cache.A2)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return p.W1.Transpose() * dZ1;
}

//# wrong: ? | g(Z1) instead of its slope
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(cache.A1);
    return p.W1.Transpose() * dZ1;
}

//# wrong: ? | a(1 − a) in the hidden layer
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(cache.A1).PointwiseMultiply(1 - cache.A1);
    return p.W1.Transpose() * dZ1;
}

//# wrong: ? | 1 − a
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.A1);
    return p.W1.Transpose() * dZ1;
}

//# wrong: ? | 1 − z²
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.Z1.PointwisePower(2));
    return p.W1.Transpose() * dZ1;
}

//# wrong: ? | the derivative at A1 instead of Z1
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(Activation.Tanh.Derivative(cache.A1));
    return p.W1.Transpose() * dZ1;
}

//# wrong: ? | ReLU's slope
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y) =>
    p.W1.Transpose() * BackwardPropagation.dZ1(p.W2, cache.A2 - Y, cache.Z1, Activation.ReLU);

//# wrong: ? | slopes of the output instead of the loss: Y is ignored
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ2 = cache.A2.PointwiseMultiply(1 - cache.A2);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return p.W1.Transpose() * dZ1;
}

//# wrong: ? | slope of σ once too often, as for the squared error
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(cache.A2).PointwiseMultiply(1 - cache.A2);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return p.W1.Transpose() * dZ1;
}

//# wrong: ? | Z2 − Y
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.Z2 - Y)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return p.W1.Transpose() * dZ1;
}

//# wrong: ? | returned transposed, (m, n0)
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return dZ1.Transpose() * p.W1;
}

//# wrong: ? | summed over the examples: one column
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return (p.W1.Transpose() * dZ1).SumColumns();
}

//# wrong: ? | the mean over the examples, repeated in every column
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    var mean = (p.W1.Transpose() * dZ1).RowSums() / Y.ColumnCount;
    return Matrix<double>.Build.Dense(p.W1.ColumnCount, Y.ColumnCount, (f, _) => mean[f]);
}

//# wrong: ? | sizes: which feature matters most, so absolute values
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return (p.W1.Transpose() * dZ1).PointwiseAbs();
}

//# wrong: ? | another activation's slope at the input: multiplied with 1 − x² … of dX itself
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    var dX = p.W1.Transpose() * dZ1;
    return dX.PointwiseMultiply(1 - dX.PointwisePower(2));
}

//# wrong: ? | the tanh slope twice
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var slope = 1 - cache.A1.PointwisePower(2);
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(slope).PointwiseMultiply(slope);
    return p.W1.Transpose() * dZ1;
}

//# wrong: ? | the first row of W2 and of the errors only: right for n2 = 1
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dX = Matrix<double>.Build.Dense(p.W1.ColumnCount, Y.ColumnCount);
    for (int i = 0; i < Y.ColumnCount; i++)
        for (int j = 0; j < p.W1.RowCount; j++)
        {
            double dz = p.W2[0, j] * (cache.A2[0, i] - Y[0, i]) * (1 - cache.A1[j, i] * cache.A1[j, i]);
            for (int f = 0; f < p.W1.ColumnCount; f++) dX[f, i] += p.W1[j, f] * dz;
        }
    return dX;
}

//# wrong: ? | two features and four units written down
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dX = Matrix<double>.Build.Dense(2, Y.ColumnCount);
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    for (int i = 0; i < Y.ColumnCount; i++)
        for (int f = 0; f < 2; f++)
            for (int j = 0; j < 4; j++) dX[f, i] += p.W1[j, f] * dZ1[j, i];
    return dX;
}

//# wrong: ? | m = 400 written down
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    var dX = Matrix<double>.Build.Dense(p.W1.ColumnCount, 400);
    dX.SetSubMatrix(0, 0, p.W1.Transpose() * dZ1);
    return dX;
}

//# wrong: ? | sums where it should set: "=" keeps only the last hidden unit
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    var dX = Matrix<double>.Build.Dense(p.W1.ColumnCount, Y.ColumnCount);
    for (int f = 0; f < dX.RowCount; f++)
        for (int i = 0; i < dX.ColumnCount; i++)
            for (int j = 0; j < p.W1.RowCount; j++) dX[f, i] = p.W1[j, f] * dZ1[j, i];
    return dX;
}

//# wrong: ? | the cache's A2 is changed in place
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    cache.A2.Subtract(Y, cache.A2);
    var dZ1 = (p.W2.Transpose() * cache.A2).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return p.W1.Transpose() * dZ1;
}

//# wrong: ? | the cache's A1 is squared in place
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    cache.A1.MapInplace(a => 1 - a * a, Zeros.Include);
    var dZ1 = (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(cache.A1);
    return p.W1.Transpose() * dZ1;
}

//# wrong: ? | the product of the weights alone, the same for every example
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var row = (p.W2 * p.W1).Row(0);
    return Matrix<double>.Build.Dense(p.W1.ColumnCount, Y.ColumnCount, (f, i) => row[f]);
}

//# wrong: ? | the answer for the first cache is kept
Matrix<double> kept;
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y) => kept ??= p.W1.Transpose()
    * (p.W2.Transpose() * (cache.A2 - Y)).PointwiseMultiply(1 - cache.A1.PointwisePower(2));

//# wrong: ? | labels forgotten: the error is A2
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    var dZ1 = (p.W2.Transpose() * cache.A2).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return p.W1.Transpose() * dZ1;
}

//# wrong: ? | zeros: "the input has no slope"
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y) =>
    Matrix<double>.Build.Dense(p.W1.ColumnCount, Y.ColumnCount);
