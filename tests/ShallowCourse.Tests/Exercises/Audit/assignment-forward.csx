//# right: four lines with PlusColumn and the library's two functions
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# right: Map with own lambdas
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# right: loops over examples, units and inputs, own arrays
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    int n0 = X.RowCount, m = X.ColumnCount, n1 = p.W1.RowCount, n2 = p.W2.RowCount;
    double[,] z1 = new double[n1, m], a1 = new double[n1, m], z2 = new double[n2, m], a2 = new double[n2, m];
    for (int k = 0; k < m; k++)
    {
        for (int i = 0; i < n1; i++)
        {
            double z = p.b1[i, 0];
            for (int j = 0; j < n0; j++) z += p.W1[i, j] * X[j, k];
            z1[i, k] = z;
            a1[i, k] = z > 0 ? z : 0;
        }
        for (int i = 0; i < n2; i++)
        {
            double z = p.b2[i, 0];
            for (int j = 0; j < n1; j++) z += p.W2[i, j] * a1[j, k];
            z2[i, k] = z;
            a2[i, k] = 1.0 / (1.0 + Math.Exp(-z));
        }
    }
    var M = Matrix<double>.Build;
    return new ForwardCache(M.DenseOfArray(z1), M.DenseOfArray(a1), M.DenseOfArray(z2), M.DenseOfArray(a2));
}

//# right: example by example with vectors
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    Vector<double> b1 = p.b1.Column(0), b2 = p.b2.Column(0);
    List<Vector<double>> z1 = [], a1 = [], z2 = [], a2 = [];
    foreach (Vector<double> x in X.EnumerateColumns())
    {
        z1.Add(p.W1 * x + b1);
        a1.Add(z1[^1].PointwiseMaximum(0));
        z2.Add(p.W2 * a1[^1] + b2);
        a2.Add(z2[^1].Map(z => 1 / (1 + Math.Exp(-z))));
    }
    Matrix<double> Join(List<Vector<double>> columns) => Matrix<double>.Build.DenseOfColumnVectors(columns);
    return new ForwardCache(Join(z1), Join(a1), Join(z2), Join(a2));
}

//# right: biases spread by a product with a row of ones
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var ones = Matrix<double>.Build.Dense(1, X.ColumnCount, 1.0);
    var Z1 = p.W1 * X + p.b1 * ones;
    var A1 = Z1.PointwiseMaximum(0.0);
    var Z2 = p.W2 * A1 + p.b2 * ones;
    var A2 = 1 / (1 + (-Z2).PointwiseExp());
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# right: ReLU as (z + |z|) / 2, σ that never overflows
double Sigma(double z)
{
    double e = Math.Exp(-Math.Abs(z));
    return z >= 0 ? 1 / (1 + e) : e / (1 + e);
}
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    Matrix<double> Z1 = (p.W1 * X).MapIndexed((i, _, z) => z + p.b1[i, 0], Zeros.Include);
    Matrix<double> A1 = (Z1 + Z1.PointwiseAbs()) / 2;
    Matrix<double> Z2 = (p.W2 * A1).MapIndexed((i, _, z) => z + p.b2[i, 0], Zeros.Include);
    Matrix<double> A2 = Z2.Map(Sigma, Zeros.Include);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# right: bias as a weight of an input that is always 1 (block matrices)
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    Matrix<double> WithOnes(Matrix<double> A) => A.Stack(Matrix<double>.Build.Dense(1, A.ColumnCount, 1));
    var Z1 = p.W1.Append(p.b1) * WithOnes(X);
    var A1 = Z1.Map(z => z < 0 ? 0.0 : z);
    var Z2 = p.W2.Append(p.b2) * WithOnes(A1);
    var A2 = Z2.Map(z => MathNet.Numerics.SpecialFunctions.Logistic(z), Zeros.Include);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# right: ReLU as a mask, σ by tanh
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var mask = Z1.Map(z => z > 0 ? 1.0 : 0.0);
    var A1 = Z1.PointwiseMultiply(mask);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => (1 + Math.Tanh(z / 2)) / 2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# right: the transposed network, with rows as examples, turned back at the end
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var rows = X.Transpose();
    var z1 = rows * p.W1.Transpose();
    for (int k = 0; k < z1.RowCount; k++) z1.SetRow(k, z1.Row(k) + p.b1.Column(0));
    var a1 = z1.Map(z => Math.Max(z, 0.0));
    var z2 = a1 * p.W2.Transpose();
    for (int k = 0; k < z2.RowCount; k++) z2.SetRow(k, z2.Row(k) + p.b2.Column(0));
    var a2 = z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(z1.Transpose(), a1.Transpose(), z2.Transpose(), a2.Transpose());
}

