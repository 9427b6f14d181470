// f(x, y) is the height over the point (x, y). Return what a contour plot takes: a row for
// each y, a column for each x, both in the order that they are given in.
Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys)
{
    throw new NotImplementedException();
}
