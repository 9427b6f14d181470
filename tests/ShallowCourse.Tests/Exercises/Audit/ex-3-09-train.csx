//# right: the loop with the library's methods
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(cache.Z2, Y);
        var gradients = BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh);
        p = GradientDescent.Update(p, gradients, learningRate);
    }
    return (p, costs);
}

//# right: everything from its own equations
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    double m = X.ColumnCount;
    Matrix<double> W1 = start.W1, b1 = start.b1, W2 = start.W2, b2 = start.b2;
    var costs = new List<double>();
    for (int i = 0; i < iterations; i++)
    {
        var A1 = (W1 * X).PlusColumn(b1).Map(Math.Tanh);
        var Z2 = (W2 * A1).PlusColumn(b2);
        costs.Add(Cost.FromZ2(Z2, Y));
        var dZ2 = Activation.Sigmoid.Apply(Z2) - Y;
        var dZ1 = (W2.Transpose() * dZ2).PointwiseMultiply(1 - A1.PointwiseMultiply(A1));
        (W1, b1, W2, b2) = (
            W1 - learningRate * (dZ1 * X.Transpose() / m), b1 - learningRate * (dZ1.SumColumns() / m),
            W2 - learningRate * (dZ2 * A1.Transpose() / m), b2 - learningRate * (dZ2.SumColumns() / m));
    }
    return (new Parameters(W1, b1, W2, b2), costs.ToArray());
}

//# right: own methods
ForwardCache Forward(Parameters p, Matrix<double> X) => ForwardPropagation.Run(p, X, Activation.Tanh);
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    int m = X.ColumnCount;
    var dZ2 = cache.A2 - Y;
    var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
    return new(dZ1 * X.Transpose() / m, dZ1.SumColumns() / m, dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
Parameters Update(Parameters p, Gradients g, double a) => new(p.W1 - a * g.dW1, p.b1 - a * g.db1, p.W2 - a * g.dW2, p.b2 - a * g.db2);
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var (p, costs) = (start, new double[iterations]);
    for (int k = 0; k < iterations; k++)
    {
        var cache = Forward(p, X);
        costs[k] = Cost.FromZ2(cache.Z2, Y);
        p = Update(p, Backward(p, cache, X, Y), learningRate);
    }
    return (p, costs);
}

//# right: recursion
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    if (iterations == 0) return (start, []);
    var cache = ForwardPropagation.Run(start, X, Activation.Tanh);
    double cost = Cost.FromZ2(cache.Z2, Y);
    var next = GradientDescent.Update(start, BackwardPropagation.Run(start, cache, X, Y, Activation.Tanh), learningRate);
    var rest = Train(X, Y, next, learningRate, iterations - 1);
    return (rest.parameters, [cost, .. rest.costs]);
}

//# right: works in place on a copy of start
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start.Copy();
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[k] = Cost.FromZ2(cache.Z2, Y);
        var g = BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh);
        p.W1.Subtract(g.dW1 * learningRate, p.W1);
        p.b1.Subtract(g.db1 * learningRate, p.b1);
        p.W2.Subtract(g.dW2 * learningRate, p.W2);
        p.b2.Subtract(g.db2 * learningRate, p.b2);
    }
    return (p, costs);
}

//# right: Aggregate over the iterations
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var costs = new List<double>();
    var end = Enumerable.Range(0, iterations).Aggregate(start, (p, _) =>
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs.Add(Cost.FromZ2(cache.Z2, Y));
        return GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), learningRate);
    });
    return (end, [.. costs]);
}

//# right: the library's Trainer, without the last cost (refuses 0 iterations)
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var result = Trainer.Train(X, Y, start, new TrainingOptions { LearningRate = learningRate, Iterations = iterations, Hidden = Activation.Tanh });
    return (result.Parameters, result.Costs.Take(iterations).ToArray());
}

