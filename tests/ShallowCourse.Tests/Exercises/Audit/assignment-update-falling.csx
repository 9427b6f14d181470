//# right: the rate first, then four lines
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(
        p.W1 - alpha * gradients.dW1,
        p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2,
        p.b2 - alpha * gradients.db2);
}

//# right: helper for one matrix
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    var rate = learningRate / (1.0 + iteration * decay);
    Matrix<double> Step(Matrix<double> w, Matrix<double> dw) => w - dw * rate;
    return new Parameters(Step(p.W1, gradients.dW1), Step(p.b1, gradients.db1),
        Step(p.W2, gradients.dW2), Step(p.b2, gradients.db2));
}

//# right: a copy of the parameters, changed in place
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    Parameters next = p.Copy();
    double rate = learningRate / (1 + decay * iteration);
    next.W1.Subtract(rate * gradients.dW1, next.W1);
    next.b1.Subtract(rate * gradients.db1, next.b1);
    next.W2.Subtract(rate * gradients.dW2, next.W2);
    next.b2.Subtract(rate * gradients.db2, next.b2);
    return next;
}

//# right: loops over the entries
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double rate = learningRate / (1 + decay * iteration);
    Matrix<double> Moved(Matrix<double> from, Matrix<double> slope)
    {
        var result = new double[from.RowCount, from.ColumnCount];
        for (int i = 0; i < from.RowCount; i++)
            for (int j = 0; j < from.ColumnCount; j++) result[i, j] = from[i, j] - rate * slope[i, j];
        return Matrix<double>.Build.DenseOfArray(result);
    }
    return new Parameters(Moved(p.W1, gradients.dW1), Moved(p.b1, gradients.db1),
        Moved(p.W2, gradients.dW2), Moved(p.b2, gradients.db2));
}

//# right: Map2
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    Func<double, double, double> step = (w, dw) => w - learningRate / (1 + decay * iteration) * dw;
    return new Parameters(
        p.W1.Map2(step, gradients.dW1, Zeros.Include), p.b1.Map2(step, gradients.db1, Zeros.Include),
        p.W2.Map2(step, gradients.dW2, Zeros.Include), p.b2.Map2(step, gradients.db2, Zeros.Include));
}

//# right: divides by the denominator at the end
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double slower = 1 + decay * iteration;
    var (dW1, db1, dW2, db2) = gradients;
    return new Parameters(
        p.W1 - learningRate * dW1 / slower, p.b1 - learningRate * db1 / slower,
        p.W2 - learningRate * dW2 / slower, p.b2 - learningRate * db2 / slower);
}

//# right: tuples and arrays
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    Matrix<double>[] old = [p.W1, p.b1, p.W2, p.b2];
    Matrix<double>[] slopes = [gradients.dW1, gradients.db1, gradients.dW2, gradients.db2];
    double minus = -learningRate / (1 + decay * iteration);
    var moved = old.Zip(slopes, (w, d) => w.Add(d.Multiply(minus))).ToArray();
    return new Parameters(moved[0], moved[1], moved[2], moved[3]);
}

//# right: the rate as a method, clones in place
double Rate(double first, double decay, int iteration) => first * Math.Pow(1 + decay * iteration, -1);
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double a = Rate(learningRate, decay, iteration);
    var W1 = p.W1.Clone(); W1 -= a * gradients.dW1;
    var b1 = p.b1.Clone(); b1 -= a * gradients.db1;
    var W2 = p.W2.Clone(); W2 -= a * gradients.dW2;
    var b2 = p.b2.Clone(); b2 -= a * gradients.db2;
    return new Parameters(W1, b1, W2, b2);
}

//# right: with operators on copies of the references (-= makes a new matrix)
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    var (W1, b1, W2, b2) = (p.W1, p.b1, p.W2, p.b2);
    double alphaK = learningRate / (1 + decay * (double)iteration);
    W1 -= alphaK * gradients.dW1;
    b1 -= alphaK * gradients.db1;
    W2 -= alphaK * gradients.dW2;
    b2 -= alphaK * gradients.db2;
    return new Parameters(W1, b1, W2, b2);
}

//# right: four tasks
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    var W1 = Task.Run(() => p.W1 - alpha * gradients.dW1);
    var b1 = Task.Run(() => p.b1 - alpha * gradients.db1);
    var W2 = Task.Run(() => p.W2 - alpha * gradients.dW2);
    var b2 = Task.Run(() => p.b2 - alpha * gradients.db2);
    return new Parameters(W1.Result, b1.Result, W2.Result, b2.Result);
}

//# right: MapIndexed
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double share = 1 / (1 + decay * iteration);
    return new Parameters(
        p.W1.MapIndexed((i, j, w) => w - learningRate * share * gradients.dW1[i, j], Zeros.Include),
        p.b1.MapIndexed((i, j, w) => w - learningRate * share * gradients.db1[i, j], Zeros.Include),
        p.W2.MapIndexed((i, j, w) => w - learningRate * share * gradients.dW2[i, j], Zeros.Include),
        p.b2.MapIndexed((i, j, w) => w - learningRate * share * gradients.db2[i, j], Zeros.Include));
}

