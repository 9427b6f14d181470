//# right: moves one entry at a time and puts it back
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double epsilon = 1e-5;
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.ColumnCount; j++)
        {
            double old = W[i, j];
            W[i, j] = old + epsilon;
            double above = J(W);
            W[i, j] = old - epsilon;
            double below = J(W);
            W[i, j] = old;
            slopes[i, j] = (above - below) / (2 * epsilon);
        }
    return slopes;
}

//# right: two clones for each entry
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    const double eps = 1e-5;
    var dW = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int r = 0; r < W.RowCount; r++)
        for (int c = 0; c < W.ColumnCount; c++)
        {
            Matrix<double> plus = W.Clone(), minus = W.Clone();
            plus[r, c] += eps;
            minus[r, c] -= eps;
            dW[r, c] = (J(plus) - J(minus)) / (2 * eps);
        }
    return dW;
}

//# right: Build.Dense with a function
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double At(int i, int j, double value)
    {
        var moved = W.Clone();
        moved[i, j] = value;
        return J(moved);
    }
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount,
        (i, j) => (At(i, j, W[i, j] + 1e-5) - At(i, j, W[i, j] - 1e-5)) / 2e-5);
}

//# right: MapIndexed
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W) =>
    W.MapIndexed((i, j, w) =>
    {
        var up = W.Clone();
        up[i, j] = w + 1e-6;
        var down = W.Clone();
        down[i, j] = w - 1e-6;
        return (J(up) - J(down)) / 2e-6;
    }, Zeros.Include);

//# right: adds and subtracts ε times a unit matrix E(i, j)
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double h = 1e-5;
    var result = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.ColumnCount; j++)
        {
            var step = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
            step[i, j] = h;
            result[i, j] = (J(W + step) - J(W - step)) / (2 * h);
        }
    return result;
}

//# right: ε in proportion to the entry
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    var moved = W.Clone();
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.ColumnCount; j++)
        {
            double eps = 1e-5 * Math.Max(1, Math.Abs(W[i, j]));
            double up = W[i, j] + eps, down = W[i, j] - eps;
            moved[i, j] = up;
            double above = J(moved);
            moved[i, j] = down;
            double below = J(moved);
            moved[i, j] = W[i, j];
            slopes[i, j] = (above - below) / (up - down); // the step that was really made
        }
    return slopes;
}

//# right: one column-major array
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double[] w = W.ToColumnMajorArray(), d = new double[w.Length];
    double Cost(double[] values) => J(Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (double[])values.Clone()));
    for (int k = 0; k < w.Length; k++)
    {
        double old = w[k];
        w[k] = old + 1e-5;
        double plus = Cost(w);
        w[k] = old - 1e-5;
        double minus = Cost(w);
        w[k] = old;
        d[k] = (plus - minus) / 2e-5;
    }
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, d);
}

//# right: four-point central difference
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-4;
    var M = W.Clone();
    double At(int i, int j, double shift)
    {
        M[i, j] = W[i, j] + shift;
        double cost = J(M);
        M[i, j] = W[i, j];
        return cost;
    }
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
        (8 * (At(i, j, e) - At(i, j, -e)) - (At(i, j, 2 * e) - At(i, j, -2 * e))) / (12 * e));
}

//# right: the entry is put back in a finally
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double Slope(int i, int j, double eps = 1e-5)
    {
        double old = W[i, j];
        try
        {
            W[i, j] = old + eps;
            double above = J(W);
            W[i, j] = old - eps;
            return (above - J(W)) / (2 * eps);
        }
        finally { W[i, j] = old; }
    }
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int j = 0; j < W.ColumnCount; j++)
        for (int i = 0; i < W.RowCount; i++) slopes[i, j] = Slope(i, j);
    return slopes;
}

//# right: in parallel, each entry with clones of its own
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    int rows = W.RowCount, columns = W.ColumnCount;
    var d = new double[rows, columns];
    Parallel.For(0, rows * columns, k =>
    {
        int i = k / columns, j = k % columns;
        Matrix<double> up = W.Clone(), down = W.Clone();
        up[i, j] += 1e-5;
        down[i, j] -= 1e-5;
        d[i, j] = (J(up) - J(down)) / 2e-5;
    });
    return Matrix<double>.Build.DenseOfArray(d);
}

//# right: mean of the forward and the backward difference
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5, here = J(W);
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    foreach (var (i, j, w) in W.EnumerateIndexed())
    {
        var up = W.Clone(); up[i, j] = w + e;
        var down = W.Clone(); down[i, j] = w - e;
        slopes[i, j] = 0.5 * ((J(up) - here) / e + (here - J(down)) / e);
    }
    return slopes;
}

