//# right: the four lines
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    Matrix<double> Z1 = (p.W1 * X).PlusColumn(p.b1);
    Matrix<double> A1 = Activation.Sigmoid.Apply(Z1);
    Matrix<double> Z2 = (p.W2 * A1).PlusColumn(p.b2);
    Matrix<double> A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# right: bias times a row of ones
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var ones = Matrix<double>.Build.Dense(1, X.ColumnCount, 1.0);
    var Z1 = p.W1 * X + p.b1 * ones;
    var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = p.W2 * A1 + p.b2 * ones;
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# right: bias as a further column, ones as a further row
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var ones = Matrix<double>.Build.Dense(1, X.ColumnCount, 1.0);
    var Z1 = p.W1.Append(p.b1) * X.Stack(ones);
    var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = p.W2.Append(p.b2) * A1.Stack(ones);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# right: helper for one layer, own sigmoid
static (Matrix<double> Z, Matrix<double> A) Layer(Matrix<double> W, Matrix<double> b, Matrix<double> input)
{
    var Z = Broadcasting.PlusColumn(W.Multiply(input), b);
    return (Z, Z.Map(z => 1 / (1 + Math.Exp(-z)), Zeros.Include));
}
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var (Z1, A1) = Layer(p.W1, p.b1, X);
    var (Z2, A2) = Layer(p.W2, p.b2, A1);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# right: bias by MapIndexed
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).MapIndexed((j, i, z) => z + p.b1[j, 0], Zeros.Include);
    var A1 = Z1.Map(Activation.Sigmoid.Apply, Zeros.Include);
    var Z2 = (p.W2 * A1).MapIndexed((j, i, z) => z + p.b2[j, 0], Zeros.Include);
    var A2 = Z2.Map(Activation.Sigmoid.Apply, Zeros.Include);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# right: bias spread by a Dense initialiser
static Matrix<double> Spread(Matrix<double> b, int m) => Matrix<double>.Build.Dense(b.RowCount, m, (j, _) => b[j, 0]);
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    int m = X.ColumnCount;
    var Z1 = p.W1 * X + Spread(p.b1, m);
    var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = p.W2 * A1 + Spread(p.b2, m);
    var A2 = Activation.Sigmoid.Apply(Z2);
    return new(Z1, A1, Z2, A2);
}

//# right: examples as rows, transposed back
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var ones = Matrix<double>.Build.Dense(X.ColumnCount, 1, 1.0);
    var R1 = X.TransposeThisAndMultiply(p.W1.Transpose()) + ones * p.b1.Transpose();
    var S1 = Activation.Sigmoid.Apply(R1);
    var R2 = S1 * p.W2.Transpose() + ones * p.b2.Transpose();
    var S2 = Activation.Sigmoid.Apply(R2);
    return new ForwardCache(R1.Transpose(), S1.Transpose(), R2.Transpose(), S2.Transpose());
}

//# right: the library's lines, one by one
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = ForwardPropagation.Z1(p.W1, X, p.b1);
    var A1 = ForwardPropagation.A1(Z1, Activation.Sigmoid);
    var Z2 = ForwardPropagation.Z2(p.W2, A1, p.b2);
    var A2 = ForwardPropagation.A2(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# right: the library in one call (the text does not forbid it)
ForwardCache ForwardBatch(Parameters p, Matrix<double> X) => ForwardPropagation.Run(p, X, Activation.Sigmoid);

//# right: sigmoid through tanh, pointwise operators
static Matrix<double> Sigma(Matrix<double> Z) => (Z / 2).PointwiseTanh() / 2 + 0.5;
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Sigma(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Sigma(Z2));
}

