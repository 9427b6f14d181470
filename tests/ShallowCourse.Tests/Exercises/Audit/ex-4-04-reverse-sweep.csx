//# right: the lesson's sweep with tables
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
    {
        for (int i = 0; i < inputs[k].Length; i++)
        {
            slope[inputs[k][i]] += slope[k] * local[k][i];
        }
    }
    return slope;
}

//# right: gathers the uses of each node first, then sums over them
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    int n = inputs.Length;
    var uses = new List<(int user, double slope)>[n];
    for (int v = 0; v < n; v++) uses[v] = new List<(int, double)>();
    for (int u = 0; u < n; u++)
        for (int i = 0; i < inputs[u].Length; i++) uses[inputs[u][i]].Add((u, local[u][i]));
    var d = new double[n];
    d[n - 1] = 1;
    for (int v = n - 2; v >= 0; v--) d[v] = uses[v].Sum(use => d[use.user] * use.slope);
    return d;
}

//# right: recursion from each node to its uses, with memory within one call
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    int n = inputs.Length;
    var known = new Dictionary<int, double> { [n - 1] = 1 };
    double Slope(int v)
    {
        if (known.TryGetValue(v, out double s)) return s;
        double sum = 0;
        for (int u = v + 1; u < n; u++)
            for (int i = 0; i < inputs[u].Length; i++)
                if (inputs[u][i] == v) sum += Slope(u) * local[u][i];
        return known[v] = sum;
    }
    return Enumerable.Range(0, n).Reverse().Select(Slope).Reverse().ToArray();
}

//# right: for each node looks for all its uses, from the end (quadratic but right)
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    double[] dJ = new double[inputs.Length];
    for (int v = dJ.Length - 1; v >= 0; v--)
    {
        if (v == dJ.Length - 1) { dJ[v] = 1.0; continue; }
        double total = 0.0;
        for (int u = v + 1; u < dJ.Length; u++)
            for (int i = 0; i < inputs[u].Length; i++)
                total += inputs[u][i] == v ? dJ[u] * local[u][i] : 0.0;
        dJ[v] = total;
    }
    return dJ;
}

//# right: LINQ, Zip of inputs and local slopes
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var result = new double[inputs.Length];
    result[result.Length - 1] = 1;
    foreach (int k in Enumerable.Range(0, inputs.Length).Reverse())
        foreach (var (input, slope) in inputs[k].Zip(local[k]))
            result[input] += result[k] * slope;
    return result;
}

//# right: linear algebra: solves (I − Lᵀ) d = e for the last node
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    int n = inputs.Length;
    var L = Matrix<double>.Build.Dense(n, n);
    for (int k = 0; k < n; k++)
        for (int i = 0; i < inputs[k].Length; i++) L[k, inputs[k][i]] += local[k][i];
    // back substitution by hand: (I - L^T) is unit upper triangular
    var d = Vector<double>.Build.Dense(n);
    d[n - 1] = 1;
    for (int v = n - 2; v >= 0; v--)
    {
        double s = 0;
        for (int u = v + 1; u < n; u++) s += L[u, v] * d[u];
        d[v] = s;
    }
    return d.ToArray();
}

//# right: a class of its own for the nodes
class Item
{
    public double Slope;
    public List<(Item To, double Local)> From = new();
}
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var items = new List<Item>();
    for (int k = 0; k < inputs.Length; k++)
    {
        var item = new Item();
        for (int i = 0; i < inputs[k].Length; i++) item.From.Add((items[inputs[k][i]], local[k][i]));
        items.Add(item);
    }
    items[items.Count - 1].Slope = 1;
    for (int k = items.Count - 1; k >= 0; k--)
        foreach (var (to, l) in items[k].From) to.Slope += items[k].Slope * l;
    return items.Select(item => item.Slope).ToArray();
}

