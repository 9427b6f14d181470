//# right: sum of 2.21
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 0; i < y.Length; i++)
        sum += y[i] * Math.Log(yHat[i]) + (1 - y[i]) * Math.Log(1 - yHat[i]);
    return sum;
}

//# right: log of the label's probability
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 0; i < y.Length; i++) sum += Math.Log(y[i] == 1 ? yHat[i] : 1 - yHat[i]);
    return sum;
}

//# right: Zip and Sum
double LogLikelihood(double[] yHat, double[] y) =>
    yHat.Zip(y, (p, label) => label == 1 ? Math.Log(p) : Math.Log(1 - p)).Sum();

//# right: 2.20 with powers, then the logarithm of each
double Probability(double yHat, double y) => Math.Pow(yHat, y) * Math.Pow(1 - yHat, 1 - y);
double LogLikelihood(double[] yHat, double[] y) => yHat.Zip(y, (p, t) => Math.Log(Probability(p, t))).Sum();

//# right: minus the sum of the losses
double Loss(double yHat, double y) => -(y * Math.Log(yHat) + (1 - y) * Math.Log(1 - yHat));
double LogLikelihood(double[] yHat, double[] y)
{
    double losses = 0;
    for (int i = 0; i < yHat.Length; i++) losses += Loss(yHat[i], y[i]);
    return -losses;
}

//# right: −m J with the mean loss
double LogLikelihood(double[] yHat, double[] y)
{
    double J = yHat.Zip(y, (p, t) => -(t * Math.Log(p) + (1 - t) * Math.Log(1 - p))).Average();
    return -y.Length * J;
}

//# right: vectors and inner products
double LogLikelihood(double[] yHat, double[] y)
{
    Vector<double> p = Vector<double>.Build.DenseOfArray(yHat), t = Vector<double>.Build.DenseOfArray(y);
    return t * p.PointwiseLog() + (1 - t) * (1 - p).PointwiseLog();
}

//# right: double.LogP1 for 1 − ŷ
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    foreach (var (p, t) in yHat.Zip(y)) sum += t > 0.5 ? Math.Log(p) : double.LogP1(-p);
    return sum;
}

//# right: ones and zeros apart
double LogLikelihood(double[] yHat, double[] y)
{
    var index = Enumerable.Range(0, y.Length).ToLookup(i => y[i] == 1);
    return index[true].Sum(i => Math.Log(yHat[i])) + index[false].Sum(i => Math.Log(1 - yHat[i]));
}

//# right: a product whose exponent is taken out before it vanishes
double LogLikelihood(double[] yHat, double[] y)
{
    double product = 1, sum = 0;
    for (int i = 0; i < y.Length; i++)
    {
        double p = y[i] == 1 ? yHat[i] : 1 - yHat[i];
        if (product * p < 1e-200)
        {
            sum += Math.Log(product);
            product = 1;
        }
        product *= p;
    }
    return sum + Math.Log(product);
}

//# right: held away from 0 and 1
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 0; i < y.Length; i++)
    {
        double p = Math.Clamp(yHat[i], 1e-15, 1 - 1e-15);
        sum += y[i] * Math.Log(p) + (1 - y[i]) * Math.Log(1 - p);
    }
    return sum;
}

//# right: PLINQ
double LogLikelihood(double[] yHat, double[] y) =>
    Enumerable.Range(0, y.Length).AsParallel().Sum(i => Math.Log(y[i] == 0 ? 1 - yHat[i] : yHat[i]));

//# right: the library's cost, times −m
double LogLikelihood(double[] yHat, double[] y)
{
    var A = Matrix<double>.Build.DenseOfRows([yHat]);
    var Y = Matrix<double>.Build.DenseOfRows([y]);
    return -y.Length * Cost.FromA2(A, Y);
}

//# right: compensated sum
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0, lost = 0;
    for (int i = 0; i < y.Length; i++)
    {
        double next = Math.Log(Math.Abs(1 - y[i] - yHat[i])) - lost, total = sum + next;
        lost = total - sum - next;
        sum = total;
    }
    return sum;
}

//# right: log to base 2, turned back
double LogLikelihood(double[] yHat, double[] y) =>
    Math.Log(2) * Enumerable.Range(0, y.Length).Sum(i => Math.Log2(y[i] * yHat[i] + (1 - y[i]) * (1 - yHat[i])));

