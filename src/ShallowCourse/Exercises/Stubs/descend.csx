// dJdw(w, b) and dJdb(w, b) are the two slopes. Return where the walk ends.
(double w, double b) Descend(
    Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    throw new NotImplementedException();
}