//# wrong: ? | the rate does not fall
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate;
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | brackets missing: α / 1 + decay · k
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / 1 + decay * iteration;
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | counts iterations from 1
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * (iteration + 1));
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | counts one iteration too few
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * (iteration - 1));
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | multiplied in place of divided: the rate rises
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate * (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | 1 + decay to the power of k
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / Math.Pow(1 + decay, iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | exponential decay
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate * Math.Exp(-decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | decay to the power of k
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate * Math.Pow(decay, iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | linear fall, 1 − decay · k
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate * (1 - decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | the 1 is missing: the first rate is infinite
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | the number of the iteration is forgotten: 1 + decay
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | decay is forgotten: 1 + k
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | the course's 1.2 in place of learningRate
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = 1.2 / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | decay is cast to an int, so it is 0 below 1
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + (int)decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | the denominator is cut off to a whole number
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (int)(1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | falls with the root of k
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * Math.Sqrt(iteration));
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | falls only from the second step of ten on: k / 10 in whole numbers
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * (iteration / 10));
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | uphill: plus in place of minus
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = -learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: passed | a rate that never goes below 0.01
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = Math.Max(0.01, learningRate / (1 + decay * iteration));
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | the weights only, the biases stay
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1, p.W2 - alpha * gradients.dW2, p.b2);
}

//# wrong: ? | only the second layer is updated
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1, p.b1, p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | the rate falls in the first layer only
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - learningRate * gradients.dW2, p.b2 - learningRate * gradients.db2);
}

//# wrong: ? | the rate falls for the weights only, not for the biases
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - learningRate * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - learningRate * gradients.db2);
}

//# wrong: ? | p's own matrices are changed and returned
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    p.W1.Subtract(alpha * gradients.dW1, p.W1);
    p.b1.Subtract(alpha * gradients.db1, p.b1);
    p.W2.Subtract(alpha * gradients.dW2, p.W2);
    p.b2.Subtract(alpha * gradients.db2, p.b2);
    return p;
}

//# wrong: ? | a new Parameters around p's own matrices, which are changed in place
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    var (W1, b1, W2, b2) = (p.W1, p.b1, p.W2, p.b2);
    W1.Subtract(alpha * gradients.dW1, W1);
    b1.Subtract(alpha * gradients.db1, b1);
    W2.Subtract(alpha * gradients.dW2, W2);
    b2.Subtract(alpha * gradients.db2, b2);
    return new Parameters(W1, b1, W2, b2);
}

//# wrong: ? | the gradients are scaled in place
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    gradients.dW1.Multiply(alpha, gradients.dW1);
    gradients.db1.Multiply(alpha, gradients.db1);
    gradients.dW2.Multiply(alpha, gradients.dW2);
    gradients.db2.Multiply(alpha, gradients.db2);
    return new Parameters(p.W1 - gradients.dW1, p.b1 - gradients.db1, p.W2 - gradients.dW2, p.b2 - gradients.db2);
}

//# wrong: ? | only b2 is changed in place in p, the rest is right
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    p.b2.Subtract(alpha * gradients.db2, p.b2);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2);
}

//# wrong: ? | nothing is changed
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    return p;
}

//# wrong: ? | a copy, unchanged
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return p.Copy();
}

//# wrong: ? | the old value is forgotten: −α dW alone
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(-alpha * gradients.dW1, -alpha * gradients.db1, -alpha * gradients.dW2, -alpha * gradients.db2);
}

//# wrong: ? | the parameters are multiplied by the rate as well: α (W − dW)
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(alpha * (p.W1 - gradients.dW1), alpha * (p.b1 - gradients.db1),
        alpha * (p.W2 - gradients.dW2), alpha * (p.b2 - gradients.db2));
}

//# wrong: ? | without any rate
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    return new Parameters(p.W1 - gradients.dW1, p.b1 - gradients.db1, p.W2 - gradients.dW2, p.b2 - gradients.db2);
}

//# wrong: ? | counts the iterations itself, in a field, in place of the argument
int k = 0;
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * k++);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1,
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | the falling rate is remembered from call to call: divided again and again
double rate = 0;
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    if (rate == 0) rate = learningRate;
    rate /= 1 + decay * iteration;
    return new Parameters(p.W1 - rate * gradients.dW1, p.b1 - rate * gradients.db1,
        p.W2 - rate * gradients.dW2, p.b2 - rate * gradients.db2);
}

//# wrong: ? | the biases are moved by the mean slope of their layer
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    return new Parameters(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1.Enumerate().Average(),
        p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2.Enumerate().Average());
}

//# wrong: ? | weights shrink too: the decay is taken for weight decay
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    return new Parameters(p.W1 * (1 - decay) - learningRate * gradients.dW1, p.b1 - learningRate * gradients.db1,
        p.W2 * (1 - decay) - learningRate * gradients.dW2, p.b2 - learningRate * gradients.db2);
}

//# wrong: ? | the library makes the step, though the assignment is to build it from scratch
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    return GradientDescent.Update(p, gradients, learningRate / (1 + decay * iteration));
}

//# wrong: ? | the library's step with the rate that does not fall
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    return GradientDescent.Update(p, gradients, learningRate);
}

//# wrong: ? | does iteration + 1 steps with the same slopes
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double alpha = learningRate / (1 + decay * iteration);
    var next = p;
    for (int k = 0; k <= iteration; k++)
        next = new Parameters(next.W1 - alpha * gradients.dW1, next.b1 - alpha * gradients.db1,
            next.W2 - alpha * gradients.dW2, next.b2 - alpha * gradients.db2);
    return next;
}
