//# right: the formulas, Math.Tanh
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# right: two branches for σ, conditionals
double Sigmoid(double z)
{
    if (z >= 0) return 1.0 / (1.0 + Math.Exp(-z));
    double e = Math.Exp(z);
    return e / (1.0 + e);
}
double Tanh(double z)
{
    double e = Math.Exp(-2 * Math.Abs(z));
    double t = (1 - e) / (1 + e);
    return z < 0 ? -t : t;
}
double ReLU(double z) => z > 0 ? z : 0;
double LeakyReLU(double z) => z > 0 ? z : 0.01 * z;

//# right: tanh as the rescaled sigmoid
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => 2 * Sigmoid(2 * z) - 1;
double ReLU(double z) { if (z < 0) return 0; return z; }
double LeakyReLU(double z) { if (z < 0) return z / 100; return z; }

//# right: σ from tanh
double Sigmoid(double z) => (1 + Math.Tanh(z / 2)) / 2;
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => 0.5 * z + 0.5 * Math.Abs(z);
double LeakyReLU(double z) => ReLU(z) - 0.01 * ReLU(-z);

//# right: the library's (the text does not forbid it)
double Sigmoid(double z) => Activation.Sigmoid.Apply(z);
double Tanh(double z) => Activation.Tanh.Apply(z);
double ReLU(double z) => Activation.ReLU.Apply(z);
double LeakyReLU(double z) => Activation.LeakyReLU.Apply(z);

//# right: formula 3.19 with a guard for large |z|
double Sigmoid(double z) => z < -700 ? 0 : 1 / (1 + Math.Exp(-z));
double Tanh(double z)
{
    if (z > 20) return 1;
    if (z < -20) return -1;
    double p = Math.Exp(z), n = Math.Exp(-z);
    return (p - n) / (p + n);
}
double ReLU(double z) => z * (z > 0 ? 1 : 0);
double LeakyReLU(double z) => z * (z > 0 ? 1 : 0.01);

//# right: switch expressions
double Sigmoid(double z) => z switch
{
    >= 0 => 1 / (1 + Math.Exp(-z)),
    _ => 1 - 1 / (1 + Math.Exp(z)),
};
double Tanh(double z) => z switch
{
    0 => 0,
    > 0 => 1 - 2 / (Math.Exp(2 * z) + 1),
    _ => 2 / (Math.Exp(-2 * z) + 1) - 1,
};
double ReLU(double z) => z switch { > 0 => z, _ => 0 };
double LeakyReLU(double z) => z switch { > 0 => z, _ => 0.01 * z };

//# right: clamps z where σ and tanh are flat to the last digit
double Sigmoid(double z) => 1 / (1 + Math.Exp(-Math.Clamp(z, -700, 700)));
double Tanh(double z)
{
    double c = Math.Clamp(z, -300, 300);
    double e = Math.Exp(2 * c);
    return (e - 1) / (e + 1);
}
double ReLU(double z) => Math.Clamp(z, 0, double.MaxValue);
double LeakyReLU(double z) => Math.Max(z, z * 0.01);

//# right: LINQ and MathNet's special functions
double Sigmoid(double z) => MathNet.Numerics.SpecialFunctions.Logistic(z);
double Tanh(double z)
{
    double e = MathNet.Numerics.SpecialFunctions.ExponentialMinusOne(-2 * Math.Abs(z));
    return Math.CopySign(-e / (2 + e), z);
}
double ReLU(double z) => new[] { 0.0, z }.Max();
double LeakyReLU(double z) => new[] { 0.01 * z, z }.Max();

//# right: a named constant, leaky with Math.Min
const double Leak = 0.01;
double Sigmoid(double z)
{
    double e = Math.Exp(-Math.Abs(z));
    return (z >= 0 ? 1 : e) / (1 + e);
}
double Tanh(double z) => Sigmoid(2 * z) - Sigmoid(-2 * z);
double ReLU(double z) => -Math.Min(0, -z);
double LeakyReLU(double z) => Math.Max(z, 0) + Leak * Math.Min(z, 0);

//# right: through a 1 × 1 matrix
static double Of(double z, Func<Matrix<double>, Matrix<double>> g) => g(Matrix<double>.Build.Dense(1, 1, z))[0, 0];
double Sigmoid(double z) => Of(z, Z => Z.Map(v => 1 / (1 + Math.Exp(-v)), Zeros.Include));
double Tanh(double z) => Of(z, Z => Z.PointwiseTanh());
double ReLU(double z) => Of(z, Z => Z.PointwiseMaximum(0.0));
double LeakyReLU(double z) => Of(z, Z => Z.PointwiseMaximum(0.01 * Z));

//# right: Math.Pow, and tanh by the sum of halves
double Sigmoid(double z) => 1 / (1 + Math.Pow(Math.E, -z));
double Tanh(double z)
{
    if (Math.Abs(z) > 300) return Math.Sign(z);
    return Math.Sinh(z) / Math.Cosh(z);
}
double ReLU(double z) => Math.Sign(z) == 1 ? z : 0;
double LeakyReLU(double z) => z - 0.99 * Math.Min(z, 0);

//# right: a field of functions
readonly Func<double, double>[] g =
[
    z => z > 0 ? 1 / (1 + Math.Exp(-z)) : Math.Exp(z) / (1 + Math.Exp(z)),
    Math.Tanh,
    z => Math.Max(z, 0.0),
    z => z >= 0 ? z : z * 0.01,
];
double Sigmoid(double z) => g[0](z);
double Tanh(double z) => g[1](z);
double ReLU(double z) => g[2](z);
double LeakyReLU(double z) => g[3](z);

