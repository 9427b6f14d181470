//# right: slopes first, then one step in each layer
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l > 0)
            dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# right: tanh's slope by 1 − a²
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    var result = new Layer[layers.Length];
    var dZ = caches[^1].A - Y;
    for (int l = layers.Length - 1; ; l--)
    {
        var layer = layers[l];
        var A = caches[l].Input; // A of the layer below
        result[l] = new Layer(
            layer.W - learningRate / Y.ColumnCount * (dZ * A.Transpose()),
            layer.b - learningRate / Y.ColumnCount * dZ.SumColumns(),
            layer.Activation);
        if (l == 0) return result;
        dZ = (layer.W.Transpose() * dZ).PointwiseMultiply(1 - A.PointwiseMultiply(A));
    }
}

//# right: the library's Backward, PassBack and Step of each layer
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    var after = new Layer[layers.Length];
    Matrix<double> dZ = caches[^1].A - Y;
    for (int l = layers.Length - 1; l >= 0; l--)
    {
        after[l] = layers[l].Step(layers[l].Backward(dZ, caches[l]), learningRate);
        if (l > 0) dZ = layers[l].PassBack(dZ).PointwiseMultiply(Activation.Tanh.Derivative(caches[l - 1].Z));
    }
    return after;
}

//# right: the library's DeepNetwork (the prompt does not forbid it)
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    var network = new DeepNetwork(layers);
    return network.Step(network.Backward(caches, Y), learningRate).Layers.ToArray();
}

//# right: recursion downwards
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    var result = new Layer[layers.Length];
    void Down(int l, Matrix<double> dZ)
    {
        double m = dZ.ColumnCount;
        result[l] = new Layer(
            layers[l].W - learningRate * (dZ.TransposeAndMultiply(caches[l].Input) / m),
            layers[l].b - learningRate * (dZ.RowSums().ToColumnMatrix() / m),
            layers[l].Activation);
        if (l == 0) return;
        Down(l - 1, layers[l].W.TransposeThisAndMultiply(dZ).PointwiseMultiply(1 - caches[l - 1].A.PointwisePower(2)));
    }
    Down(layers.Length - 1, caches[^1].A - Y);
    return result;
}

//# right: all dZ first, then LINQ
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    var dZ = new Matrix<double>[L];
    dZ[L - 1] = caches[L - 1].A - Y;
    for (int l = L - 2; l >= 0; l--)
        dZ[l] = (layers[l + 1].W.Transpose() * dZ[l + 1]).PointwiseMultiply(layers[l].Activation.Derivative(caches[l].Z));
    double step = learningRate / Y.ColumnCount;
    return layers.Select((layer, l) => new Layer(
        layer.W - step * dZ[l] * caches[l].Input.Transpose(),
        layer.b - step * dZ[l].SumColumns(),
        layer.Activation)).ToArray();
}

//# right: a stack of new layers
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    var done = new Stack<Layer>();
    Matrix<double> error = null;
    for (int l = layers.Length; l >= 1; l--)
    {
        var (layer, cache) = (layers[l - 1], caches[l - 1]);
        error = error is null ? cache.A - Y : error.PointwiseMultiply(layer.Activation.Derivative(cache.Z));
        var gradients = new LayerGradients(error * cache.Input.Transpose() / Y.ColumnCount, error.SumColumns() / Y.ColumnCount);
        done.Push(layer.Step(gradients, learningRate));
        error = layer.W.Transpose() * error; // dA of the layer below
    }
    return done.ToArray();
}

//# right: gradients in a list, then Zip
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    var gradients = new LinkedList<(Matrix<double> dW, Matrix<double> db)>();
    var dZ = caches[^1].A - Y;
    for (int l = layers.Length - 1; l >= 0; l--)
    {
        gradients.AddFirst((dZ * caches[l].Input.Transpose() / Y.ColumnCount, dZ.SumColumns() / Y.ColumnCount));
        if (l > 0) dZ = (layers[l].W.Transpose() * dZ).Map2((d, a) => d * (1 - a * a), caches[l].Input, Zeros.Include);
    }
    return [.. layers.Zip(gradients, (layer, g) => new Layer(layer.W - learningRate * g.dW, layer.b - learningRate * g.db, layer.Activation))];
}

//# right: in place on copies, after W has been used
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    var copies = layers.Select(layer => new Layer(layer.W.Clone(), layer.b.Clone(), layer.Activation)).ToArray();
    double m = Y.ColumnCount;
    var dZ = caches[^1].A - Y;
    for (int l = copies.Length - 1; l >= 0; l--)
    {
        var dW = dZ * caches[l].Input.Transpose() / m;
        var db = dZ.SumColumns() / m;
        if (l > 0) dZ = (copies[l].W.Transpose() * dZ).PointwiseMultiply(Activation.Tanh.Derivative(caches[l - 1].Z));
        copies[l].W.Subtract(learningRate * dW, copies[l].W);
        copies[l].b.Subtract(learningRate * db, copies[l].b);
    }
    return copies;
}