//# right: moves W itself, keeps a clone and copies it back
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    var original = W.Clone();
    var slopes = W.Clone();
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.ColumnCount; j++)
        {
            W[i, j] += 1e-5;
            double above = J(W);
            original.CopyTo(W);
            W[i, j] -= 1e-5;
            double below = J(W);
            original.CopyTo(W);
            slopes[i, j] = (above - below) / 2e-5;
        }
    return slopes;
}

//# wrong: ? | the entry is not put back: W is left moved, later slopes are taken elsewhere
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.ColumnCount; j++)
        {
            W[i, j] += e;
            double above = J(W);
            W[i, j] -= 2 * e;
            double below = J(W);
            slopes[i, j] = (above - below) / (2 * e);
        }
    return slopes;
}

//# wrong: passed | put back by adding ε again: W is off in its last digits
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.ColumnCount; j++)
        {
            W[i, j] += e;
            double above = J(W);
            W[i, j] -= 2 * e;
            double below = J(W);
            W[i, j] += e;
            slopes[i, j] = (above - below) / (2 * e);
        }
    return slopes;
}

//# wrong: ? | divides by ε, not by 2ε
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
    {
        var up = W.Clone(); up[i, j] += e;
        var down = W.Clone(); down[i, j] -= e;
        return (J(up) - J(down)) / e;
    });
}

//# wrong: ? | bracket: / 2 * ε
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
    {
        var up = W.Clone(); up[i, j] += e;
        var down = W.Clone(); down[i, j] -= e;
        return (J(up) - J(down)) / 2 * e;
    });
}

//# wrong: ? | one-sided difference with 1e-5
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
    {
        var up = W.Clone(); up[i, j] += e;
        return (J(up) - J(W)) / e;
    });
}

//# wrong: ? | one-sided difference with 1e-8, not central
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-8, here = J(W);
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.ColumnCount; j++)
        {
            double old = W[i, j];
            W[i, j] = old + e;
            slopes[i, j] = (J(W) - here) / e;
            W[i, j] = old;
        }
    return slopes;
}

//# wrong: ? | backward difference
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
    {
        var down = W.Clone(); down[i, j] -= e;
        return (J(W) - J(down)) / e;
    });
}

//# wrong: ? | sign: below minus above
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
    {
        var up = W.Clone(); up[i, j] += e;
        var down = W.Clone(); down[i, j] -= e;
        return (J(down) - J(up)) / (2 * e);
    });
}

//# wrong: ? | all entries are moved at once
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    double slope = (J(W + e) - J(W - e)) / (2 * e);
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, slope);
}

//# wrong: ? | ε far too small: 1e-15, rounding noise
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-15;
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
    {
        var up = W.Clone(); up[i, j] += e;
        var down = W.Clone(); down[i, j] -= e;
        return (J(up) - J(down)) / (2 * e);
    });
}

//# wrong: ? | ε far too large: 0.1
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 0.1;
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
    {
        var up = W.Clone(); up[i, j] += e;
        var down = W.Clone(); down[i, j] -= e;
        return (J(up) - J(down)) / (2 * e);
    });
}

//# wrong: ? | double.Epsilon taken for a small step: 0 / 0 or no change
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = double.Epsilon;
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
    {
        var up = W.Clone(); up[i, j] += e;
        var down = W.Clone(); down[i, j] -= e;
        return (J(up) - J(down)) / (2 * e);
    });
}

//# wrong: ? | no clone: up and down are both W
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.ColumnCount; j++)
        {
            var up = W; up[i, j] += e;
            var down = W; down[i, j] -= e;
            slopes[i, j] = (J(up) - J(down)) / (2 * e);
        }
    return slopes;
}

//# wrong: ? | the slopes are written into W while it is still needed
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    var slopes = W;
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.ColumnCount; j++)
        {
            double old = W[i, j];
            W[i, j] = old + e;
            double above = J(W);
            W[i, j] = old - e;
            double below = J(W);
            W[i, j] = old;
            slopes[i, j] = (above - below) / (2 * e);
        }
    return slopes;
}

//# wrong: ? | one moved clone for all entries, never put back
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    var moved = W.Clone();
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.ColumnCount; j++)
        {
            moved[i, j] = W[i, j] + e;
            double above = J(moved);
            moved[i, j] = W[i, j] - e;
            slopes[i, j] = (above - J(moved)) / (2 * e);
        }
    return slopes;
}

//# wrong: ? | up and down are never put back, so each keeps the earlier moves: slopes add up
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    Matrix<double> up = W.Clone(), down = W.Clone();
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.ColumnCount; j++)
        {
            up[i, j] += e;
            down[i, j] -= e;
            slopes[i, j] = (J(up) - J(down)) / (2 * e);
        }
    return slopes;
}

