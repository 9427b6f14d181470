//# right: pads the shorter one with 1 at the left
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 0; k < n; k++)
    {
        int l = k < n - left.Length ? 1 : left[k - (n - left.Length)];
        int r = k < n - right.Length ? 1 : right[k - (n - right.Length)];
        if (l != r && l != 1 && r != 1) return [];
        result[k] = l == 1 ? r : l;
    }
    return result;
}

//# right: from the right end, with a list that is turned
int[] BroadcastShape(int[] left, int[] right)
{
    var sizes = new List<int>();
    for (int k = 1; k <= left.Length || k <= right.Length; k++)
    {
        int l = k <= left.Length ? left[^k] : 1;
        int r = k <= right.Length ? right[^k] : 1;
        if (l == r || r == 1) sizes.Add(l);
        else if (l == 1) sizes.Add(r);
        else return Array.Empty<int>();
    }
    sizes.Reverse();
    return sizes.ToArray();
}

//# right: all shapes as [m, n], then the first size is dropped for two lists
int[] BroadcastShape(int[] left, int[] right)
{
    int[] l = left.Length == 1 ? [1, left[0]] : left;
    int[] r = right.Length == 1 ? [1, right[0]] : right;
    int[] s = new int[2];
    for (int k = 0; k < 2; k++)
    {
        if (l[k] == r[k]) s[k] = l[k];
        else if (l[k] == 1) s[k] = r[k];
        else if (r[k] == 1) s[k] = l[k];
        else return [];
    }
    return left.Length == 1 && right.Length == 1 ? [s[1]] : s;
}

//# right: LINQ with padded copies
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    int[] Pad(int[] s) => [.. Enumerable.Repeat(1, n - s.Length), .. s];
    var pairs = Pad(left).Zip(Pad(right)).ToArray();
    return pairs.All(p => p.First == p.Second || p.First == 1 || p.Second == 1)
        ? pairs.Select(p => p.First == 1 ? p.Second : p.First).ToArray()
        : [];
}

//# right: the lesson's Stretch with the shorter shape filled up
int[] Stretch(int[] left, int[] right) =>
    left.Zip(right, (l, r) => l == r || r == 1 ? l : l == 1 ? r : -1).ToArray();
int[] BroadcastShape(int[] left, int[] right)
{
    while (left.Length < right.Length) left = left.Prepend(1).ToArray();
    while (right.Length < left.Length) right = right.Prepend(1).ToArray();
    int[] shape = Stretch(left, right);
    return shape.Contains(-1) ? [] : shape;
}

//# right: recursion over the last size
int[] BroadcastShape(int[] left, int[] right)
{
    if (left.Length == 0) return (int[])right.Clone();
    if (right.Length == 0) return (int[])left.Clone();
    int l = left[^1], r = right[^1];
    if (l != r && l != 1 && r != 1) return [];
    int last = l == 1 ? r : l;
    if (left.Length == 1 && right.Length == 1) return [last];
    int[] before = BroadcastShape(left[..^1], right[..^1]);
    return before.Length == 0 ? [] : [.. before, last];
}

//# right: the longer one is copied and its end is overwritten
int[] BroadcastShape(int[] left, int[] right)
{
    if (left.Length < right.Length) return BroadcastShape(right, left);
    int[] result = (int[])left.Clone();
    for (int k = 1; k <= right.Length; k++)
    {
        if (result[^k] == right[^k] || right[^k] == 1) continue;
        if (result[^k] != 1) return [];
        result[^k] = right[^k];
    }
    return result;
}

//# right: switch on the kinds
int? One(int l, int r) => l == r ? l : l == 1 ? r : r == 1 ? l : null;
int[] BroadcastShape(int[] left, int[] right)
{
    switch (left.Length, right.Length)
    {
        case (1, 1):
            return One(left[0], right[0]) is int n ? [n] : [];
        case (1, 2):
            return One(left[0], right[1]) is int p ? [right[0], p] : [];
        case (2, 1):
            return One(left[1], right[0]) is int q ? [left[0], q] : [];
        default:
            return One(left[0], right[0]) is int rows && One(left[1], right[1]) is int columns ? [rows, columns] : [];
    }
}

//# right: refuses first, then builds
bool Fits(int[] left, int[] right) => left.Reverse().Zip(right.Reverse()).All(p =>
    p.First == p.Second || p.First == 1 || p.Second == 1);
int[] BroadcastShape(int[] left, int[] right)
{
    if (!Fits(left, right)) return [];
    var longer = left.Length >= right.Length ? left : right;
    var shorter = left.Length >= right.Length ? right : left;
    int extra = longer.Length - shorter.Length;
    return longer.Select((size, k) => k >= extra && size == 1 ? shorter[k - extra] : size).ToArray();
}

