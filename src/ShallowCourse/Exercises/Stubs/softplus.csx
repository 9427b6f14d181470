// softplus(z) = ln(1 + e^z), a ReLU with a round corner. Finite for every finite z.
double Softplus(double z)
{
    throw new NotImplementedException();
}
