//# right: matrices as the lesson writes them
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    Matrix<double> A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    int m = X.ColumnCount;
    double sum = 0;
    for (int i = 0; i < m; i++)
        sum += Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i]);
    return -sum / m;
}

//# right: two loops over entries
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double J = 0;
    for (int i = 0; i < X.ColumnCount; i++)
    {
        double z = b;
        for (int j = 0; j < X.RowCount; j++) z += w[j, 0] * X[j, i];
        double a = 1.0 / (1.0 + Math.Exp(-z));
        J -= (Y[0, i] * Math.Log(a) + (1 - Y[0, i]) * Math.Log(1 - a)) / X.ColumnCount;
    }
    return J;
}

//# right: LINQ with helpers
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Loss(double yHat, double y) => -(y * Math.Log(yHat) + (1 - y) * Math.Log(1 - yHat));
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y) =>
    Enumerable.Range(0, X.ColumnCount)
        .Select(i => Loss(Sigmoid(w.Column(0) * X.Column(i) + b), Y[0, i]))
        .Average();

//# right: from z, stable for any z
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double sum = 0;
    Matrix<double> Z = w.TransposeThisAndMultiply(X);
    for (int i = 0; i < Z.ColumnCount; i++)
    {
        double z = Z[0, i] + b;
        sum += Math.Max(z, 0) - Y[0, i] * z + Math.Log(1 + Math.Exp(-Math.Abs(z)));
    }
    return sum / Z.ColumnCount;
}

//# right: softplus of the sign-turned z
double Softplus(double z) => z > 0 ? z + Math.Log(1 + Math.Exp(-z)) : Math.Log(1 + Math.Exp(z));
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    Vector<double> z = X.Transpose() * w.Column(0) + b;
    return z.Zip(Y.Row(0), (u, y) => y == 1 ? Softplus(-u) : Softplus(u)).Sum() / z.Count;
}

//# right: MathNet operators throughout, PlusColumn for the bias
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    Matrix<double> Z = (w.Transpose() * X).PlusColumn(Matrix<double>.Build.Dense(1, 1, b));
    Matrix<double> A = Activation.Sigmoid.Apply(Z);
    Matrix<double> L = -(Y.PointwiseMultiply(A.PointwiseLog()) + (1 - Y).PointwiseMultiply((1 - A).PointwiseLog()));
    return L.RowSums()[0] / Y.ColumnCount;
}

//# right: inner products Y log Aᵀ
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    var first = Y * A.Map(Math.Log).Transpose();                       // (1, 1)
    var second = (1 - Y) * A.Map(a => Math.Log(1 - a)).Transpose();    // (1, 1)
    return -(first + second)[0, 0] / Y.ColumnCount;
}

//# right: double arrays, the probability of the label
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double[,] x = X.ToArray();
    double[,] y = Y.ToArray();
    double[,] weights = w.ToArray();
    int n = x.GetLength(0), m = x.GetLength(1);
    var losses = new double[m];
    for (int i = 0; i < m; i++)
    {
        double z = 0;
        for (int j = 0; j < n; j++) z += weights[j, 0] * x[j, i];
        z += b;
        double p = 1 / (1 + Math.Exp(-z));
        losses[i] = -Math.Log(y[0, i] > 0.5 ? p : 1 - p);
    }
    return losses.Average();
}

//# right: probabilities held away from 0 and 1
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    const double tiny = 1e-15;
    double total = 0;
    int m = Y.ColumnCount;
    for (int i = 0; i < m; i++)
    {
        double a = 1 / (1 + Math.Exp(-((w.Transpose() * X.Column(i))[0] + b)));
        a = Math.Clamp(a, tiny, 1 - tiny);
        total += -(Y[0, i] * Math.Log(a) + (1 - Y[0, i]) * Math.Log(1 - a));
    }
    return total / m;
}