//# right: list patterns
int[] BroadcastShape(int[] left, int[] right)
{
    (int Rows, int Columns) Both(int[] s) => s switch
    {
        [var n] => (1, n),
        [var m, var n] => (m, n),
        _ => throw new ArgumentException("a list or a matrix"),
    };
    bool Fit(int l, int r) => l == r || l == 1 || r == 1;
    var (a, b) = (Both(left), Both(right));
    if (!Fit(a.Rows, b.Rows) || !Fit(a.Columns, b.Columns)) return [];
    int rows = a.Rows == 1 ? b.Rows : a.Rows;
    int columns = a.Columns == 1 ? b.Columns : a.Columns;
    return left.Length + right.Length == 2 ? [columns] : [rows, columns];
}

//# right: a stack, from the last size to the first
int[] BroadcastShape(int[] left, int[] right)
{
    var sizes = new Stack<int>();
    int i = left.Length - 1, j = right.Length - 1;
    while (i >= 0 || j >= 0)
    {
        int l = i >= 0 ? left[i--] : 1, r = j >= 0 ? right[j--] : 1;
        if (l == 1) sizes.Push(r);
        else if (r == 1 || r == l) sizes.Push(l);
        else return new int[0];
    }
    return sizes.ToArray();
}

//# right: the larger of the two sizes, for sizes of 1 and more, and 0 with care
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    var result = new int[n];
    for (int k = 0; k < n; k++)
    {
        int l = left.ElementAtOrDefault(k - n + left.Length), r = right.ElementAtOrDefault(k - n + right.Length);
        if (k < n - left.Length) l = 1;
        if (k < n - right.Length) r = 1;
        if (l != r && Math.Min(l, r) != 1 && Math.Max(l, r) != 1) return [];
        result[k] = l == 0 || r == 0 ? 0 : Math.Max(l, r);
    }
    return result;
}

//# wrong: ? | aligned at the left
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 0; k < n; k++)
    {
        int l = k < left.Length ? left[k] : 1, r = k < right.Length ? right[k] : 1;
        if (l != r && l != 1 && r != 1) return [];
        result[k] = l == 1 ? r : l;
    }
    return result;
}

//# wrong: ? | a list is taken for a column
int[] BroadcastShape(int[] left, int[] right)
{
    int[] l = left.Length == 1 ? [left[0], 1] : left;
    int[] r = right.Length == 1 ? [right[0], 1] : right;
    int[] s = new int[2];
    for (int k = 0; k < 2; k++)
    {
        if (l[k] != r[k] && l[k] != 1 && r[k] != 1) return [];
        s[k] = l[k] == 1 ? r[k] : l[k];
    }
    return left.Length == 1 && right.Length == 1 ? [s[0]] : s;
}

//# wrong: ? | two lists become a matrix [1, n]
int[] BroadcastShape(int[] left, int[] right)
{
    int[] l = left.Length == 1 ? [1, left[0]] : left;
    int[] r = right.Length == 1 ? [1, right[0]] : right;
    int[] s = new int[2];
    for (int k = 0; k < 2; k++)
    {
        if (l[k] != r[k] && l[k] != 1 && r[k] != 1) return [];
        s[k] = l[k] == 1 ? r[k] : l[k];
    }
    return s;
}

//# wrong: ? | the lesson's Stretch as it is: Zip cuts the longer shape, and −1 is left in
int[] BroadcastShape(int[] left, int[] right) =>
    left.Zip(right, (l, r) => l == r || r == 1 ? l : l == 1 ? r : -1).ToArray();

//# wrong: ? | Zip cuts the longer shape
int[] BroadcastShape(int[] left, int[] right)
{
    int[] shape = left.Zip(right, (l, r) => l == r || r == 1 ? l : l == 1 ? r : -1).ToArray();
    return shape.Contains(-1) ? [] : shape;
}

//# wrong: ? | from the right, but cut to the shorter shape
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Min(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 1; k <= n; k++)
    {
        int l = left[^k], r = right[^k];
        if (l != r && l != 1 && r != 1) return [];
        result[^k] = l == 1 ? r : l;
    }
    return result;
}

//# wrong: ? | the sizes come out in the other order (not turned back)
int[] BroadcastShape(int[] left, int[] right)
{
    var sizes = new List<int>();
    for (int k = 1; k <= Math.Max(left.Length, right.Length); k++)
    {
        int l = k <= left.Length ? left[^k] : 1, r = k <= right.Length ? right[^k] : 1;
        if (l != r && l != 1 && r != 1) return [];
        sizes.Add(l == 1 ? r : l);
    }
    return sizes.ToArray();
}

