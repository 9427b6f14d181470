//# right: loop
double TotalChange(double[] slopes, double[] moves)
{
    double change = 0;
    for (int i = 0; i < slopes.Length; i++) change += slopes[i] * moves[i];
    return change;
}

//# right: Zip and Sum
double TotalChange(double[] slopes, double[] moves) => slopes.Zip(moves, (s, d) => s * d).Sum();

//# right: inner product of vectors
double TotalChange(double[] slopes, double[] moves) =>
    Vector<double>.Build.DenseOfArray(slopes) * Vector<double>.Build.DenseOfArray(moves);

//# right: DotProduct
double TotalChange(double[] slopes, double[] moves) =>
    Vector<double>.Build.Dense(slopes).DotProduct(Vector<double>.Build.Dense(moves));

//# right: row times column
double TotalChange(double[] slopes, double[] moves)
{
    Matrix<double> row = Matrix<double>.Build.DenseOfRows([slopes]), column = Matrix<double>.Build.DenseOfColumns([moves]);
    return (row * column)[0, 0];
}

//# right: LINQ over the places
double TotalChange(double[] slopes, double[] moves) => Enumerable.Range(0, slopes.Length).Sum(i => slopes[i] * moves[i]);

//# right: array of the single changes
double TotalChange(double[] slopes, double[] moves)
{
    double[] changes = new double[slopes.Length];
    for (int i = 0; i < changes.Length; i++) changes[i] = slopes[i] * moves[i];
    return changes.Sum();
}

//# right: helper for one parameter
double Change(double slope, double move) => slope * move;
double TotalChange(double[] slopes, double[] moves)
{
    double total = 0;
    foreach (var (slope, move) in slopes.Zip(moves)) total += Change(slope, move);
    return total;
}

//# right: Aggregate from the end
double TotalChange(double[] slopes, double[] moves) =>
    Enumerable.Range(1, slopes.Length).Aggregate(0.0, (sum, i) => sum + slopes[^i] * moves[^i]);

//# right: recursion on halves
double Part(double[] s, double[] d, int from, int to) =>
    to == from ? 0 : to - from == 1 ? s[from] * d[from] : Part(s, d, from, (from + to) / 2) + Part(s, d, (from + to) / 2, to);
double TotalChange(double[] slopes, double[] moves) => Part(slopes, moves, 0, slopes.Length);

//# right: fused multiply-add
double TotalChange(double[] slopes, double[] moves)
{
    double sum = 0;
    for (int i = 0; i < slopes.Length; i++) sum = Math.FusedMultiplyAdd(slopes[i], moves[i], sum);
    return sum;
}

//# right: in parallel
double TotalChange(double[] slopes, double[] moves) =>
    ParallelEnumerable.Range(0, moves.Length).Sum(i => moves[i] * slopes[i]);

//# right: PointwiseMultiply and Sum
double TotalChange(double[] slopes, double[] moves) =>
    Vector<double>.Build.DenseOfArray(slopes).PointwiseMultiply(Vector<double>.Build.DenseOfArray(moves)).Sum();

//# wrong: ? | the other sign: as if every move were against its slope
double TotalChange(double[] slopes, double[] moves) => -slopes.Zip(moves, (s, d) => s * d).Sum();

//# wrong: ? | the slopes only
double TotalChange(double[] slopes, double[] moves) => slopes.Sum();

//# wrong: ? | the moves only
double TotalChange(double[] slopes, double[] moves) => moves.Sum();

//# wrong: ? | sum of slopes times sum of moves
double TotalChange(double[] slopes, double[] moves) => slopes.Sum() * moves.Sum();

//# wrong: ? | slopes and moves added
double TotalChange(double[] slopes, double[] moves) => slopes.Zip(moves, (s, d) => s + d).Sum();

//# wrong: ? | divided: slope over move
double TotalChange(double[] slopes, double[] moves) => slopes.Zip(moves, (s, d) => s / d).Sum();

//# wrong: ? | the mean
double TotalChange(double[] slopes, double[] moves) => slopes.Zip(moves, (s, d) => s * d).Average();

//# wrong: ? | the changes multiplied, as along one way
double TotalChange(double[] slopes, double[] moves) => slopes.Zip(moves, (s, d) => s * d).Aggregate(1.0, (a, b) => a * b);

//# wrong: ? | sizes only: changes that cancel are added
double TotalChange(double[] slopes, double[] moves) => slopes.Zip(moves, (s, d) => Math.Abs(s * d)).Sum();

//# wrong: passed | the size of the sum
double TotalChange(double[] slopes, double[] moves) => Math.Abs(slopes.Zip(moves, (s, d) => s * d).Sum());

//# wrong: ? | Pythagoras: root of the sum of squares
double TotalChange(double[] slopes, double[] moves) => Math.Sqrt(slopes.Zip(moves, (s, d) => s * d * s * d).Sum());

//# wrong: ? | length of slopes times length of moves
double TotalChange(double[] slopes, double[] moves) =>
    Math.Sqrt(slopes.Sum(s => s * s)) * Math.Sqrt(moves.Sum(d => d * d));

//# wrong: ? | the largest of the changes
double TotalChange(double[] slopes, double[] moves) => slopes.Zip(moves, (s, d) => s * d).Max();

