//# right: both slopes, then both moves
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        double dw = dJdw(w, b);
        double db = dJdb(w, b);
        w = w - learningRate * dw;
        b = b - learningRate * db;
    }
    return (w, b);
}

//# right: tuple assignment
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 1; i <= steps; i++)
        (w, b) = (w - learningRate * dJdw(w, b), b - learningRate * dJdb(w, b));
    return (w, b);
}

//# right: counts the steps down
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    while (steps-- > 0)
    {
        double stepW = learningRate * dJdw(w, b), stepB = learningRate * dJdb(w, b);
        w -= stepW;
        b -= stepB;
    }
    return (w, b);
}

//# right: recursion
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps) =>
    steps <= 0 ? (w, b)
        : Descend(dJdw, dJdb, w - learningRate * dJdw(w, b), b - learningRate * dJdb(w, b), learningRate, steps - 1);

//# right: Aggregate
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps) =>
    Enumerable.Range(0, steps).Aggregate((w, b), (p, _) =>
        (p.w - learningRate * dJdw(p.w, p.b), p.b - learningRate * dJdb(p.w, p.b)));

//# right: keeps the whole walk and returns its end
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    var path = new List<(double w, double b)> { (w, b) };
    for (int i = 0; i < steps; i++)
    {
        var at = path[^1];
        path.Add((at.w - learningRate * dJdw(at.w, at.b), at.b - learningRate * dJdb(at.w, at.b)));
    }
    return path[^1];
}

//# right: vectors
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    Vector<double> p = Vector<double>.Build.Dense(new[] { w, b });
    for (int i = 0; i < steps; i++)
    {
        Vector<double> slope = Vector<double>.Build.Dense(new[] { dJdw(p[0], p[1]), dJdb(p[0], p[1]) });
        p -= learningRate * slope;
    }
    return (p[0], p[1]);
}

//# right: a helper that makes one step
(double, double) Step(Func<double, double, double> f, Func<double, double, double> g, double w, double b, double rate)
{
    double f0 = f(w, b), g0 = g(w, b);
    return (w - rate * f0, b - rate * g0);
}
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++) (w, b) = Step(dJdw, dJdb, w, b, learningRate);
    return (w, b);
}

//# right: moves w first, but from a remembered place
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        double oldW = w;
        w -= learningRate * dJdw(w, b);
        b -= learningRate * dJdb(oldW, b);
    }
    return (w, b);
}

//# right: both slopes as tasks
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        double w0 = w, b0 = b;
        Task<double> dw = Task.Run(() => dJdw(w0, b0)), db = Task.Run(() => dJdb(w0, b0));
        (w, b) = (w0 - learningRate * dw.Result, b0 - learningRate * db.Result);
    }
    return (w, b);
}

//# right: stays where it is once both slopes are exactly 0
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        double dw = dJdw(w, b), db = dJdb(w, b);
        if (dw == 0 && db == 0) break;
        w += -learningRate * dw;
        b += -learningRate * db;
    }
    return (w, b);
}

//# right: arrays for the places
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    double[] ws = new double[steps + 1], bs = new double[steps + 1];
    ws[0] = w;
    bs[0] = b;
    for (int i = 1; i <= steps; i++)
    {
        ws[i] = ws[i - 1] - learningRate * dJdw(ws[i - 1], bs[i - 1]);
        bs[i] = bs[i - 1] - learningRate * dJdb(ws[i - 1], bs[i - 1]);
    }
    return (ws[steps], bs[steps]);
}

//# wrong: ? | b's slope is taken at the new w
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        w = w - learningRate * dJdw(w, b);
        b = b - learningRate * dJdb(w, b);
    }
    return (w, b);
}

//# wrong: ? | w's slope is taken at the new b
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        b -= learningRate * dJdb(w, b);
        w -= learningRate * dJdw(w, b);
    }
    return (w, b);
}

//# wrong: ? | uphill: plus in place of minus
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        double dw = dJdw(w, b), db = dJdb(w, b);
        w += learningRate * dw;
        b += learningRate * db;
    }
    return (w, b);
}

//# wrong: ? | learning rate forgotten
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++) (w, b) = (w - dJdw(w, b), b - dJdb(w, b));
    return (w, b);
}

//# wrong: ? | one step only
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps) =>
    (w - learningRate * dJdw(w, b), b - learningRate * dJdb(w, b));

//# wrong: ? | one step of steps times the length
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps) =>
    (w - steps * learningRate * dJdw(w, b), b - steps * learningRate * dJdb(w, b));

//# wrong: ? | one step too many (<=)
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i <= steps; i++)
        (w, b) = (w - learningRate * dJdw(w, b), b - learningRate * dJdb(w, b));
    return (w, b);
}

//# wrong: ? | one step too few
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 1; i < steps; i++)
        (w, b) = (w - learningRate * dJdw(w, b), b - learningRate * dJdb(w, b));
    return (w, b);
}

//# wrong: passed | do-while: takes a step even if 0 are asked for
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    int i = 0;
    do
    {
        (w, b) = (w - learningRate * dJdw(w, b), b - learningRate * dJdb(w, b));
        i++;
    } while (i < steps);
    return (w, b);
}

//# wrong: ? | the slopes are computed once, before the loop
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    double dw = dJdw(w, b), db = dJdb(w, b);
    for (int i = 0; i < steps; i++)
    {
        w -= learningRate * dw;
        b -= learningRate * db;
    }
    return (w, b);
}

