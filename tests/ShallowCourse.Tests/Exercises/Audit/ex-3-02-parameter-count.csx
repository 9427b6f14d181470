//# right: loop over the layers
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++)
    {
        count += sizes[l] * sizes[l - 1] + sizes[l];
    }
    return count;
}

//# right: one weight more for each unit: the bias
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 0; l < sizes.Length - 1; l++) count += (sizes[l] + 1) * sizes[l + 1];
    return count;
}

//# right: Zip with the next one
int ParameterCount(int[] sizes) => sizes.Zip(sizes.Skip(1), (before, own) => own * before + own).Sum();

//# right: weights and biases apart
int ParameterCount(int[] sizes)
{
    int weights = 0, biases = 0;
    for (int l = 1; l < sizes.Length; l++)
    {
        weights += sizes[l] * sizes[l - 1];
        biases += sizes[l];
    }
    return weights + biases;
}

//# right: Range and Sum
int ParameterCount(int[] sizes) =>
    Enumerable.Range(1, sizes.Length - 1).Sum(l => sizes[l] * (sizes[l - 1] + 1));

//# right: recursion
int ParameterCount(int[] sizes) =>
    sizes.Length < 2 ? 0 : sizes[1] * (sizes[0] + 1) + ParameterCount(sizes[1..]);

//# right: Aggregate keeps the layer before
int ParameterCount(int[] sizes) =>
    sizes.Skip(1).Aggregate((Count: 0, Before: sizes[0]), (s, own) => (s.Count + own * s.Before + own, own)).Count;

//# right: foreach with the layer before
int ParameterCount(int[] sizes)
{
    int count = 0, before = sizes[0];
    foreach (int own in sizes.Skip(1))
    {
        count += own * before;
        count += own;
        before = own;
    }
    return count;
}

//# right: backwards
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = sizes.Length - 1; l > 0; l--) count += sizes[l] + sizes[l] * sizes[l - 1];
    return count;
}

//# right: a helper for one layer
int Layer(int inputs, int units) => units * inputs + units;
int ParameterCount(int[] sizes)
{
    int total = 0, l = 1;
    while (l < sizes.Length)
    {
        total += Layer(sizes[l - 1], sizes[l]);
        l++;
    }
    return total;
}

//# right: all sizes added, less the features, plus the products
int ParameterCount(int[] sizes)
{
    int count = sizes.Sum() - sizes[0];
    for (int l = 1; l < sizes.Length; l++) count += sizes[l] * sizes[l - 1];
    return count;
}

//# right: list patterns
int ParameterCount(int[] sizes) => sizes switch
{
    [var before, var own, .. var rest] => own * (before + 1) + ParameterCount([own, .. rest]),
    _ => 0,
};

//# right: in long numbers, checked
int ParameterCount(int[] sizes)
{
    long count = 0;
    for (int l = 1; l < sizes.Length; l++) count += (long)sizes[l] * (sizes[l - 1] + 1L);
    return checked((int)count);
}

//# right: by shapes
int ParameterCount(int[] sizes)
{
    var shapes = new List<(int Rows, int Columns)>();
    for (int l = 1; l < sizes.Length; l++)
    {
        shapes.Add((sizes[l], sizes[l - 1]));
        shapes.Add((sizes[l], 1));
    }
    return shapes.Sum(s => s.Rows * s.Columns);
}

//# right: inner product of the sizes with the shifted sizes and 1
int ParameterCount(int[] sizes)
{
    int[] inputs = sizes[..^1].Select(n => n + 1).ToArray();
    int[] units = sizes[1..];
    int sum = 0;
    for (int i = 0; i < units.Length; i++) sum += inputs[i] * units[i];
    return sum;
}

//# right: in parallel
int ParameterCount(int[] sizes) =>
    ParallelEnumerable.Range(0, sizes.Length - 1).Sum(l => sizes[l + 1] + sizes[l + 1] * sizes[l]);

//# wrong: ? | no biases
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++) count += sizes[l] * sizes[l - 1];
    return count;
}

//# wrong: ? | biases only
int ParameterCount(int[] sizes) => sizes.Skip(1).Sum();

//# wrong: ? | biases of the input layer too
int ParameterCount(int[] sizes)
{
    int count = sizes.Sum();
    for (int l = 1; l < sizes.Length; l++) count += sizes[l] * sizes[l - 1];
    return count;
}

//# wrong: ? | one bias for each layer
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++) count += sizes[l] * sizes[l - 1] + 1;
    return count;
}

//# wrong: ? | biases of the layer before
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++) count += sizes[l] * sizes[l - 1] + sizes[l - 1];
    return count;
}

//# wrong: ? | two layers only
int ParameterCount(int[] sizes) =>
    sizes[1] * sizes[0] + sizes[1] + sizes[2] * sizes[1] + sizes[2];

//# wrong: ? | two layers, by the library's LayerSizes
int ParameterCount(int[] sizes) => new LayerSizes(sizes[0], sizes[1], sizes[2]).ParameterCount;

