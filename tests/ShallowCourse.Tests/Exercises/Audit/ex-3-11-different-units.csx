//# right: every unit against those before it
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    int count = 0;
    for (int j = 0; j < W1.RowCount; j++)
    {
        bool isNew = true;
        for (int k = 0; k < j; k++)
        {
            bool same = b1[j, 0] == b1[k, 0];
            for (int f = 0; f < W1.ColumnCount; f++) same &= W1[j, f] == W1[k, f];
            if (same) isNew = false;
        }
        if (isNew) count++;
    }
    return count;
}

//# right: Distinct over the rows of [W1 b1]
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => W1.Append(b1).EnumerateRows().Distinct().Count();

//# right: a set of vectors
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var units = new HashSet<Vector<double>>();
    foreach (var unit in W1.Append(b1).EnumerateRows()) units.Add(unit);
    return units.Count;
}

//# right: a list of those seen, SequenceEqual
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var seen = new List<double[]>();
    for (int j = 0; j < W1.RowCount; j++)
    {
        double[] unit = [.. W1.Row(j), b1[j, 0]];
        if (!seen.Any(other => other.SequenceEqual(unit))) seen.Add(unit);
    }
    return seen.Count;
}

//# right: n1 minus those that have an equal one before
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) =>
    W1.RowCount - Enumerable.Range(0, W1.RowCount).Count(j =>
        Enumerable.Range(0, j).Any(k => W1.Row(j).Equals(W1.Row(k)) && b1[j, 0] == b1[k, 0]));

//# right: the largest difference is 0
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var all = W1.Append(b1);
    bool Same(int j, int k) => (all.Row(j) - all.Row(k)).AbsoluteMaximum() == 0;
    return Enumerable.Range(0, all.RowCount).Count(j => !Enumerable.Range(0, j).Any(k => Same(j, k)));
}

//# right: sorted entry by entry, then neighbours counted
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    double[][] units = W1.Append(b1).ToRowArrays();
    int Compare(double[] x, double[] y)
    {
        for (int f = 0; f < x.Length; f++)
        {
            int c = x[f].CompareTo(y[f]);
            if (c != 0) return c;
        }
        return 0;
    }
    Array.Sort(units, Compare);
    int count = 1;
    for (int j = 1; j < units.Length; j++)
        if (Compare(units[j - 1], units[j]) != 0) count++;
    return count;
}

//# right: struck off one after the other
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var left = Enumerable.Range(0, W1.RowCount).ToList();
    int count = 0;
    while (left.Count > 0)
    {
        int first = left[0];
        left.RemoveAll(k => b1[k, 0] == b1[first, 0]
            && Enumerable.Range(0, W1.ColumnCount).All(f => W1[k, f] == W1[first, f]));
        count++;
    }
    return count;
}

//# right: GroupBy with a comparer of its own
static readonly IEqualityComparer<double[]> sameNumbers = EqualityComparer<double[]>.Create(
    (x, y) => x.SequenceEqual(y), x => x.Aggregate(17, (hash, v) => hash * 31 + v.GetHashCode()));
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) =>
    W1.Append(b1).ToRowArrays().GroupBy(unit => unit, sameNumbers).Count();

//# right: strings with all digits and a separator, −0 made 0
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var keys = new HashSet<string>();
    for (int j = 0; j < W1.RowCount; j++)
        keys.Add(string.Join(";", W1.Row(j).Append(b1[j, 0]).Select(v => (v + 0.0).ToString("R"))));
    return keys.Count;
}

//# right: marks equal ones in a bool array
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    int n1 = W1.RowCount, count = 0;
    var done = new bool[n1];
    for (int j = 0; j < n1; j++)
    {
        if (done[j]) continue;
        count++;
        for (int k = j + 1; k < n1; k++)
            if (W1.Row(j).SequenceEqual(W1.Row(k)) && b1[j, 0].Equals(b1[k, 0])) done[k] = true;
    }
    return count;
}

