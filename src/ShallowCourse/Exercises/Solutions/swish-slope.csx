double SwishSlope(double z)
{
    double a = Activation.Sigmoid.Apply(z);
    return a + z * a * (1 - a); // (u v)' = u' v + u v', with u = z and v = σ(z)
}
