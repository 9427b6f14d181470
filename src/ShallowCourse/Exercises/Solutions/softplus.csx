double Softplus(double z)
{
    return Math.Max(z, 0) + Math.Log(1 + Math.Exp(-Math.Abs(z)));
}
