//# right: four lines
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    Matrix<double> W1 = p.W1 - learningRate * gradients.dW1;
    Matrix<double> b1 = p.b1 - learningRate * gradients.db1;
    Matrix<double> W2 = p.W2 - learningRate * gradients.dW2;
    Matrix<double> b2 = p.b2 - learningRate * gradients.db2;
    return new Parameters(W1, b1, W2, b2);
}

//# right: one expression, named arguments in another order
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    b2: p.b2 - gradients.db2 * learningRate,
    W2: p.W2 - gradients.dW2 * learningRate,
    b1: p.b1 - gradients.db1 * learningRate,
    W1: p.W1 - gradients.dW1 * learningRate);

//# right: plus the negative
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 + -learningRate * gradients.dW1,
    p.b1 + -learningRate * gradients.db1,
    p.W2 + -learningRate * gradients.dW2,
    p.b2 + -learningRate * gradients.db2);

//# right: helper method
Matrix<double> Step(Matrix<double> value, Matrix<double> slope, double alpha) => value.Subtract(slope.Multiply(alpha));
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new Parameters(
    Step(p.W1, gradients.dW1, learningRate), Step(p.b1, gradients.db1, learningRate),
    Step(p.W2, gradients.dW2, learningRate), Step(p.b2, gradients.db2, learningRate));

//# right: in place on a copy
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    var q = p.Copy();
    q.W1.Subtract(learningRate * gradients.dW1, q.W1);
    q.b1.Subtract(learningRate * gradients.db1, q.b1);
    q.W2.Subtract(learningRate * gradients.dW2, q.W2);
    q.b2.Subtract(learningRate * gradients.db2, q.b2);
    return q;
}

//# right: loops over the entries, new matrices
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    Matrix<double> Moved(Matrix<double> value, Matrix<double> slope)
    {
        var result = Matrix<double>.Build.Dense(value.RowCount, value.ColumnCount);
        for (int i = 0; i < value.RowCount; i++)
            for (int j = 0; j < value.ColumnCount; j++)
                result[i, j] = value[i, j] - learningRate * slope[i, j];
        return result;
    }
    return new Parameters(Moved(p.W1, gradients.dW1), Moved(p.b1, gradients.db1), Moved(p.W2, gradients.dW2), Moved(p.b2, gradients.db2));
}

//# right: Map2
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    Func<double, double, double> step = (v, d) => v - learningRate * d;
    return new Parameters(
        p.W1.Map2(step, gradients.dW1, Zeros.Include), p.b1.Map2(step, gradients.db1, Zeros.Include),
        p.W2.Map2(step, gradients.dW2, Zeros.Include), p.b2.Map2(step, gradients.db2, Zeros.Include));
}

//# right: the library's Update (it refuses a learning rate of 0; the prompt does not forbid it)
Parameters Update(Parameters p, Gradients gradients, double learningRate) =>
    GradientDescent.Update(p, gradients, learningRate);

//# right: arrays and LINQ
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    Matrix<double>[] values = [p.W1, p.b1, p.W2, p.b2];
    Matrix<double>[] slopes = [gradients.dW1, gradients.db1, gradients.dW2, gradients.db2];
    var moved = values.Zip(slopes, (v, d) => v - learningRate * d).ToArray();
    return new Parameters(moved[0], moved[1], moved[2], moved[3]);
}

//# right: clones, -=
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    var (W1, b1, W2, b2) = (p.W1.Clone(), p.b1.Clone(), p.W2.Clone(), p.b2.Clone());
    W1 -= learningRate * gradients.dW1;
    b1 -= learningRate * gradients.db1;
    W2 -= learningRate * gradients.dW2;
    b2 -= learningRate * gradients.db2;
    return new Parameters(W1, b1, W2, b2);
}