//# wrong: ? | tanh as printed: NaN for large |z|
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => (Math.Exp(z) - Math.Exp(-z)) / (Math.Exp(z) + Math.Exp(-z));
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | σ = e^z / (1 + e^z): NaN for large z
double Sigmoid(double z) => Math.Exp(z) / (1 + Math.Exp(z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | tanh = (e^2z − 1)/(e^2z + 1): NaN from z = 355 on
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => (Math.Exp(2 * z) - 1) / (Math.Exp(2 * z) + 1);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | tanh = (1 − e^−2z)/(1 + e^−2z): NaN for very negative z
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => (1 - Math.Exp(-2 * z)) / (1 + Math.Exp(-2 * z));
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | tanh = sinh / cosh: NaN for large |z|
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Sinh(z) / Math.Cosh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | tan in place of tanh, as the notes once print
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tan(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | the sign of the exponent in σ
double Sigmoid(double z) => 1 / (1 + Math.Exp(z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | tanh rescaled in height only: 2σ(z) − 1
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => 2 * Sigmoid(z) - 1;
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | brackets missing: 1 / 1 + e^−z
double Sigmoid(double z) => 1 / 1 + Math.Exp(-z);
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | ReLU is |z|
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Abs(z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | ReLU with min
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Min(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | leaky ReLU with min
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Min(0.01 * z, z);

//# wrong: ? | leaky ReLU: max(0.01, z)
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01, z);

//# wrong: ? | leaky ReLU with 0.1
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.1 * z, z);

//# wrong: ? | leaky ReLU with integer division: 1 / 100 is 0
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(1 / 100 * z, z);

//# wrong: ? | leaky ReLU positive on the left: −0.01 z
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => z > 0 ? z : -0.01 * z;

//# wrong: ? | leaky ReLU is ReLU
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => ReLU(z);

//# wrong: ? | ReLU and leaky ReLU exchanged
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0.01 * z, z);
double LeakyReLU(double z) => Math.Max(0, z);

//# wrong: ? | ReLU's slope in place of its value
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => z > 0 ? 1 : 0;
double LeakyReLU(double z) => z > 0 ? 1 : 0.01;

//# wrong: ? | the derivatives of all four
double Sigmoid(double z) { double a = 1 / (1 + Math.Exp(-z)); return a * (1 - a); }
double Tanh(double z) { double a = Math.Tanh(z); return 1 - a * a; }
double ReLU(double z) => z > 0 ? 1 : 0;
double LeakyReLU(double z) => z > 0 ? 1 : 0.01;

//# wrong: passed | (z + |z|) / 2 overflows for z above half of the largest double
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => (z + Math.Abs(z)) / 2;
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | NaN answered with 0: σ(800) becomes 0
double Sigmoid(double z)
{
    double a = Math.Exp(z) / (1 + Math.Exp(z));
    return double.IsNaN(a) ? 0 : a;
}
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | tanh's NaN answered with 1, also on the left
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z)
{
    double a = (Math.Exp(z) - Math.Exp(-z)) / (Math.Exp(z) + Math.Exp(-z));
    return double.IsNaN(a) ? 1 : a;
}
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | clamped at ±5: σ(10) is σ(5)
double Sigmoid(double z) => 1 / (1 + Math.Exp(-Math.Clamp(z, -5, 5)));
double Tanh(double z) => Math.Tanh(Math.Clamp(z, -5, 5));
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: passed | the ReLUs are kept "finite" at 1000
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Clamp(z, 0, 1000);
double LeakyReLU(double z) => Math.Min(1000, Math.Max(0.01 * z, z));

//# wrong: ? | ReLU cut off at 1
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Clamp(z, 0, 1);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | straight-line ("hard") sigmoid and tanh
double Sigmoid(double z) => Math.Clamp(0.5 + z / 4, 0, 1);
double Tanh(double z) => Math.Clamp(z, -1, 1);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | 2 to the power of −z in place of e
double Sigmoid(double z) => 1 / (1 + Math.Pow(2, -z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | e with three digits
double Sigmoid(double z) => 1 / (1 + Math.Pow(2.718, -z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | the factor 0.01 on the wrong side
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => z < 0 ? z : 0.01 * z;

//# wrong: ? | throws for a negative z in ReLU
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => z >= 0 ? z : throw new ArgumentOutOfRangeException(nameof(z));
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | σ and tanh exchanged
double Sigmoid(double z) => Math.Tanh(z);
double Tanh(double z) => 1 / (1 + Math.Exp(-z));
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | softplus in place of ReLU: infinite for large z as well
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Log(1 + Math.Exp(z));
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: ? | whole numbers: z is cast to int in ReLU
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, (int)z);
double LeakyReLU(double z) => Math.Max(0.01 * z, z);

//# wrong: passed | float: loses half the digits and overflows for large z
double Sigmoid(double z) => 1 / (1 + MathF.Exp(-(float)z));
double Tanh(double z) => MathF.Tanh((float)z);
double ReLU(double z) => MathF.Max(0, (float)z);
double LeakyReLU(double z) => MathF.Max(0.01f * (float)z, (float)z);

//# wrong: ? | leaky ReLU adds the leak everywhere: slope 1.01 on the right
double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
double Tanh(double z) => Math.Tanh(z);
double ReLU(double z) => Math.Max(0, z);
double LeakyReLU(double z) => Math.Max(0, z) + 0.01 * z;
