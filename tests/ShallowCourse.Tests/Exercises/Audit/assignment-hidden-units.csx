//# right: n1 (n0 + 1 + n2) + n2 ≤ most, solved for n1
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (most - Y.RowCount) / (X.RowCount + 1 + Y.RowCount);

//# right: counts up while the next one fits
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    long Count(long n1) => n1 * n0 + n1 + n2 * n1 + n2;
    int n1 = 0;
    while (Count(n1 + 1) <= most) n1++;
    return n1;
}

//# right: takes the output biases off, then buys one unit after the other
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    int left = most - Y.RowCount;
    int price = X.RowCount + Y.RowCount + 1;
    int units = 0;
    while (left >= price)
    {
        left -= price;
        units++;
    }
    return units;
}

//# right: floor of a double quotient, never below 0
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    double n0 = X.RowCount, n2 = Y.RowCount;
    return (int)Math.Max(0, Math.Floor((most - n2) / (n0 + n2 + 1)));
}

//# right: the price of a unit from the library's count of two sizes
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    int one = new LayerSizes(X.RowCount, 1, Y.RowCount).ParameterCount;
    int two = new LayerSizes(X.RowCount, 2, Y.RowCount).ParameterCount;
    return most < one ? 0 : 1 + (most - one) / (two - one);
}

//# right: bisection
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    long Parameters(long n1) => n1 * X.RowCount + n1 + Y.RowCount * n1 + Y.RowCount;
    long fits = 0, tooMany = (long)most + 1;
    if (tooMany < 1) return 0;
    while (tooMany - fits > 1)
    {
        long middle = (fits + tooMany) / 2;
        if (Parameters(middle) <= most) fits = middle;
        else tooMany = middle;
    }
    return (int)fits;
}

//# right: Math.DivRem and guards
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    if (most < Y.RowCount) return 0;
    return Math.DivRem(most - Y.RowCount, X.RowCount + Y.RowCount + 1, out _);
}

//# right: goes down from more than enough
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    int n0 = X.RowCount, n2 = Y.RowCount;
    int n1 = Math.Max(0, most / (n0 + n2));
    while (n1 > 0 && (long)n1 * n0 + n1 + (long)n2 * n1 + n2 > most) n1--;
    return n1;
}

//# right: LINQ, lazily
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    long perUnit = X.RowCount + 1L + Y.RowCount;
    return Enumerable.Range(1, Math.Max(0, most))
        .TakeWhile(n1 => n1 * perUnit + Y.RowCount <= most).Count();
}

//# right: Integer division with the shapes written out
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    int n0 = X.RowCount;
    int n2 = Y.RowCount;
    int W1 = n0;   // one row of W1 for each unit
    int b1 = 1;    // one bias for each unit
    int W2 = n2;   // one column of W2 for each unit
    int b2 = n2;   // does not depend on n1
    int rest = most - b2;
    return (rest - rest % (W1 + b1 + W2)) / (W1 + b1 + W2);
}

//# right: a decimal quotient, truncated
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    decimal quotient = decimal.Divide(most - Y.RowCount, 1 + X.RowCount + Y.RowCount);
    return (int)decimal.Truncate(quotient);
}

//# right: counts the entries that one unit brings, from the matrices themselves
int Unit(Matrix<double> X, Matrix<double> Y) => X.Column(0).Count + 1 + Y.Column(0).Count;
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    int outputBiases = Y.Column(0).Count;
    for (int n1 = 0; ; n1++)
    {
        if ((n1 + 1L) * Unit(X, Y) + outputBiases > most) return n1;
    }
}

//# wrong: ? | the biases of the output layer are forgotten
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    most / (X.RowCount + 1 + Y.RowCount);

//# wrong: ? | the biases of the hidden layer are forgotten
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (most - Y.RowCount) / (X.RowCount + Y.RowCount);

//# wrong: ? | weights only, no biases
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    most / (X.RowCount + Y.RowCount);

//# wrong: ? | columns in place of rows: the number of examples as sizes
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (most - Y.ColumnCount) / (X.ColumnCount + 1 + Y.ColumnCount);

