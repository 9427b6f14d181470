//# right: a loop over the layers
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l < W.Length; l++) a = Activation.Sigmoid.Apply(W[l] * a + b[l]);
    return a;
}

//# right: reuses the parameter x as the running value
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    for (int l = 0; l < W.Length; l++)
    {
        Matrix<double> z = W[l] * x + b[l];
        x = z.Map(v => 1 / (1 + Math.Exp(-v)), Zeros.Include);
    }
    return x;
}

//# right: recursion on the remaining layers
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x) =>
    W.Length == 0 ? x : ForwardDeep(W[1..], b[1..], Activation.Sigmoid.Apply(W[0] * x + b[0]));

//# right: recursion from the last layer down
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    Matrix<double> A(int l) => l == 0 ? x : Activation.Sigmoid.Apply(W[l - 1] * A(l - 1) + b[l - 1]);
    return A(W.Length);
}

//# right: Aggregate over a Zip
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x) =>
    W.Zip(b).Aggregate(x, (a, layer) => Activation.Sigmoid.Apply(layer.First * a + layer.Second));

//# right: foreach with deconstruction
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    Matrix<double> A = x;
    foreach (var (w, c) in W.Zip(b)) A = Activation.Sigmoid.Apply((w * A).PlusColumn(c));
    return A;
}

//# right: all the activations kept in a list
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = new List<Matrix<double>> { x };
    for (int l = 1; l <= W.Length; l++)
    {
        var z = W[l - 1] * a[l - 1] + b[l - 1];
        a.Add(Activation.Sigmoid.Apply(z));
    }
    return a[^1];
}

//# right: loops over units and inputs on plain arrays
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    double[] a = x.ToColumnMajorArray();
    for (int l = 0; l < W.Length; l++)
    {
        var next = new double[W[l].RowCount];
        for (int j = 0; j < next.Length; j++)
        {
            double z = b[l][j, 0];
            for (int k = 0; k < a.Length; k++) z += W[l][j, k] * a[k];
            next[j] = 1.0 / (1.0 + Math.Exp(-z));
        }
        a = next;
    }
    return Matrix<double>.Build.Dense(a.Length, 1, a);
}

//# right: vectors
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    Vector<double> a = x.Column(0);
    for (int l = 0; l < W.Length; l++)
        a = (W[l] * a + b[l].Column(0)).Map(Activation.Sigmoid.Apply, Zeros.Include);
    return a.ToColumnMatrix();
}

//# right: while loop, in place on the new matrix
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    int l = 0;
    var current = x.Clone();
    while (l < W.Length)
    {
        var z = W[l].Multiply(current);
        z.Add(b[l], z);
        z.MapInplace(v => 1 / (1 + Math.Exp(-v)), Zeros.Include);
        current = z;
        l++;
    }
    return current;
}

//# right: bias as a further column
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var one = Matrix<double>.Build.Dense(1, 1, 1.0);
    var a = x;
    for (int l = 0; l < W.Length; l++)
        a = Activation.Sigmoid.Apply(W[l].Append(b[l]) * a.Stack(one));
    return a;
}

//# right: a queue of functions, one a layer
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var layers = Enumerable.Range(0, W.Length)
        .Select(l => (Func<Matrix<double>, Matrix<double>>)(a => Activation.Sigmoid.Apply(W[l] * a + b[l])));
    foreach (var layer in layers) x = layer(x);
    return x;
}

//# right: Layer of the library
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    for (int l = 0; l < W.Length; l++)
        x = new Layer(W[l], b[l], Activation.Sigmoid).Forward(x).A;
    return x;
}

//# right: DeepNetwork of the library (the text does not forbid it)
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var layers = W.Select((w, l) => new Layer(w, b[l], Activation.Sigmoid)).ToList();
    return new DeepNetwork(layers).Forward(x)[^1].A;
}

//# right: row form
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var row = x.Transpose();
    for (int l = 0; l < W.Length; l++)
    {
        row = row * W[l].Transpose() + b[l].Transpose();
        row = row.Map(v => 0.5 + 0.5 * Math.Tanh(0.5 * v), Zeros.Include);
    }
    return row.Transpose();
}

//# wrong: ? | exactly two layers
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a1 = Activation.Sigmoid.Apply(W[0] * x + b[0]);
    return Activation.Sigmoid.Apply(W[1] * a1 + b[1]);
}

//# wrong: ? | exactly three layers
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l < 3; l++) a = Activation.Sigmoid.Apply(W[l] * a + b[l]);
    return a;
}

//# wrong: ? | every layer reads x, as the notes print
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    Matrix<double> a = x;
    for (int l = 0; l < W.Length; l++) a = Activation.Sigmoid.Apply(W[l] * x + b[l]);
    return a;
}

//# wrong: ? | the last layer is left out
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l < W.Length - 1; l++) a = Activation.Sigmoid.Apply(W[l] * a + b[l]);
    return a;
}

//# wrong: ? | the first layer is left out: starts at l = 1
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 1; l < W.Length; l++) a = Activation.Sigmoid.Apply(W[l] * a + b[l]);
    return a;
}

