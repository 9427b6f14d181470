//# right: height over width
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a + width) - f(a)) / width;

//# right: with names for the sides
double TriangleSlope(Func<double, double> f, double a, double width)
{
    double height = f(a + width) - f(a);
    double slope = height / width;
    return slope;
}

//# right: right end first
double TriangleSlope(Func<double, double> f, double a, double width)
{
    double right = f(a + width), left = f(a);
    return (left - right) / -width;
}

//# right: one over the width, as a factor
double TriangleSlope(Func<double, double> f, double a, double width) => 1.0 / width * (f(a + width) - f(a));

//# right: the two quotients apart
double TriangleSlope(Func<double, double> f, double a, double width) => f(a + width) / width - f(a) / width;

//# right: a helper for two points
double Slope(double x0, double y0, double x1, double y1) => (y1 - y0) / (x1 - x0);
double TriangleSlope(Func<double, double> f, double a, double width) => Slope(a, f(a), a + width, f(a + width));

//# right: divides by the width that a double really moved
double TriangleSlope(Func<double, double> f, double a, double width)
{
    double moved = a + width;
    return (f(moved) - f(a)) / (moved - a);
}

//# right: arrays
double TriangleSlope(Func<double, double> f, double a, double width)
{
    double[] at = [a, a + width];
    double[] heights = Array.ConvertAll(at, x => f(x));
    return (heights[1] - heights[0]) / width;
}

//# right: LINQ
double TriangleSlope(Func<double, double> f, double a, double width) =>
    new[] { a, a + width }.Select(f).Aggregate((left, right) => right - left) / width;

//# right: vectors
double TriangleSlope(Func<double, double> f, double a, double width)
{
    Vector<double> y = Vector<double>.Build.Dense(new[] { a, a + width }).Map(f);
    return y.DotProduct(Vector<double>.Build.Dense(new[] { -1.0, 1.0 })) / width;
}

//# right: both ends as tasks
double TriangleSlope(Func<double, double> f, double a, double width)
{
    var left = Task.Run(() => f(a));
    var right = Task.Run(() => f(a + width));
    Task.WaitAll(left, right);
    return (right.Result - left.Result) / width;
}

//# right: a local function
double TriangleSlope(Func<double, double> f, double a, double width)
{
    double Height(double w) => f(a + w) - f(a);
    return Height(width) / width;
}

//# right: a guard against a width of 0
double TriangleSlope(Func<double, double> f, double a, double width)
{
    if (width == 0) throw new ArgumentOutOfRangeException(nameof(width), "A triangle needs a width.");
    return (f(a + width) - f(a)) / width;
}

//# wrong: ? | both sides: from a − width to a + width
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a + width) - f(a - width)) / (2 * width);

//# wrong: ? | both sides, half a width each (the triangle is not from a to a + width)
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a + width / 2) - f(a - width / 2)) / width;

//# wrong: ? | to the left: from a − width to a
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a) - f(a - width)) / width;

//# wrong: ? | the other sign
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a) - f(a + width)) / width;

//# wrong: ? | width over height
double TriangleSlope(Func<double, double> f, double a, double width) => width / (f(a + width) - f(a));

//# wrong: ? | the height only, not divided
double TriangleSlope(Func<double, double> f, double a, double width) => f(a + width) - f(a);

//# wrong: ? | multiplied by the width
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a + width) - f(a)) * width;

//# wrong: ? | brackets forgotten: only f(a) is divided
double TriangleSlope(Func<double, double> f, double a, double width) => f(a + width) - f(a) / width;

//# wrong: ? | the width of the lesson, 0.001, not the given one
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a + 0.001) - f(a)) / 0.001;

//# wrong: ? | moves by the given width but divides by 0.001
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a + width) - f(a)) / 0.001;

//# wrong: ? | moves by 0.001 but divides by the given width
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a + 0.001) - f(a)) / width;

//# wrong: ? | a width of its own, very small: the derivative, not the triangle
double TriangleSlope(Func<double, double> f, double a, double width)
{
    double e = 1e-7;
    return (f(a + e) - f(a - e)) / (2 * e);
}