//# right: deconstructed gradients, -= on local variables (the operator makes a new matrix)
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    var (dW1, db1, dW2, db2) = gradients;
    Matrix<double> W1 = p.W1, b1 = p.b1, W2 = p.W2, b2 = p.b2;
    W1 -= dW1 * learningRate;
    b1 -= db1 * learningRate;
    W2 -= dW2 * learningRate;
    b2 -= db2 * learningRate;
    return new Parameters(W1, b1, W2, b2);
}

//# right: double[,] arrays
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    Matrix<double> Go(Matrix<double> v, Matrix<double> d)
    {
        double[,] a = v.ToArray(), s = d.ToArray();
        for (int i = 0; i < a.GetLength(0); i++)
            for (int j = 0; j < a.GetLength(1); j++) a[i, j] -= learningRate * s[i, j];
        return Matrix<double>.Build.DenseOfArray(a);
    }
    return new(Go(p.W1, gradients.dW1), Go(p.b1, gradients.db1), Go(p.W2, gradients.dW2), Go(p.b2, gradients.db2));
}

//# right: four tasks
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    var W1 = Task.Run(() => p.W1 - learningRate * gradients.dW1);
    var b1 = Task.Run(() => p.b1 - learningRate * gradients.db1);
    var W2 = Task.Run(() => p.W2 - learningRate * gradients.dW2);
    var b2 = Task.Run(() => p.b2 - learningRate * gradients.db2);
    return new Parameters(W1.Result, b1.Result, W2.Result, b2.Result);
}

//# wrong: ? | uphill: plus
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 + learningRate * gradients.dW1, p.b1 + learningRate * gradients.db1,
    p.W2 + learningRate * gradients.dW2, p.b2 + learningRate * gradients.db2);

//# wrong: ? | the learning rate is forgotten
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 - gradients.dW1, p.b1 - gradients.db1, p.W2 - gradients.dW2, p.b2 - gradients.db2);

//# wrong: ? | the learning rate of the lesson, 1.2, written down
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 - 1.2 * gradients.dW1, p.b1 - 1.2 * gradients.db1,
    p.W2 - 1.2 * gradients.dW2, p.b2 - 1.2 * gradients.db2);

//# wrong: ? | divides by the learning rate
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 - gradients.dW1 / learningRate, p.b1 - gradients.db1 / learningRate,
    p.W2 - gradients.dW2 / learningRate, p.b2 - gradients.db2 / learningRate);

//# wrong: ? | bracket: learningRate (W − dW)
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    learningRate * (p.W1 - gradients.dW1), learningRate * (p.b1 - gradients.db1),
    learningRate * (p.W2 - gradients.dW2), learningRate * (p.b2 - gradients.db2));

//# wrong: ? | the biases stay
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 - learningRate * gradients.dW1, p.b1, p.W2 - learningRate * gradients.dW2, p.b2);

//# wrong: ? | b2 is forgotten
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 - learningRate * gradients.dW1, p.b1 - learningRate * gradients.db1,
    p.W2 - learningRate * gradients.dW2, p.b2);

//# wrong: ? | only the first layer moves
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 - learningRate * gradients.dW1, p.b1 - learningRate * gradients.db1, p.W2, p.b2);

//# wrong: ? | only the second layer moves
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1, p.b1, p.W2 - learningRate * gradients.dW2, p.b2 - learningRate * gradients.db2);

//# wrong: ? | p is changed in place and returned
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    p.W1.Subtract(learningRate * gradients.dW1, p.W1);
    p.b1.Subtract(learningRate * gradients.db1, p.b1);
    p.W2.Subtract(learningRate * gradients.dW2, p.W2);
    p.b2.Subtract(learningRate * gradients.db2, p.b2);
    return p;
}