//# right: while, counted down
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start.Copy();
    var costs = new Queue<double>();
    int left = iterations;
    while (left-- > 0)
    {
        var c = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs.Enqueue(Cost.FromZ2(c.Z2, Y));
        var g = BackwardPropagation.Run(p, c, X, Y, Activation.Tanh);
        p = new Parameters(p.W1 - learningRate * g.dW1, p.b1 - learningRate * g.db1, p.W2 - learningRate * g.dW2, p.b2 - learningRate * g.db2);
    }
    return (p, costs.ToArray());
}

//# right: own stable cost from Z2
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    double J(Matrix<double> Z, Matrix<double> T)
    {
        double sum = 0;
        for (int i = 0; i < Z.ColumnCount; i++)
            for (int k = 0; k < Z.RowCount; k++)
                sum += Math.Max(Z[k, i], 0) - T[k, i] * Z[k, i] + Math.Log(1 + Math.Exp(-Math.Abs(Z[k, i])));
        return sum / Z.ColumnCount;
    }
    var p = start;
    double[] costs = new double[iterations];
    for (int k = 0; k < costs.Length; k++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[k] = J(cache.Z2, Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# right: cost from A2 with the library
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    Parameters current = start;
    double[] costs = new double[iterations];
    for (int k = 1; k <= iterations; k++)
    {
        ForwardCache cache = ForwardPropagation.Run(current, X, Activation.Tanh);
        costs[k - 1] = Cost.FromA2(cache.A2, Y);
        Gradients gradients = BackwardPropagation.Run(current, cache, X, Y, Activation.Tanh);
        current = GradientDescent.Update(current, gradients, learningRate);
    }
    return (current, costs);
}

//# right: costs and updates in an iterator
IEnumerable<(Parameters after, double before)> Steps(Matrix<double> X, Matrix<double> Y, Parameters p, double alpha)
{
    while (true)
    {
        var c = ForwardPropagation.Run(p, X, Activation.Tanh);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, c, X, Y, Activation.Tanh), alpha);
        yield return (p, Cost.FromZ2(c.Z2, Y));
    }
}
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var all = Steps(X, Y, start, learningRate).Take(iterations).ToArray();
    return (all.Length == 0 ? start : all[^1].after, all.Select(s => s.before).ToArray());
}

//# right: as a two-layer DeepNetwork
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var net = new DeepNetwork(new Layer(start.W1, start.b1, Activation.Tanh), new Layer(start.W2, start.b2, Activation.Sigmoid));
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var caches = net.Forward(X);
        costs[k] = Cost.FromZ2(caches[^1].Z, Y);
        net = net.Step(net.Backward(caches, Y), learningRate);
    }
    return (new Parameters(net.Layers[0].W, net.Layers[0].b, net.Layers[1].W, net.Layers[1].b), costs);
}

//# wrong: ? | the cost is taken after the update
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), learningRate);
        costs[i] = Cost.FromZ2(ForwardPropagation.Run(p, X, Activation.Tanh).Z2, Y);
    }
    return (p, costs);
}

//# wrong: ? | one cost too many: the final one as well
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var result = Trainer.Train(X, Y, start, new TrainingOptions { LearningRate = learningRate, Iterations = iterations });
    return (result.Parameters, result.Costs.ToArray());
}

//# wrong: ? | skips the first cost and keeps the last
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var result = Trainer.Train(X, Y, start, new TrainingOptions { LearningRate = learningRate, Iterations = iterations });
    return (result.Parameters, result.Costs.Skip(1).ToArray());
}

//# wrong: ? | one iteration too few, the last cost stays 0
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations - 1; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(cache.Z2, Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | one iteration too many: <=
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new List<double>();
    for (int i = 0; i <= iterations; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs.Add(Cost.FromZ2(cache.Z2, Y));
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs.ToArray());
}

