//# right: product rule
double SwishSlope(double z)
{
    double a = 1 / (1 + Math.Exp(-z));
    return a + z * a * (1 - a);
}

//# right: factored
double SwishSlope(double z)
{
    double s = 1 / (1 + Math.Exp(-z));
    return s * (1 + z * (1 - s));
}

//# right: in terms of g itself
double SwishSlope(double z)
{
    double s = 1.0 / (1.0 + Math.Exp(-z));
    double g = z * s;
    return g + s * (1 - g);
}

//# right: the library's activation and its derivative
double SwishSlope(double z) => Activation.Sigmoid.Apply(z) + z * Activation.Sigmoid.Derivative(z);

//# right: with a helper for the sigmoid
double Sigma(double z) => 1 / (1 + Math.Exp(-z));
double SigmaSlope(double z) => Sigma(z) * (1 - Sigma(z));
double SwishSlope(double z) => 1 * Sigma(z) + z * SigmaSlope(z);

//# right: sigmoid by tanh
double SwishSlope(double z)
{
    double t = Math.Tanh(z / 2);
    return 0.5 * (1 + t) + z / 4 * (1 - t * t);
}

//# right: stable sigmoid, two branches
double SwishSlope(double z)
{
    double e = Math.Exp(-Math.Abs(z));
    double a = z >= 0 ? 1 / (1 + e) : e / (1 + e);
    double slope = e / ((1 + e) * (1 + e));
    return a + z * slope;
}

//# right: slope of the sigmoid by cosh
double SwishSlope(double z)
{
    double c = Math.Cosh(z / 2);
    return 1 / (1 + Math.Exp(-z)) + z / (4 * c * c);
}

//# right: by symmetry, 1 − σ(z) = σ(−z)
double SwishSlope(double z)
{
    static double S(double v) => 1 / (1 + Math.Exp(-v));
    return S(z) + z * S(z) * S(-z);
}

//# right: product rule with tuples
double SwishSlope(double z)
{
    double a = 1 / (1 + Math.Exp(-z));
    (double value, double slope) u = (z, 1), v = (a, a * (1 - a));
    return u.slope * v.value + u.value * v.slope;
}

//# right: expanded powers
double SwishSlope(double z)
{
    double a = Math.Pow(1 + Math.Exp(-z), -1);
    return a + z * a - z * Math.Pow(a, 2);
}

//# right: a Func in a field
static readonly Func<double, double> sigma = v => 1 / (1 + Math.Exp(-v));
double SwishSlope(double z) => sigma(z) * (1 + z - z * sigma(z));

//# wrong: ? | the function itself, not its slope
double SwishSlope(double z) => z / (1 + Math.Exp(-z));

//# wrong: ? | slope of the sigmoid alone
double SwishSlope(double z)
{
    double a = 1 / (1 + Math.Exp(-z));
    return a * (1 - a);
}

//# wrong: ? | slopes of the factors multiplied: 1 · σ′
double SwishSlope(double z)
{
    double a = 1 / (1 + Math.Exp(-z));
    double slopeOfZ = 1;
    return slopeOfZ * (a * (1 - a)) * 1;
}

//# wrong: ? | only the first term of the product rule
double SwishSlope(double z) => 1 / (1 + Math.Exp(-z));

//# wrong: ? | only the second term of the product rule
double SwishSlope(double z)
{
    double a = 1 / (1 + Math.Exp(-z));
    return z * a * (1 - a);
}

//# wrong: ? | minus between the terms
double SwishSlope(double z)
{
    double a = 1 / (1 + Math.Exp(-z));
    return a - z * a * (1 - a);
}

//# wrong: ? | z is missing in the second term
double SwishSlope(double z)
{
    double a = 1 / (1 + Math.Exp(-z));
    return a + a * (1 - a);
}

//# wrong: ? | takes the slope of the sigmoid at a
double SwishSlope(double z)
{
    double S(double v) => 1 / (1 + Math.Exp(-v));
    double a = S(z);
    return a + z * S(a) * (1 - S(a));
}

