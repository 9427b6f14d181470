(double J, double du, double dv, double da, double db, double dc) TwoPaths(
    double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v;
    double du = 2 * v, dv = 2 * u;  // in a product: the other factor
    double da = du * b + dv * 1;    // two ways, added
    double db = du * a;             // one way
    double dc = dv * 1;             // one way
    return (J, du, dv, da, db, dc);
}
