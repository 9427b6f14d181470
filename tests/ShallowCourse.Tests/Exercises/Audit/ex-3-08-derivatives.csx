//# right: the lesson's formulas
double SigmoidSlope(double z)
{
    double a = 1 / (1 + Math.Exp(-z));
    return a * (1 - a);
}
double TanhSlope(double z)
{
    double a = Math.Tanh(z);
    return 1 - a * a;
}
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# right: the library's (the text does not forbid it)
double SigmoidSlope(double z) => Activation.Sigmoid.Derivative(z);
double TanhSlope(double z) => Activation.Tanh.Derivative(z);
double ReLUSlope(double z) => Activation.ReLU.Derivative(z);
double LeakyReLUSlope(double z) => Activation.LeakyReLU.Derivative(z);

//# right: e^−|z| forms
double SigmoidSlope(double z)
{
    double e = Math.Exp(-Math.Abs(z));
    return e / ((1 + e) * (1 + e));
}
double TanhSlope(double z)
{
    double e = Math.Exp(-2 * Math.Abs(z));
    return 4 * e / ((1 + e) * (1 + e));
}
double ReLUSlope(double z) => z >= 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z >= 0 ? 1 : 0.01;

//# right: σ(z) σ(−z), tanh' from σ'
static double S(double z) => 1 / (1 + Math.Exp(-z));
double SigmoidSlope(double z) => S(z) * S(-z);
double TanhSlope(double z) => 4 * SigmoidSlope(2 * z);
double ReLUSlope(double z) { if (z < 0) return 0; else return 1; }
double LeakyReLUSlope(double z) { if (z < 0) return 0.01; else return 1; }

//# right: hyperbolic cosine
double SigmoidSlope(double z) => 0.25 / Math.Pow(Math.Cosh(z / 2), 2);
double TanhSlope(double z) => 1 / (Math.Cosh(z) * Math.Cosh(z));
double ReLUSlope(double z) => Math.Sign(z) > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => 0.01 + 0.99 * (z > 0 ? 1 : 0);

//# right: (1 − a)(1 + a), 1/(2 + e^z + e^−z), one half at the corner
double SigmoidSlope(double z) => 1 / (2 + Math.Exp(z) + Math.Exp(-z));
double TanhSlope(double z) => (1 - Math.Tanh(z)) * (1 + Math.Tanh(z));
double ReLUSlope(double z) => (1 + Math.Sign(z)) / 2.0;
double LeakyReLUSlope(double z) => (1.01 + 0.99 * Math.Sign(z)) / 2;

//# right: switch expressions
double SigmoidSlope(double z)
{
    var a = Activation.Sigmoid.Apply(z);
    return a - a * a;
}
double TanhSlope(double z) => 1 - Math.Pow(Math.Tanh(z), 2);
double ReLUSlope(double z) => z switch { < 0 => 0, > 0 => 1, _ => 0.5 };
double LeakyReLUSlope(double z) => z switch { < 0 => 0.01, > 0 => 1, _ => 0.505 };

//# right: σ' from tanh, ReLU' by Math.Clamp of the sign
double SigmoidSlope(double z) => TanhSlope(z / 2) / 4;
double TanhSlope(double z) => 1 - Math.Tanh(z) * Math.Tanh(z);
double ReLUSlope(double z) => Math.Clamp(Math.Sign(z), 0, 1);
double LeakyReLUSlope(double z) => Math.Max(0.01, Math.Sign(z));

//# right: a local function for a, Convert.ToDouble; leaky gives 0 at the corner itself (any choice)
double SigmoidSlope(double z)
{
    double Sigmoid(double v) => v < 0 ? Math.Exp(v) / (1 + Math.Exp(v)) : 1 / (1 + Math.Exp(-v));
    double a = Sigmoid(z);
    return a * (1 - a);
}
double TanhSlope(double z)
{
    double Tanh(double v) => 2 / (1 + Math.Exp(-2 * v)) - 1;
    double a = Tanh(z);
    return 1 - a * a;
}
double ReLUSlope(double z) => Convert.ToDouble(z > 0);
double LeakyReLUSlope(double z) => ReLUSlope(z) + 0.01 * ReLUSlope(-z);