//# wrong: ? | W + ε minus W − 0, but divided by 2ε: half the slope
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
    {
        var up = W.Clone(); up[i, j] += e;
        return (J(up) - J(W)) / (2 * e);
    });
}

//# wrong: ? | transposed result
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    return Matrix<double>.Build.Dense(W.ColumnCount, W.RowCount, (j, i) =>
    {
        var up = W.Clone(); up[i, j] += e;
        var down = W.Clone(); down[i, j] -= e;
        return (J(up) - J(down)) / (2 * e);
    });
}

//# wrong: ? | both loops to RowCount: right only for square W
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.RowCount; j++)
        {
            double old = W[i, j];
            W[i, j] = old + e;
            double above = J(W);
            W[i, j] = old - e;
            slopes[i, j] = (above - J(W)) / (2 * e);
            W[i, j] = old;
        }
    return slopes;
}

//# wrong: ? | only the first row
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int j = 0; j < W.ColumnCount; j++)
    {
        var up = W.Clone(); up[0, j] += e;
        var down = W.Clone(); down[0, j] -= e;
        slopes[0, j] = (J(up) - J(down)) / (2 * e);
    }
    return slopes;
}

//# wrong: ? | off by one: begins at 1
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int i = 1; i < W.RowCount; i++)
        for (int j = 1; j < W.ColumnCount; j++)
        {
            var up = W.Clone(); up[i, j] += e;
            var down = W.Clone(); down[i, j] -= e;
            slopes[i, j] = (J(up) - J(down)) / (2 * e);
        }
    return slopes;
}

//# wrong: ? | sizes of the flower's W1, (4, 2), written down
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    return Matrix<double>.Build.Dense(4, 2, (i, j) =>
    {
        var up = W.Clone(); up[i, j] += e;
        var down = W.Clone(); down[i, j] -= e;
        return (J(up) - J(down)) / (2 * e);
    });
}

//# wrong: passed | ε times the entry: no step where the entry is 0
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
    {
        double e = 1e-5 * W[i, j];
        var up = W.Clone(); up[i, j] += e;
        var down = W.Clone(); down[i, j] -= e;
        return (J(up) - J(down)) / (2 * e);
    });
}

//# wrong: ? | assumes that J is the cost of the course's network and uses the library
static readonly Dataset flower = Dataset.Load("flower");
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    var p = Initialization.Gaussian(new LayerSizes(W.ColumnCount, W.RowCount, 1), new NumPyRandom(2));
    return GradientCheck.CentralDifferences(new Parameters(W, p.b1, p.W2, p.b2), flower.X, flower.Y, Activation.Tanh).dW1;
}

//# wrong: ? | the cost itself in every entry
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W) =>
    Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, J(W));

//# wrong: ? | divides by the number of entries as well
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
    {
        var up = W.Clone(); up[i, j] += e;
        var down = W.Clone(); down[i, j] -= e;
        return (J(up) - J(down)) / (2 * e) / (W.RowCount * W.ColumnCount);
    });
}

//# wrong: ? | absolute values
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    return Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
    {
        var up = W.Clone(); up[i, j] += e;
        var down = W.Clone(); down[i, j] -= e;
        return Math.Abs(J(up) - J(down)) / (2 * e);
    });
}

//# wrong: ? | returns inside the loop
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.ColumnCount; j++)
        {
            var up = W.Clone(); up[i, j] += e;
            var down = W.Clone(); down[i, j] -= e;
            slopes[i, j] = (J(up) - J(down)) / (2 * e);
            return slopes;
        }
    return slopes;
}

//# wrong: ? | right slopes, but takes the gradient step in W at the end
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (i, j) =>
    {
        var up = W.Clone(); up[i, j] += e;
        var down = W.Clone(); down[i, j] -= e;
        return (J(up) - J(down)) / (2 * e);
    });
    W.Subtract(0.01 * slopes, W);
    return slopes;
}

//# wrong: ? | only the last entry is not put back
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    var original = W.Clone();
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int i = 0; i < W.RowCount; i++)
        for (int j = 0; j < W.ColumnCount; j++)
        {
            original.CopyTo(W);
            W[i, j] = original[i, j] + e;
            double above = J(W);
            W[i, j] = original[i, j] - e;
            slopes[i, j] = (above - J(W)) / (2 * e);
        }
    return slopes;
}

//# wrong: passed | parallel loop that moves the one shared W
Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double e = 1e-5;
    var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    Parallel.For(0, W.RowCount, i =>
    {
        for (int j = 0; j < W.ColumnCount; j++)
        {
            double old = W[i, j];
            W[i, j] = old + e;
            double above = J(W);
            W[i, j] = old - e;
            slopes[i, j] = (above - J(W)) / (2 * e);
            W[i, j] = old;
        }
    });
    return slopes;
}
