//# right: the four lines
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1;
    var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1 + p.b2;
    var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# right: own sigmoid with Map
Matrix<double> S(Matrix<double> Z) => Z.Map(v => 1 / (1 + Math.Exp(-v)), Zeros.Include);
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    Matrix<double> z1 = p.W1 * x + p.b1;
    Matrix<double> a1 = S(z1);
    Matrix<double> z2 = p.W2 * a1 + p.b2;
    return (z1, a1, z2, S(z2));
}

//# right: loops over units and features
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    int n0 = p.W1.ColumnCount, n1 = p.W1.RowCount, n2 = p.W2.RowCount;
    var z1 = Matrix<double>.Build.Dense(n1, 1);
    var a1 = Matrix<double>.Build.Dense(n1, 1);
    for (int j = 0; j < n1; j++)
    {
        double z = p.b1[j, 0];
        for (int k = 0; k < n0; k++) z += p.W1[j, k] * x[k, 0];
        z1[j, 0] = z;
        a1[j, 0] = 1.0 / (1.0 + Math.Exp(-z));
    }
    var z2 = Matrix<double>.Build.Dense(n2, 1);
    var a2 = Matrix<double>.Build.Dense(n2, 1);
    for (int j = 0; j < n2; j++)
    {
        double z = p.b2[j, 0];
        for (int k = 0; k < n1; k++) z += p.W2[j, k] * a1[k, 0];
        z2[j, 0] = z;
        a2[j, 0] = 1.0 / (1.0 + Math.Exp(-z));
    }
    return (z1, a1, z2, a2);
}

//# right: helper for one layer
(Matrix<double> z, Matrix<double> a) Layer(Matrix<double> W, Matrix<double> b, Matrix<double> input)
{
    var z = W.Multiply(input).Add(b);
    return (z, Activation.Sigmoid.Apply(z));
}
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var (z1, a1) = Layer(p.W1, p.b1, x);
    var (z2, a2) = Layer(p.W2, p.b2, a1);
    return (z1, a1, z2, a2);
}

//# right: LINQ over the rows
Matrix<double> Lin(Matrix<double> W, Matrix<double> b, Matrix<double> a) =>
    Matrix<double>.Build.DenseOfColumns(new[] { W.EnumerateRows().Select((w, j) => w.DotProduct(a.Column(0)) + b[j, 0]) });
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = Lin(p.W1, p.b1, x);
    var a1 = z1.Map(Activation.Sigmoid.Apply, Zeros.Include);
    var z2 = Lin(p.W2, p.b2, a1);
    var a2 = z2.Map(Activation.Sigmoid.Apply, Zeros.Include);
    return (z1, a1, z2, a2);
}

//# right: vectors and ToColumnMatrix
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    Vector<double> z1 = p.W1 * x.Column(0) + p.b1.Column(0);
    Vector<double> a1 = z1.Map(v => 1 / (1 + Math.Exp(-v)), Zeros.Include);
    Vector<double> z2 = p.W2 * a1 + p.b2.Column(0);
    Vector<double> a2 = z2.Map(v => 1 / (1 + Math.Exp(-v)), Zeros.Include);
    return (z1.ToColumnMatrix(), a1.ToColumnMatrix(), z2.ToColumnMatrix(), a2.ToColumnMatrix());
}

//# right: stable sigmoid, both signs
double Sig(double z)
{
    if (z >= 0) return 1 / (1 + Math.Exp(-z));
    double e = Math.Exp(z);
    return e / (1 + e);
}
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = z1.Map(Sig, Zeros.Include);
    var z2 = p.W2 * a1 + p.b2; var a2 = z2.Map(Sig, Zeros.Include);
    return (z1, a1, z2, a2);
}

//# right: bias as a further column of W and 1 under x
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var one = Matrix<double>.Build.Dense(1, 1, 1.0);
    var z1 = p.W1.Append(p.b1) * x.Stack(one);
    var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2.Append(p.b2) * a1.Stack(one);
    var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# right: row form, transposed back
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var r1 = x.Transpose() * p.W1.Transpose() + p.b1.Transpose();
    var s1 = Activation.Sigmoid.Apply(r1);
    var r2 = s1 * p.W2.Transpose() + p.b2.Transpose();
    var s2 = Activation.Sigmoid.Apply(r2);
    return (r1.Transpose(), s1.Transpose(), r2.Transpose(), s2.Transpose());
}