//# wrong: ? | first parameter only
double TotalChange(double[] slopes, double[] moves) => slopes[0] * moves[0];

//# wrong: ? | last parameter only (= in place of +=)
double TotalChange(double[] slopes, double[] moves)
{
    double change = 0;
    for (int i = 0; i < slopes.Length; i++) change = slopes[i] * moves[i];
    return change;
}

//# wrong: ? | returns in the loop
double TotalChange(double[] slopes, double[] moves)
{
    double change = 0;
    for (int i = 0; i < slopes.Length; i++)
    {
        change += slopes[i] * moves[i];
        return change;
    }
    return change;
}

//# wrong: ? | the last parameter is left out
double TotalChange(double[] slopes, double[] moves)
{
    double change = 0;
    for (int i = 0; i < slopes.Length - 1; i++) change += slopes[i] * moves[i];
    return change;
}

//# wrong: ? | the first parameter is left out
double TotalChange(double[] slopes, double[] moves)
{
    double change = 0;
    for (int i = 1; i < slopes.Length; i++) change += slopes[i] * moves[i];
    return change;
}

//# wrong: ? | one too far: an error
double TotalChange(double[] slopes, double[] moves)
{
    double change = 0;
    for (int i = 0; i <= slopes.Length; i++) change += slopes[i] * moves[i];
    return change;
}

//# wrong: ? | one list backwards
double TotalChange(double[] slopes, double[] moves)
{
    double change = 0;
    for (int i = 0; i < slopes.Length; i++) change += slopes[i] * moves[moves.Length - 1 - i];
    return change;
}

//# wrong: ? | each slope with each move
double TotalChange(double[] slopes, double[] moves)
{
    double change = 0;
    foreach (double s in slopes)
        foreach (double d in moves)
            change += s * d;
    return change;
}

//# wrong: ? | the lesson's move of 0.1 for every parameter
double TotalChange(double[] slopes, double[] moves) => slopes.Sum(s => 0.1 * s);

//# wrong: ? | a step of gradient descent with α = 0.5 in place of the moves
double TotalChange(double[] slopes, double[] moves) => -0.5 * slopes.Sum(s => s * s);

//# wrong: ? | half of it, as for a curve
double TotalChange(double[] slopes, double[] moves) => 0.5 * slopes.Zip(moves, (s, d) => s * d).Sum();

//# wrong: ? | moves squared
double TotalChange(double[] slopes, double[] moves) => slopes.Zip(moves, (s, d) => s * d * d).Sum();

//# wrong: ? | slopes squared
double TotalChange(double[] slopes, double[] moves) => slopes.Zip(moves, (s, d) => s * s * d).Sum();

//# wrong: ? | adds a second-order term that nobody gave
double TotalChange(double[] slopes, double[] moves) => slopes.Zip(moves, (s, d) => s * d + d * d / 2).Sum();

//# wrong: ? | three parameters, as in the lesson's W2
double TotalChange(double[] slopes, double[] moves) => slopes[0] * moves[0] + slopes[1] * moves[1] + slopes[2] * moves[2];

//# wrong: ? | 21 parameters
double TotalChange(double[] slopes, double[] moves)
{
    double change = 0;
    for (int i = 0; i < 21; i++) change += slopes[i] * moves[i];
    return change;
}

//# wrong: ? | −0.026, the lesson's number
double TotalChange(double[] slopes, double[] moves) => -0.026;

//# wrong: ? | zero
double TotalChange(double[] slopes, double[] moves) => 0;

//# wrong: ? | whole numbers
double TotalChange(double[] slopes, double[] moves)
{
    int change = 0;
    for (int i = 0; i < slopes.Length; i++) change += (int)(slopes[i] * moves[i]);
    return change;
}

//# wrong: ? | rounded to four decimals, as the lesson prints it
double TotalChange(double[] slopes, double[] moves) => Math.Round(slopes.Zip(moves, (s, d) => s * d).Sum(), 4);

//# wrong: passed | multiplies into the given slopes (the answer is right)
double TotalChange(double[] slopes, double[] moves)
{
    for (int i = 0; i < slopes.Length; i++) slopes[i] *= moves[i];
    return slopes.Sum();
}

//# wrong: passed | writes into the given moves (the answer is right)
double TotalChange(double[] slopes, double[] moves)
{
    double sum = 0;
    for (int i = 0; i < moves.Length; i++) sum += moves[i] *= slopes[i];
    return sum;
}

//# wrong: ? | sum in a field, never set back
double change;
double TotalChange(double[] slopes, double[] moves)
{
    for (int i = 0; i < slopes.Length; i++) change += slopes[i] * moves[i];
    return change;
}

//# wrong: ? | only the moves downhill count
double TotalChange(double[] slopes, double[] moves) => slopes.Zip(moves, (s, d) => Math.Min(0, s * d)).Sum();

//# wrong: ? | the cosine between slopes and moves
double TotalChange(double[] slopes, double[] moves) => slopes.Zip(moves, (s, d) => s * d).Sum()
    / Math.Sqrt(slopes.Sum(s => s * s) * moves.Sum(d => d * d));

//# wrong: ? | minus the moves: slope minus move
double TotalChange(double[] slopes, double[] moves) => slopes.Zip(moves, (s, d) => s - d).Sum();
