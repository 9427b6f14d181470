//# right: sizes with names
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# right: in one expression
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1) =>
    (2, [n1, X.RowCount], [n1, 1], [Y.RowCount, n1], [Y.RowCount, 1]);

//# right: arrays with new
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int[] W1 = new int[] { n1, X.RowCount };
    int[] b1 = new int[] { n1, 1 };
    int[] W2 = new int[] { Y.RowCount, n1 };
    int[] b2 = new int[] { Y.RowCount, 1 };
    return (2, W1, b1, W2, b2);
}

//# right: the library's LayerSizes
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    LayerSizes s = LayerSizes.From(X, Y, n1);
    return (2, new[] { s.n1, s.n0 }, new[] { s.n1, 1 }, new[] { s.n2, s.n1 }, new[] { s.n2, 1 });
}

//# right: the shapes of the library's own parameters
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    var p = Initialization.Zeros(LayerSizes.From(X, Y, n1));
    int[] Of(Matrix<double> M) => [M.RowCount, M.ColumnCount];
    return (layers: 2, W1: Of(p.W1), b1: Of(p.b1), W2: Of(p.W2), b2: Of(p.b2));
}

//# right: a list of sizes and a helper
int[] Weights(int[] n, int l) => [n[l], n[l - 1]];
int[] Bias(int[] n, int l) => [n[l], 1];
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int[] n = [X.RowCount, n1, Y.RowCount];
    return (n.Length - 1, Weights(n, 1), Bias(n, 1), Weights(n, 2), Bias(n, 2));
}

//# right: filled in a loop
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int[] n = [X.RowCount, n1, Y.RowCount];
    var W = new List<int[]>();
    var b = new List<int[]>();
    for (int l = 1; l < n.Length; l++)
    {
        W.Add([n[l], n[l - 1]]);
        b.Add([n[l], 1]);
    }
    return (W.Count, W[0], b[0], W[1], b[1]);
}

//# right: sizes from an array of the data
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    double[,] x = X.ToArray(), y = Y.ToArray();
    int features = x.GetLength(0), outputs = y.GetLength(0);
    return (2, [n1, features], [n1, 1], [outputs, n1], [outputs, 1]);
}

//# right: LINQ, sizes zipped with the next one
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int[] n = [X.RowCount, n1, Y.RowCount];
    var layers = n.Zip(n.Skip(1), (before, own) => (W: new[] { own, before }, b: new[] { own, 1 })).ToArray();
    return (layers.Length, layers[0].W, layers[0].b, layers[1].W, layers[1].b);
}

//# right: the shape of a product that fits: W1 X must be (n1, m)
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    Matrix<double> W1 = Matrix<double>.Build.Dense(n1, X.RowCount);
    Matrix<double> Z1 = W1 * X;
    Matrix<double> W2 = Matrix<double>.Build.Dense(Y.RowCount, Z1.RowCount);
    return (2, [W1.RowCount, W1.ColumnCount], [Z1.RowCount, 1], [W2.RowCount, W2.ColumnCount], [Y.RowCount, 1]);
}

//# right: named parts and a size of 1 with a name
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    const int Column = 1, hidden = 1, output = 1;
    return (layers: hidden + output, W1: [n1, X.RowCount], b1: [n1, Column], W2: [Y.RowCount, n1], b2: [Y.RowCount, Column]);
}

//# right: from columns of the data
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.Column(0).Count, n2 = Y.Column(0).Count;
    return (2, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# right: rows counted one by one
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.EnumerateRows().Count(), n2 = Y.EnumerateRows().Count();
    (int, int[], int[], int[], int[]) all = (2, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
    return all;
}

//# right: a record of fields
int n0, n2;
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    (n0, n2) = (X.RowCount, Y.RowCount);
    return (2, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | three layers: the input is counted
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (3, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | one layer: only the hidden one is counted
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (1, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | layers is the number of hidden units
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (n1, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | layers is 4, the number of parameter matrices
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (4, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | W1 transposed
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n0, n1], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | W2 transposed
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n1, 1], [n1, n2], [n2, 1]);
}

//# wrong: ? | both weights transposed
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n0, n1], [n1, 1], [n1, n2], [n2, 1]);
}