//# right: sigmoid with PointwiseExp and PointwiseDivide
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    Matrix<double> Sigma(Matrix<double> Z)
    {
        var ones = Matrix<double>.Build.Dense(Z.RowCount, Z.ColumnCount, 1.0);
        return ones.PointwiseDivide(ones + Z.Negate().PointwiseExp());
    }
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Sigma(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Sigma(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: loop | loop over the two layers (not over examples)
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var kept = new List<Matrix<double>>();
    var A = X;
    foreach (var (W, b) in new[] { (p.W1, p.b1), (p.W2, p.b2) })
    {
        var Z = (W * A).PlusColumn(b);
        A = Activation.Sigmoid.Apply(Z);
        kept.Add(Z);
        kept.Add(A);
    }
    return new ForwardCache(kept[0], kept[1], kept[2], kept[3]);
}

//# wrong: loop | loop over the units, all examples of a unit at once (not over examples)
static Matrix<double> Linear(Matrix<double> W, Matrix<double> b, Matrix<double> A)
{
    var Z = Matrix<double>.Build.Dense(W.RowCount, A.ColumnCount);
    for (int unit = 0; unit < W.RowCount; unit++)
        Z.SetRow(unit, A.LeftMultiply(W.Row(unit)) + b[unit, 0]);
    return Z;
}
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = Linear(p.W1, p.b1, X);
    var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = Linear(p.W2, p.b2, A1);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# right: two layers of the deep library
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var first = new Layer(p.W1, p.b1, Activation.Sigmoid).Forward(X);
    var second = new Layer(p.W2, p.b2, Activation.Sigmoid).Forward(first.A);
    return new ForwardCache(first.Z, first.A, second.Z, second.A);
}

//# right: in place on matrices of its own
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Clone();
    A1.MapInplace(z => 1 / (1 + Math.Exp(-z)), Zeros.Include);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Clone();
    A2.MapInplace(z => 1 / (1 + Math.Exp(-z)), Zeros.Include);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# right: stable sigmoid per entry
static double S(double z) => z < 0 ? Math.Exp(z) / (1 + Math.Exp(z)) : 1 / (1 + Math.Exp(-z));
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    if (X == null) throw new ArgumentNullException(nameof(X));
    var Z1 = (p.W1 * X).PlusColumn(p.b1); var A1 = Z1.Map(S, Zeros.Include);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2); var A2 = Z2.Map(S, Zeros.Include);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | a loop over the examples
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    int m = X.ColumnCount;
    var B = Matrix<double>.Build;
    var (Z1, A1, Z2, A2) = (B.Dense(p.W1.RowCount, m), B.Dense(p.W1.RowCount, m), B.Dense(p.W2.RowCount, m), B.Dense(p.W2.RowCount, m));
    for (int i = 0; i < m; i++)
    {
        var x = X.Column(i).ToColumnMatrix();
        var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
        var z2 = p.W2 * a1 + p.b2; var a2 = Activation.Sigmoid.Apply(z2);
        Z1.SetColumn(i, z1.Column(0)); A1.SetColumn(i, a1.Column(0));
        Z2.SetColumn(i, z2.Column(0)); A2.SetColumn(i, a2.Column(0));
    }
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | a loop over the examples with vectors
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = Matrix<double>.Build.Dense(p.W1.RowCount, X.ColumnCount); var A1 = Z1.Clone();
    var Z2 = Matrix<double>.Build.Dense(p.W2.RowCount, X.ColumnCount); var A2 = Z2.Clone();
    int i = 0;
    while (i < X.ColumnCount)
    {
        Vector<double> z1 = p.W1 * X.Column(i) + p.b1.Column(0);
        Vector<double> a1 = z1.Map(Activation.Sigmoid.Apply, Zeros.Include);
        Vector<double> z2 = p.W2 * a1 + p.b2.Column(0);
        Z1.SetColumn(i, z1); A1.SetColumn(i, a1); Z2.SetColumn(i, z2);
        A2.SetColumn(i, z2.Map(Activation.Sigmoid.Apply, Zeros.Include));
        i++;
    }
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | a loop over the examples in disguise: LINQ over the columns
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var B = Matrix<double>.Build;
    var z1 = X.EnumerateColumns().Select(x => p.W1 * x + p.b1.Column(0)).ToList();
    var a1 = z1.Select(z => z.Map(Activation.Sigmoid.Apply, Zeros.Include)).ToList();
    var z2 = a1.Select(a => p.W2 * a + p.b2.Column(0)).ToList();
    var a2 = z2.Select(z => z.Map(Activation.Sigmoid.Apply, Zeros.Include)).ToList();
    return new ForwardCache(B.DenseOfColumnVectors(z1), B.DenseOfColumnVectors(a1), B.DenseOfColumnVectors(z2), B.DenseOfColumnVectors(a2));
}