//# right: loops over the entries
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length, m = Y.ColumnCount;
    var result = new Layer[L];
    double[,] dZ = (caches[L - 1].A - Y).ToArray();
    for (int l = L - 1; l >= 0; l--)
    {
        var W = layers[l].W.Clone();
        var b = layers[l].b.Clone();
        int rows = W.RowCount, columns = W.ColumnCount;
        for (int j = 0; j < rows; j++)
            for (int i = 0; i < m; i++)
            {
                b[j, 0] -= learningRate * dZ[j, i] / m;
                for (int k = 0; k < columns; k++) W[j, k] -= learningRate * dZ[j, i] * caches[l].Input[k, i] / m;
            }
        result[l] = new Layer(W, b, layers[l].Activation);
        if (l == 0) break;
        var below = new double[columns, m];
        for (int k = 0; k < columns; k++)
            for (int i = 0; i < m; i++)
            {
                for (int j = 0; j < rows; j++) below[k, i] += layers[l].W[j, k] * dZ[j, i];
                double a = caches[l - 1].A[k, i];
                below[k, i] *= 1 - a * a;
            }
        dZ = below;
    }
    return result;
}

//# right: the mean taken into dZ of the last layer
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    var result = (Layer[])layers.Clone();
    var d = (caches[^1].A - Y) * (learningRate / Y.ColumnCount); // α/m from the beginning
    for (int l = layers.Length - 1; l >= 0; l--)
    {
        result[l] = new Layer(layers[l].W - d * caches[l].Input.Transpose(), layers[l].b - d.SumColumns(), layers[l].Activation);
        if (l > 0) d = (layers[l].W.Transpose() * d).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return result;
}

//# right: helper methods for 4.4, 4.5 and 4.6
Matrix<double> Below(Layer layer, Matrix<double> dZ, LayerCache below) =>
    (layer.W.Transpose() * dZ).PointwiseMultiply(1 - below.A.PointwiseMultiply(below.A));
Layer Moved(Layer layer, Matrix<double> dZ, LayerCache cache, double alpha)
{
    int m = dZ.ColumnCount;
    return new Layer(layer.W - alpha * dZ * cache.Input.Transpose() / m, layer.b - alpha * dZ.SumColumns() / m, layer.Activation);
}
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    var moved = new List<Layer>();
    var dZ = caches.Last().A - Y;
    for (int l = layers.Length - 1; l >= 0; l--)
    {
        moved.Insert(0, Moved(layers[l], dZ, caches[l], learningRate));
        if (l > 0) dZ = Below(layers[l], dZ, caches[l - 1]);
    }
    return moved.ToArray();
}

//# wrong: ? | sign of dZ: Y − A
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = Y - caches[L - 1].A;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | uphill: plus
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W + learningRate * dW, layers[l].b + learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | no 1/m
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose();
        Matrix<double> db = dZ.SumColumns();
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | no 1/m in db
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns();
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | 1/m once more in each layer: dZ is divided and passed down
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ / m).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | the slope of the activation is forgotten
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = layers[l].W.Transpose() * dZ;
    }
    return stepped;
}

//# wrong: ? | the slope of the layer itself instead of the layer below: the last one is σ
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | the slope at A instead of Z
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].A));
    }
    return stepped;
}

//# wrong: ? | a instead of 1 − a²: g, not g′
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(caches[l - 1].A);
    }
    return stepped;
}

//# wrong: ? | 1 − a
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(1 - caches[l - 1].A);
    }
    return stepped;
}

//# wrong: ? | 1 − z²
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(1 - caches[l - 1].Z.PointwisePower(2));
    }
    return stepped;
}

//# wrong: ? | σ′ in all hidden layers
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(Activation.Sigmoid.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | ReLU′ in all hidden layers
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(Activation.ReLU.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | dW is made of the A of the layer itself, not of its input
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].A.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | dW is made of X in every layer
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[0].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | dW is made of the Z of the layer below
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * (l > 0 ? caches[l - 1].Z : caches[0].Input).Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | dW transposed
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = caches[l].Input * dZ.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | W is not transposed on the way down: fits only square layers
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | dZ passes down through W that has moved already
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (stepped[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | dZ passes down through the weights of the layer below
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l - 1].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | σ′ once more at the output, as for the squared error
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = (caches[L - 1].A - Y).PointwiseMultiply(Activation.Sigmoid.Derivative(caches[L - 1].Z));
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | Z − Y at the output
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].Z - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | only the last layer moves, the others are handed on
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == L - 1) { for (int k = 0; k < l; k++) stepped[k] = layers[k]; break; }
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | layer 1 stays as it is (l > 0)
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    stepped[0] = layers[0];
    for (int l = L - 1; l > 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | layer 1 is left out: null (l > 0)
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l > 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | the last layer stays as it is
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    stepped[L - 1] = layers[L - 1];
    return stepped;
}

//# wrong: ? | the biases stay
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | the weights stay
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | learning rate forgotten
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - dW, layers[l].b - db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | learning rate 0.3 written down
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - 0.3 * dW, layers[l].b - 0.3 * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | learning rate is applied twice
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * learningRate * dW, layers[l].b - learningRate * learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | the biases forget the learning rate
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: passed | all new layers get tanh, the last one too
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, Activation.Tanh);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: passed | all new layers get σ
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, Activation.Sigmoid);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | returned from the last layer to the first
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    Array.Reverse(stepped);
    return stepped;
}