//# right: PlusColumn of the library, sigmoid as (1 + tanh(z/2)) / 2
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    Func<Matrix<double>, Matrix<double>> g = Z => Z.Map(v => 0.5 * (1 + Math.Tanh(v / 2)), Zeros.Include);
    var z1 = (p.W1 * x).PlusColumn(p.b1);
    var a1 = g(z1);
    var z2 = (p.W2 * a1).PlusColumn(p.b2);
    return (z1, a1, z2, g(z2));
}

//# right: own double[,] arrays
static double[,] Z(double[,] W, double[,] b, double[,] a)
{
    var z = new double[W.GetLength(0), 1];
    for (int j = 0; j < W.GetLength(0); j++)
    {
        for (int k = 0; k < W.GetLength(1); k++) z[j, 0] += W[j, k] * a[k, 0];
        z[j, 0] += b[j, 0];
    }
    return z;
}
static double[,] S(double[,] z)
{
    var a = new double[z.GetLength(0), 1];
    for (int j = 0; j < z.GetLength(0); j++) a[j, 0] = 1 / (1 + Math.Exp(-z[j, 0]));
    return a;
}
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = Z(p.W1.ToArray(), p.b1.ToArray(), x.ToArray());
    var a1 = S(z1);
    var z2 = Z(p.W2.ToArray(), p.b2.ToArray(), a1);
    var a2 = S(z2);
    var B = Matrix<double>.Build;
    return (B.DenseOfArray(z1), B.DenseOfArray(a1), B.DenseOfArray(z2), B.DenseOfArray(a2));
}

//# right: MathNet pointwise operators
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    Matrix<double> Sigma(Matrix<double> z) => ((-z).PointwiseExp() + 1.0).PointwisePower(-1.0);
    var z1 = p.W1 * x + p.b1;
    var a1 = Sigma(z1);
    var z2 = p.W2 * a1 + p.b2;
    return (z1, a1, z2, Sigma(z2));
}

//# right: the library's forward propagation, taken apart (the text does not forbid it)
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var c = ForwardPropagation.Run(p, x, Activation.Sigmoid);
    return (c.Z1, c.A1, c.Z2, c.A2);
}

//# right: tuple element names of its own, in-place on copies
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var hidden = p.W1 * x;
    hidden.Add(p.b1, hidden);
    var active = hidden.Clone();
    active.MapInplace(Activation.Sigmoid.Apply, Zeros.Include);
    var output = p.W2 * active;
    output.Add(p.b2, output);
    var prediction = output.Clone();
    prediction.MapInplace(Activation.Sigmoid.Apply, Zeros.Include);
    return (hidden, active, output, prediction);
}

//# wrong: ? | both biases forgotten
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1; var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | b2 forgotten
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1; var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | b1 forgotten
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1 + p.b2; var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | tanh in the hidden layer, as in the course's network
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Tanh.Apply(z1);
    var z2 = p.W2 * a1 + p.b2; var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | tanh in the output layer
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1 + p.b2; var a2 = Activation.Tanh.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | second layer reads z1, not a1
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * z1 + p.b2; var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | second layer reads x, as the notes print (fails unless n0 = n1)
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * x + p.b2; var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | no activation in the output layer
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1 + p.b2;
    return (z1, a1, z2, z2);
}

//# wrong: ? | no activation in the hidden layer
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1;
    var a1 = z1.Clone();
    var z2 = p.W2 * a1 + p.b2;
    return (z1, a1, z2, Activation.Sigmoid.Apply(z2));
}

//# wrong: ? | x * W1 in place of W1 * x
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = x * p.W1 + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = a1 * p.W2 + p.b2; var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | W1 transposed, as in logistic regression's wᵀx
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1.Transpose() * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2.Transpose() * a1 + p.b2; var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | a and z in another order in the result
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1 + p.b2; var a2 = Activation.Sigmoid.Apply(z2);
    return (a1, z1, a2, z2);
}

//# wrong: ? | returns z1, z2, a1, a2
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1 + p.b2; var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, z2, a1, a2);
}

//# wrong: ? | the sign of the exponent: 1/(1+e^z)
Matrix<double> S(Matrix<double> Z) => Z.Map(v => 1 / (1 + Math.Exp(v)), Zeros.Include);
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = S(z1);
    var z2 = p.W2 * a1 + p.b2; var a2 = S(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | the bias subtracted
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x - p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1 - p.b2; var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | activates in place, so z1 and a1 are one matrix
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1;
    var a1 = z1;
    a1.MapInplace(Activation.Sigmoid.Apply, Zeros.Include);
    var z2 = p.W2 * a1 + p.b2;
    var a2 = z2;
    a2.MapInplace(Activation.Sigmoid.Apply, Zeros.Include);
    return (z1, a1, z2, a2);
}