//# wrong: ? | first and last layer only: the hidden layers in the middle are taken to be one
int ParameterCount(int[] sizes) => sizes[1] * (sizes[0] + 1) + sizes[^1] * (sizes[^2] + 1);

//# wrong: ? | the first layer is left out
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 2; l < sizes.Length; l++) count += sizes[l] * sizes[l - 1] + sizes[l];
    return count;
}

//# wrong: ? | the last layer is left out
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length - 1; l++) count += sizes[l] * sizes[l - 1] + sizes[l];
    return count;
}

//# wrong: ? | returns in the loop: the first layer only
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++)
    {
        count += sizes[l] * sizes[l - 1] + sizes[l];
        return count;
    }
    return count;
}

//# wrong: ? | the last layer only (= in place of +=)
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++) count = sizes[l] * sizes[l - 1] + sizes[l];
    return count;
}

//# wrong: ? | one too far: an error
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 0; l < sizes.Length; l++) count += sizes[l + 1] * sizes[l] + sizes[l + 1];
    return count;
}

//# wrong: ? | sum of all sizes: the number of circles
int ParameterCount(int[] sizes) => sizes.Sum();

//# wrong: ? | product of all sizes
int ParameterCount(int[] sizes) => sizes.Aggregate(1, (a, b) => a * b);

//# wrong: ? | every layer is fed with the features
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++) count += sizes[l] * sizes[0] + sizes[l];
    return count;
}

//# wrong: ? | every layer is fed with all layers before it
int ParameterCount(int[] sizes)
{
    int count = 0, before = 0;
    for (int l = 1; l < sizes.Length; l++)
    {
        before += sizes[l - 1];
        count += sizes[l] * (before + 1);
    }
    return count;
}

//# wrong: ? | units squared: sizes[l] times itself
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++) count += sizes[l] * sizes[l] + sizes[l];
    return count;
}

//# wrong: ? | sizes are added in place of multiplied
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++) count += sizes[l] + sizes[l - 1];
    return count;
}

//# wrong: ? | sizes + 1 on both sides: (n + 1)(before + 1)
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++) count += (sizes[l] + 1) * (sizes[l - 1] + 1);
    return count;
}

//# wrong: ? | brackets: sizes[l] · sizes[l − 1] + 1 is one bias in all for each layer, with the first layer's bias right
int ParameterCount(int[] sizes)
{
    int count = sizes[1] * (sizes[0] + 1);
    for (int l = 2; l < sizes.Length; l++) count += sizes[l] * sizes[l - 1] + 1;
    return count;
}

//# wrong: ? | no bias in the output layer
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++)
        count += sizes[l] * sizes[l - 1] + (l < sizes.Length - 1 ? sizes[l] : 0);
    return count;
}

//# wrong: ? | the output has one unit, always
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length - 1; l++) count += sizes[l] * (sizes[l - 1] + 1);
    return count + sizes[^2] + 1;
}

//# wrong: ? | 21, the lecture's network
int ParameterCount(int[] sizes) => 21;

//# wrong: ? | zero
int ParameterCount(int[] sizes) => 0;

//# wrong: ? | the number of layers
int ParameterCount(int[] sizes) => sizes.Length - 1;

//# wrong: ? | the number of matrices
int ParameterCount(int[] sizes) => 2 * (sizes.Length - 1);

//# wrong: ? | three sizes, hard-coded in the loop's end
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < 3; l++) count += sizes[l] * (sizes[l - 1] + 1);
    return count;
}

//# wrong: ? | the last size is joined to the first: a ring
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 0; l < sizes.Length; l++)
    {
        int before = sizes[(l + sizes.Length - 1) % sizes.Length];
        count += sizes[l] * (before + 1);
    }
    return count;
}

//# wrong: passed | equal sizes count once
int ParameterCount(int[] sizes)
{
    int[] n = sizes.Distinct().ToArray();
    int count = 0;
    for (int l = 1; l < n.Length; l++) count += n[l] * (n[l - 1] + 1);
    return count;
}

//# wrong: passed | adds 1 to the given sizes (the answer is right)
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++)
    {
        sizes[l - 1]++;
        count += sizes[l] * sizes[l - 1];
    }
    return count;
}

//# wrong: ? | steps over every second layer (l += 2)
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l += 2) count += sizes[l] * (sizes[l - 1] + 1);
    return count;
}

//# wrong: ? | count in a field, never set back
int count;
int ParameterCount(int[] sizes)
{
    for (int l = 1; l < sizes.Length; l++) count += sizes[l] * (sizes[l - 1] + 1);
    return count;
}

//# wrong: ? | the sizes are turned round and the biases follow the wrong side
int ParameterCount(int[] sizes)
{
    int[] n = sizes.Reverse().ToArray();
    int count = 0;
    for (int l = 1; l < n.Length; l++) count += n[l] * n[l - 1] + n[l];
    return count;
}

//# wrong: ? | W counted twice, once for each direction
int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++) count += 2 * sizes[l] * sizes[l - 1] + sizes[l];
    return count;
}
