double TriangleSlope(Func<double, double> f, double a, double width)
{
    double height = f(a + width) - f(a); // how much the curve rises
    return height / width;
}
