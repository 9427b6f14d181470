//# right: max(z, 0) + log1p(e^−|z|)
double Softplus(double z) => Math.Max(z, 0) + MathNet.Numerics.SpecialFunctions.Log1p(Math.Exp(-Math.Abs(z)));

//# right: two branches with Log1p
double Softplus(double z)
{
    if (z > 0) return z + MathNet.Numerics.SpecialFunctions.Log1p(Math.Exp(-z));
    return MathNet.Numerics.SpecialFunctions.Log1p(Math.Exp(z));
}

//# right: own log1p after Kahan
static double Log1p(double x)
{
    double u = 1 + x;
    return u == 1 ? x : Math.Log(u) * x / (u - 1);
}
double Softplus(double z) => z > 0 ? z + Log1p(Math.Exp(-z)) : Log1p(Math.Exp(z));

//# right: log1p(x) = 2 artanh(x / (2 + x))
double Softplus(double z)
{
    double x = Math.Exp(-Math.Abs(z));
    return Math.Max(0, z) + 2 * Math.Atanh(x / (2 + x));
}

//# right: series for small e^−|z|
double Softplus(double z)
{
    double e = Math.Exp(-Math.Abs(z));
    double tail;
    if (e > 0.01) tail = Math.Log(1 + e);
    else
    {
        tail = 0;
        double power = e;
        for (int k = 1; k <= 10; k++)
        {
            tail += (k % 2 == 1 ? 1 : -1) * power / k;
            power *= e;
        }
    }
    return (z > 0 ? z : 0) + tail;
}

//# right: series of artanh with LINQ
double Softplus(double z)
{
    double x = Math.Exp(-Math.Abs(z)), s = x / (2 + x);
    double log = 2 * Enumerable.Range(0, 25).Reverse().Sum(k => Math.Pow(s, 2 * k + 1) / (2 * k + 1));
    return (z + Math.Abs(z) > 0 ? z : 0) + log;
}

//# right: log1p through arsinh
double Softplus(double z)
{
    double x = Math.Exp(z > 0 ? -z : z);
    double log = Math.Asinh(x * (2 + x) / (2 * (1 + x)));
    return z > 0 ? z + log : log;
}

//# right: the library's loss with label 0
double Softplus(double z) => Cost.Loss(z, 0);

//# right: the library's cost of one example with label 0
double Softplus(double z) => Cost.FromZ2(
    Matrix<double>.Build.Dense(1, 1, z), Matrix<double>.Build.Dense(1, 1, 0.0));

//# right: softplus(z) = z + softplus(−z), recursion for positive z
double Softplus(double z) =>
    z > 0 ? z + Softplus(-z) : MathNet.Numerics.SpecialFunctions.Log1p(Math.Exp(z));

//# right: thresholds where the function is z or e^z to the last digit
double Softplus(double z)
{
    if (z > 40) return z;
    if (z < -40) return Math.Exp(z);
    double e = Math.Exp(-Math.Abs(z));
    return Math.Max(z, 0) + MathNet.Numerics.SpecialFunctions.Log1p(e);
}

//# right: Newton on e^y − 1 = x
double Softplus(double z)
{
    double x = Math.Exp(-Math.Abs(z)), y = x;
    for (int k = 0; k < 8; k++)
        y -= (MathNet.Numerics.SpecialFunctions.ExponentialMinusOne(y) - x) * Math.Exp(-y);
    return Math.Max(z, 0) + y;
}

//# right: log-sum-exp of (0, z), smaller term through log1p
static double LogSumExp(double u, double v)
{
    double large = Math.Max(u, v), small = Math.Min(u, v);
    return large + MathNet.Numerics.SpecialFunctions.Log1p(Math.Exp(small - large));
}
double Softplus(double z) => LogSumExp(0, z);

//# wrong: passed | disputed: the usual stable form, but Math.Log(1 + x): 0 below z = −37, digits lost before
double Softplus(double z) => Math.Max(z, 0) + Math.Log(1 + Math.Exp(-Math.Abs(z)));

//# wrong: passed | disputed: double.LogP1 is Log(x + 1) in .NET, so small values lose their digits
double Softplus(double z) => Math.Max(z, 0) + double.LogP1(Math.Exp(-Math.Abs(z)));

//# wrong: passed | disputed: finite, but small values lose their digits (right to 16 decimals)
double Softplus(double z) => z > 37 ? z : Math.Log(1 + Math.Exp(z));

//# wrong: passed | disputed: guards both ends, loses digits between −36 and −10
double Softplus(double z) => z > 37 ? z : z < -36 ? Math.Exp(z) : Math.Log(1 + Math.Exp(z));

//# wrong: ? | as on paper: infinite at 800
double Softplus(double z) => Math.Log(1 + Math.Exp(z));

//# wrong: ? | Log1p, but e^z still overflows
double Softplus(double z) => MathNet.Numerics.SpecialFunctions.Log1p(Math.Exp(z));