//# wrong: ? | in place on p's own matrices, put into new Parameters
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    var W1 = p.W1; var b1 = p.b1; var W2 = p.W2; var b2 = p.b2;
    for (int i = 0; i < W1.RowCount; i++)
    {
        b1[i, 0] -= learningRate * gradients.db1[i, 0];
        for (int j = 0; j < W1.ColumnCount; j++) W1[i, j] -= learningRate * gradients.dW1[i, j];
    }
    for (int i = 0; i < W2.RowCount; i++)
    {
        b2[i, 0] -= learningRate * gradients.db2[i, 0];
        for (int j = 0; j < W2.ColumnCount; j++) W2[i, j] -= learningRate * gradients.dW2[i, j];
    }
    return new Parameters(W1, b1, W2, b2);
}

//# wrong: ? | only b2 of p is changed in place
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    var b2 = p.b2;
    for (int k = 0; k < b2.RowCount; k++) b2[k, 0] -= learningRate * gradients.db2[k, 0];
    return new Parameters(p.W1 - learningRate * gradients.dW1, p.b1 - learningRate * gradients.db1,
        p.W2 - learningRate * gradients.dW2, b2);
}

//# wrong: ? | the gradients are scaled in place
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    gradients.dW1.Multiply(learningRate, gradients.dW1);
    gradients.db1.Multiply(learningRate, gradients.db1);
    gradients.dW2.Multiply(learningRate, gradients.dW2);
    gradients.db2.Multiply(learningRate, gradients.db2);
    return new Parameters(p.W1 - gradients.dW1, p.b1 - gradients.db1, p.W2 - gradients.dW2, p.b2 - gradients.db2);
}

//# wrong: ? | returns p as it is
Parameters Update(Parameters p, Gradients gradients, double learningRate) => p;

//# wrong: ? | computes the new ones and returns the copy of the old
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    var q = p.Copy();
    var W1 = q.W1 - learningRate * gradients.dW1;
    var b1 = q.b1 - learningRate * gradients.db1;
    var W2 = q.W2 - learningRate * gradients.dW2;
    var b2 = q.b2 - learningRate * gradients.db2;
    return q;
}

//# wrong: ? | Subtract returns a new matrix, which is thrown away
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    var q = p.Copy();
    q.W1.Subtract(learningRate * gradients.dW1);
    q.b1.Subtract(learningRate * gradients.db1);
    q.W2.Subtract(learningRate * gradients.dW2);
    q.b2.Subtract(learningRate * gradients.db2);
    return q;
}

//# wrong: ? | returns only the steps
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    -learningRate * gradients.dW1, -learningRate * gradients.db1,
    -learningRate * gradients.dW2, -learningRate * gradients.db2);

//# wrong: ? | returns the gradients as parameters
Parameters Update(Parameters p, Gradients gradients, double learningRate) =>
    new(gradients.dW1, gradients.db1, gradients.dW2, gradients.db2);

//# wrong: ? | b1 with the slopes of b2, if they fit; else untouched
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 - learningRate * gradients.dW1,
    p.b1 - learningRate * gradients.db2[0, 0],
    p.W2 - learningRate * gradients.dW2,
    p.b2 - learningRate * gradients.db1[0, 0]);

//# wrong: ? | W2 moves by dW1 transposed
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 - learningRate * gradients.dW1, p.b1 - learningRate * gradients.db1,
    p.W2 - learningRate * gradients.dW1.Transpose(), p.b2 - learningRate * gradients.db2);

//# wrong: ? | layer 2 in the first place
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W2 - learningRate * gradients.dW2, p.b2 - learningRate * gradients.db2,
    p.W1 - learningRate * gradients.dW1, p.b1 - learningRate * gradients.db1);

//# wrong: ? | weights first, then biases
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 - learningRate * gradients.dW1, p.W2 - learningRate * gradients.dW2,
    p.b1 - learningRate * gradients.db1, p.b2 - learningRate * gradients.db2);

//# wrong: ? | only the sign of the slope counts
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 - learningRate * gradients.dW1.Map(d => (double)Math.Sign(d)), p.b1 - learningRate * gradients.db1.Map(d => (double)Math.Sign(d)),
    p.W2 - learningRate * gradients.dW2.Map(d => (double)Math.Sign(d)), p.b2 - learningRate * gradients.db2.Map(d => (double)Math.Sign(d)));

