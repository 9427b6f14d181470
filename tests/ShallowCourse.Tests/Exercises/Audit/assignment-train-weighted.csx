//# right: the four earlier methods in a loop
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# right: a list of costs, a while loop
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var costs = new List<double>();
    Parameters p = start.Copy();
    while (costs.Count < iterations)
    {
        ForwardCache cache = Forward(p, X);
        double J = ComputeCost(cache.A2, Y, weight);
        p = Update(p, Backward(p, cache, X, Y, weight), learningRate, decay, costs.Count);
        costs.Add(J);
    }
    return (p, costs.ToArray());
}

//# right: Aggregate over the numbers of the iterations
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    return Enumerable.Range(0, iterations).Aggregate(
        (parameters: start, costs: new double[iterations]),
        (state, k) =>
        {
            var cache = Forward(state.parameters, X);
            state.costs[k] = ComputeCost(cache.A2, Y, weight);
            return (Update(state.parameters, Backward(state.parameters, cache, X, Y, weight), learningRate, decay, k),
                state.costs);
        });
}

//# right: forward once before the loop, then at the end of each turn
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var parameters = start;
    var cache = Forward(parameters, X);
    double[] costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        costs[k] = ComputeCost(cache.A2, Y, weight);
        parameters = Update(parameters, Backward(parameters, cache, X, Y, weight), learningRate, decay, k);
        cache = Forward(parameters, X);
    }
    return (parameters, costs);
}

//# right: a copy of start that is changed in place
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start.Copy();
    var costs = new double[iterations];
    for (int k = 0; k < iterations; ++k)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var (dW1, db1, dW2, db2) = Backward(p, cache, X, Y, weight);
        double rate = learningRate / (1.0 + decay * k);
        p.W1.Subtract(rate * dW1, p.W1);
        p.b1.Subtract(rate * db1, p.b1);
        p.W2.Subtract(rate * dW2, p.W2);
        p.b2.Subtract(rate * db2, p.b2);
    }
    return (p, costs);
}

//# right: all in one method, MathNet operators
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var (W1, b1, W2, b2) = (start.W1, start.b1, start.W2, start.b2);
    int m = X.ColumnCount;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var Z1 = (W1 * X).PlusColumn(b1);
        var A1 = Z1.PointwiseMaximum(0);
        var Z2 = (W2 * A1).PlusColumn(b2);
        var A2 = Activation.Sigmoid.Apply(Z2);
        costs[k] = A2.Map2((a, y) => y == 1 ? -weight * Math.Log(a) : -Math.Log(1 - a), Y, Zeros.Include)
            .Enumerate().Sum() / m;
        var dZ2 = A2.Map2((a, y) => y == 1 ? weight * (a - 1) : a, Y, Zeros.Include);
        var dZ1 = (W2.Transpose() * dZ2).PointwiseMultiply(Activation.ReLU.Derivative(Z1));
        double rate = learningRate / (1 + decay * k);
        W2 -= rate / m * (dZ2 * A1.Transpose());
        b2 -= rate / m * dZ2.SumColumns();
        W1 -= rate / m * (dZ1 * X.Transpose());
        b1 -= rate / m * dZ1.SumColumns();
    }
    return (new Parameters(W1, b1, W2, b2), costs);
}

//# right: own arrays and loops only
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    double[,] x = X.ToArray(), y = Y.ToArray();
    double[,] W1 = start.W1.ToArray(), b1 = start.b1.ToArray(), W2 = start.W2.ToArray(), b2 = start.b2.ToArray();
    int n0 = X.RowCount, m = X.ColumnCount, n1 = W1.GetLength(0), n2 = W2.GetLength(0);
    var costs = new double[iterations];
    for (int it = 0; it < iterations; it++)
    {
        double[,] dW1 = new double[n1, n0], db1 = new double[n1, 1], dW2 = new double[n2, n1], db2 = new double[n2, 1];
        for (int k = 0; k < m; k++)
        {
            double[] a1 = new double[n1], dz2 = new double[n2];
            for (int j = 0; j < n1; j++)
            {
                double z = b1[j, 0];
                for (int h = 0; h < n0; h++) z += W1[j, h] * x[h, k];
                a1[j] = Math.Max(0, z);
            }
            for (int i = 0; i < n2; i++)
            {
                double z = b2[i, 0];
                for (int j = 0; j < n1; j++) z += W2[i, j] * a1[j];
                double a = 1 / (1 + Math.Exp(-z));
                costs[it] -= (y[i, k] == 1 ? weight * Math.Log(a) : Math.Log(1 - a)) / m;
                dz2[i] = y[i, k] == 1 ? weight * (a - 1) : a;
                db2[i, 0] += dz2[i] / m;
                for (int j = 0; j < n1; j++) dW2[i, j] += dz2[i] * a1[j] / m;
            }
            for (int j = 0; j < n1; j++)
            {
                if (a1[j] <= 0) continue;
                double dz1 = 0;
                for (int i = 0; i < n2; i++) dz1 += W2[i, j] * dz2[i];
                db1[j, 0] += dz1 / m;
                for (int h = 0; h < n0; h++) dW1[j, h] += dz1 * x[h, k] / m;
            }
        }
        double rate = learningRate / (1 + decay * it);
        void Step(double[,] w, double[,] dw)
        {
            for (int i = 0; i < w.GetLength(0); i++)
                for (int j = 0; j < w.GetLength(1); j++) w[i, j] -= rate * dw[i, j];
        }
        Step(W1, dW1); Step(b1, db1); Step(W2, dW2); Step(b2, db2);
    }
    var M = Matrix<double>.Build;
    return (new Parameters(M.DenseOfArray(W1), M.DenseOfArray(b1), M.DenseOfArray(W2), M.DenseOfArray(b2)), costs);
}

