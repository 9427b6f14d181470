Matrix<double> ContourGrid(Func<double, double, double> f, double[] xs, double[] ys) =>
    Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) => f(xs[j], ys[i])); // (ys, xs)