//# wrong: ? | g(1 − g), the sigmoid's rule used for swish
double SwishSlope(double z)
{
    double g = z / (1 + Math.Exp(-z));
    return g * (1 - g);
}

//# wrong: ? | tanh's slope in place of the sigmoid's
double SwishSlope(double z)
{
    double a = 1 / (1 + Math.Exp(-z));
    return a + z * (1 - a * a);
}

//# wrong: ? | e^z instead of e^−z
double SwishSlope(double z)
{
    double a = 1 / (1 + Math.Exp(z));
    return a + z * a * (1 - a);
}

//# wrong: ? | a bracket is missing: 1 / 1 + e^−z
double SwishSlope(double z)
{
    double a = 1 / 1 + Math.Exp(-z);
    return a + z * a * (1 - a);
}

//# wrong: ? | bracket: (a + z) a (1 − a)
double SwishSlope(double z)
{
    double a = 1 / (1 + Math.Exp(-z));
    return (a + z) * a * (1 - a);
}

//# wrong: ? | takes its argument for the activated value a
double SwishSlope(double z)
{
    double a = z;
    return a + z * a * (1 - a);
}

//# wrong: ? | tanh in the place of σ
double SwishSlope(double z)
{
    double a = Math.Tanh(z);
    return a + z * (1 - a * a);
}

//# wrong: ? | takes swish for ReLU
double SwishSlope(double z) => z > 0 ? 1 : 0;

//# wrong: ? | constant, the value at 0
double SwishSlope(double z) => 0.5;

//# wrong: ? | the one-sided difference quotient with a large step
double SwishSlope(double z)
{
    double G(double v) => v / (1 + Math.Exp(-v));
    return (G(z + 0.001) - G(z)) / 0.001;
}

//# wrong: passed | a central difference quotient, not a formula found on paper
double SwishSlope(double z)
{
    double G(double v) => v / (1 + Math.Exp(-v));
    return (G(z + 1e-5) - G(z - 1e-5)) / 2e-5;
}

//# wrong: passed | a one-sided difference quotient with 1e-8
double SwishSlope(double z)
{
    double G(double v) => v / (1 + Math.Exp(-v));
    return (G(z + 1e-8) - G(z)) / 1e-8;
}

//# wrong: ? | integer division: z / 1 / 2 written as (int)z / 2 for the tanh form
double SwishSlope(double z)
{
    double t = Math.Tanh((int)z / 2);
    return 0.5 * (1 + t) + z / 4 * (1 - t * t);
}

//# wrong: ? | forgets the half in the tanh form
double SwishSlope(double z)
{
    double t = Math.Tanh(z);
    return 0.5 * (1 + t) + z / 2 * (1 - t * t);
}

//# wrong: ? | cuts off negative z: right only for z ≥ 0
double SwishSlope(double z)
{
    if (z < 0) return 0;
    double a = 1 / (1 + Math.Exp(-z));
    return a + z * a * (1 - a);
}

//# wrong: ? | uses |z|: right only for z ≥ 0
double SwishSlope(double z)
{
    double e = Math.Exp(-Math.Abs(z));
    double a = 1 / (1 + e);
    return a + z * a * (1 - a);
}

//# wrong: ? | remembers the first answer
double? first;
double SwishSlope(double z)
{
    double a = 1 / (1 + Math.Exp(-z));
    first ??= a + z * a * (1 - a);
    return first.Value;
}

//# wrong: passed | e^z / (1 + e^z) is NaN for large z (z > 709)
double SwishSlope(double z)
{
    double a = Math.Exp(z) / (1 + Math.Exp(z));
    return a + z * a * (1 - a);
}

//# wrong: ? | the slope is clamped to 0 … 1, though swish overshoots and dips
double SwishSlope(double z)
{
    double a = 1 / (1 + Math.Exp(-z));
    return Math.Clamp(a + z * a * (1 - a), 0, 1);
}
