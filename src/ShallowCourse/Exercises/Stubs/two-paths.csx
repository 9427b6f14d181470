// u = a b, v = a + c, J = 2 u v. Return J and its slopes, by the graph.
(double J, double du, double dv, double da, double db, double dc) TwoPaths(
    double a, double b, double c)
{
    throw new NotImplementedException();
}