//# right: biases as weights of an input that is 1
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    Matrix<double> ones = Matrix<double>.Build.Dense(1, X.ColumnCount, 1.0);
    Matrix<double> V1 = start.W1.Append(start.b1), V2 = start.W2.Append(start.b2), input = X.Stack(ones);
    int m = X.ColumnCount, n0 = X.RowCount, n1 = start.W1.RowCount, n2 = start.W2.RowCount;
    var costs = new List<double>();
    for (int k = 0; k < iterations; k++)
    {
        var Z1 = V1 * input;
        var A1 = Z1.Map(z => z > 0 ? z : 0).Stack(ones);
        var A2 = (V2 * A1).Map(z => 1 / (1 + Math.Exp(-z)), Zeros.Include);
        var C = Y.Map(y => y == 1 ? weight : 1.0, Zeros.Include);
        double J = 0;
        foreach (var (i, j, y) in Y.EnumerateIndexed(Zeros.Include))
            J += -C[i, j] * Math.Log(y == 1 ? A2[i, j] : 1 - A2[i, j]) / m;
        costs.Add(J);
        var dZ2 = C.PointwiseMultiply(A2 - Y) / m;
        var dZ1 = (V2.SubMatrix(0, n2, 0, n1).Transpose() * dZ2).PointwiseMultiply(Z1.Map(z => z > 0 ? 1.0 : 0.0));
        double rate = learningRate / (1 + k * decay);
        V1 -= rate * dZ1 * input.Transpose();
        V2 -= rate * dZ2 * A1.Transpose();
    }
    return (new Parameters(V1.SubMatrix(0, n1, 0, n0), V1.SubMatrix(0, n1, n0, 1),
        V2.SubMatrix(0, n2, 0, n1), V2.SubMatrix(0, n2, n1, 1)), [.. costs]);
}

//# right: the cost from Z2 by softplus, which is finite where log(1 − a) is not
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    double Softplus(double z) => Math.Max(z, 0) + Math.Log(1 + Math.Exp(-Math.Abs(z)));
    double Sigma(double z) => z >= 0 ? 1 / (1 + Math.Exp(-z)) : Math.Exp(z) / (1 + Math.Exp(z));
    var p = start;
    int m = X.ColumnCount;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var Z1 = (p.W1 * X).PlusColumn(p.b1);
        var A1 = Z1.Map(z => Math.Max(0, z), Zeros.Include);
        var Z2 = (p.W2 * A1).PlusColumn(p.b2);
        costs[k] = Z2.Map2((z, y) => weight * y * Softplus(-z) + (1 - y) * Softplus(z), Y, Zeros.Include).Enumerate().Sum() / m;
        var dZ2 = Z2.Map2((z, y) => (1 - y) * Sigma(z) - weight * y * Sigma(-z), Y, Zeros.Include);
        var dZ1 = (p.W2.Transpose() * dZ2).MapIndexed((i, j, d) => Z1[i, j] > 0 ? d : 0, Zeros.Include);
        double alpha = learningRate / (1 + decay * k);
        p = new Parameters(
            p.W1 - alpha * dZ1 * X.Transpose() / m, p.b1 - alpha * dZ1.SumColumns() / m,
            p.W2 - alpha * dZ2 * A1.Transpose() / m, p.b2 - alpha * dZ2.SumColumns() / m);
    }
    return (p, costs);
}

