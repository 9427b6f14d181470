// g(z) = z σ(z), a function called swish. Return its slope g′(z).
double SwishSlope(double z)
{
    throw new NotImplementedException();
}