//# wrong: ? | a loop over the examples in disguise: Parallel.For
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    int m = X.ColumnCount;
    var B = Matrix<double>.Build;
    var Z1 = B.Dense(p.W1.RowCount, m); var A1 = B.Dense(p.W1.RowCount, m);
    var Z2 = B.Dense(p.W2.RowCount, m); var A2 = B.Dense(p.W2.RowCount, m);
    Parallel.For(0, m, i =>
    {
        var z1 = p.W1 * X.Column(i) + p.b1.Column(0);
        var a1 = z1.Map(Activation.Sigmoid.Apply, Zeros.Include);
        var z2 = p.W2 * a1 + p.b2.Column(0);
        var a2 = z2.Map(Activation.Sigmoid.Apply, Zeros.Include);
        for (int j = 0; j < a1.Count; j++) { Z1[j, i] = z1[j]; A1[j, i] = a1[j]; }
        for (int j = 0; j < a2.Count; j++) { Z2[j, i] = z2[j]; A2[j, i] = a2[j]; }
    });
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: passed | a loop over the examples in disguise: recursion that appends a column a call
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var x = X.SubMatrix(0, X.RowCount, 0, 1);
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1 + p.b2; var a2 = Activation.Sigmoid.Apply(z2);
    if (X.ColumnCount == 1) return new ForwardCache(z1, a1, z2, a2);
    var rest = ForwardBatch(p, X.SubMatrix(0, X.RowCount, 1, X.ColumnCount - 1));
    return new ForwardCache(z1.Append(rest.Z1), a1.Append(rest.A1), z2.Append(rest.Z2), a2.Append(rest.A2));
}

//# wrong: ? | plain loops over units, examples and inputs, no matrix product
static double[,] Step(double[,] W, double[,] b, double[,] A)
{
    var Z = new double[W.GetLength(0), A.GetLength(1)];
    for (int i = 0; i < A.GetLength(1); i++)
        for (int j = 0; j < W.GetLength(0); j++)
        {
            Z[j, i] = b[j, 0];
            for (int k = 0; k < W.GetLength(1); k++) Z[j, i] += W[j, k] * A[k, i];
        }
    return Z;
}
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var B = Matrix<double>.Build;
    var Z1 = B.DenseOfArray(Step(p.W1.ToArray(), p.b1.ToArray(), X.ToArray()));
    var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = B.DenseOfArray(Step(p.W2.ToArray(), p.b2.ToArray(), A1.ToArray()));
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | the library called once for each example, results appended
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var all = Enumerable.Range(0, X.ColumnCount)
        .Select(i => ForwardPropagation.Run(p, X.Column(i).ToColumnMatrix(), Activation.Sigmoid)).ToArray();
    Matrix<double> Join(Func<ForwardCache, Matrix<double>> part) => all.Select(part).Aggregate((l, r) => l.Append(r));
    return new ForwardCache(Join(c => c.Z1), Join(c => c.A1), Join(c => c.Z2), Join(c => c.A2));
}