//# right: through a 1 × 1 matrix
static Matrix<double> M(double z) => Matrix<double>.Build.Dense(1, 1, z);
double SigmoidSlope(double z)
{
    var A = M(z).Map(v => 1 / (1 + Math.Exp(-v)), Zeros.Include);
    return A.PointwiseMultiply(1.0 - A)[0, 0];
}
double TanhSlope(double z) => (1.0 - M(z).PointwiseTanh().PointwisePower(2.0))[0, 0];
double ReLUSlope(double z) => M(z).Map(v => v > 0 ? 1.0 : 0.0, Zeros.Include)[0, 0];
double LeakyReLUSlope(double z) => M(z).Map(v => v > 0 ? 1.0 : 0.01, Zeros.Include)[0, 0];

//# right: a field of functions
readonly Dictionary<string, Func<double, double>> slope = new()
{
    ["σ"] = z => { double e = Math.Exp(-Math.Abs(z)); return e / (1 + 2 * e + e * e); },
    ["tanh"] = z => { double t = Math.Tanh(z); return 1 - t * t; },
    ["ReLU"] = z => z > 0 ? 1 : 0,
    ["leaky"] = z => z < 0 ? 0.01 : 1,
};
double SigmoidSlope(double z) => slope["σ"](z);
double TanhSlope(double z) => slope["tanh"](z);
double ReLUSlope(double z) => slope["ReLU"](z);
double LeakyReLUSlope(double z) => slope["leaky"](z);

//# right: LINQ, the sum of e^kz written out, quotient rule kept finite
double SigmoidSlope(double z)
{
    double e = z > 0 ? Math.Exp(-z) : Math.Exp(z);
    return 1 / (1 + e) * (e / (1 + e));
}
double TanhSlope(double z)
{
    double s = 1 / Math.Cosh(Math.Min(Math.Abs(z), 400));
    return s * s;
}
double ReLUSlope(double z) => new[] { z }.Count(v => v > 0);
double LeakyReLUSlope(double z) => Math.Max(ReLUSlope(z), 0.01);