//# right: each unit counts 1 / (how many are equal to it)
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var all = W1.Append(b1).ToRowArrays();
    return (int)Math.Round(all.Sum(unit => 1.0 / all.Count(other => other.SequenceEqual(unit))));
}

//# wrong: ? | the biases are ignored
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => W1.EnumerateRows().Distinct().Count();

//# wrong: ? | only the biases are compared
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => b1.Column(0).Distinct().Count();

//# wrong: ? | different weights and different biases counted apart, the larger number taken
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) =>
    Math.Max(W1.EnumerateRows().Distinct().Count(), b1.Column(0).Distinct().Count());

//# wrong: ? | units called the same if weights or biases are equal
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    int count = 0;
    for (int j = 0; j < W1.RowCount; j++)
        if (!Enumerable.Range(0, j).Any(k => W1.Row(j).Equals(W1.Row(k)) || b1[j, 0] == b1[k, 0])) count++;
    return count;
}

//# wrong: ? | the columns of W1 instead of the rows
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => W1.EnumerateColumns().Distinct().Count();

//# wrong: ? | only neighbours are compared
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var all = W1.Append(b1);
    int count = 1;
    for (int j = 1; j < all.RowCount; j++)
        if (!all.Row(j).Equals(all.Row(j - 1))) count++;
    return count;
}

//# wrong: ? | every unit is compared with the first only
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var all = W1.Append(b1);
    int count = 1;
    for (int j = 1; j < all.RowCount; j++)
        if (!all.Row(j).Equals(all.Row(0))) count++;
    return count;
}

//# wrong: ? | counts the units without any equal one: equal ones are not counted at all
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var all = W1.Append(b1).ToRowArrays();
    return all.Count(unit => all.Count(other => other.SequenceEqual(unit)) == 1);
}

//# wrong: ? | the number of equal pairs is taken away: wrong for three equal ones
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var all = W1.Append(b1).ToRowArrays();
    int pairs = 0;
    for (int j = 0; j < all.Length; j++)
        for (int k = j + 1; k < all.Length; k++)
            if (all[j].SequenceEqual(all[k])) pairs++;
    return all.Length - pairs;
}

//# wrong: ? | the rank of the matrix: independent, not different
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => W1.Append(b1).Rank();

//# wrong: ? | all units count: n1
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => W1.RowCount;

//# wrong: ? | n0
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => W1.ColumnCount;

//# wrong: ? | how many are superfluous
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) =>
    W1.RowCount - W1.Append(b1).EnumerateRows().Distinct().Count();

//# wrong: ? | Distinct on double[]: arrays are compared by reference
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => W1.Append(b1).ToRowArrays().Distinct().Count();

//# wrong: ? | different numbers instead of different units
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => W1.Append(b1).Enumerate().Distinct().Count();

//# wrong: ? | the sums of the rows
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => W1.Append(b1).RowSums().Distinct().Count();

//# wrong: ? | the norms of the rows
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => W1.Append(b1).RowNorms(2).Distinct().Count();

//# wrong: ? | W1 x + b1 at one point only: different units may meet there
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => (W1.RowSums() + b1.Column(0)).Distinct().Count();

//# wrong: ? | only the first weight and the bias
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) =>
    Enumerable.Range(0, W1.RowCount).Select(j => (W1[j, 0], b1[j, 0])).Distinct().Count();

//# wrong: ? | two weights and the bias: right for n0 = 2
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) =>
    Enumerable.Range(0, W1.RowCount).Select(j => (W1[j, 0], W1[j, 1], b1[j, 0])).Distinct().Count();

//# wrong: ? | the last weight is left out, off by one
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    int count = 0;
    for (int j = 0; j < W1.RowCount; j++)
    {
        bool found = false;
        for (int k = 0; k < j && !found; k++)
        {
            bool same = b1[j, 0] == b1[k, 0];
            for (int f = 0; f < W1.ColumnCount - 1; f++) same &= W1[j, f] == W1[k, f];
            found = same;
        }
        if (!found) count++;
    }
    return count;
}

