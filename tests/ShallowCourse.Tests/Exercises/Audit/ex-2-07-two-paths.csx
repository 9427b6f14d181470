//# right: forwards, then backwards
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b;
    double v = a + c;
    double J = 2 * u * v;
    double du = 2 * v;
    double dv = 2 * u;
    double da = du * b + dv * 1;
    double db = du * a;
    double dc = dv * 1;
    return (J, du, dv, da, db, dc);
}

//# right: adds the ways one after the other
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v;
    double du = 2 * v, dv = 2 * u, da = 0, db = 0, dc = 0;
    da += du * b;
    db += du * a;
    da += dv;
    dc += dv;
    return (J, du, dv, da, db, dc);
}

//# right: written out in a, b and c
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c) =>
    (2 * a * b * (a + c), 2 * (a + c), 2 * a * b, 4 * a * b + 2 * b * c, 2 * a * (a + c), 2 * a * b);

//# right: with the step w = u v between
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, w = u * v, J = 2 * w;
    double dw = 2;
    double du = dw * v, dv = dw * u;
    return (J, du, dv, du * b + dv, du * a, dv);
}

//# right: local slopes in a table
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c;
    var local = new Dictionary<string, double>
    {
        ["J/u"] = 2 * v, ["J/v"] = 2 * u, ["u/a"] = b, ["u/b"] = a, ["v/a"] = 1, ["v/c"] = 1,
    };
    double du = local["J/u"], dv = local["J/v"];
    return (2 * u * v, du, dv, du * local["u/a"] + dv * local["v/a"], du * local["u/b"], dv * local["v/c"]);
}

//# right: Jacobians
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c;
    Matrix<double> inner = Matrix<double>.Build.DenseOfArray(new[,] { { b, a, 0 }, { 1, 0, 1 } });  // (2, 3)
    Matrix<double> outer = Matrix<double>.Build.DenseOfArray(new[,] { { 2 * v, 2 * u } });          // (1, 2)
    Matrix<double> all = outer * inner;                                                             // (1, 3)
    return (2 * u * v, outer[0, 0], outer[0, 1], all[0, 0], all[0, 1], all[0, 2]);
}

//# right: named tuple parts
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    var (u, v) = (a * b, a + c);
    var (du, dv) = (2 * v, 2 * u);
    return (J: 2 * u * v, du: du, dv: dv, da: du * b + dv, db: du * a, dc: dv);
}

//# right: helper methods forwards and backwards
(double u, double v, double J) Forward(double a, double b, double c) => (a * b, a + c, 2 * (a * b) * (a + c));
(double du, double dv) Last(double u, double v) => (v + v, u + u);
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    var (u, v, J) = Forward(a, b, c);
    var (du, dv) = Last(u, v);
    double throughU = du * b, throughV = dv;
    return (J, du, dv, throughU + throughV, du * a, dv);
}

//# right: an array for the slopes
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double[] value = [a * b, a + c];
    double[] slope = [2 * value[1], 2 * value[0]];
    double[] result = new double[3];
    result[2] = slope[1];
    result[1] = slope[0] * a;
    result[0] = slope[0] * b + slope[1];
    return (2 * value[0] * value[1], slope[0], slope[1], result[0], result[1], result[2]);
}

//# right: a list of edges, walked from the end
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v;
    var slope = new Dictionary<char, double> { ['J'] = 1, ['u'] = 0, ['v'] = 0, ['a'] = 0, ['b'] = 0, ['c'] = 0 };
    (char To, char From, double Local)[] edges =
        [('J', 'u', 2 * v), ('J', 'v', 2 * u), ('u', 'a', b), ('u', 'b', a), ('v', 'a', 1), ('v', 'c', 1)];
    foreach (var edge in edges) slope[edge.From] += slope[edge.To] * edge.Local;
    return (J, slope['u'], slope['v'], slope['a'], slope['b'], slope['c']);
}

//# right: J from its slope, u du
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c;
    double du = 2 * v, dv = 2 * u;
    double J = u * du;
    double dc = dv, db = a * du, da = b * du + dc;
    return (J, du, dv, da, db, dc);
}

//# right: backward steps as functions
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    (double, double) Times(double x, double y, double slope) => (slope * y, slope * x);
    (double, double) Plus(double slope) => (slope, slope);
    double u = a * b, v = a + c;
    var (du, dv) = Times(u, v, 2);
    var (da1, db) = Times(a, b, du);
    var (da2, dc) = Plus(dv);
    return (2 * u * v, du, dv, da1 + da2, db, dc);
}

//# wrong: ? | only the way through u: da = du b
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du * b, du * a, dv);
}

//# wrong: ? | only the way through v: da = dv
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, dv, du * a, dv);
}

//# wrong: ? | the two ways are multiplied, not added
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du * b * dv, du * a, dv);
}

//# wrong: ? | the mean of the two ways
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, (du * b + dv) / 2, du * a, dv);
}

