using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ShallowCourse;

/// <summary>
/// One iteration of gradient descent on a network with one sigmoid output, in one pass over the examples. They are cut
/// into chunks, the same ones for any number of threads. <see cref="Run"/> takes one chunk from X to its share of the
/// gradients and the cost; <see cref="Sum"/> adds the shares up, always from the first to the last; so the result does
/// not depend on which thread did what. <see cref="Update"/> is equations 3.30 and 3.31.
/// </summary>
/// <remarks>
/// W2ᵀ and 1/m are common factors of whole rows of dW1 and db1, so they are left to <see cref="Update"/>: a chunk sums
/// dZ2 ∘ g1'(Z1), not W2ᵀ dZ2 ∘ g1'(Z1). The hot methods ask for full optimisation at once (AggressiveOptimization): a
/// short training would otherwise be over before the runtime had noticed that they are hot.
/// </remarks>
internal abstract class FusedKernel
{
    private readonly int _shareLength;
    private readonly int _groups;
    private readonly int _m;
    private readonly AlignedBuffer _shares;
    private readonly double[] _losses;

    /// <summary>Room for the shares of all chunks.</summary>
    /// <param name="shareLength">How many numbers a share of the gradients is; a multiple of 8.</param>
    /// <param name="m">How many examples there are.</param>
    /// <param name="chunks">How many parts they come in, each a multiple of 8 (but for the last)
    /// and almost equal.</param>
    protected FusedKernel(int shareLength, int m, int chunks)
    {
        _shareLength = shareLength;
        _m = m;
        _groups = (m + 7) / 8;
        Chunks = Math.Clamp(chunks, 1, _groups);
        _shares = new AlignedBuffer(checked(shareLength * Chunks));
        _losses = new double[Chunks];
    }

    public int Chunks { get; }

    /// <summary>Forward, cost and backward for one chunk, with the scratch memory of one worker.</summary>
    public void Run(int chunk, int worker)
    {
        var share = Share(chunk);
        share.Clear();
        _losses[chunk] = Propagate(Start(chunk), Start(chunk + 1), worker, share);
    }

    /// <summary>Adds the chunks' shares up.</summary>
    /// <returns>The cost J.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Sum()
    {
        var total = MemoryMarshal.Cast<double, Vector<double>>(Share(0));
        for (var chunk = 1; chunk < Chunks; chunk++)
        {
            var share = MemoryMarshal.Cast<double, Vector<double>>(Share(chunk));
            for (var i = 0; i < total.Length; i++)
            {
                total[i] += share[i];
            }
        }

        var loss = 0.0;
        foreach (var part in _losses)
        {
            loss += part;
        }

        return loss / _m;
    }

    /// <summary>W := W − α dW and b := b − α db, with the gradients of the last <see cref="Sum"/>.</summary>
    public void Update(double learningRate) => Step(learningRate / _m, Share(0));

    /// <summary>The parameters as matrices of their own.</summary>
    public abstract Parameters ToParameters();

    /// <summary>Adds the gradients of the examples from start up to end to the share and returns their loss.</summary>
    protected abstract double Propagate(int start, int end, int worker, Span<double> share);

    /// <summary>Takes the step, given α/m and the gradients without their common factors.</summary>
    protected abstract void Step(double rate, Span<double> gradients);

    private int Start(int chunk) => Math.Min(_m, (int)((long)chunk * _groups / Chunks) * 8);

    private Span<double> Share(int chunk) => _shares.Slice(chunk * _shareLength, _shareLength);
}