//# wrong: ? | one equal weight is enough
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var all = W1.Append(b1).ToRowArrays();
    return Enumerable.Range(0, all.Length).Count(j =>
        !Enumerable.Range(0, j).Any(k => all[j].Zip(all[k]).Any(pair => pair.First == pair.Second)));
}

//# wrong: ? | the same numbers in another order count as equal
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => Enumerable.Range(0, W1.RowCount)
    .Select(j => string.Join(";", W1.Row(j).OrderBy(w => w).Append(b1[j, 0]))).Distinct().Count();

//# wrong: ? | signs are ignored: opposite units count as equal
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) =>
    W1.Append(b1).PointwiseAbs().EnumerateRows().Distinct().Count();

//# wrong: ? | units on one line count as equal: rows divided by their length
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => W1.Append(b1).EnumerateRows()
    .Select(row => string.Join(";", (row / row.L2Norm()).Select(v => v.ToString("F6")))).Distinct().Count();

//# wrong: ? | rounded to two digits
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => W1.Append(b1).EnumerateRows()
    .Select(row => string.Join(";", row.Select(v => v.ToString("F2")))).Distinct().Count();

//# wrong: ? | nearly equal counts as equal: 1e-3
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var all = W1.Append(b1);
    return Enumerable.Range(0, all.RowCount).Count(j =>
        !Enumerable.Range(0, j).Any(k => (all.Row(j) - all.Row(k)).AbsoluteMaximum() < 1e-3));
}

//# wrong: passed | nearly equal counts as equal: 1e-9, where the text says equal
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var all = W1.Append(b1);
    return Enumerable.Range(0, all.RowCount).Count(j =>
        !Enumerable.Range(0, j).Any(k => (all.Row(j) - all.Row(k)).AbsoluteMaximum() < 1e-9));
}

//# wrong: ? | joined without a separator: 1, 12 and 11, 2 look alike
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) =>
    W1.Append(b1).EnumerateRows().Select(row => string.Concat(row)).Distinct().Count();

//# wrong: ? | ToString of a vector: long rows are cut off, digits are lost
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) =>
    W1.Append(b1).EnumerateRows().Select(row => row.ToString()).Distinct().Count();

//# wrong: ? | four units written down
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var all = W1.Append(b1);
    return Enumerable.Range(0, 4).Select(j => all.Row(j)).Distinct().Count();
}

//# wrong: ? | one, as in the lesson
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => 1;

//# wrong: ? | 1 if all are equal, else n1
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var all = W1.Append(b1);
    return all.EnumerateRows().All(row => row.Equals(all.Row(0))) ? 1 : W1.RowCount;
}

//# wrong: ? | returns inside the loop, after the first duplicate
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    var all = W1.Append(b1);
    for (int j = 0; j < all.RowCount; j++)
        for (int k = 0; k < j; k++)
            if (all.Row(j).Equals(all.Row(k))) return all.RowCount - 1;
    return all.RowCount;
}

//# wrong: ? | a NaN is put over each duplicate: W1 is changed
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    int count = 0;
    for (int j = 0; j < W1.RowCount; j++)
    {
        if (double.IsNaN(W1[j, 0])) continue;
        count++;
        for (int k = j + 1; k < W1.RowCount; k++)
            if (W1.Row(j).Equals(W1.Row(k)) && b1[j, 0] == b1[k, 0]) W1[k, 0] = double.NaN;
    }
    return count;
}

//# wrong: ? | right count, but the rows of W1 are sorted in place
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    int count = W1.Append(b1).EnumerateRows().Distinct().Count();
    var sorted = W1.EnumerateRows().OrderBy(row => row[0]).ToArray();
    for (int j = 0; j < sorted.Length; j++) W1.SetRow(j, sorted[j]);
    return count;
}

//# wrong: ? | starts the count at 0 and counts only differences: one too few
int DifferentUnits(Matrix<double> W1, Matrix<double> b1) => W1.Append(b1).EnumerateRows().Distinct().Count() - 1;