//# wrong: ? | takes the larger size, never refuses
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 1; k <= n; k++)
        result[^k] = Math.Max(k <= left.Length ? left[^k] : 1, k <= right.Length ? right[^k] : 1);
    return result;
}

//# wrong: ? | stretches whatever divides: 2 into 4
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 1; k <= n; k++)
    {
        int l = k <= left.Length ? left[^k] : 1, r = k <= right.Length ? right[^k] : 1;
        if (Math.Max(l, r) % Math.Min(l, r) != 0) return [];
        result[^k] = Math.Max(l, r);
    }
    return result;
}

//# wrong: ? | equal shapes only, as MathNet
int[] BroadcastShape(int[] left, int[] right) => left.SequenceEqual(right) ? left : [];

//# wrong: ? | only the right one is stretched
int[] BroadcastShape(int[] left, int[] right)
{
    if (right.Length > left.Length) return [];
    for (int k = 1; k <= right.Length; k++)
        if (left[^k] != right[^k] && right[^k] != 1) return [];
    return left;
}

//# wrong: ? | only the left one is stretched
int[] BroadcastShape(int[] left, int[] right)
{
    if (left.Length > right.Length) return [];
    for (int k = 1; k <= left.Length; k++)
        if (left[^k] != right[^k] && left[^k] != 1) return [];
    return right;
}

//# wrong: ? | a column and a row: not both may be stretched
int[] BroadcastShape(int[] left, int[] right)
{
    bool Into(int[] small, int[] large)
    {
        if (small.Length > large.Length) return false;
        for (int k = 1; k <= small.Length; k++)
            if (small[^k] != large[^k] && small[^k] != 1) return false;
        return true;
    }
    return Into(right, left) ? left : Into(left, right) ? right : [];
}

//# wrong: ? | a list and a column of the same length are added entry by entry
int[] BroadcastShape(int[] left, int[] right)
{
    if (left.Length == 1 && right.Length == 2 && right[1] == 1 && left[0] == right[0]) return right;
    if (right.Length == 1 && left.Length == 2 && left[1] == 1 && left[0] == right[0]) return left;
    int n = Math.Max(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 1; k <= n; k++)
    {
        int l = k <= left.Length ? left[^k] : 1, r = k <= right.Length ? right[^k] : 1;
        if (l != r && l != 1 && r != 1) return [];
        result[^k] = l == 1 ? r : l;
    }
    return result;
}

//# wrong: ? | the number of sizes must be the same
int[] BroadcastShape(int[] left, int[] right)
{
    if (left.Length != right.Length) return [];
    int[] result = new int[left.Length];
    for (int k = 0; k < left.Length; k++)
    {
        if (left[k] != right[k] && left[k] != 1 && right[k] != 1) return [];
        result[k] = left[k] == 1 ? right[k] : left[k];
    }
    return result;
}

//# wrong: ? | shape of the matrix product
int[] BroadcastShape(int[] left, int[] right)
{
    int[] l = left.Length == 1 ? [1, left[0]] : left;
    int[] r = right.Length == 1 ? [1, right[0]] : right;
    return l[1] == r[0] ? [l[0], r[1]] : [];
}

//# wrong: ? | throws where they do not fit
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 1; k <= n; k++)
    {
        int l = k <= left.Length ? left[^k] : 1, r = k <= right.Length ? right[^k] : 1;
        if (l != r && l != 1 && r != 1) throw new ArgumentException("shapes do not fit");
        result[^k] = l == 1 ? r : l;
    }
    return result;
}

//# wrong: ? | null where they do not fit
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 1; k <= n; k++)
    {
        int l = k <= left.Length ? left[^k] : 1, r = k <= right.Length ? right[^k] : 1;
        if (l != r && l != 1 && r != 1) return null;
        result[^k] = l == 1 ? r : l;
    }
    return result;
}

//# wrong: ? | [0, 0] in place of an empty array
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 1; k <= n; k++)
    {
        int l = k <= left.Length ? left[^k] : 1, r = k <= right.Length ? right[^k] : 1;
        if (l != r && l != 1 && r != 1) return new int[n];
        result[^k] = l == 1 ? r : l;
    }
    return result;
}

//# wrong: ? | stays with the left size where one is 1 (l == 1 gives 1)
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 1; k <= n; k++)
    {
        int l = k <= left.Length ? left[^k] : 1, r = k <= right.Length ? right[^k] : 1;
        if (l != r && l != 1 && r != 1) return [];
        result[^k] = l;
    }
    return result;
}