//# wrong: ? | logarithm of the product: it vanishes for thousands of examples
double LogLikelihood(double[] yHat, double[] y)
{
    double product = 1;
    for (int i = 0; i < y.Length; i++) product *= y[i] == 1 ? yHat[i] : 1 - yHat[i];
    return Math.Log(product);
}

//# wrong: ? | logarithm of the product of powers
double LogLikelihood(double[] yHat, double[] y) =>
    Math.Log(yHat.Zip(y, (p, t) => Math.Pow(p, t) * Math.Pow(1 - p, 1 - t)).Aggregate(1.0, (a, b) => a * b));

//# wrong: ? | the product held above 1e-300
double LogLikelihood(double[] yHat, double[] y)
{
    double product = 1;
    for (int i = 0; i < y.Length; i++) product = Math.Max(1e-300, product * (y[i] == 1 ? yHat[i] : 1 - yHat[i]));
    return Math.Log(product);
}

//# wrong: ? | the likelihood, without the logarithm
double LogLikelihood(double[] yHat, double[] y) =>
    yHat.Zip(y, (p, t) => t == 1 ? p : 1 - p).Aggregate(1.0, (a, b) => a * b);

//# wrong: ? | the sum of the probabilities, then the logarithm
double LogLikelihood(double[] yHat, double[] y) => Math.Log(yHat.Zip(y, (p, t) => t == 1 ? p : 1 - p).Sum());

//# wrong: ? | the sum of the probabilities
double LogLikelihood(double[] yHat, double[] y) => yHat.Zip(y, (p, t) => t == 1 ? p : 1 - p).Sum();

//# wrong: ? | the sum of the losses: sign
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 0; i < y.Length; i++)
        sum -= y[i] * Math.Log(yHat[i]) + (1 - y[i]) * Math.Log(1 - yHat[i]);
    return sum;
}

//# wrong: ? | the mean: divided by m
double LogLikelihood(double[] yHat, double[] y) =>
    yHat.Zip(y, (p, t) => Math.Log(t == 1 ? p : 1 - p)).Average();

//# wrong: ? | the cost J
double LogLikelihood(double[] yHat, double[] y) =>
    -yHat.Zip(y, (p, t) => Math.Log(t == 1 ? p : 1 - p)).Average();

//# wrong: ? | only the labels 1
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 0; i < y.Length; i++) sum += y[i] * Math.Log(yHat[i]);
    return sum;
}

//# wrong: ? | only the labels 0
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 0; i < y.Length; i++) sum += (1 - y[i]) * Math.Log(1 - yHat[i]);
    return sum;
}

//# wrong: ? | labels are ignored: log ŷ of all
double LogLikelihood(double[] yHat, double[] y) => yHat.Sum(Math.Log);

//# wrong: ? | labels the wrong way round
double LogLikelihood(double[] yHat, double[] y) =>
    yHat.Zip(y, (p, t) => Math.Log(t == 0 ? p : 1 - p)).Sum();

//# wrong: ? | ŷ and y exchanged
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 0; i < y.Length; i++)
        sum += yHat[i] * Math.Log(y[i]) + (1 - yHat[i]) * Math.Log(1 - y[i]);
    return sum;
}

//# wrong: ? | base 10
double LogLikelihood(double[] yHat, double[] y) =>
    yHat.Zip(y, (p, t) => Math.Log10(t == 1 ? p : 1 - p)).Sum();

//# wrong: ? | base 2
double LogLikelihood(double[] yHat, double[] y) =>
    yHat.Zip(y, (p, t) => Math.Log2(t == 1 ? p : 1 - p)).Sum();

//# wrong: ? | the last example is left out
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 0; i < y.Length - 1; i++) sum += Math.Log(y[i] == 1 ? yHat[i] : 1 - yHat[i]);
    return sum;
}

//# wrong: ? | the first example is left out
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 1; i < y.Length; i++) sum += Math.Log(y[i] == 1 ? yHat[i] : 1 - yHat[i]);
    return sum;
}

//# wrong: ? | the last example only
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 0; i < y.Length; i++) sum = Math.Log(y[i] == 1 ? yHat[i] : 1 - yHat[i]);
    return sum;
}

//# wrong: ? | returns in the loop
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 0; i < y.Length; i++)
    {
        sum += Math.Log(y[i] == 1 ? yHat[i] : 1 - yHat[i]);
        return sum;
    }
    return sum;
}