//# wrong: ? | db adds along the other axis
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.ColumnSums().ToRowMatrix() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | the mean over all units for each bias
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = layers[l].b * 0 + dZ.Enumerate().Sum() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | m is the number of rows
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.RowCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | m is n[0], the rows of X
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = caches[0].Input.RowCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | m = 400 written down
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = 400;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | 1 / m in integers is 0
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    int m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = 1 / m * dZ * caches[l].Input.Transpose();
        Matrix<double> db = 1 / m * dZ.SumColumns();
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | three layers written down
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = 3;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: passed | the array that came in is filled with the new layers
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = layers;
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        Matrix<double> old = layers[l].W;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (old.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | the matrices of the layers are moved in place
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = layers[l];
        
        Matrix<double> below = l == 0 ? null : (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
        layers[l].W.Subtract(learningRate * dW, layers[l].W);
        layers[l].b.Subtract(learningRate * db, layers[l].b);
        dZ = below;
    }
    return stepped;
}

//# wrong: ? | only b is moved in place, W is new
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        layers[l].b.Subtract(learningRate * db, layers[l].b);
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | the cache's A is changed: dZ begins in place
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A;
    dZ.Subtract(Y, dZ);
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return stepped;
}

//# wrong: ? | the cache's A of the hidden layers is squared in place
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(Slope(caches[l - 1].A));
    }
    return stepped;
}
Matrix<double> Slope(Matrix<double> A)
{
    A.MapInplace(a => 1 - a * a, Zeros.Include);
    return A;
}

//# wrong: ? | every hidden layer gets the slopes of the last one: dZ is not passed further than one layer
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    int L = layers.Length;
    double m = Y.ColumnCount;
    var stepped = new Layer[L];
    Matrix<double> dZ = caches[L - 1].A - Y;
    for (int l = L - 1; l >= 0; l--)
    {
        Matrix<double> dW = dZ * caches[l].Input.Transpose() / m;
        Matrix<double> db = dZ.SumColumns() / m;
        stepped[l] = new Layer(layers[l].W - learningRate * dW, layers[l].b - learningRate * db, layers[l].Activation);
        if (l == 0) break;
        if (l == L - 1) dZ = (layers[l].W.Transpose() * dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
        else dZ = dZ.Clone();
    }
    return stepped;
}

//# wrong: ? | nothing changed: the layers as they came
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate) => layers;

//# wrong: ? | copies, but not moved
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate) =>
    layers.Select(layer => new Layer(layer.W.Clone(), layer.b.Clone(), layer.Activation)).ToArray();

//# wrong: ? | the two-layer equations: layers between the first and the last stay
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    double m = Y.ColumnCount;
    var result = (Layer[])layers.Clone();
    var dZ2 = caches[^1].A - Y;
    result[^1] = new Layer(layers[^1].W - learningRate * (dZ2 * caches[^1].Input.Transpose() / m), layers[^1].b - learningRate * (dZ2.SumColumns() / m), layers[^1].Activation);
    if (layers.Length < 2) return result;
    int k = layers.Length - 2;
    var dZ1 = (layers[^1].W.Transpose() * dZ2).PointwiseMultiply(Activation.Tanh.Derivative(caches[k].Z));
    result[k] = new Layer(layers[k].W - learningRate * (dZ1 * caches[k].Input.Transpose() / m), layers[k].b - learningRate * (dZ1.SumColumns() / m), layers[k].Activation);
    return result;
}

//# wrong: ? | caches[l − 1] without a test for l = 0: fails in layer 1
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    var result = new Layer[layers.Length];
    var dZ = caches[^1].A - Y;
    for (int l = layers.Length - 1; l >= 0; l--)
    {
        result[l] = layers[l].Step(layers[l].Backward(dZ, caches[l]), learningRate);
        dZ = layers[l].PassBack(dZ).PointwiseMultiply(layers[l - 1].Activation.Derivative(caches[l - 1].Z));
    }
    return result;
}

//# wrong: ? | two steps with the same slopes
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    var network = new DeepNetwork(layers);
    var gradients = network.Backward(caches, Y);
    return network.Step(gradients, learningRate).Step(gradients, learningRate).Layers.ToArray();
}

//# wrong: ? | the first answer is kept
Layer[] kept;
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    if (kept != null) return kept;
    var network = new DeepNetwork(layers);
    return kept = network.Step(network.Backward(caches, Y), learningRate).Layers.ToArray();
}

//# wrong: ? | trains on the flower instead of the caches and Y
static readonly Dataset flower = Dataset.Load("flower");
Layer[] StepDeep(Layer[] layers, LayerCache[] caches, Matrix<double> Y, double learningRate)
{
    var network = new DeepNetwork(layers);
    return network.Step(network.Backward(network.Forward(flower.X), flower.Y), learningRate).Layers.ToArray();
}