//# wrong: ? | b1 as a row
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [1, n1], [n2, n1], [n2, 1]);
}

//# wrong: ? | b2 as a row
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n1, 1], [n2, n1], [1, n2]);
}

//# wrong: ? | both biases as rows
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [1, n1], [n2, n1], [1, n2]);
}

//# wrong: ? | biases as plain lists
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n1], [n2, n1], [n2]);
}

//# wrong: ? | biases spread over the examples
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    int m = X.ColumnCount;
    return (2, [n1, n0], [n1, m], [n2, n1], [n2, m]);
}

//# wrong: ? | b1 has an entry for each feature
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n0, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | b1 has the shape of W1
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n1, n0], [n2, n1], [n2, 1]);
}

//# wrong: ? | b2 has an entry for each hidden unit
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n1, 1], [n2, n1], [n1, 1]);
}

//# wrong: ? | b1 and b2 exchanged
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n2, 1], [n2, n1], [n1, 1]);
}

//# wrong: ? | W1 and W2 exchanged
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n2, n1], [n1, 1], [n1, n0], [n2, 1]);
}

//# wrong: ? | the parts in the order W1, W2, b1, b2
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n2, n1], [n1, 1], [n2, 1]);
}

//# wrong: ? | n0 from the columns: the number of examples
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.ColumnCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | n2 from the columns: the number of examples
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.ColumnCount;
    return (2, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | both from the columns
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.ColumnCount, n2 = Y.ColumnCount;
    return (2, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | n2 is taken to be 1
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = 1;
    return (2, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | n0 is 3, as in the lecture
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = 3, n2 = Y.RowCount;
    return (2, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | n1 is 4, as in the lecture
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [4, n0], [4, 1], [n2, 4], [n2, 1]);
}

//# wrong: ? | the lecture's network, whatever comes in
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1) => (2, [4, 3], [4, 1], [1, 4], [1, 1]);

//# wrong: ? | n0 and n2 exchanged
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = Y.RowCount, n2 = X.RowCount;
    return (2, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | the output layer is fed with the features: W2 is (n2, n0)
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n1, 1], [n2, n0], [n2, 1]);
}

//# wrong: ? | W1 is square
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n1], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | W2 is square
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n1, 1], [n2, n2], [n2, 1]);
}

//# wrong: ? | W1 has a column for each example
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    int m = X.ColumnCount;
    return (2, [n1, m], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | the shapes of A1 and A2, not of the biases and weights
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    int m = X.ColumnCount;
    return (2, [n1, m], [n1, m], [n2, m], [n2, m]);
}

//# wrong: ? | the biases are one number each: [1, 1]
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [1, 1], [n2, n1], [1, 1]);
}

//# wrong: ? | a column too many: the bias counted with the weights
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0 + 1], [n1, 1], [n2, n1 + 1], [n2, 1]);
}

//# wrong: ? | numbers of entries, not shapes
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1 * n0], [n1], [n2 * n1], [n2]);
}

//# wrong: ? | zeros
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (0, [0, 0], [0, 0], [0, 0], [0, 0]);
}

//# wrong: ? | W2 and b2 forgotten: null
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n1, 1], null, null);
}

//# wrong: ? | empty arrays for layer 2
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    return (2, [n1, n0], [n1, 1], [], []);
}

//# wrong: ? | n1 one less: counted from 0
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    n1--;
    return (2, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | one array for both biases, overwritten by the second (aliased)
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    int[] b = [n1, 1];
    int[] b1 = b;
    b[0] = n2;
    return (2, [n1, n0], b1, [n2, n1], b);
}

//# wrong: ? | n1 ignored: the mean of inputs and outputs
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    n1 = (n0 + n2) / 2;
    return (2, [n1, n0], [n1, 1], [n2, n1], [n2, 1]);
}

//# wrong: ? | remembers the first answer
bool known;
(int, int[], int[], int[], int[]) answer;
(int layers, int[] W1, int[] b1, int[] W2, int[] b2) LayerShapes(Matrix<double> X, Matrix<double> Y, int n1)
{
    if (!known)
    {
        answer = (2, [n1, X.RowCount], [n1, 1], [Y.RowCount, n1], [Y.RowCount, 1]);
        known = true;
    }
    return answer;
}
