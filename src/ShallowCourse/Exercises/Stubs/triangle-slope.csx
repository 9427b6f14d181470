// Return the slope of f from a to a + width.
double TriangleSlope(Func<double, double> f, double a, double width)
{
    throw new NotImplementedException();
}