//# wrong: ? | the two slopes are exchanged
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
        (w, b) = (w - learningRate * dJdb(w, b), b - learningRate * dJdw(w, b));
    return (w, b);
}

//# wrong: ? | w's slope for both
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        double d = dJdw(w, b);
        w -= learningRate * d;
        b -= learningRate * d;
    }
    return (w, b);
}

//# wrong: ? | b never moves
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++) w -= learningRate * dJdw(w, b);
    return (w, b);
}

//# wrong: ? | first all the steps of w, then all those of b
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++) w -= learningRate * dJdw(w, b);
    for (int i = 0; i < steps; i++) b -= learningRate * dJdb(w, b);
    return (w, b);
}

//# wrong: ? | the parts come back in the other order
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
        (w, b) = (w - learningRate * dJdw(w, b), b - learningRate * dJdb(w, b));
    return (b, w);
}

//# wrong: ? | the slopes' arguments are exchanged
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
        (w, b) = (w - learningRate * dJdw(b, w), b - learningRate * dJdb(b, w));
    return (w, b);
}

//# wrong: ? | returns in the loop, after one step
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        double dw = dJdw(w, b), db = dJdb(w, b);
        w -= learningRate * dw;
        b -= learningRate * db;
        return (w, b);
    }
    return (w, b);
}

//# wrong: ? | nothing moves: returns the start
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps) => (w, b);

//# wrong: ? | computes the new place and never keeps it
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    double newW = w, newB = b;
    for (int i = 0; i < steps; i++)
    {
        newW = w - learningRate * dJdw(w, b);
        newB = b - learningRate * dJdb(w, b);
    }
    return (newW, newB);
}

//# wrong: ? | the slopes of the lesson's own bowl, not the given ones
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        double dw = 2 * (w - 3) + (b - 1);
        double db = (w - 3) + 2 * (b - 1);
        (w, b) = (w - learningRate * dw, b - learningRate * db);
    }
    return (w, b);
}

//# wrong: ? | starts from (0, 0), whatever start is given
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    double p = 0, q = 0;
    for (int i = 0; i < steps; i++)
        (p, q) = (p - learningRate * dJdw(p, q), q - learningRate * dJdb(p, q));
    return (p, q);
}

//# wrong: ? | 20 steps as in the lesson, whatever is asked
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < 20; i++)
        (w, b) = (w - learningRate * dJdw(w, b), b - learningRate * dJdb(w, b));
    return (w, b);
}

//# wrong: ? | learning rate 0.2 as in the lesson
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
        (w, b) = (w - 0.2 * dJdw(w, b), b - 0.2 * dJdb(w, b));
    return (w, b);
}

//# wrong: ? | walks till it is flat, for as long as that takes, not the given number of steps
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    while (Math.Abs(dJdw(w, b)) > 1e-9 || Math.Abs(dJdb(w, b)) > 1e-9)
        (w, b) = (w - learningRate * dJdw(w, b), b - learningRate * dJdb(w, b));
    return (w, b);
}

//# wrong: passed | stops early when the slope is small
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        double dw = dJdw(w, b), db = dJdb(w, b);
        if (Math.Abs(dw) < 0.01 || Math.Abs(db) < 0.01) break;
        (w, b) = (w - learningRate * dw, b - learningRate * db);
    }
    return (w, b);
}

//# wrong: ? | only the sign of the slope counts: all steps have one length
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
        (w, b) = (w - learningRate * Math.Sign(dJdw(w, b)), b - learningRate * Math.Sign(dJdb(w, b)));
    return (w, b);
}

//# wrong: ? | the gradient is made a unit vector, so that the learning rate is the length
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        double dw = dJdw(w, b), db = dJdb(w, b), length = Math.Sqrt(dw * dw + db * db);
        if (length == 0) break;
        (w, b) = (w - learningRate * dw / length, b - learningRate * db / length);
    }
    return (w, b);
}

//# wrong: ? | learning rate fades from step to step
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
    {
        double rate = learningRate / (i + 1);
        (w, b) = (w - rate * dJdw(w, b), b - rate * dJdb(w, b));
    }
    return (w, b);
}

//# wrong: ? | returns the steps' sum, not where they end
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    double w0 = w, b0 = b;
    for (int i = 0; i < steps; i++)
        (w, b) = (w - learningRate * dJdw(w, b), b - learningRate * dJdb(w, b));
    return (w - w0, b - b0);
}

//# wrong: ? | returns the last slopes
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    double dw = 0, db = 0;
    for (int i = 0; i < steps; i++)
    {
        dw = dJdw(w, b);
        db = dJdb(w, b);
        w -= learningRate * dw;
        b -= learningRate * db;
    }
    return (dw, db);
}

//# wrong: ? | returns the lowest place of the lesson's bowl
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps) => (3, 1);

//# wrong: ? | divides by the learning rate
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
        (w, b) = (w - dJdw(w, b) / learningRate, b - dJdb(w, b) / learningRate);
    return (w, b);
}

//# wrong: ? | w downhill, b uphill (sign slip in the second line)
(double w, double b) Descend(Func<double, double, double> dJdw, Func<double, double, double> dJdb,
    double w, double b, double learningRate, int steps)
{
    for (int i = 0; i < steps; i++)
        (w, b) = (w - learningRate * dJdw(w, b), b + learningRate * dJdb(w, b));
    return (w, b);
}
