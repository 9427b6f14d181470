(Matrix<double> train, Matrix<double> test) SplitScaled(Matrix<double> X, int[] order, int held)
{
    Matrix<double> Columns(int[] chosen) =>
        Matrix<double>.Build.DenseOfColumnVectors(chosen.Select(X.Column));

    Matrix<double> test = Columns(order[..held]);
    Matrix<double> train = Columns(order[held..]);
    Vector<double> mean = train.RowSums() / train.ColumnCount;
    Vector<double> deviation = Vector<double>.Build.DenseOfEnumerable(train.EnumerateRows()
        .Select((row, i) => Math.Sqrt((row - mean[i]).PointwisePower(2).Average())));
    Matrix<double> Scaled(Matrix<double> part) =>
        part.MapIndexed((row, _, x) => (x - mean[row]) / deviation[row], Zeros.Include);

    return (Scaled(train), Scaled(test));
}