//# wrong: ? | multiplies: W · (1 − α dW)
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1.PointwiseMultiply(1 - learningRate * gradients.dW1), p.b1.PointwiseMultiply(1 - learningRate * gradients.db1),
    p.W2.PointwiseMultiply(1 - learningRate * gradients.dW2), p.b2.PointwiseMultiply(1 - learningRate * gradients.db2));

//# wrong: ? | two steps instead of one
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    for (int step = 0; step < 2; step++)
        p = new Parameters(
            p.W1 - learningRate * gradients.dW1, p.b1 - learningRate * gradients.db1,
            p.W2 - learningRate * gradients.dW2, p.b2 - learningRate * gradients.db2);
    return p;
}

//# wrong: ? | the learning rate as a whole number
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    int alpha = (int)learningRate;
    return new(p.W1 - alpha * gradients.dW1, p.b1 - alpha * gradients.db1, p.W2 - alpha * gradients.dW2, p.b2 - alpha * gradients.db2);
}

//# wrong: ? | divides the slopes by m = 400 once more
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 - learningRate * gradients.dW1 / 400, p.b1 - learningRate * gradients.db1 / 400,
    p.W2 - learningRate * gradients.dW2 / 400, p.b2 - learningRate * gradients.db2 / 400);

//# wrong: ? | the biases take the mean of the weights' slopes
Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
    p.W1 - learningRate * gradients.dW1, p.b1 - learningRate * (gradients.dW1.SumColumns() / gradients.dW1.ColumnCount),
    p.W2 - learningRate * gradients.dW2, p.b2 - learningRate * (gradients.dW2.SumColumns() / gradients.dW2.ColumnCount));

//# wrong: ? | n1 = 4, n0 = 2 and n2 = 1 written down: the rest does not move
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    var q = p.Copy();
    for (int j = 0; j < 4; j++)
    {
        for (int f = 0; f < 2; f++) q.W1[j, f] -= learningRate * gradients.dW1[j, f];
        q.b1[j, 0] -= learningRate * gradients.db1[j, 0];
        q.W2[0, j] -= learningRate * gradients.dW2[0, j];
    }
    q.b2[0, 0] -= learningRate * gradients.db2[0, 0];
    return q;
}

//# wrong: ? | only the first output unit moves: right for n2 = 1
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    var q = p.Copy();
    for (int j = 0; j < q.W1.RowCount; j++)
    {
        for (int f = 0; f < q.W1.ColumnCount; f++) q.W1[j, f] -= learningRate * gradients.dW1[j, f];
        q.b1[j, 0] -= learningRate * gradients.db1[j, 0];
        q.W2[0, j] -= learningRate * gradients.dW2[0, j];
    }
    q.b2[0, 0] -= learningRate * gradients.db2[0, 0];
    return q;
}

//# wrong: ? | the first answer is remembered
Parameters remembered;
Parameters Update(Parameters p, Gradients gradients, double learningRate) => remembered ??= new(
    p.W1 - learningRate * gradients.dW1, p.b1 - learningRate * gradients.db1,
    p.W2 - learningRate * gradients.dW2, p.b2 - learningRate * gradients.db2);

//# wrong: ? | off by one: the last column of the weights stays
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    Matrix<double> Move(Matrix<double> v, Matrix<double> d)
    {
        var r = v.Clone();
        for (int i = 0; i < r.RowCount; i++)
            for (int j = 0; j < Math.Max(1, r.ColumnCount - 1); j++) r[i, j] -= learningRate * d[i, j];
        return r;
    }
    return new(Move(p.W1, gradients.dW1), Move(p.b1, gradients.db1), Move(p.W2, gradients.dW2), Move(p.b2, gradients.db2));
}
