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
