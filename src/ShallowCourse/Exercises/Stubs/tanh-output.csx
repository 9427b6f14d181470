// An output unit with a = tanh(z) and the loss L = (a − y)² / 2. Return dz = ∂L/∂z.
double OutputSlope(double z, double y)
{
    throw new NotImplementedException();
}