//# right: bias as the weight of a feature that is 1
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var ones = Matrix<double>.Build.Dense(1, X.ColumnCount, 1.0);
    var theta = w.Stack(Matrix<double>.Build.Dense(1, 1, b));
    var Z = theta.Transpose() * X.Stack(ones);
    return Z.Map2((z, y) => Math.Log(1 + Math.Exp(-z)) + (1 - y) * z, Y).Enumerate().Average();
}

//# right: in parallel over the examples
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var losses = new double[X.ColumnCount];
    Parallel.For(0, losses.Length, i =>
    {
        double a = 1 / (1 + Math.Exp(-(w.Column(0).DotProduct(X.Column(i)) + b)));
        losses[i] = -Y[0, i] * Math.Log(a) - (1 - Y[0, i]) * Math.Log(1 - a);
    });
    return losses.Sum() / losses.Length;
}

//# right: tanh form of sigma, minus log of the odds of the label
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var Z = w.Transpose() * X + b;
    double mean = 0;
    for (int i = 0; i < Z.ColumnCount; i++)
    {
        double side = 2 * Y[0, i] - 1;
        double p = 0.5 * (1 + Math.Tanh(side * Z[0, i] / 2));
        mean += (-Math.Log(p) - mean) / (i + 1);
    }
    return mean;
}

//# right: the library's Z and cost
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y) =>
    Cost.FromZ2(LogisticRegression.Z(new LogisticParameters(w, b), X), Y);

//# right: the library's loss of each z
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y) =>
    (w.Transpose() * X).Row(0).Zip(Y.Row(0), (z, y) => Cost.Loss(z + b, y)).Average();

//# wrong: ? | the sum of the losses, not divided by m
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    double sum = 0;
    for (int i = 0; i < X.ColumnCount; i++)
        sum -= Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i]);
    return sum;
}

//# wrong: ? | the minus in front of the loss is missing
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    double sum = 0;
    for (int i = 0; i < X.ColumnCount; i++)
        sum += Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i]);
    return sum / X.ColumnCount;
}

//# wrong: ? | bias forgotten
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X).Map(z => 1 / (1 + Math.Exp(-z)));
    double sum = 0;
    for (int i = 0; i < X.ColumnCount; i++)
        sum += Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i]);
    return -sum / X.ColumnCount;
}

//# wrong: ? | divides by the number of features
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    double sum = 0;
    for (int i = 0; i < X.ColumnCount; i++)
        sum += Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i]);
    return -sum / X.RowCount;
}

//# wrong: ? | only the term of the labels 1
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = Activation.Sigmoid.Apply(w.Transpose() * X + b);
    return -Y.PointwiseMultiply(A.PointwiseLog()).Enumerate().Sum() / X.ColumnCount;
}

//# wrong: ? | only the term of the labels 0
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = Activation.Sigmoid.Apply(w.Transpose() * X + b);
    return -(1 - Y).PointwiseMultiply((1 - A).PointwiseLog()).Enumerate().Sum() / X.ColumnCount;
}

//# wrong: ? | the mean squared error in place of the log loss
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = Activation.Sigmoid.Apply(w.Transpose() * X + b);
    return (A - Y).Enumerate().Average(e => e * e);
}

//# wrong: ? | logarithm to base 10
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = Activation.Sigmoid.Apply(w.Transpose() * X + b);
    return Enumerable.Range(0, X.ColumnCount).Average(i =>
        -(Y[0, i] * Math.Log10(A[0, i]) + (1 - Y[0, i]) * Math.Log10(1 - A[0, i])));
}

//# wrong: ? | logarithm to base 2
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = Activation.Sigmoid.Apply(w.Transpose() * X + b);
    return Enumerable.Range(0, X.ColumnCount).Average(i =>
        -(Y[0, i] * Math.Log(A[0, i], 2) + (1 - Y[0, i]) * Math.Log(1 - A[0, i], 2)));
}

//# wrong: ? | sign in the exponent of sigma: σ(−z)
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(z)));
    return Enumerable.Range(0, X.ColumnCount).Average(i =>
        -(Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i])));
}