//# wrong: ? | slope taken at a, not at z: σ'(σ(z))
double SigmoidSlope(double z) => Activation.Sigmoid.Derivative(Activation.Sigmoid.Apply(z));
double TanhSlope(double z) => Activation.Tanh.Derivative(Activation.Tanh.Apply(z));
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | takes z for a: z (1 − z) and 1 − z²
double SigmoidSlope(double z) => z * (1 - z);
double TanhSlope(double z) => 1 - z * z;
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | takes z for a in tanh only
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) => 1 - z * z;
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | a (1 + a)
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 + a); }
double TanhSlope(double z) => 1 - Math.Pow(Math.Tanh(z), 2);
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | sign: a (a − 1)
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (a - 1); }
double TanhSlope(double z) => 1 - Math.Pow(Math.Tanh(z), 2);
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | the square of tanh forgotten: 1 − a
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) => 1 - Math.Tanh(z);
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | tanh' = a (1 − a) as for σ
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return a * (1 - a); }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | σ' = 1 − a² as for tanh
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return 1 - a * a; }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | tanh² − 1
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return a * a - 1; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | 1 + tanh²: the derivative of tan
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 + a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | σ with the wrong sign inside a chain rule: −a (1 − a)
double SigmoidSlope(double z) => -Math.Exp(-Math.Abs(z)) / Math.Pow(1 + Math.Exp(-Math.Abs(z)), 2);
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | the values, not the slopes
double SigmoidSlope(double z) => 1 / (1 + Math.Exp(-z));
double TanhSlope(double z) => Math.Tanh(z);
double ReLUSlope(double z) => Math.Max(0, z);
double LeakyReLUSlope(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | ReLU's value in place of its slope
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => Math.Max(0, z);
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | ReLU's slope is 1 everywhere
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => 1;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | ReLU's slope is −1 on the left: the slope of |z|
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => Math.Sign(z);
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | ReLU's corner at 1
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => z >= 1 ? 1 : 0;
double LeakyReLUSlope(double z) => z >= 1 ? 1 : 0.01;

//# wrong: ? | sides exchanged
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => z < 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z < 0 ? 1 : 0.01;

//# wrong: ? | leaky: 0.01 z on the left, not 0.01
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01 * z;

//# wrong: ? | leaky: slope −0.01 on the left
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : -0.01;

//# wrong: ? | leaky: 0.1
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.1;

//# wrong: ? | leaky like ReLU: 0 on the left
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0;

//# wrong: ? | leaky with integer division: 1 / 100 is 0
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 1 / 100;

//# wrong: ? | ReLU and leaky ReLU exchanged
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0.01;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0;

//# wrong: ? | σ and tanh exchanged
double SigmoidSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double TanhSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | tanh' = 4σ'(z): the width forgotten
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) => 4 * SigmoidSlope(z);
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | tanh' = 2σ'(2z): inner derivative forgotten
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) => 2 * SigmoidSlope(2 * z);
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | σ = e^−z / (1 + e^−z): the square is missing
double SigmoidSlope(double z) => Math.Exp(-z) / (1 + Math.Exp(-z));
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: passed | disputed: e^−z / (1 + e^−z)² is right on paper, NaN below z = −710
double SigmoidSlope(double z) => Math.Exp(-z) / Math.Pow(1 + Math.Exp(-z), 2);
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: passed | disputed: tanh' from the printed formula, NaN for large |z|
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z)
{
    double a = (Math.Exp(z) - Math.Exp(-z)) / (Math.Exp(z) + Math.Exp(-z));
    return 1 - a * a;
}
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: passed | disputed: difference quotient of the lesson in place of a formula, about ten digits
static double D(Func<double, double> g, double z) => (g(z + 1e-5) - g(z - 1e-5)) / 2e-5;
double SigmoidSlope(double z) => D(Activation.Sigmoid.Apply, z);
double TanhSlope(double z) => D(Activation.Tanh.Apply, z);
double ReLUSlope(double z) => D(Activation.ReLU.Apply, z);
double LeakyReLUSlope(double z) => D(Activation.LeakyReLU.Apply, z);

//# wrong: ? | one-sided difference quotient with a coarse step
static double D(Func<double, double> g, double z) => (g(z + 0.01) - g(z)) / 0.01;
double SigmoidSlope(double z) => D(Activation.Sigmoid.Apply, z);
double TanhSlope(double z) => D(Activation.Tanh.Apply, z);
double ReLUSlope(double z) => D(Activation.ReLU.Apply, z);
double LeakyReLUSlope(double z) => D(Activation.LeakyReLU.Apply, z);

//# wrong: ? | the largest slopes, constants
double SigmoidSlope(double z) => 0.25;
double TanhSlope(double z) => 1;
double ReLUSlope(double z) => 1;
double LeakyReLUSlope(double z) => 1;

//# wrong: ? | saturated means zero: slopes below 0.01 are cut off
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a) < 0.01 ? 0 : a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a < 0.01 ? 0 : 1 - a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | σ' only for positive z right: the sign of z comes in
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return Math.Sign(z) * a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | tan in place of tanh
double SigmoidSlope(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double TanhSlope(double z) { double a = Math.Tan(z); return 1 - a * a; }
double ReLUSlope(double z) => z > 0 ? 1 : 0;
double LeakyReLUSlope(double z) => z > 0 ? 1 : 0.01;
