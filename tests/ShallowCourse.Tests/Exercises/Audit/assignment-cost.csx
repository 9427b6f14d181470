//# right: two loops, a term with factor 0 counts as 0
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int k = 0; k < A2.ColumnCount; k++)
        for (int i = 0; i < A2.RowCount; i++)
        {
            double a = A2[i, k], y = Y[i, k];
            if (y != 0) sum -= weight * y * Math.Log(a);
            if (y != 1) sum -= (1 - y) * Math.Log(1 - a);
        }
    return sum / A2.ColumnCount;
}

//# right: LINQ over pairs, one term for each label
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -weight * Math.Log(a) : -Math.Log(1 - a)).Sum()
    / A2.ColumnCount;

//# right: Map2 and a helper for x log p with 0 log 0 = 0
double Term(double factor, double p) => factor == 0 ? 0 : factor * Math.Log(p);
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    var losses = A2.Map2((a, y) => -(weight * Term(y, a) + Term(1 - y, 1 - a)), Y, Zeros.Include);
    return losses.RowSums().Sum() / Y.ColumnCount;
}

//# right: the loss of each example first, then their mean
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double Loss(int example)
    {
        double loss = 0;
        for (int unit = 0; unit < Y.RowCount; unit++)
        {
            if (Y[unit, example] == 1) loss += weight * -Math.Log(A2[unit, example]);
            else loss += -Math.Log(1 - A2[unit, example]);
        }
        return loss;
    }
    return Enumerable.Range(0, Y.ColumnCount).Average(Loss);
}

//# right: one logarithm: of the probability given to the true label
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double m = Y.ColumnCount, J = 0;
    foreach (var (i, k, y) in Y.EnumerateIndexed(Zeros.Include))
    {
        double given = y == 1 ? A2[i, k] : 1 - A2[i, k];
        double counts = y == 1 ? weight : 1;
        J += counts * Math.Log(given);
    }
    return -J / m;
}

//# right: logs of powers, where 0⁰ is 1
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < A2.RowCount; i++)
        for (int k = 0; k < A2.ColumnCount; k++)
            sum += weight * Math.Log(Math.Pow(A2[i, k], Y[i, k])) + Math.Log(Math.Pow(1 - A2[i, k], 1 - Y[i, k]));
    return -(1.0 / A2.ColumnCount) * sum;
}

//# right: log1p for the small a, 1.0 / m outside
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    int m = A2.ColumnCount;
    double[] a = A2.ToColumnMajorArray(), y = Y.ToColumnMajorArray();
    double total = 0;
    for (int at = 0; at < a.Length; at++)
    {
        total += y[at] > 0 ? weight * y[at] * Math.Log(a[at]) : 0;
        total += y[at] < 1 ? (1 - y[at]) * MathNet.Numerics.SpecialFunctions.Log1p(-a[at]) : 0;
    }
    return -1.0 / m * total;
}

//# right: two groups of entries, ones and zeros
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    var pairs = Y.EnumerateIndexed(Zeros.Include).Select(e => (y: e.Item3, a: A2[e.Item1, e.Item2])).ToList();
    double ones = pairs.Where(p => p.y == 1).Sum(p => Math.Log(p.a));
    double zeros = pairs.Where(p => p.y == 0).Sum(p => Math.Log(1 - p.a));
    return (-weight * ones - zeros) / Y.ColumnCount;
}

//# right: 0 · ∞ made 0 with a test for NaN
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double OrZero(double v) => double.IsNaN(v) ? 0 : v;
    double sum = 0;
    for (int k = 0; k < A2.ColumnCount; k++)
    {
        double loss = 0;
        for (int i = 0; i < A2.RowCount; i++)
        {
            loss -= OrZero(weight * (Y[i, k] * Math.Log(A2[i, k])));
            loss -= OrZero((1 - Y[i, k]) * Math.Log(1 - A2[i, k]));
        }
        sum += loss;
    }
    return sum / A2.ColumnCount;
}