//# wrong: ? | labels the wrong way round
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    return Enumerable.Range(0, X.ColumnCount).Average(i =>
        -((1 - Y[0, i]) * Math.Log(A[0, i]) + Y[0, i] * Math.Log(1 - A[0, i])));
}

//# wrong: ? | y and ŷ exchanged in the loss
double Loss(double yHat, double y) => -(y * Math.Log(yHat) + (1 - y) * Math.Log(1 - yHat));
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    return Enumerable.Range(0, X.ColumnCount).Average(i => Loss(Y[0, i], A[0, i]));
}

//# wrong: ? | tanh in place of sigma, moved into (0, 1) with the wrong argument
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => (Math.Tanh(z) + 1) / 2);
    return Enumerable.Range(0, X.ColumnCount).Average(i =>
        -(Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i])));
}

//# wrong: ? | the activation is missing: logarithms of z
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = w.Transpose() * X + b;
    return Enumerable.Range(0, X.ColumnCount).Average(i =>
        -(Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i])));
}

//# wrong: ? | σ applied twice: the library's cost from z is given A
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y) =>
    Cost.FromZ2(Activation.Sigmoid.Apply(w.Transpose() * X + b), Y);

//# wrong: ? | loss of the first example only (returns inside the loop)
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double sum = 0;
    for (int i = 0; i < X.ColumnCount; i++)
    {
        double a = 1 / (1 + Math.Exp(-(w.Column(0) * X.Column(i) + b)));
        sum -= Y[0, i] * Math.Log(a) + (1 - Y[0, i]) * Math.Log(1 - a);
        return sum / X.ColumnCount;
    }
    return sum;
}

//# wrong: ? | loss of the last example only (= in place of +=)
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double J = 0;
    for (int i = 0; i < X.ColumnCount; i++)
    {
        double a = 1 / (1 + Math.Exp(-(w.Column(0) * X.Column(i) + b)));
        J = -(Y[0, i] * Math.Log(a) + (1 - Y[0, i]) * Math.Log(1 - a));
    }
    return J;
}

//# wrong: ? | the last example is left out
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double J = 0;
    int m = X.ColumnCount;
    for (int i = 0; i < m - 1; i++)
    {
        double a = 1 / (1 + Math.Exp(-(w.Column(0) * X.Column(i) + b)));
        J -= (Y[0, i] * Math.Log(a) + (1 - Y[0, i]) * Math.Log(1 - a)) / m;
    }
    return J;
}

//# wrong: ? | loss of the mean prediction and mean label, not the mean of the losses
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = Activation.Sigmoid.Apply(w.Transpose() * X + b);
    double a = A.Enumerate().Average(), y = Y.Enumerate().Average();
    return -(y * Math.Log(a) + (1 - y) * Math.Log(1 - a));
}

//# wrong: ? | only two features are used
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double J = 0;
    int m = X.ColumnCount;
    for (int i = 0; i < m; i++)
    {
        double z = w[0, 0] * X[0, i] + w[1, 0] * X[1, i] + b;
        double a = 1 / (1 + Math.Exp(-z));
        J -= (Y[0, i] * Math.Log(a) + (1 - Y[0, i]) * Math.Log(1 - a)) / m;
    }
    return J;
}

//# wrong: ? | loops over the features as if they were the examples
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double J = 0;
    int m = X.RowCount;
    for (int i = 0; i < m; i++)
    {
        double a = 1 / (1 + Math.Exp(-(w.Column(0) * X.Column(i) + b)));
        J -= (Y[0, i] * Math.Log(a) + (1 - Y[0, i]) * Math.Log(1 - a)) / m;
    }
    return J;
}