//# wrong: ? | n0 read off the columns of X
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (most - Y.RowCount) / (X.ColumnCount + 1 + Y.RowCount);

//# wrong: ? | one bias in the output layer whatever n2
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (most - 1) / (X.RowCount + 1 + Y.RowCount);

//# wrong: ? | W2 is counted for one output only
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (most - Y.RowCount) / (X.RowCount + 2);

//# wrong: ? | sizes of the flower hard-coded: n0 = 2, n2 = 1
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) => (most - 1) / 4;

//# wrong: ? | fewer than most in place of at most
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    int n1 = 0;
    while ((n1 + 1) * (X.RowCount + 1 + Y.RowCount) + Y.RowCount < most) n1++;
    return n1;
}

//# wrong: ? | one too many: returns the first that does not fit
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    int n1 = 0;
    while ((long)n1 * (X.RowCount + 1 + Y.RowCount) + Y.RowCount <= most) n1++;
    return n1;
}

//# wrong: ? | rounds up
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (int)Math.Ceiling((most - Y.RowCount) / (double)(X.RowCount + 1 + Y.RowCount));

//# wrong: ? | rounds to the nearest
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (int)Math.Round((most - Y.RowCount) / (double)(X.RowCount + 1 + Y.RowCount));

//# wrong: ? | one unit too few "to be on the safe side"
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (most - Y.RowCount) / (X.RowCount + 1 + Y.RowCount) - 1;

//# wrong: ? | returns the number of parameters that the network then has
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    int n1 = (most - Y.RowCount) / (X.RowCount + 1 + Y.RowCount);
    return n1 * (X.RowCount + 1 + Y.RowCount) + Y.RowCount;
}

//# wrong: ? | returns what is left over (the remainder)
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (most - Y.RowCount) % (X.RowCount + 1 + Y.RowCount);

//# wrong: ? | counts the input layer as if it had biases too
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (most - Y.RowCount - X.RowCount) / (X.RowCount + 1 + Y.RowCount);

//# wrong: ? | n0 and n2 swapped in the count of b2
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (most - X.RowCount) / (X.RowCount + 1 + Y.RowCount);

//# wrong: ? | the output biases are added to the room in place of taken off
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (most + Y.RowCount) / (X.RowCount + 1 + Y.RowCount);

//# wrong: ? | sizes of the layers multiplied: n0 n1 n2
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    most / (X.RowCount * Y.RowCount);

//# wrong: passed | stops at 50 units
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    int best = 0;
    for (int n1 = 1; n1 <= 50; n1++)
        if (n1 * (X.RowCount + 1 + Y.RowCount) + Y.RowCount <= most) best = n1;
    return best;
}

//# wrong: passed | begins at one unit, so says 1 also where not even one fits
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    int n1 = 1;
    while ((n1 + 1L) * (X.RowCount + 1 + Y.RowCount) + Y.RowCount <= most) n1++;
    return n1;
}

//# wrong: ? | most is ignored: the four units of the lessons
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) => 4;

//# wrong: ? | returns most itself
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) => most;

//# wrong: ? | the biases counted once for each example
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (most - Y.RowCount * X.ColumnCount) / (X.RowCount + X.ColumnCount + Y.RowCount);

//# wrong: ? | returns after the first turn of the loop
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    for (int n1 = 1; n1 <= most; n1++)
    {
        if (n1 * (X.RowCount + 1 + Y.RowCount) + Y.RowCount <= most) return n1;
    }
    return 0;
}

//# wrong: ? | n2 taken as n0: both sizes read off X
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    (most - X.RowCount) / (X.RowCount + 1 + X.RowCount);

//# wrong: ? | missing brackets: most − n2 / (…)
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    most - Y.RowCount / (X.RowCount + 1 + Y.RowCount);

//# wrong: ? | remembers the first answer
int? known;
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    known ??= (most - Y.RowCount) / (X.RowCount + 1 + Y.RowCount);
    return known.Value;
}

//# wrong: ? | as many as there are outputs and inputs together, at most
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most) =>
    Math.Min((most - Y.RowCount) / (X.RowCount + 1 + Y.RowCount), X.RowCount + Y.RowCount);