//# wrong: ? | one round too many
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l <= W.Length; l++) a = Activation.Sigmoid.Apply(W[l] * a + b[l]);
    return a;
}

//# wrong: ? | returns inside the loop, after layer 1
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l < W.Length; l++)
    {
        a = Activation.Sigmoid.Apply(W[l] * a + b[l]);
        return a;
    }
    return a;
}

//# wrong: ? | no activation in the last layer: returns z
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    Matrix<double> z = x, a = x;
    for (int l = 0; l < W.Length; l++)
    {
        z = W[l] * a + b[l];
        a = Activation.Sigmoid.Apply(z);
    }
    return z;
}

//# wrong: ? | σ in the last layer only, linear before
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var z = x;
    for (int l = 0; l < W.Length; l++) z = W[l] * z + b[l];
    return Activation.Sigmoid.Apply(z);
}

//# wrong: ? | tanh in the hidden layers, σ at the end
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l < W.Length; l++)
    {
        var g = l == W.Length - 1 ? Activation.Sigmoid : Activation.Tanh;
        a = g.Apply(W[l] * a + b[l]);
    }
    return a;
}

//# wrong: ? | biases forgotten
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    foreach (var w in W) a = Activation.Sigmoid.Apply(w * a);
    return a;
}

//# wrong: ? | the bias of the first layer in every layer (fails unless all layers are as wide)
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l < W.Length; l++) a = Activation.Sigmoid.Apply(W[l] * a + b[0]);
    return a;
}

//# wrong: ? | layers in reverse order
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = W.Length - 1; l >= 0; l--) a = Activation.Sigmoid.Apply(W[l] * a + b[l]);
    return a;
}

//# wrong: ? | the biases in reverse order
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l < W.Length; l++) a = Activation.Sigmoid.Apply(W[l] * a + b[^(l + 1)]);
    return a;
}

//# wrong: ? | multiplies the weight matrices first, then one σ and the last bias
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var product = W[0];
    for (int l = 1; l < W.Length; l++) product = W[l] * product;
    return Activation.Sigmoid.Apply(product * x + b[^1]);
}

//# wrong: ? | W transposed
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l < W.Length; l++) a = Activation.Sigmoid.Apply(W[l].Transpose() * a + b[l]);
    return a;
}

//# wrong: ? | clears x afterwards: the caller's input is changed
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l < W.Length; l++)
    {
        a = W[l] * a + b[l];
        a.MapInplace(Activation.Sigmoid.Apply, Zeros.Include);
    }
    x.MapInplace(v => 0.0);
    return a;
}

//# wrong: ? | the sum is written into b[l]: the biases are changed
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l < W.Length; l++)
    {
        var z = b[l];
        z.Add(W[l] * a, z);
        a = Activation.Sigmoid.Apply(z);
    }
    return a;
}

//# wrong: passed | the arrays are changed: overwrites b[l] with the activations
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    for (int l = 0; l < W.Length; l++)
        b[l] = Activation.Sigmoid.Apply(W[l] * (l == 0 ? x : b[l - 1]) + b[l]);
    return b[^1];
}

//# wrong: ? | right for two or more layers only: layer 2 is always computed outside the loop
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = Activation.Sigmoid.Apply(W[0] * x + b[0]);
    a = Activation.Sigmoid.Apply(W[1] * a + b[1]);
    for (int l = 2; l < W.Length; l++) a = Activation.Sigmoid.Apply(W[l] * a + b[l]);
    return a;
}

//# wrong: ? | first layer applied twice (once before, once in the loop)
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = Activation.Sigmoid.Apply(W[0] * x + b[0]);
    for (int l = 0; l < W.Length; l++) a = Activation.Sigmoid.Apply(W[l] * a + b[l]);
    return a;
}

//# wrong: ? | the input too goes through σ first
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = Activation.Sigmoid.Apply(x);
    for (int l = 0; l < W.Length; l++) a = Activation.Sigmoid.Apply(W[l] * a + b[l]);
    return a;
}

//# wrong: ? | zeros of the right size
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x) =>
    Matrix<double>.Build.Dense(W[^1].RowCount, 1);

//# wrong: ? | remembers the activations from one call to the next (the field is not reset)
Matrix<double> a;
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    a ??= x;
    for (int l = 0; l < W.Length; l++) a = Activation.Sigmoid.Apply(W[l] * a + b[l]);
    return a;
}

//# wrong: ? | only the first output is returned
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l < W.Length; l++) a = Activation.Sigmoid.Apply(W[l] * a + b[l]);
    return Matrix<double>.Build.Dense(1, 1, a[0, 0]);
}

//# wrong: ? | sign of the bias
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l < W.Length; l++) a = Activation.Sigmoid.Apply(W[l] * a - b[l]);
    return a;
}

//# wrong: ? | bias added after σ
Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    var a = x;
    for (int l = 0; l < W.Length; l++) a = Activation.Sigmoid.Apply(W[l] * a) + b[l];
    return a;
}