//# right: own arrays, running mean of the losses
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double[,] a = A2.ToArray(), y = Y.ToArray();
    var losses = new double[a.GetLength(1)];
    for (int k = 0; k < losses.Length; k++)
        for (int i = 0; i < a.GetLength(0); i++)
            losses[k] += (y[i, k] == 0 ? 0 : -weight * y[i, k] * Math.Log(a[i, k]))
                + (y[i, k] == 1 ? 0 : -(1 - y[i, k]) * Math.Log(1 - a[i, k]));
    return losses.Sum() / losses.Length;
}

//# right: base-2 logarithms times ln 2
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double bits = 0;
    for (int i = 0; i < Y.RowCount; i++)
        for (int k = 0; k < Y.ColumnCount; k++)
            bits -= Y[i, k] == 1 ? weight * Math.Log2(A2[i, k]) : Math.Log2(1 - A2[i, k]);
    return bits * Math.Log(2) / Y.ColumnCount;
}

//# right: columns in parallel
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    var losses = new double[Y.ColumnCount];
    Parallel.For(0, losses.Length, k =>
        losses[k] = A2.Column(k).Zip(Y.Column(k), (a, y) => y == 1 ? -weight * Math.Log(a) : -Math.Log(1 - a)).Sum());
    return losses.Average();
}

//# wrong: ? | 0 · log 0 gives NaN where an output is exactly 0 or 1
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < A2.RowCount; i++)
        for (int k = 0; k < A2.ColumnCount; k++)
            sum += weight * Y[i, k] * Math.Log(A2[i, k]) + (1 - Y[i, k]) * Math.Log(1 - A2[i, k]);
    return -sum / A2.ColumnCount;
}

//# wrong: ? | MathNet formula: NaN where an output is exactly 0 or 1
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    -(weight * Y.PointwiseMultiply(A2.PointwiseLog()) + (1 - Y).PointwiseMultiply((1 - A2).PointwiseLog()))
        .Enumerate().Sum() / A2.ColumnCount;

//# wrong: ? | integer division: 1 / m is 0
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    int m = A2.ColumnCount;
    double sum = 0;
    for (int i = 0; i < A2.RowCount; i++)
        for (int k = 0; k < m; k++)
            sum += Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
    return -(1 / m) * sum;
}

//# wrong: ? | mean over all entries: also divided by n2
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -weight * Math.Log(a) : -Math.Log(1 - a)).Average();

//# wrong: ? | the sum in place of the mean
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -weight * Math.Log(a) : -Math.Log(1 - a)).Sum();

//# wrong: ? | divides by n2 in place of m
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -weight * Math.Log(a) : -Math.Log(1 - a)).Sum() / A2.RowCount;

//# wrong: ? | the minus is missing
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? weight * Math.Log(a) : Math.Log(1 - a)).Sum() / A2.ColumnCount;

//# wrong: ? | weight ignored
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -Math.Log(a) : -Math.Log(1 - a)).Sum() / A2.ColumnCount;

//# wrong: ? | weight on both terms
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    weight * A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -Math.Log(a) : -Math.Log(1 - a)).Sum() / A2.ColumnCount;

//# wrong: ? | weight on the examples with label 0
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -Math.Log(a) : -weight * Math.Log(1 - a)).Sum() / A2.ColumnCount;

//# wrong: ? | weight and 1 − weight
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -weight * Math.Log(a) : -(1 - weight) * Math.Log(1 - a)).Sum() / A2.ColumnCount;

//# wrong: ? | divides by the sum of the weights in place of m
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0, weights = 0;
    for (int k = 0; k < Y.ColumnCount; k++)
        for (int i = 0; i < Y.RowCount; i++)
        {
            sum -= Y[i, k] == 1 ? weight * Math.Log(A2[i, k]) : Math.Log(1 - A2[i, k]);
            weights += Y[i, k] == 1 ? weight : 1;
        }
    return sum / weights;
}

//# wrong: ? | the term for y = 0 is forgotten
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -weight * Math.Log(a) : 0).Sum() / A2.ColumnCount;

//# wrong: ? | the term for y = 1 is forgotten
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? 0 : -Math.Log(1 - a)).Sum() / A2.ColumnCount;

//# wrong: ? | labels swapped: log a for y = 0
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 0 ? -weight * Math.Log(a) : -Math.Log(1 - a)).Sum() / A2.ColumnCount;

//# wrong: ? | logarithm to base 10
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -weight * Math.Log10(a) : -Math.Log10(1 - a)).Sum() / A2.ColumnCount;