//# wrong: ? | only the first thousand examples
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 0; i < Math.Min(1000, y.Length); i++) sum += Math.Log(y[i] == 1 ? yHat[i] : 1 - yHat[i]);
    return sum;
}

//# wrong: ? | ten throws, as in the lesson
double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 0; i < 10; i++) sum += Math.Log(y[i] == 1 ? yHat[i] : 1 - yHat[i]);
    return sum;
}

//# wrong: ? | one coin for all: the mean of ŷ
double LogLikelihood(double[] yHat, double[] y)
{
    double p = yHat.Average();
    return y.Sum(t => Math.Log(t == 1 ? p : 1 - p));
}

//# wrong: ? | one coin for all: the share of ones, ŷ ignored
double LogLikelihood(double[] yHat, double[] y)
{
    double p = y.Average(), ones = y.Sum();
    return ones * Math.Log(p) + (y.Length - ones) * Math.Log(1 - p);
}

//# wrong: ? | a fair coin
double LogLikelihood(double[] yHat, double[] y) => y.Length * Math.Log(0.5);

//# wrong: ? | squared errors
double LogLikelihood(double[] yHat, double[] y) => -yHat.Zip(y, (p, t) => (p - t) * (p - t)).Sum();

//# wrong: ? | the logarithms are multiplied
double LogLikelihood(double[] yHat, double[] y) =>
    yHat.Zip(y, (p, t) => Math.Log(t == 1 ? p : 1 - p)).Aggregate(1.0, (a, b) => a * b);

//# wrong: ? | 1 − log ŷ in place of log(1 − ŷ)
double LogLikelihood(double[] yHat, double[] y) =>
    yHat.Zip(y, (p, t) => t * Math.Log(p) + (1 - t) * (1 - Math.Log(p))).Sum();

//# wrong: ? | brackets of (1 − y) forgotten
double LogLikelihood(double[] yHat, double[] y) =>
    yHat.Zip(y, (p, t) => t * Math.Log(p) + 1 - t * Math.Log(1 - p)).Sum();

//# wrong: ? | minus between the two terms
double LogLikelihood(double[] yHat, double[] y) =>
    yHat.Zip(y, (p, t) => t * Math.Log(p) - (1 - t) * Math.Log(1 - p)).Sum();

//# wrong: ? | rounds the answers first: ŷ above one half is taken for sure (0.99)
double LogLikelihood(double[] yHat, double[] y) =>
    yHat.Select(p => p > 0.5 ? 0.99 : 0.01).Zip(y, (p, t) => Math.Log(t == 1 ? p : 1 - p)).Sum();

//# wrong: ? | takes yHat for z and applies σ again
double LogLikelihood(double[] yHat, double[] y) => -yHat.Zip(y, Cost.Loss).Sum();

//# wrong: ? | zero
double LogLikelihood(double[] yHat, double[] y) => 0;

//# wrong: ? | a number added in the logarithm for safety: log(p + 0.01)
double LogLikelihood(double[] yHat, double[] y) =>
    yHat.Zip(y, (p, t) => Math.Log((t == 1 ? p : 1 - p) + 0.01)).Sum();

//# wrong: passed | writes the probabilities of the labels into yHat (the answer is right)
double LogLikelihood(double[] yHat, double[] y)
{
    for (int i = 0; i < y.Length; i++) if (y[i] == 0) yHat[i] = 1 - yHat[i];
    return yHat.Sum(Math.Log);
}

//# wrong: ? | the likelihood for float numbers: the product vanishes even earlier
double LogLikelihood(double[] yHat, double[] y)
{
    float product = 1;
    for (int i = 0; i < y.Length; i++) product *= (float)(y[i] == 1 ? yHat[i] : 1 - yHat[i]);
    return MathF.Log(product);
}

//# wrong: ? | the product of decimals: vanishes after some dozens
double LogLikelihood(double[] yHat, double[] y)
{
    decimal product = 1;
    for (int i = 0; i < y.Length; i++) product *= (decimal)(y[i] == 1 ? yHat[i] : 1 - yHat[i]);
    return Math.Log((double)product);
}

//# wrong: ? | sum in a field, never set back
double sum;
double LogLikelihood(double[] yHat, double[] y)
{
    for (int i = 0; i < y.Length; i++) sum += Math.Log(y[i] == 1 ? yHat[i] : 1 - yHat[i]);
    return sum;
}