//# wrong: ? | adds the product into p.b1 and p.b2: the parameters are changed
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.b1;
    (p.W1 * x).Add(p.b1, z1);
    var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.b2;
    (p.W2 * a1).Add(p.b2, z2);
    var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | hard-coded for n1 = 4, n0 = 3 and one output
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = Matrix<double>.Build.Dense(4, 1);
    for (int u = 0; u < 4; u++)
    {
        for (int f = 0; f < 3; f++) z1[u, 0] += p.W1[u, f] * x[f, 0];
        z1[u, 0] += p.b1[u, 0];
    }
    var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = Matrix<double>.Build.Dense(1, 1);
    for (int u = 0; u < 4; u++) z2[0, 0] += p.W2[0, u] * a1[u, 0];
    z2[0, 0] += p.b2[0, 0];
    return (z1, a1, z2, Activation.Sigmoid.Apply(z2));
}

//# wrong: ? | only the first output unit is computed
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    double z = p.W2.Row(0).DotProduct(a1.Column(0)) + p.b2[0, 0];
    var z2 = Matrix<double>.Build.Dense(1, 1, z);
    return (z1, a1, z2, Activation.Sigmoid.Apply(z2));
}

//# wrong: ? | only b's first entry is added to every unit
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1[0, 0]; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1 + p.b2[0, 0]; var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | σ applied to W x, and b added afterwards
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x; var a1 = Activation.Sigmoid.Apply(z1) + p.b1;
    var z2 = p.W2 * a1; var a2 = Activation.Sigmoid.Apply(z2) + p.b2;
    return (z1, a1, z2, a2);
}

//# wrong: ? | the results are rows
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = x.Transpose() * p.W1.Transpose() + p.b1.Transpose(); var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = a1 * p.W2.Transpose() + p.b2.Transpose(); var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | σ' in place of σ
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Derivative(z1);
    var z2 = p.W2 * a1 + p.b2; var a2 = Activation.Sigmoid.Derivative(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | library with tanh hidden layer
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var (Z1, A1, Z2, A2) = ForwardPropagation.Run(p, x, Activation.Tanh);
    return (Z1, A1, Z2, A2);
}

//# wrong: ? | remembers its first answer
(Matrix<double>, Matrix<double>, Matrix<double>, Matrix<double>)? memo;
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    if (memo != null) return memo.Value;
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1 + p.b2; var a2 = Activation.Sigmoid.Apply(z2);
    memo = (z1, a1, z2, a2);
    return memo.Value;
}

//# wrong: ? | the parameters of the cell above, not the argument
static Matrix<double> W1 = Matrix<double>.Build.DenseOfRows(new[] { new[] { 0.2, -0.5, 0.1 }, new[] { 0.7, 0.3, -0.4 }, new[] { -0.6, 0.1, 0.9 }, new[] { 0.0, 0.8, 0.5 } });
static Matrix<double> b1 = Matrix<double>.Build.DenseOfColumns(new[] { new[] { 0.1, 0.0, -1.0, 0.3 } });
static Matrix<double> W2 = Matrix<double>.Build.DenseOfRows(new[] { new[] { 1.0, -1.5, 0.8, 0.4 } });
static Matrix<double> b2 = Matrix<double>.Build.DenseOfColumns(new[] { new[] { -0.2 } });
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = W1 * x + b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = W2 * a1 + b2; var a2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, a2);
}

//# wrong: ? | off by one: the last feature is left out of the sum
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.b1.Clone();
    for (int j = 0; j < p.W1.RowCount; j++)
        for (int k = 0; k < p.W1.ColumnCount - 1; k++) z1[j, 0] += p.W1[j, k] * x[k, 0];
    var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1 + p.b2;
    return (z1, a1, z2, Activation.Sigmoid.Apply(z2));
}

//# wrong: ? | a2 is thresholded to a label
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1 + p.b2; var a2 = Activation.Sigmoid.Apply(z2).Map(v => v > 0.5 ? 1.0 : 0.0);
    return (z1, a1, z2, a2);
}

//# wrong: ? | MapInplace on a1 = z1 in the second layer only: z2 is a2
(Matrix<double> z1, Matrix<double> a1, Matrix<double> z2, Matrix<double> a2) ForwardOne(Parameters p, Matrix<double> x)
{
    var z1 = p.W1 * x + p.b1; var a1 = Activation.Sigmoid.Apply(z1);
    var z2 = p.W2 * a1 + p.b2; z2 = Activation.Sigmoid.Apply(z2);
    return (z1, a1, z2, z2);
}
