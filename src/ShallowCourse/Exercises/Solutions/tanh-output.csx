double OutputSlope(double z, double y)
{
    double a = Math.Tanh(z);
    return (a - y) * (1 - a * a); // ∂L/∂a · da/dz
}