//# right: while loops, and nodes that J does not depend on are skipped
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    double[] g = new double[inputs.Length];
    int k = g.Length - 1;
    g[k] = 1d;
    while (k >= 0)
    {
        if (g[k] != 0)
        {
            int i = 0;
            while (i < inputs[k].Length)
            {
                g[inputs[k][i]] = g[inputs[k][i]] + local[k][i] * g[k];
                i++;
            }
        }
        k--;
    }
    return g;
}

//# right: counts the uses that are left and works with a queue, in an order of its own
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    int n = inputs.Length;
    var left = new int[n];
    foreach (int[] from in inputs) foreach (int v in from) left[v]++;
    var slopes = new double[n];
    slopes[n - 1] = 1;
    var ready = new Queue<int>(Enumerable.Range(0, n).Where(v => left[v] == 0));
    while (ready.Count > 0)
    {
        int u = ready.Dequeue();
        for (int i = 0; i < inputs[u].Length; i++)
        {
            int v = inputs[u][i];
            slopes[v] += slopes[u] * local[u][i];
            if (--left[v] == 0) ready.Enqueue(v);
        }
    }
    return slopes;
}

//# right: a helper for one step, Aggregate over the steps
double[] Step(double[] slopes, int k, int[] from, double[] l)
{
    var next = (double[])slopes.Clone();
    for (int i = 0; i < from.Length; i++) next[from[i]] += slopes[k] * l[i];
    return next;
}
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var first = new double[inputs.Length];
    first[^1] = 1;
    return Enumerable.Range(1, inputs.Length).Aggregate(first,
        (slopes, back) => Step(slopes, inputs.Length - back, inputs[^back], local[^back]));
}

//# right: a list of all edges, sorted from the latest user to the earliest
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var edges = inputs.SelectMany((from, u) => from.Select((v, i) => (u, v, s: local[u][i])))
        .OrderByDescending(e => e.u).ToList();
    double[] d = [.. Enumerable.Repeat(0.0, inputs.Length - 1), 1.0];
    edges.ForEach(e => d[e.v] += d[e.u] * e.s);
    return d;
}

//# wrong: ? | a second use replaces the first: = in place of +=
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] = slope[k] * local[k][i];
    return slope;
}

//# wrong: ? | the slope of J along itself is never set to 1, all stay 0
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] * local[k][i];
    return slope;
}

//# wrong: ? | sweeps forwards, so slopes are passed on before they are complete
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = 0; k < inputs.Length; k++)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] * local[k][i];
    return slope;
}

//# wrong: ? | adds the local slopes along a path in place of multiplying
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] + local[k][i];
    return slope;
}

//# wrong: ? | forgets the slope there: only the local slopes are added
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += local[k][i];
    return slope;
}

//# wrong: ? | forgets the local slope
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        foreach (int v in inputs[k]) slope[v] += slope[k];
    return slope;
}

//# wrong: ? | only the first input of each node gets its share
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        if (inputs[k].Length > 0) slope[inputs[k][0]] += slope[k] * local[k][0];
    return slope;
}

//# wrong: ? | two inputs at most: a node with three or more is cut off
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length && i < 2; i++)
            slope[inputs[k][i]] += slope[k] * local[k][i];
    return slope;
}

//# wrong: ? | a node that is used twice in one step (v · v) counts once
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        foreach (int v in inputs[k].Distinct())
            slope[v] += slope[k] * local[k][Array.IndexOf(inputs[k], v)];
    return slope;
}

//# wrong: ? | the local slope is looked up by value with IndexOf, so v · w with two slopes on one node takes the first twice
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        foreach (int v in inputs[k])
            slope[v] += slope[k] * local[k][Array.IndexOf(inputs[k], v)];
    return slope;
}

//# wrong: ? | slopes come back in reverse order, J first
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] * local[k][i];
    return slope.Reverse().ToArray();
}

//# wrong: ? | only the slopes of the inputs (the nodes computed from nothing) are returned
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] * local[k][i];
    return slope.Where((_, k) => inputs[k].Length == 0).ToArray();
}

//# wrong: ? | J itself is left out of the list
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] * local[k][i];
    return slope[..^1];
}

