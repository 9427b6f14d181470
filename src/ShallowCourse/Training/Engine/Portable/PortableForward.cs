namespace ShallowCourse;

/// <summary>Forward propagation (3.15) over blocks of examples.</summary>
internal sealed unsafe class PortableForward
{
    private const int BlockDoubles = 10_240; // A1 of a block: 80 KiB, which stays in the second-level cache
    private const int LeastBlock = 64;

    private readonly FlatParameters _theta;
    private readonly Activation _hidden;
    private readonly AlignedBuffer _a1;
    private readonly AlignedBuffer _z2;
    private readonly AlignedBuffer _scratch;

    /// <param name="theta">The parameters, not copied.</param>
    /// <param name="hidden">g1.</param>
    /// <param name="m">How many examples there will be at most.</param>
    public PortableForward(FlatParameters theta, Activation hidden, int m)
    {
        var sizes = theta.Sizes;
        _theta = theta;
        _hidden = hidden;
        var examples = Math.Clamp(BlockDoubles / sizes.n1, LeastBlock, OutputLayer.MaxExamples) & -VectorMath.Round;
        Block = Math.Min(examples, ExampleRows.Rounded(m));
        _a1 = new AlignedBuffer(sizes.n1 * Block);
        _z2 = new AlignedBuffer(sizes.n2 * Block);
        _scratch = new AlignedBuffer(Math.Max(sizes.n1, sizes.n2) * Block);
    }

    /// <summary>How many examples a block has, but for the last.</summary>
    public int Block { get; }

    /// <summary>A1 of the last block, a row for each unit.</summary>
    public double* A1 => _a1.Pointer;

    /// <summary>Z2 of the last block.</summary>
    public double* Z2 => _z2.Pointer;

    /// <summary>As long as A1 and as Z2, for anybody between two blocks.</summary>
    public double* Scratch => _scratch.Pointer;

    /// <summary>Z1 = W1 X + b1, A1 = g1(Z1), Z2 = W2 A1 + b2 for one block, in rows of the length given.</summary>
    public void Run(double* X, int stride, int length)
    {
        var (n0, n1, n2) = (_theta.Sizes.n0, _theta.Sizes.n1, _theta.Sizes.n2);
        double* A1 = this.A1, Z2 = this.Z2;
        double* W1 = _theta.W1, b1 = _theta.b1, W2 = _theta.W2, b2 = _theta.b2;
        for (var unit = 0; unit < n1; unit++)
        {
            RowMath.Combine(W1 + (unit * n0), 1, n0, b1[unit], X, stride, A1 + (unit * length), length);
        }

        PortableActivation.Apply(_hidden, A1, Scratch, n1 * length);
        for (var output = 0; output < n2; output++)
        {
            RowMath.Combine(W2 + (output * n1), 1, n1, b2[output], A1, length, Z2 + (output * length), length);
        }
    }
}