//# wrong: ? | the smaller size
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 1; k <= n; k++)
    {
        int l = k <= left.Length ? left[^k] : 1, r = k <= right.Length ? right[^k] : 1;
        if (l != r && l != 1 && r != 1) return [];
        result[^k] = Math.Min(l, r);
    }
    return result;
}

//# wrong: ? | sums the sizes
int[] BroadcastShape(int[] left, int[] right) =>
    left.Length == right.Length ? left.Zip(right, (l, r) => l + r).ToArray() : [];

//# wrong: ? | checks the last size only
int[] BroadcastShape(int[] left, int[] right)
{
    if (left[^1] != right[^1] && left[^1] != 1 && right[^1] != 1) return [];
    int n = Math.Max(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 1; k <= n; k++)
        result[^k] = Math.Max(k <= left.Length ? left[^k] : 1, k <= right.Length ? right[^k] : 1);
    return result;
}

//# wrong: ? | tries the transposed shape too
int[] BroadcastShape(int[] left, int[] right)
{
    int[] Try(int[] left, int[] right)
    {
        int n = Math.Max(left.Length, right.Length);
        int[] result = new int[n];
        for (int k = 1; k <= n; k++)
        {
            int l = k <= left.Length ? left[^k] : 1, r = k <= right.Length ? right[^k] : 1;
            if (l != r && l != 1 && r != 1) return [];
            result[^k] = l == 1 ? r : l;
        }
        return result;
    }
    int[] first = Try(left, right);
    return first.Length > 0 ? first : Try(left, right.Reverse().ToArray());
}

//# wrong: passed | changes left in place (the answer is right)
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    int[] result = left.Length == n ? left : new int[n];
    int[] before = (int[])left.Clone();
    for (int k = 1; k <= n; k++)
    {
        int l = k <= before.Length ? before[^k] : 1, r = k <= right.Length ? right[^k] : 1;
        if (l != r && l != 1 && r != 1) return [];
        result[^k] = l == 1 ? r : l;
    }
    return result;
}

//# wrong: ? | matrices only: a list ends in an error
int[] BroadcastShape(int[] left, int[] right)
{
    int[] result = new int[2];
    for (int k = 0; k < 2; k++)
    {
        if (left[k] != right[k] && left[k] != 1 && right[k] != 1) return [];
        result[k] = left[k] == 1 ? right[k] : left[k];
    }
    return result;
}

//# wrong: ? | the lesson's five pairs, looked up
int[] BroadcastShape(int[] left, int[] right) =>
    (string.Join(",", left), string.Join(",", right)) switch
    {
        ("3,4", "1,4") or ("3,4", "3,1") or ("3,4", "1,1") or ("3,1", "1,4") => [3, 4],
        _ => [],
    };

//# wrong: ? | outer shape: [m] and [n] give [m, n]
int[] BroadcastShape(int[] left, int[] right) =>
    left.Length == 1 && right.Length == 1 ? [left[0], right[0]]
    : left.Length == right.Length ? left.Zip(right, Math.Max).ToArray() : [];

//# wrong: ? | the matrix's shape whenever one is a list
int[] BroadcastShape(int[] left, int[] right)
{
    if (left.Length != right.Length) return left.Length > right.Length ? left : right;
    int[] result = new int[left.Length];
    for (int k = 0; k < left.Length; k++)
    {
        if (left[k] != right[k] && left[k] != 1 && right[k] != 1) return [];
        result[k] = left[k] == 1 ? right[k] : left[k];
    }
    return result;
}

//# wrong: ? | always empty
int[] BroadcastShape(int[] left, int[] right) => [];

//# wrong: ? | left, whatever right is
int[] BroadcastShape(int[] left, int[] right) => left;

//# wrong: passed | exclusive or: two sizes of 1 are refused
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 1; k <= n; k++)
    {
        int l = k <= left.Length ? left[^k] : 1, r = k <= right.Length ? right[^k] : 1;
        if (!(l == r ^ (l == 1 || r == 1))) return [];
        result[^k] = l == 1 ? r : l;
    }
    return result;
}

//# wrong: ? | off by one: the first size is never looked at
int[] BroadcastShape(int[] left, int[] right)
{
    int n = Math.Max(left.Length, right.Length);
    int[] result = new int[n];
    for (int k = 1; k < n; k++)
    {
        int l = k <= left.Length ? left[^k] : 1, r = k <= right.Length ? right[^k] : 1;
        if (l != r && l != 1 && r != 1) return [];
        result[^k] = l == 1 ? r : l;
    }
    return result;
}