//# wrong: ? | the last update is missing: right costs, parameters one step behind
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(cache.Z2, Y);
        if (i < iterations - 1)
            p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | forward propagation only once, before the loop
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
    for (int i = 0; i < iterations; i++)
    {
        costs[i] = Cost.FromZ2(cache.Z2, Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | gradients only once, before the loop
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    var g = BackwardPropagation.Run(p, ForwardPropagation.Run(p, X, Activation.Tanh), X, Y, Activation.Tanh);
    for (int i = 0; i < iterations; i++)
    {
        costs[i] = Cost.FromZ2(ForwardPropagation.Run(p, X, Activation.Tanh).Z2, Y);
        p = GradientDescent.Update(p, g, learningRate);
    }
    return (p, costs);
}

//# wrong: ? | the update's result is thrown away: nothing moves
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(cache.Z2, Y);
        GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | returns start instead of the trained parameters
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(cache.Z2, Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), learningRate);
    }
    return (start, costs);
}

//# wrong: ? | every step begins at start again
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    Parameters p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var cache = ForwardPropagation.Run(start, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(cache.Z2, Y);
        p = GradientDescent.Update(start, BackwardPropagation.Run(start, cache, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | start is changed in place
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[k] = Cost.FromZ2(cache.Z2, Y);
        var g = BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh);
        p.W1.Subtract(g.dW1 * learningRate, p.W1);
        p.b1.Subtract(g.db1 * learningRate, p.b1);
        p.W2.Subtract(g.dW2 * learningRate, p.W2);
        p.b2.Subtract(g.db2 * learningRate, p.b2);
    }
    return (p, costs);
}

//# wrong: ? | a copy is returned, but start itself has moved
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        var cache = ForwardPropagation.Run(start, X, Activation.Tanh);
        costs[k] = Cost.FromZ2(cache.Z2, Y);
        var g = BackwardPropagation.Run(start, cache, X, Y, Activation.Tanh);
        (start.W1 - learningRate * g.dW1).CopyTo(start.W1);
        (start.b1 - learningRate * g.db1).CopyTo(start.b1);
        (start.W2 - learningRate * g.dW2).CopyTo(start.W2);
        (start.b2 - learningRate * g.db2).CopyTo(start.b2);
    }
    return (start.Copy(), costs);
}

//# wrong: ? | sigmoid in the hidden layer
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Sigmoid);
        costs[i] = Cost.FromZ2(cache.Z2, Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Sigmoid), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | tanh forwards, ReLU's slope backwards
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(cache.Z2, Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.ReLU), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | the learning rate is ignored: 1.2
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(cache.Z2, Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), 1.2);
    }
    return (p, costs);
}

//# wrong: ? | the number of iterations is ignored: 100
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[100];
    for (int i = 0; i < 100; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(cache.Z2, Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | begins at its own random start
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = Initialization.Gaussian(start.Sizes, new NumPyRandom(2));
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(cache.Z2, Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | uphill: the sign of the update
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(cache.Z2, Y);
        var g = BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh);
        p = new Parameters(p.W1 + learningRate * g.dW1, p.b1 + learningRate * g.db1, p.W2 + learningRate * g.dW2, p.b2 + learningRate * g.db2);
    }
    return (p, costs);
}

//# wrong: ? | the cost is the sum, not the mean
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(cache.Z2, Y) * X.ColumnCount;
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | the cost without its sign
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var c = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = (Y.PointwiseMultiply(c.A2.PointwiseLog()) + (1 - Y).PointwiseMultiply((1 - c.A2).PointwiseLog())).Enumerate().Sum() / X.ColumnCount;
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, c, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | half the squared error recorded as cost
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var c = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = (c.A2 - Y).Enumerate().Sum(d => d * d) / (2 * X.ColumnCount);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, c, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | the cost from A2 where Z2 belongs
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var c = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(c.A2, Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, c, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | costs only every hundredth iteration, the others stay 0
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var c = ForwardPropagation.Run(p, X, Activation.Tanh);
        if (i % 100 == 0) costs[i] = Cost.FromZ2(c.Z2, Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, c, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | costs are not recorded at all
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    for (int i = 0; i < iterations; i++)
    {
        var c = ForwardPropagation.Run(p, X, Activation.Tanh);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, c, X, Y, Activation.Tanh), learningRate);
    }
    return (p, new double[iterations]);
}

//# wrong: ? | returns inside the loop, after the first step
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var c = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(c.Z2, Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, c, X, Y, Activation.Tanh), learningRate);
        return (p, costs);
    }
    return (p, costs);
}