//# right: one helper for a layer, returning both matrices
(Matrix<double> Z, Matrix<double> A) Layer(Matrix<double> W, Matrix<double> b, Matrix<double> input, Func<double, double> g)
{
    var Z = Matrix<double>.Build.Dense(W.RowCount, input.ColumnCount,
        (i, k) => W.Row(i).DotProduct(input.Column(k)) + b[i, 0]);
    return (Z, Z.Map(g, Zeros.Include));
}
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var (Z1, A1) = Layer(p.W1, p.b1, X, z => z > 0 ? z : 0);
    var (Z2, A2) = Layer(p.W2, p.b2, A1, z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# right: in place on clones only
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = p.W1.Multiply(X);
    for (int k = 0; k < Z1.ColumnCount; k++) Z1.SetColumn(k, Z1.Column(k).Add(p.b1.Column(0)));
    var A1 = Z1.Clone();
    A1.CoerceZero(z => z < 0);
    var Z2 = p.W2.Multiply(A1);
    for (int k = 0; k < Z2.ColumnCount; k++) Z2.SetColumn(k, Z2.Column(k).Add(p.b2.Column(0)));
    var A2 = Z2.Clone();
    A2.MapInplace(z => Math.Pow(1 + Math.Exp(-z), -1), Zeros.Include);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# right: columns in parallel
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    int m = X.ColumnCount;
    var z1 = new double[m][]; var a1 = new double[m][]; var z2 = new double[m][]; var a2 = new double[m][];
    double[] Affine(Matrix<double> W, Matrix<double> b, double[] v) =>
        [.. Enumerable.Range(0, W.RowCount).Select(i => b[i, 0] + v.Select((x, j) => W[i, j] * x).Sum())];
    Parallel.For(0, m, k =>
    {
        z1[k] = Affine(p.W1, p.b1, X.Column(k).ToArray());
        a1[k] = [.. z1[k].Select(z => Math.Max(0, z))];
        z2[k] = Affine(p.W2, p.b2, a1[k]);
        a2[k] = [.. z2[k].Select(z => 1 / (1 + Math.Exp(-z)))];
    });
    var M = Matrix<double>.Build;
    return new ForwardCache(M.DenseOfColumnArrays(z1), M.DenseOfColumnArrays(a1), M.DenseOfColumnArrays(z2), M.DenseOfColumnArrays(a2));
}

//# wrong: ? | tanh in the hidden layer, as in the lessons
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.PointwiseTanh();
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | leaky ReLU in the hidden layer
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0.01 * z, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | σ in the hidden layer too
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Activation.Sigmoid.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | ReLU at the output as well
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Activation.ReLU.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | no activation in the hidden layer
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var Z2 = (p.W2 * Z1).PlusColumn(p.b2);
    var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, Z1, Z2, A2);
}

//# wrong: ? | ReLU is kept as A1, but the second layer reads Z1
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * Z1).PlusColumn(p.b2);
    var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | the output has no activation: A2 is Z2
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Z2);
}

//# wrong: ? | b1 forgotten
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = p.W1 * X;
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | b2 forgotten
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = p.W2 * A1;
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | b1 is added to the first example only
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = p.W1 * X;
    Z1.SetColumn(0, Z1.Column(0) + p.b1.Column(0));
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | one number for all output units: b2[0, 0] (right for n2 = 1)
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = p.W2 * A1 + p.b2[0, 0];
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | the biases are subtracted
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(-p.b1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(-p.b2);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | ReLU in place: Z1 and A1 are one matrix
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1;
    A1.CoerceZero(z => z < 0);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | σ in place: Z2 holds A2
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.PointwiseMaximum(0);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    Z2.MapInplace(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, Z2);
}