//# wrong: ? | the second way is subtracted
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du * b - dv, du * a, dv);
}

//# wrong: ? | da is overwritten by the second way (= in place of +=)
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u, da, db, dc;
    da = du * b;
    db = du * a;
    da = dv;
    dc = dv;
    return (J, du, dv, da, db, dc);
}

//# wrong: ? | the factor 2 is missing in the slopes
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = v, dv = u;
    return (J, du, dv, du * b + dv, du * a, dv);
}

//# wrong: ? | the factor 2 is missing in J
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du * b + dv, du * a, dv);
}

//# wrong: ? | the factor 2 is missing everywhere
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = u * v, du = v, dv = u;
    return (J, du, dv, du * b + dv, du * a, dv);
}

//# wrong: ? | du and dv exchanged: du = 2u, dv = 2v
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * u, dv = 2 * v;
    return (J, du, dv, du * b + dv, du * a, dv);
}

//# wrong: ? | slopes of the product: factors exchanged, da = du a, db = du b
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du * a + dv, du * b, dv);
}

//# wrong: ? | dc multiplied by c
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du * b + dv, du * a, dv * c);
}

//# wrong: ? | v is taken for a product: the slope through v is dv c, dc = dv a
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du * b + dv * c, du * a, dv * a);
}

//# wrong: ? | v = a c
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a * c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du * b + dv * c, du * a, dv * a);
}

//# wrong: ? | u = a + b
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a + b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du + dv, du, dv);
}

//# wrong: ? | J = 2 (u + v)
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * (u + v), du = 2, dv = 2;
    return (J, du, dv, du * b + dv, du * a, dv);
}

//# wrong: ? | local slopes only: the chain is not carried on to a, b, c
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v;
    return (J, 2 * v, 2 * u, b + 1, a, 1);
}

//# wrong: ? | the values u and v in place of their slopes
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, u, v, du * b + dv, du * a, dv);
}

//# wrong: ? | du and dv returned in the other order
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, dv, du, du * b + dv, du * a, dv);
}

//# wrong: ? | slopes of a, b, c before those of u and v
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du * b + dv, du * a, dv, du, dv);
}

//# wrong: ? | b and c returned in the other order
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du * b + dv, dv, du * a);
}

//# wrong: ? | by trial with a width of 0.001, not by the graph
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double F(double a, double b, double c) => 2 * (a * b) * (a + c);
    double G(double u, double v) => 2 * u * v;
    double e = 0.001, J = F(a, b, c), u = a * b, v = a + c;
    return (J, (G(u + e, v) - J) / e, (G(u, v + e) - J) / e,
        (F(a + e, b, c) - J) / e, (F(a, b + e, c) - J) / e, (F(a, b, c + e) - J) / e);
}

//# wrong: ? | the graph of the lesson, J = 3 (a + b c)
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = b * c, v = a + u, J = 3 * v, dv = 3, du = dv, da = dv, db = du * c, dc = du * b;
    return (J, du, dv, da, db, dc);
}

//# wrong: ? | the lesson's numbers 5, 3, 2, whatever is given
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    a = 5; b = 3; c = 2;
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du * b + dv, du * a, dv);
}

//# wrong: ? | J only, no slopes
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c) =>
    (2 * a * b * (a + c), 0, 0, 0, 0, 0);

//# wrong: ? | zeros
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c) => (0, 0, 0, 0, 0, 0);

//# wrong: ? | slopes of the slopes' size: everything times a small step
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u, e = 0.001;
    return (J, du * e, dv * e, (du * b + dv) * e, du * a * e, dv * e);
}

//# wrong: ? | a counts once: u = a b is taken to be b alone in J's way through v, da = du b + 2
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du * b + 2, du * a, dv);
}

//# wrong: ? | db also gets the way through v
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du * b + dv, du * a + dv, dv);
}

//# wrong: ? | dc also gets the way through u
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    return (J, du, dv, du * b + dv, du * a, dv + du * b);
}

//# wrong: ? | expanded with a slip: d(a²b)/da = ab, so da = 2ab + 2bc
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c) =>
    (2 * a * b * (a + c), 2 * (a + c), 2 * a * b, 2 * a * b + 2 * b * c, 2 * a * (a + c), 2 * a * b);

//# wrong: ? | square of 2: each factor gets its own 2, J = 4uv
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * 2 * v, du = 4 * v, dv = 4 * u;
    return (J, du, dv, du * b + dv, du * a, dv);
}

//# wrong: ? | fields that keep adding: right the first time only
double da = 0;
(double J, double du, double dv, double da, double db, double dc) TwoPaths(double a, double b, double c)
{
    double u = a * b, v = a + c, J = 2 * u * v, du = 2 * v, dv = 2 * u;
    da += du * b;
    da += dv;
    return (J, du, dv, da, du * a, dv);
}
