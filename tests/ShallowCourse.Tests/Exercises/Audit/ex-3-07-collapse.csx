//# right: the formula
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * W1, W2 * b1 + b2);

//# right: two statements, other tuple names
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    Matrix<double> weights = W2.Multiply(W1);
    Matrix<double> bias = W2.Multiply(b1).Add(b2);
    return (W: weights, b: bias);
}

//# right: loops
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    int n0 = W1.ColumnCount, n1 = W1.RowCount, n2 = W2.RowCount;
    var W = Matrix<double>.Build.Dense(n2, n0);
    var b = Matrix<double>.Build.Dense(n2, 1);
    for (int r = 0; r < n2; r++)
    {
        for (int c = 0; c < n0; c++)
            for (int k = 0; k < n1; k++) W[r, c] += W2[r, k] * W1[k, c];
        b[r, 0] = b2[r, 0];
        for (int k = 0; k < n1; k++) b[r, 0] += W2[r, k] * b1[k, 0];
    }
    return (W, b);
}

//# right: probing, b' = f(0), columns of W' = f(e) − f(0)
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    Matrix<double> Two(Matrix<double> X) => (W2 * (W1 * X).PlusColumn(b1)).PlusColumn(b2);
    int n0 = W1.ColumnCount;
    var b = Two(Matrix<double>.Build.Dense(n0, 1));
    var W = Two(Matrix<double>.Build.DenseIdentity(n0)).PlusColumn(-b);
    return (W, b);
}

//# right: homogeneous matrices, the bias is a further column
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    int n0 = W1.ColumnCount;
    var last = Matrix<double>.Build.Dense(1, n0 + 1);
    last[0, n0] = 1;
    var first = W1.Append(b1).Stack(last);
    var both = W2.Append(b2) * first;
    return (both.SubMatrix(0, both.RowCount, 0, n0), both.SubMatrix(0, both.RowCount, n0, 1));
}

//# right: transposes, (AB)ᵀ = BᵀAᵀ
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    var Wt = W1.Transpose() * W2.Transpose();
    var bt = b1.Transpose() * W2.Transpose() + b2.Transpose();
    return (Wt.Transpose(), bt.Transpose());
}

//# right: W2 times [W1 b1], then split
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    var product = W2 * W1.Append(b1);
    var W = product.RemoveColumn(W1.ColumnCount);
    var b = product.Column(W1.ColumnCount).ToColumnMatrix() + b2;
    return (W, b);
}

//# right: LINQ, dot products
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    var W = Matrix<double>.Build.Dense(W2.RowCount, W1.ColumnCount, (i, j) => W2.Row(i).DotProduct(W1.Column(j)));
    var b = Matrix<double>.Build.DenseOfColumns(new[]
    {
        W2.EnumerateRows().Select((row, i) => row.Zip(b1.Column(0), (w, v) => w * v).Sum() + b2[i, 0]),
    });
    return (W, b);
}

//# right: the library's layer with the identity
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    var p = new Parameters(W1, b1, W2, b2);
    var b = ForwardPropagation.Run(p, Matrix<double>.Build.Dense(W1.ColumnCount, 1), Activation.Identity).Z2;
    return (p.W2 * p.W1, b);
}

//# right: helper, double[,] arrays
static double[,] Product(double[,] A, double[,] B)
{
    var C = new double[A.GetLength(0), B.GetLength(1)];
    for (int i = 0; i < C.GetLength(0); i++)
        for (int j = 0; j < C.GetLength(1); j++)
            for (int k = 0; k < B.GetLength(0); k++) C[i, j] += A[i, k] * B[k, j];
    return C;
}
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    var B = Matrix<double>.Build;
    var W = B.DenseOfArray(Product(W2.ToArray(), W1.ToArray()));
    var b = B.DenseOfArray(Product(W2.ToArray(), b1.ToArray())) + b2;
    return (W, b);
}

//# right: in place on its own product
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    var W = Matrix<double>.Build.Dense(W2.RowCount, W1.ColumnCount);
    W2.Multiply(W1, W);
    var b = b2.Clone();
    b.Add(W2 * b1, b);
    return (W, b);
}

//# right: vector for the bias, PlusColumn
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    Vector<double> bias = W2 * b1.Column(0) + b2.Column(0);
    return (W2 * W1, bias.ToColumnMatrix());
}

//# right: sum of outer products
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    var W = Matrix<double>.Build.Dense(W2.RowCount, W1.ColumnCount);
    var b = b2.Clone();
    for (int unit = 0; unit < W1.RowCount; unit++)
    {
        W += W2.Column(unit).OuterProduct(W1.Row(unit));
        b += W2.Column(unit).ToColumnMatrix() * b1[unit, 0];
    }
    return (W, b);
}

//# wrong: ? | the order of the product: W1 W2
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W1 * W2, W2 * b1 + b2);

//# wrong: ? | b' = b1 + b2 (runs only where n1 = n2)
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * W1, b1 + b2);