//# wrong: ? | b is added once for each feature
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double J = 0;
    int m = X.ColumnCount;
    for (int i = 0; i < m; i++)
    {
        double z = 0;
        for (int j = 0; j < X.RowCount; j++) z += w[j, 0] * X[j, i] + b;
        double a = 1 / (1 + Math.Exp(-z));
        J -= (Y[0, i] * Math.Log(a) + (1 - Y[0, i]) * Math.Log(1 - a)) / m;
    }
    return J;
}

//# wrong: ? | z is not set back to the bias for each example
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double J = 0, z = b;
    int m = X.ColumnCount;
    for (int i = 0; i < m; i++)
    {
        for (int j = 0; j < X.RowCount; j++) z += w[j, 0] * X[j, i];
        double a = 1 / (1 + Math.Exp(-z));
        J -= (Y[0, i] * Math.Log(a) + (1 - Y[0, i]) * Math.Log(1 - a)) / m;
    }
    return J;
}

//# wrong: ? | w and X multiplied in the wrong shape (no transpose)
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    return Enumerable.Range(0, X.ColumnCount).Average(i =>
        -(Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i])));
}

//# wrong: ? | a half too much: ½ of the mean, as with squared errors
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    double sum = 0;
    for (int i = 0; i < X.ColumnCount; i++)
        sum -= Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i]);
    return sum / (2 * X.ColumnCount);
}

//# wrong: ? | integer division: 1 / m is 0
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    double sum = 0;
    int m = X.ColumnCount;
    for (int i = 0; i < m; i++)
        sum -= Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i]);
    return 1 / m * sum;
}

//# wrong: ? | m hard-coded to the 3 examples of the lesson
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    double sum = 0;
    for (int i = 0; i < 3; i++)
        sum -= Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i]);
    return sum / 3;
}

//# wrong: ? | gives ln 2, the cost of zeros, whatever comes in
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y) => Math.Log(2);

//# wrong: ? | changes X in place on the way (the number is right once)
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    for (int j = 0; j < X.RowCount; j++)
        for (int i = 0; i < X.ColumnCount; i++)
            X[j, i] *= w[j, 0];
    double J = 0;
    for (int i = 0; i < X.ColumnCount; i++)
    {
        double a = 1 / (1 + Math.Exp(-(X.Column(i).Sum() + b)));
        J -= (Y[0, i] * Math.Log(a) + (1 - Y[0, i]) * Math.Log(1 - a)) / X.ColumnCount;
    }
    return J;
}

//# wrong: ? | keeps the sum of the call before in a field
double sum = 0;
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    for (int i = 0; i < X.ColumnCount; i++)
        sum -= Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i]);
    return sum / X.ColumnCount;
}

//# wrong: ? | precedence: the second term is not multiplied by (1 − y)
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    double sum = 0;
    for (int i = 0; i < X.ColumnCount; i++)
        sum += Y[0, i] * Math.Log(A[0, i]) + 1 - Y[0, i] * Math.Log(1 - A[0, i]);
    return -sum / X.ColumnCount;
}

//# wrong: ? | minus only before the first term (the brackets of 2.4 are lost)
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    double sum = 0;
    for (int i = 0; i < X.ColumnCount; i++)
        sum += -Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i]);
    return sum / X.ColumnCount;
}

//# wrong: ? | b is subtracted
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X - b).Map(z => 1 / (1 + Math.Exp(-z)));
    return Enumerable.Range(0, X.ColumnCount).Average(i =>
        -(Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i])));
}

//# wrong: passed | a guard so coarse that it changes the loss (0.05 to 0.95)
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => Math.Clamp(1 / (1 + Math.Exp(-z)), 0.05, 0.95));
    return Enumerable.Range(0, X.ColumnCount).Average(i =>
        -(Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i])));
}

//# wrong: ? | the share of wrong answers, not the cost
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    var A = (w.Transpose() * X + b).Map(z => 1 / (1 + Math.Exp(-z)));
    return Enumerable.Range(0, X.ColumnCount).Average(i => (A[0, i] > 0.5 ? 1.0 : 0.0) == Y[0, i] ? 0.0 : 1.0);
}
