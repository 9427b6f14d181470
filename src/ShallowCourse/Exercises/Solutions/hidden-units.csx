int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    int eachUnit = X.RowCount + 1 + Y.RowCount; // weights in, bias, weights out
    return (most - Y.RowCount) / eachUnit;      // a division of ints rounds down
}