//# wrong: ? | b2 forgotten
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * W1, W2 * b1);

//# wrong: ? | b1 forgotten
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * W1, b2);

//# wrong: ? | W2 (b1 + b2): b2 through the second layer as well
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * W1, W2 * (b1 + b2));

//# wrong: ? | both biases through W2, b2 by its first entry
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * W1, W2 * (b1 + b2[0, 0]));

//# wrong: ? | sign of b2
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * W1, W2 * b1 - b2);

//# wrong: ? | W1 + W2
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W1 + W2, W2 * b1 + b2);

//# wrong: ? | entry by entry
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2.PointwiseMultiply(W1), W2 * b1 + b2);

//# wrong: ? | W' transposed
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    ((W2 * W1).Transpose(), W2 * b1 + b2);

//# wrong: ? | b' as a row
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * W1, (W2 * b1 + b2).Transpose());

//# wrong: ? | W2ᵀ: shapes from another convention
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2.Transpose() * W1, W2.Transpose() * b1 + b2);

//# wrong: ? | W1ᵀ W2ᵀ without transposing back
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W1.Transpose() * W2.Transpose(), b1.Transpose() * W2.Transpose() + b2.Transpose());

//# wrong: ? | only the second layer is returned
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2, b2);

//# wrong: ? | only the first layer is returned
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W1, b1);

//# wrong: ? | tanh between: no collapse
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * Activation.Tanh.Apply(W1), W2 * Activation.Tanh.Apply(b1) + b2);

//# wrong: ? | the sigmoid of the collapsed bias
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * W1, Activation.Sigmoid.Apply(W2 * b1 + b2));

//# wrong: ? | parts exchanged
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * b1 + b2, W2 * W1);

//# wrong: ? | adds W2 b1 into the caller's b2
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    b2.Add(W2 * b1, b2);
    return (W2 * W1, b2);
}

//# wrong: ? | probing forgets to take f(0) off the columns
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    Matrix<double> Two(Matrix<double> X) => (W2 * (W1 * X).PlusColumn(b1)).PlusColumn(b2);
    return (Two(Matrix<double>.Build.DenseIdentity(W1.ColumnCount)), Two(Matrix<double>.Build.Dense(W1.ColumnCount, 1)));
}

//# wrong: ? | one output unit only: the first row
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    var w = W2.Row(0) * W1;
    double b = W2.Row(0) * b1.Column(0) + b2[0, 0];
    return (w.ToRowMatrix(), Matrix<double>.Build.Dense(1, 1, b));
}

//# wrong: ? | four hidden units hard-coded
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    var W = Matrix<double>.Build.Dense(W2.RowCount, W1.ColumnCount);
    for (int r = 0; r < W2.RowCount; r++)
        for (int c = 0; c < W1.ColumnCount; c++)
            for (int k = 0; k < 4; k++) W[r, c] += W2[r, k] * W1[k, c];
    return (W, W2 * b1 + b2);
}

//# wrong: ? | = in place of += in the product
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    var W = Matrix<double>.Build.Dense(W2.RowCount, W1.ColumnCount);
    for (int r = 0; r < W2.RowCount; r++)
        for (int c = 0; c < W1.ColumnCount; c++)
            for (int k = 0; k < W1.RowCount; k++) W[r, c] = W2[r, k] * W1[k, c];
    return (W, W2 * b1 + b2);
}

//# wrong: ? | loops leave out the last hidden unit in the bias
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    var b = b2.Clone();
    for (int r = 0; r < W2.RowCount; r++)
        for (int k = 0; k < W1.RowCount - 1; k++) b[r, 0] += W2[r, k] * b1[k, 0];
    return (W2 * W1, b);
}

//# wrong: ? | the mean of both layers
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * W1 / 2, (W2 * b1 + b2) / 2);

//# wrong: ? | zeros of the right shape
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (Matrix<double>.Build.Dense(W2.RowCount, W1.ColumnCount), Matrix<double>.Build.Dense(W2.RowCount, 1));

//# wrong: ? | b2 counted twice
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * W1, W2 * b1 + b2 + b2);

//# wrong: ? | b' = W' b1 + b2 (runs only where n0 = n1)
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    var W = W2 * W1;
    return (W, W * b1 + b2);
}

//# wrong: ? | only b2's first entry for every unit
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2) =>
    (W2 * W1, W2 * b1 + b2[0, 0]);

//# wrong: ? | remembers its first result
(Matrix<double>, Matrix<double>)? memo;
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    memo ??= (W2 * W1, W2 * b1 + b2);
    return memo.Value;
}

//# wrong: ? | writes W' into W2 when the shapes allow: the input is changed for square layers
(Matrix<double> W, Matrix<double> b) Collapse(Matrix<double> W1, Matrix<double> b1, Matrix<double> W2, Matrix<double> b2)
{
    var b = W2 * b1 + b2;
    if (W1.RowCount == W1.ColumnCount) { W2.Multiply(W1, W2); return (W2, b); }
    return (W2 * W1, b);
}