//# wrong: ? | parts in another order: activations first
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(A1, Z1, A2, Z2);
}

//# wrong: ? | Z1 Z2 A1 A2 in place of Z1 A1 Z2 A2
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Activation.Sigmoid.Apply(Z2);
    return new ForwardCache(Z1, Z2, A1, A2);
}

//# wrong: ? | sign in σ: 1 / (1 + e^z)
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: passed | σ as e^z / (1 + e^z): NaN for large z
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => Math.Exp(z) / (1 + Math.Exp(z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}

//# wrong: ? | min in place of max
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.PointwiseMinimum(0);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | ReLU read as |z|
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.PointwiseAbs();
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | a step, 0 or 1, in place of ReLU
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => z > 0 ? 1.0 : 0.0);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | W1 transposed (fits only where n0 = n1)
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1.Transpose() * X).PlusColumn(p.b1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | X transposed, examples as rows: X W1ᵀ + b1
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (X.Transpose() * p.W1.Transpose() ).Transpose().PlusColumn(p.b1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1.Transpose(), A1.Transpose(), Z2.Transpose(), Activation.Sigmoid.Apply(Z2).Transpose());
}

//# wrong: ? | the hidden layer after ReLU gets its bias: max(0, W1 X) + b1
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = p.W1 * X;
    var A1 = Activation.ReLU.Apply(Z1).PlusColumn(p.b1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1.PlusColumn(p.b1), A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | A2 rounded to labels 0 and 1
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2).Map(a => a > 0.5 ? 1.0 : 0.0));
}

//# wrong: ? | the library does it, though the assignment is to build it from scratch
ForwardCache Forward(Parameters p, Matrix<double> X) => ForwardPropagation.Run(p, X, Activation.ReLU);

//# wrong: ? | sizes hard-coded: four hidden units and one output
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    int m = X.ColumnCount;
    var Z1 = Matrix<double>.Build.Dense(4, m, (i, k) => p.W1[i, 0] * X[0, k] + p.W1[i, 1] * X[1, k] + p.b1[i, 0]);
    var A1 = Z1.PointwiseMaximum(0);
    var Z2 = Matrix<double>.Build.Dense(1, m, (_, k) => Enumerable.Range(0, 4).Sum(j => p.W2[0, j] * A1[j, k]) + p.b2[0, 0]);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | p's W1 is multiplied by 1/√n0 in place: parameters changed
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    p.W1.Multiply(1 / Math.Sqrt(X.RowCount), p.W1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | zeros of the right shapes
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var M = Matrix<double>.Build;
    int m = X.ColumnCount, n1 = p.W1.RowCount, n2 = p.W2.RowCount;
    return new ForwardCache(M.Dense(n1, m), M.Dense(n1, m), M.Dense(n2, m), M.Dense(n2, m));
}

//# wrong: ? | only the first example, the other columns stay 0
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var x = X.SubMatrix(0, X.RowCount, 0, 1);
    var Z1 = p.W1 * x + p.b1;
    var A1 = Z1.PointwiseMaximum(0);
    var Z2 = p.W2 * A1 + p.b2;
    var A2 = Activation.Sigmoid.Apply(Z2);
    Matrix<double> Wide(Matrix<double> c) => Matrix<double>.Build.Dense(c.RowCount, X.ColumnCount, (i, k) => k == 0 ? c[i, 0] : 0);
    return new ForwardCache(Wide(Z1), Wide(A1), Wide(Z2), Wide(A2));
}

//# wrong: ? | softmax over the output units in place of σ
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Activation.ReLU.Apply(Z1);
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var E = Z2.PointwiseExp();
    var sums = E.ColumnSums();
    return new ForwardCache(Z1, A1, Z2, E.MapIndexed((_, k, e) => e / sums[k]));
}

//# wrong: ? | clips ReLU at 1 as well
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Clamp(z, 0, 1));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
}

//# wrong: ? | remembers the first cache
ForwardCache cache;
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    if (cache == null)
    {
        var Z1 = (p.W1 * X).PlusColumn(p.b1);
        var A1 = Z1.PointwiseMaximum(0);
        var Z2 = (p.W2 * A1).PlusColumn(p.b2);
        cache = new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
    }
    return cache;
}