//# wrong: ? | divided by twice the width
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a + width) - f(a)) / (2 * width);

//# wrong: ? | divided by a + width
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a + width) - f(a)) / (a + width);

//# wrong: ? | divided by a
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a + width) - f(a)) / a;

//# wrong: ? | f(width) in place of f(a + width)
double TriangleSlope(Func<double, double> f, double a, double width) => (f(width) - f(a)) / (width - a);

//# wrong: ? | takes width for the right end
double TriangleSlope(Func<double, double> f, double a, double width) => (f(width) - f(a)) / width;

//# wrong: ? | the width is added to f(a), not to a
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a) + width - f(a)) / width;

//# wrong: ? | a times the width
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a * width) - f(a)) / width;

//# wrong: ? | takes f to be a², so 2a
double TriangleSlope(Func<double, double> f, double a, double width) => 2 * a;

//# wrong: ? | takes f to be a²: ignores f
double TriangleSlope(Func<double, double> f, double a, double width) => ((a + width) * (a + width) - a * a) / width;

//# wrong: ? | 3, the slope of the first example
double TriangleSlope(Func<double, double> f, double a, double width) => 3;

//# wrong: ? | a is 2, as in the lesson
double TriangleSlope(Func<double, double> f, double a, double width) => (f(2 + width) - f(2)) / width;

//# wrong: ? | rounded to three decimals, as the lesson prints it
double TriangleSlope(Func<double, double> f, double a, double width) => Math.Round((f(a + width) - f(a)) / width, 3);

//# wrong: ? | always positive
double TriangleSlope(Func<double, double> f, double a, double width) => Math.Abs(f(a + width) - f(a)) / width;

//# wrong: ? | whole numbers
double TriangleSlope(Func<double, double> f, double a, double width) => (int)(f(a + width) - f(a)) / width;

//# wrong: ? | the value of f, not its slope
double TriangleSlope(Func<double, double> f, double a, double width) => f(a);

//# wrong: ? | f(a) alone over a
double TriangleSlope(Func<double, double> f, double a, double width) => f(a) / a;

//# wrong: ? | halves the width until the slope settles: the derivative
double TriangleSlope(Func<double, double> f, double a, double width)
{
    double last = double.NaN;
    for (int i = 0; i < 25; i++)
    {
        double now = (f(a + width) - f(a)) / width;
        if (Math.Abs(now - last) < 1e-6) return now;
        last = now;
        width /= 2;
    }
    return last;
}

//# wrong: ? | length of the slanted side over the width
double TriangleSlope(Func<double, double> f, double a, double width)
{
    double height = f(a + width) - f(a);
    return Math.Sqrt(height * height + width * width) / width;
}

//# wrong: ? | the angle, not the slope
double TriangleSlope(Func<double, double> f, double a, double width) => Math.Atan2(f(a + width) - f(a), width);

//# wrong: ? | the area of the triangle
double TriangleSlope(Func<double, double> f, double a, double width) => width * (f(a + width) - f(a)) / 2;

//# wrong: ? | minus width in the second point: from a + width to a − width, over one width
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a + width) - f(a - width)) / width;

//# wrong: ? | remembers the first answer
double first = double.NaN;
double TriangleSlope(Func<double, double> f, double a, double width)
{
    if (double.IsNaN(first)) first = (f(a + width) - f(a)) / width;
    return first;
}

//# wrong: ? | 0 for a large width ("a triangle has to be small")
double TriangleSlope(Func<double, double> f, double a, double width) => width > 0.1 ? 0 : (f(a + width) - f(a)) / width;

//# wrong: passed | the width loses its sign
double TriangleSlope(Func<double, double> f, double a, double width) => (f(a + width) - f(a)) / Math.Abs(width);

//# wrong: ? | Richardson: a better derivative, but not this triangle's slope
double TriangleSlope(Func<double, double> f, double a, double width)
{
    double whole = (f(a + width) - f(a)) / width, half = (f(a + width / 2) - f(a)) / (width / 2);
    return 2 * half - whole;
}