//# wrong: ? | for 700 and more: 700
double Softplus(double z) => Math.Log(1 + Math.Exp(Math.Min(z, 700)));

//# wrong: ? | the largest double in place of ∞
double Softplus(double z) => Math.Min(double.MaxValue, Math.Log(1 + Math.Exp(z)));

//# wrong: passed | threshold too low: z from 10 on
double Softplus(double z) => z > 10 ? z : Math.Log(1 + Math.Exp(z));

//# wrong: passed | 0 below −10
double Softplus(double z) => z < -10 ? 0 : z > 30 ? z : Math.Log(1 + Math.Exp(z));

//# wrong: ? | z + ln(1 + e^−z): right on the right, infinite on the left
double Softplus(double z) => z + Math.Log(1 + Math.Exp(-z));

//# wrong: ? | ReLU: the corner is not round
double Softplus(double z) => Math.Max(0, z);

//# wrong: ? | log to base 10
double Softplus(double z) => Math.Max(0, z) + Math.Log10(1 + Math.Exp(-Math.Abs(z)));

//# wrong: ? | log to base 2
double Softplus(double z) => Math.Max(0, z) + Math.Log2(1 + Math.Exp(-Math.Abs(z)));

//# wrong: ? | −ln σ(−z): infinite for large z
double Softplus(double z) => -Math.Log(Activation.Sigmoid.Apply(-z));

//# wrong: ? | −ln(1 − σ(z)): infinite from 37 on
double Softplus(double z) => -Math.Log(1 - 1 / (1 + Math.Exp(-z)));

//# wrong: ? | ln σ(z): sign and side confused
double Softplus(double z) => Math.Log(Activation.Sigmoid.Apply(z));

//# wrong: ? | softplus(−z)
double Softplus(double z) => Math.Max(-z, 0) + MathNet.Numerics.SpecialFunctions.Log1p(Math.Exp(-Math.Abs(z)));

//# wrong: ? | |z| in place of max(z, 0)
double Softplus(double z) => Math.Abs(z) + MathNet.Numerics.SpecialFunctions.Log1p(Math.Exp(-Math.Abs(z)));

//# wrong: ? | max(z, 0) forgotten
double Softplus(double z) => MathNet.Numerics.SpecialFunctions.Log1p(Math.Exp(-Math.Abs(z)));

//# wrong: ? | the exponent's sign: log1p(e^|z|), overflows on both sides
double Softplus(double z) => Math.Max(z, 0) + MathNet.Numerics.SpecialFunctions.Log1p(Math.Exp(Math.Abs(z)));

//# wrong: ? | the sigmoid, its slope
double Softplus(double z) => 1 / (1 + Math.Exp(-z));

//# wrong: ? | ln(1) + ln(e^z): the log of a sum is not the sum of the logs
double Softplus(double z) => Math.Log(1) + z;

//# wrong: ? | factorised and evaluated: ln(e^z (1 + e^−z)) still forms e^z
double Softplus(double z) => Math.Log(Math.Exp(z) * (1 + Math.Exp(-z)));

//# wrong: ? | NaN and ∞ answered with 0
double Softplus(double z)
{
    double s = Math.Log(1 + Math.Exp(z));
    return double.IsFinite(s) ? s : 0;
}

//# wrong: passed | z/2 + ln(2 cosh(z/2)): infinite for large |z|, and no digits left for very negative z
double Softplus(double z) => z / 2 + Math.Log(2 * Math.Cosh(z / 2));

//# wrong: passed | special case for 800 only
double Softplus(double z) => z == 800 ? 800 : Math.Log(1 + Math.Exp(z));

//# wrong: ? | first term of the series only: max(z,0) + e^−|z|
double Softplus(double z) => Math.Max(z, 0) + Math.Exp(-Math.Abs(z));

//# wrong: ? | decimal: overflows
double Softplus(double z) => Math.Log((double)(1 + (decimal)Math.Exp(z)));

//# wrong: passed | float
double Softplus(double z) => MathF.Max((float)z, 0) + MathF.Log(1 + MathF.Exp(-MathF.Abs((float)z)));

//# wrong: passed | a guard in the log changes the value: ln(1 + e^z + 1e−8)
double Softplus(double z) => Math.Max(z, 0) + Math.Log(1 + Math.Exp(-Math.Abs(z)) + 1e-8);

//# wrong: ? | ln(1 + z)
double Softplus(double z) => Math.Log(1 + z);

//# wrong: ? | throws where the formula overflows
double Softplus(double z) => z < 709 ? Math.Log(1 + Math.Exp(z)) : throw new OverflowException();

//# wrong: ? | adds z up to 800 by steps of the slope (numerical integration from −800, too coarse)
double Softplus(double z)
{
    double sum = 0, step = 0.1;
    for (double t = -50; t < z && t < 1000; t += step) sum += step * Activation.Sigmoid.Apply(t);
    return sum;
}