//# wrong: ? | the product is a matrix product, but the bias is added in a loop over the examples
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = p.W1 * X;
    for (int i = 0; i < X.ColumnCount; i++) Z1.SetColumn(i, Z1.Column(i) + p.b1.Column(0));
    var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = p.W2 * A1;
    for (int i = 0; i < X.ColumnCount; i++) Z2.SetColumn(i, Z2.Column(i) + p.b2.Column(0));
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | W + b without PlusColumn: shapes differ as soon as m > 1
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = p.W1 * X + p.b1; var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = p.W2 * A1 + p.b2; var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | biases forgotten
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = p.W1 * X; var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = p.W2 * A1; var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | tanh in the hidden layer
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1); var A1 = Activation.Tanh.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2); var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | library call with tanh
ForwardCache ForwardBatch(Parameters p, Matrix<double> X) => ForwardPropagation.Run(p, X, Activation.Tanh);

//# wrong: ? | second layer reads Z1
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1); var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2 * Z1).PlusColumn(p.b2); var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | b1 used in both layers (first entry in layer 2)
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1); var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = p.W2 * A1 + p.b1[0, 0]; var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | one bias number for all units
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = p.W1 * X + p.b1[0, 0]; var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = p.W2 * A1 + p.b2[0, 0]; var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | the bias along the examples: entry i of b to column i, round and round
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).MapIndexed((j, i, z) => z + p.b1[i % p.b1.RowCount, 0], Zeros.Include);
    var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2 * A1).MapIndexed((j, i, z) => z + p.b2[i % p.b2.RowCount, 0], Zeros.Include);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | no σ at the output
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1); var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Z2);
}

//# wrong: ? | cache in another order: Z1, Z2, A1, A2
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1); var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2); var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, Z2, A1, A2);
}

//# wrong: ? | A before Z in the cache
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1); var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2); var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(A1, Z1, A2, Z2);
}

//# wrong: ? | Z1 activated in place: Z1 is A1
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    Z1.MapInplace(Activation.Sigmoid.Apply, Zeros.Include);
    var A1 = Z1;
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | W transposed
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1.Transpose() * X).PlusColumn(p.b1); var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2.Transpose() * A1).PlusColumn(p.b2); var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | results with the examples as rows
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1); var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2); var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1.Transpose(), A1.Transpose(), Z2.Transpose(), A2.Transpose());
}

//# wrong: ? | only the first example
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var x = X.Column(0).ToColumnMatrix();
    var Z1 = p.W1 * x + p.b1; var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = p.W2 * A1 + p.b2; var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | m = 6 and n1 = 3 hard-coded from the lesson
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var ones = Matrix<double>.Build.Dense(1, 6, 1.0);
    var Z1 = p.W1 * X + p.b1 * ones; var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = p.W2 * A1 + p.b2 * ones; var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | X changed in place: centred first
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    X.Subtract(X.RowSums().Sum() / (X.RowCount * X.ColumnCount), X);
    var Z1 = (p.W1 * X).PlusColumn(p.b1); var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2); var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | right numbers, but the examples are cleared afterwards: X is changed
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1); var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2); var A2 = Activation.Sigmoid.Apply(Z2);
    X.Clear();
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | b added twice
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1).PlusColumn(p.b1); var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2); var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | divides by m, as the gradients do
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    double m = X.ColumnCount;
    var Z1 = (p.W1 * X / m).PlusColumn(p.b1); var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2 * A1 / m).PlusColumn(p.b2); var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | keeps the first cache it computed
ForwardCache first;
ForwardCache ForwardBatch(Parameters p, Matrix<double> X) =>
    first ??= ForwardPropagation.Run(p, X, Activation.Sigmoid);

//# wrong: ? | softmax-like output: A2 divided by its sum
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1); var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2); var A2 = Activation.Sigmoid.Apply(Z2).NormalizeColumns(1);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | A2 rounded to labels
ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1); var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2); var A2 = Activation.Sigmoid.Apply(Z2).Map(Math.Round);
    return new ForwardCache(Z1, A1, Z2, A2);
}