//# right: an iterator that yields every state
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
IEnumerable<(Parameters before, double cost, Parameters after)> Steps(
    Matrix<double> X, Matrix<double> Y, Parameters p, double weight, double learningRate, double decay)
{
    for (int k = 0; ; k++)
    {
        var cache = Forward(p, X);
        var next = Update(p, Backward(p, cache, X, Y, weight), learningRate, decay, k);
        yield return (p, ComputeCost(cache.A2, Y, weight), next);
        p = next;
    }
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var steps = Steps(X, Y, start, weight, learningRate, decay).Take(iterations).ToList();
    return (steps.Count == 0 ? start : steps[^1].after, steps.Select(s => s.cost).ToArray());
}

//# right: a class with the state, four tasks for the four steps
class Machine(Matrix<double> X, Matrix<double> Y, Parameters start, double weight)
{
    public Matrix<double> W1 = start.W1, b1 = start.b1, W2 = start.W2, b2 = start.b2;
    public double Step(double rate)
    {
        double m = X.ColumnCount;
        var Z1 = (W1 * X).PlusColumn(b1);
        var A1 = Z1.PointwiseMaximum(0);
        var A2 = (W2 * A1).PlusColumn(b2).Map(z => 1 / (1 + Math.Exp(-z)), Zeros.Include);
        var dZ2 = A2.Map2((a, y) => y == 1 ? weight * (a - 1) : a, Y, Zeros.Include);
        var dZ1 = (W2.Transpose() * dZ2).PointwiseMultiply(Z1.Map(z => z > 0 ? 1.0 : 0.0));
        double J = A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -weight * Math.Log(a) : -Math.Log(1 - a)).Sum() / m;
        var (w1, c1, w2, c2) = (W1, b1, W2, b2);
        Task.WaitAll(
            Task.Run(() => { W1 = w1 - rate / m * (dZ1 * X.Transpose()); }),
            Task.Run(() => { b1 = c1 - rate / m * dZ1.SumColumns(); }),
            Task.Run(() => { W2 = w2 - rate / m * (dZ2 * A1.Transpose()); }),
            Task.Run(() => { b2 = c2 - rate / m * dZ2.SumColumns(); }));
        return J;
    }
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var machine = new Machine(X, Y, start, weight);
    double[] costs = [.. Enumerable.Range(0, iterations).Select(k => machine.Step(learningRate / (1 + decay * k)))];
    return (new Parameters(machine.W1, machine.b1, machine.W2, machine.b2), costs);
}

//# wrong: ? | the cost is taken after the update
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
        costs[k] = ComputeCost(Forward(p, X).A2, Y, weight);
    }
    return (p, costs);
}

//# wrong: ? | the rate does not fall
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, 0, k);
    }
    return (p, costs);
}

//# wrong: ? | the rate is counted from 1
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k + 1);
    }
    return (p, costs);
}

//# wrong: ? | the number of iterations in place of k: the same small rate in every step
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, iterations);
    }
    return (p, costs);
}

//# wrong: ? | the rate falls on top of the fallen rate: learningRate /= 1 + decay · k in every turn
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        learningRate /= 1 + decay * k;
        p = Update(p, gradients, learningRate, 0, k);
    }
    return (p, costs);
}

//# wrong: ? | the rate is multiplied by 1 / (1 + decay) in every turn
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, 0, k);
        learningRate /= 1 + decay;
    }
    return (p, costs);
}

//# wrong: ? | one iteration too few
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations - 1; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | one update too many after the loop
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    p = Update(p, Backward(p, Forward(p, X), X, Y, weight), learningRate, decay, iterations);
    return (p, costs);
}

//# wrong: ? | one cost too many: one more after the last update
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, [.. costs, ComputeCost(Forward(p, X).A2, Y, weight)]);
}

//# wrong: ? | a list with the last cost only
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, [costs[^1]]);
}

//# wrong: ? | every tenth cost only
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs.Where((_, k) => k % 10 == 0).ToArray());
}