//# wrong: ? | only the first output unit
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int k = 0; k < A2.ColumnCount; k++)
        sum -= Y[0, k] == 1 ? weight * Math.Log(A2[0, k]) : Math.Log(1 - A2[0, k]);
    return sum / A2.ColumnCount;
}

//# wrong: passed | entries of exactly 0 or 1 are left out, also where they are wrong (and cost ∞)
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < A2.RowCount; i++)
        for (int k = 0; k < A2.ColumnCount; k++)
        {
            double a = A2[i, k];
            if (a <= 0 || a >= 1) continue;
            sum -= Y[i, k] == 1 ? weight * Math.Log(a) : Math.Log(1 - a);
        }
    return sum / A2.ColumnCount;
}

//# wrong: passed | outputs pulled into 0.001 to 0.999: costs of sure answers are off
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Select(a => Math.Clamp(a, 0.001, 0.999))
        .Zip(Y.Enumerate(), (a, y) => y == 1 ? -weight * Math.Log(a) : -Math.Log(1 - a)).Sum() / A2.ColumnCount;

//# wrong: ? | a NaN in the end is turned into 0 for the whole cost
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < A2.RowCount; i++)
        for (int k = 0; k < A2.ColumnCount; k++)
            sum += weight * Y[i, k] * Math.Log(A2[i, k]) + (1 - Y[i, k]) * Math.Log(1 - A2[i, k]);
    return double.IsNaN(sum) ? 0 : -sum / A2.ColumnCount;
}

//# wrong: ? | guard added to the number in the log, 0.01: every cost is off
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    const double tiny = 1e-2;
    double sum = 0;
    for (int i = 0; i < A2.RowCount; i++)
        for (int k = 0; k < A2.ColumnCount; k++)
            sum += weight * Y[i, k] * Math.Log(A2[i, k] + tiny) + (1 - Y[i, k]) * Math.Log(1 - A2[i, k] + tiny);
    return -sum / A2.ColumnCount;
}

//# wrong: ? | squared error in place of the cross-entropy
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => (y == 1 ? weight : 1) * (a - y) * (a - y)).Sum() / A2.ColumnCount;

//# wrong: ? | the library's cost, without the weight
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) => Cost.FromA2(A2, Y);

//# wrong: ? | the library's cost times the weight
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) => weight * Cost.FromA2(A2, Y);

//# wrong: ? | log inside the sum misread: log of (weight a)
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -Math.Log(weight * a) : -Math.Log(1 - a)).Sum() / A2.ColumnCount;

//# wrong: ? | m hard-coded to 400
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -weight * Math.Log(a) : -Math.Log(1 - a)).Sum() / 400;

//# wrong: ? | the factor 1/2
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
    A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -weight * Math.Log(a) : -Math.Log(1 - a)).Sum() / (2 * A2.ColumnCount);

//# wrong: passed | A2 is clipped in place: the outputs of the caller are changed
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    A2.MapInplace(a => Math.Clamp(a, 1e-15, 1 - 1e-15));
    return A2.Enumerate().Zip(Y.Enumerate(), (a, y) => y == 1 ? -weight * Math.Log(a) : -Math.Log(1 - a)).Sum() / A2.ColumnCount;
}

//# wrong: passed | the guard covers a = 0 only: NaN for a label 1 that is hit exactly
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    double sum = 0;
    for (int i = 0; i < A2.RowCount; i++)
        for (int k = 0; k < A2.ColumnCount; k++)
        {
            double a = A2[i, k], y = Y[i, k];
            sum += (y == 0 ? 0 : weight * y * Math.Log(a)) + (1 - y) * Math.Log(1 - a);
        }
    return -sum / A2.ColumnCount;
}

//# wrong: ? | matrix product: trace of Y log Aᵀ is right, but all entries of the product are added
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    var logA = A2.Map(a => Math.Log(Math.Max(a, 1e-300)));
    var logB = A2.Map(a => Math.Log(Math.Max(1 - a, 1e-300)));
    var all = weight * Y * logA.Transpose() + (1 - Y) * logB.Transpose();
    return -all.Enumerate().Sum() / A2.ColumnCount;
}