//# wrong: passed | stops when the cost hardly falls: ends on the plateau
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new List<double>();
    for (int i = 0; i < iterations; i++)
    {
        var c = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs.Add(Cost.FromZ2(c.Z2, Y));
        if (i > 0 && costs[i - 1] - costs[i] < 1e-4) break;
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, c, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs.ToArray());
}

//# wrong: ? | returns the parameters of the lowest cost instead of the last ones
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    Parameters p = start, best = start;
    double lowest = double.PositiveInfinity;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var c = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(c.Z2, Y);
        if (costs[i] < lowest) (lowest, best) = (costs[i], p);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, c, X, Y, Activation.Tanh), learningRate);
    }
    return (best, costs);
}

//# wrong: ? | W2 and b2 are moved first, and dZ1 is made of the moved W2
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    double m = X.ColumnCount;
    Matrix<double> W1 = start.W1, b1 = start.b1, W2 = start.W2, b2 = start.b2;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var A1 = (W1 * X).PlusColumn(b1).Map(Math.Tanh);
        var Z2 = (W2 * A1).PlusColumn(b2);
        costs[i] = Cost.FromZ2(Z2, Y);
        var dZ2 = Activation.Sigmoid.Apply(Z2) - Y;
        W2 -= learningRate * (dZ2 * A1.Transpose() / m);
        b2 -= learningRate * (dZ2.SumColumns() / m);
        var dZ1 = (W2.Transpose() * dZ2).PointwiseMultiply(1 - A1.PointwiseMultiply(A1));
        W1 -= learningRate * (dZ1 * X.Transpose() / m);
        b1 -= learningRate * (dZ1.SumColumns() / m);
    }
    return (new Parameters(W1, b1, W2, b2), costs);
}

//# wrong: ? | one example per step, in turn
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        costs[i] = Cost.FromZ2(ForwardPropagation.Run(p, X, Activation.Tanh).Z2, Y);
        var x = X.Column(i % X.ColumnCount).ToColumnMatrix();
        var y = Y.Column(i % X.ColumnCount).ToColumnMatrix();
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, ForwardPropagation.Run(p, x, Activation.Tanh), x, y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | trains on the flower, not on X and Y
static readonly Dataset flower = Dataset.Load("flower");
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var c = ForwardPropagation.Run(p, flower.X, Activation.Tanh);
        costs[i] = Cost.FromZ2(c.Z2, flower.Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, c, flower.X, flower.Y, Activation.Tanh), learningRate);
    }
    return (p, costs);
}

//# wrong: ? | costs in reverse order
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new Stack<double>();
    for (int i = 0; i < iterations; i++)
    {
        var c = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs.Push(Cost.FromZ2(c.Z2, Y));
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, c, X, Y, Activation.Tanh), learningRate);
    }
    return (p, costs.ToArray());
}

//# wrong: ? | remembers where the last call ended, and goes on from there
Parameters current;
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    current ??= start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var c = ForwardPropagation.Run(current, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(c.Z2, Y);
        current = GradientDescent.Update(current, BackwardPropagation.Run(current, c, X, Y, Activation.Tanh), learningRate);
    }
    return (current, costs);
}

//# wrong: ? | the biases are never moved
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var c = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(c.Z2, Y);
        var g = BackwardPropagation.Run(p, c, X, Y, Activation.Tanh);
        p = new Parameters(p.W1 - learningRate * g.dW1, p.b1, p.W2 - learningRate * g.dW2, p.b2);
    }
    return (p, costs);
}

//# wrong: ? | a decaying learning rate
(Parameters parameters, double[] costs) Train(Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
{
    var p = start;
    var costs = new double[iterations];
    for (int i = 0; i < iterations; i++)
    {
        var c = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[i] = Cost.FromZ2(c.Z2, Y);
        p = GradientDescent.Update(p, BackwardPropagation.Run(p, c, X, Y, Activation.Tanh), learningRate / (1 + 0.01 * i));
    }
    return (p, costs);
}