//# wrong: ? | the slopes are always taken at start
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(start, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(start, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | every update begins at start again
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(start, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | start is returned
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (start, costs);
}

//# wrong: ? | the forward pass is outside the loop, so its cache is stale
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    var cache = Forward(p, X);
    for (int k = 0; k < iterations; k++)
    {
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | tanh in forward propagation, ReLU's slope in backward propagation
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Tanh(z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | tanh hidden units throughout, as in the lessons
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Tanh(z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | the slope of tanh with ReLU units
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | leaky ReLU throughout
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0.01 * z, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.01));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | the weight is in the cost, but not in the slopes
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(Matrix<double>.Build.Dense(Y.RowCount, Y.ColumnCount, 1.0));
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | the weight is in the slopes, but not in the cost
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? 1 * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | no weight anywhere
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? 1 * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(Matrix<double>.Build.Dense(Y.RowCount, Y.ColumnCount, 1.0));
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | the weight is on label 0 in the slopes
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(weight + (1 - weight) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | the sum in place of the mean in the costs
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / 1;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | the costs are divided by n2 too
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / (Y.ColumnCount * Y.RowCount);
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | slopes without 1/m
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose(), dZ1.SumColumns(),
        dZ2 * cache.A1.Transpose(), dZ2.SumColumns());
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | the biases of the hidden layer stay
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() * 0,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | only the output layer learns
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() * 0, dZ1.SumColumns() * 0,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | uphill
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = -learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | α / 1 + decay · k, the brackets are missing
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / 1 + decay * iteration;
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | start's matrices are changed in place
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        double alpha = learningRate / (1 + decay * k);
        p.W1.Subtract(alpha * gradients.dW1, p.W1);
        p.b1.Subtract(alpha * gradients.db1, p.b1);
        p.W2.Subtract(alpha * gradients.dW2, p.W2);
        p.b2.Subtract(alpha * gradients.db2, p.b2);
    }
    return (p, costs);
}

//# wrong: ? | start is ignored, a He start with seed 2 is made
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = Initialization.He(start.Sizes, new NumPyRandom(2));
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | iterations ignored: always 100
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    iterations = 100;
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | returns from inside the loop
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
        return (p, costs);
    }
    return (p, costs);
}

//# wrong: passed | stops early when the cost hardly changes: the costs that follow stay 0
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        if (k > 0 && Math.Abs(costs[k] - costs[k - 1]) < 1e-2) break;
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | returns the parameters with the lowest cost, not the last ones
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var best = (J: double.MaxValue, at: start);
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        if (costs[k] < best.J) best = (costs[k], p);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (best.at, costs);
}

//# wrong: ? | the parameters of before the last update
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var before = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        before = p;
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (before, costs);
}

//# wrong: ? | layers one after the other: the slopes of layer 1 are taken after layer 2 has moved
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        double alpha = learningRate / (1 + decay * k);
        p = new Parameters(p.W1, p.b1, p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
        gradients = Backward(p, cache, X, Y, weight);
        p = new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1, p.W2, p.b2);
    }
    return (p, costs);
}

//# wrong: ? | one example in each step (stochastic) in place of all
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        int i = k % X.ColumnCount;
        var (x, y) = (X.SubMatrix(0, X.RowCount, i, 1), Y.SubMatrix(0, Y.RowCount, i, 1));
        var gradients = Backward(p, Forward(p, x), x, y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | the costs in reverse order
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[iterations - 1 - k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, costs);
}

//# wrong: ? | the costs are kept in a field that grows over the calls
List<double> all = new();
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        all.Add(costs[k] = ComputeCost(cache.A2, Y, weight));
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    return (p, all.ToArray());
}

//# wrong: ? | goes on from the last call's parameters, kept in a field
Parameters kept;
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    var Z1 = (p.W1 * X).PlusColumn(p.b1);
    var A1 = Z1.Map(z => Math.Max(0, z));
    var Z2 = (p.W2 * A1).PlusColumn(p.b2);
    var A2 = Z2.Map(z => 1 / (1 + Math.Exp(-z)));
    return new ForwardCache(Z1, A1, Z2, A2);
}
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return sum / Y.ColumnCount;
}
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    var dZ2 = (cache.A2 - Y).PointwiseMultiply(1 + (weight - 1) * Y);
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(cache.Z1.Map(z => z > 0 ? 1.0 : 0.0));
    return new Gradients(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var p = kept ?? start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = ComputeCost(cache.A2, Y, weight);
        var gradients = Backward(p, cache, X, Y, weight);
        p = Update(p, gradients, learningRate, decay, k);
    }
    kept = p;
    return (p, costs);
}

//# wrong: ? | the library trains, without weight and with a rate that does not fall
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    var result = Trainer.Train(X, Y, start, new TrainingOptions
    {
        Hidden = Activation.ReLU, LearningRate = learningRate, Iterations = iterations,
    });
    return (result.Parameters, [.. result.Costs]);
}

//# wrong: ? | nothing is trained: start and costs of zero
(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    return (start, new double[iterations]);
}

