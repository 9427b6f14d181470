(double w, double b) Descend(
    Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        double dw = dJdw(w, b); // both slopes first
        double db = dJdb(w, b);
        w -= learningRate * dw; // then both moves
        b -= learningRate * db;
    }

    return (w, b);
}