//# wrong: ? | all slopes begin with 1 in place of 0
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = Enumerable.Repeat(1.0, inputs.Length).ToArray();
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] * local[k][i];
    return slope;
}

//# wrong: ? | the sweep stops before node 1, off by one (k > 1)
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k > 1; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] * local[k][i];
    return slope;
}

//# wrong: ? | the last node is skipped: the sweep begins at the one before J
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 2; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] * local[k][i];
    return slope;
}

//# wrong: ? | returns from inside the loop, after J's own inputs
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
    {
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] * local[k][i];
        return slope;
    }
    return slope;
}

//# wrong: ? | stops at the first node without inputs, though later inputs may be made in between
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
    {
        if (inputs[k].Length == 0) break;
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] * local[k][i];
    }
    return slope;
}

//# wrong: ? | forward mode along node 0: dv/d(node 0) in place of dJ/dv
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[0] = 1;
    for (int k = 1; k < inputs.Length; k++)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[k] += slope[inputs[k][i]] * local[k][i];
    return slope;
}

//# wrong: ? | multiplies the local slopes on the only last path found: max in place of the sum over the paths
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
        {
            double share = slope[k] * local[k][i];
            if (Math.Abs(share) > Math.Abs(slope[inputs[k][i]])) slope[inputs[k][i]] = share;
        }
    return slope;
}

//# wrong: ? | mean over the uses in place of the sum
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    int n = inputs.Length;
    var d = new double[n];
    d[n - 1] = 1;
    for (int v = n - 2; v >= 0; v--)
    {
        var shares = new List<double>();
        for (int u = v + 1; u < n; u++)
            for (int i = 0; i < inputs[u].Length; i++)
                if (inputs[u][i] == v) shares.Add(d[u] * local[u][i]);
        d[v] = shares.Count == 0 ? 0 : shares.Average();
    }
    return d;
}

//# wrong: ? | a node takes its slope from the next node only, as if the graph were a chain
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var d = new double[inputs.Length];
    d[^1] = 1;
    for (int k = inputs.Length - 2; k >= 0; k--)
        for (int i = 0; i < inputs[k + 1].Length; i++)
            if (inputs[k + 1][i] == k) d[k] += d[k + 1] * local[k + 1][i];
    return d;
}

//# wrong: ? | only direct uses by J count, no path longer than one step
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var d = new double[inputs.Length];
    d[^1] = 1;
    for (int i = 0; i < inputs[^1].Length; i++) d[inputs[^1][i]] += local[^1][i];
    return d;
}

//# wrong: ? | the slopes are kept in a field and never cleared, so the second call adds to the first
double[] slope = new double[1000];
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    slope[inputs.Length - 1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] * local[k][i];
    return slope[..inputs.Length];
}

//# wrong: ? | remembers the first answer and returns it for every graph
double[] answer;
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    if (answer != null) return answer;
    answer = new double[inputs.Length];
    answer[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            answer[inputs[k][i]] += answer[k] * local[k][i];
    return answer;
}

//# wrong: passed | works in `local` itself: the caller's local slopes are multiplied in place
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
        {
            local[k][i] *= slope[k];
            slope[inputs[k][i]] += local[k][i];
        }
    return slope;
}

//# wrong: ? | gradient that shares divide: each input gets only its part, slope / number of inputs
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] * local[k][i] / inputs[k].Length;
    return slope;
}

//# wrong: ? | i counts nodes and places at once: local[k][v] for the node number v would be out of range, so local[k][v % length]
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        foreach (int v in inputs[k])
            slope[v] += slope[k] * local[k][v % local[k].Length];
    return slope;
}

//# wrong: passed | sign of the local slopes lost
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slope = new double[inputs.Length];
    slope[^1] = 1;
    for (int k = inputs.Length - 1; k >= 0; k--)
        for (int i = 0; i < inputs[k].Length; i++)
            slope[inputs[k][i]] += slope[k] * Math.Abs(local[k][i]);
    return slope;
}
