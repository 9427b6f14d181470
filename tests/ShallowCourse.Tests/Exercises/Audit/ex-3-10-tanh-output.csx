//# right: chain rule
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (a - y) * (1 - a * a);
}

//# right: two factors by name
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    double da = a - y;
    double slope = 1 - Math.Pow(a, 2);
    return da * slope;
}

//# right: the library's activation
double OutputSlope(double z, double y) => (Activation.Tanh.Apply(z) - y) * Activation.Tanh.Derivative(z);

//# right: slope by cosh
double OutputSlope(double z, double y)
{
    double c = Math.Cosh(z);
    return (Math.Tanh(z) - y) / (c * c);
}

//# right: multiplied out
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return a - y - a * a * a + y * a * a;
}

//# right: (1 − a)(1 + a)
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (a - y) * (1 - a) * (1 + a);
}

//# right: stable slope by e^−2|z|
double OutputSlope(double z, double y)
{
    double e = Math.Exp(-2 * Math.Abs(z));
    double a = Math.Sign(z) * (1 - e) / (1 + e);
    return (a - y) * 4 * e / ((1 + e) * (1 + e));
}

//# right: tanh by the sigmoid, 2σ(2z) − 1
double OutputSlope(double z, double y)
{
    double s = 1 / (1 + Math.Exp(-2 * z));
    double a = 2 * s - 1;
    return (a - y) * 4 * s * (1 - s);
}

//# right: helpers
double A(double z) => Math.Tanh(z);
double LossSlope(double a, double y) => 2 * (a - y) / 2;
double ActivationSlope(double a) => 1 - a * a;
double OutputSlope(double z, double y) => LossSlope(A(z), y) * ActivationSlope(A(z));

//# right: signs turned twice
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (y - a) * (a * a - 1);
}

//# right: a Func in a field
static readonly Func<double, double> slope = v => 1 - Math.Tanh(v) * Math.Tanh(v);
double OutputSlope(double z, double y) => slope(z) * (Math.Tanh(z) - y);

//# right: difference of two terms
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z), slope = 1 - a * a;
    return a * slope - y * slope;
}

//# wrong: ? | a − y: believes that it cancels as with σ and the logarithms
double OutputSlope(double z, double y) => Math.Tanh(z) - y;

//# wrong: ? | sign: y − a
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (y - a) * (1 - a * a);
}

//# wrong: ? | sigmoid's slope a(1 − a)
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (a - y) * a * (1 - a);
}

//# wrong: ? | sigmoid output instead of tanh
double OutputSlope(double z, double y)
{
    double a = 1 / (1 + Math.Exp(-z));
    return (a - y) * a * (1 - a);
}

//# wrong: ? | a of the sigmoid, slope of tanh
double OutputSlope(double z, double y)
{
    double a = 1 / (1 + Math.Exp(-z));
    return (a - y) * (1 - a * a);
}

//# wrong: ? | z taken for a
double OutputSlope(double z, double y) => (z - y) * (1 - z * z);

//# wrong: ? | error in z, slope in a
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (z - y) * (1 - a * a);
}

//# wrong: ? | slope 1 − z²
double OutputSlope(double z, double y) => (Math.Tanh(z) - y) * (1 - z * z);

//# wrong: ? | the slope is taken at a
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z), t = Math.Tanh(a);
    return (a - y) * (1 - t * t);
}

//# wrong: ? | factor 2: the half in the loss is forgotten
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return 2 * (a - y) * (1 - a * a);
}

//# wrong: ? | half: the 2 of the square is forgotten
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (a - y) / 2 * (1 - a * a);
}

//# wrong: ? | the loss, not its slope
double OutputSlope(double z, double y) => Math.Pow(Math.Tanh(z) - y, 2) / 2;

//# wrong: ? | the loss times the slope of tanh
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (a - y) * (a - y) / 2 * (1 - a * a);
}

//# wrong: ? | the slope of tanh alone: y ignored
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return 1 - a * a;
}

//# wrong: ? | the logarithmic loss with tanh
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (-y / a + (1 - y) / (1 - a)) * (1 - a * a);
}

//# wrong: ? | slope 1 − a
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (a - y) * (1 - a);
}

//# wrong: ? | slope 1 + a²
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (a - y) * (1 + a * a);
}

//# wrong: ? | a bracket is missing: (a − y)·1 − a²
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (a - y) * 1 - a * a;
}

//# wrong: ? | a bracket is missing: a − y (1 − a²)
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return a - y * (1 - a * a);
}

//# wrong: ? | chain rule as a sum
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (a - y) + (1 - a * a);
}

//# wrong: ? | C#'s ^ for squares, on whole numbers
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (a - y) * (1 - ((int)a ^ 2));
}

//# wrong: ? | the slope of tanh twice
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z), slope = 1 - a * a;
    return (a - y) * slope * slope;
}

//# wrong: ? | Math.Tan for Math.Tanh
double OutputSlope(double z, double y)
{
    double a = Math.Tan(z);
    return (a - y) * (1 - a * a);
}

//# wrong: ? | label fixed at 1, as in the lesson's chart
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (a - 1) * (1 - a * a);
}

//# wrong: ? | the label is rounded to 0 or 1: a label of −1 or 0.3 is lost
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z), label = y > 0.5 ? 1 : 0;
    return (a - label) * (1 - a * a);
}

//# wrong: ? | absolute value of the error
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return Math.Abs(a - y) * (1 - a * a);
}

//# wrong: passed | a central difference instead of the derivation asked for
double OutputSlope(double z, double y)
{
    double L(double v) => Math.Pow(Math.Tanh(v) - y, 2) / 2;
    return (L(z + 1e-5) - L(z - 1e-5)) / 2e-5;
}

//# wrong: ? | arguments in the other order
double OutputSlope(double y, double z)
{
    double a = Math.Tanh(z);
    return (a - y) * (1 - a * a);
}

//# wrong: passed | zero where the unit is saturated (|z| > 3)
double OutputSlope(double z, double y)
{
    if (Math.Abs(z) > 3) return 0;
    double a = Math.Tanh(z);
    return (a - y) * (1 - a * a);
}

//# wrong: ? | the first answer is kept
double? kept;
double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return kept ??= (a - y) * (1 - a * a);
}

//# wrong: passed | tanh written with e^z − e^−z: NaN for |z| > 710
double OutputSlope(double z, double y)
{
    double a = (Math.Exp(z) - Math.Exp(-z)) / (Math.Exp(z) + Math.Exp(-z));
    return (a - y) * (1 - a * a);
}
