using System.Runtime.CompilerServices;

namespace ShallowCourse;

/// <summary>
/// For many features and units: a vector holds several hidden units of one example. X is used as MathNet keeps it,
/// one example after the other. The hidden units are cut into panels of two vectors; a block of examples goes
/// through one panel after the other, so that the piece of W1 at work stays in the first-level cache and the
/// block in the second.
/// </summary>
/// <remarks>
/// Two vectors of units times six numbers of X make twelve sums at a time, which keeps both multipliers of a core busy
/// and fits the sixteen registers of AVX. Where fewer than six are left the last is repeated and its sum not used.
/// </remarks>
internal sealed class PanelKernel<T, TActivation> : FusedKernel
    where T : struct, ILanes<T>
    where TActivation : struct, ILaneActivation
{
    private const int Tile = 6;
    private const int FeaturesAtOnce = 200; // of W1: 25 KiB with AVX-512
    private const int BlockDoubles = 80_000; // of X and A1: 625 KiB

    private readonly PanelLayout _layout;
    private readonly int _block;
    private readonly double[] _examples;
    private readonly double[] _labels;
    private readonly AlignedBuffer _theta;
    private readonly Scratch[] _scratch;

    public PanelKernel(double[] X, double[] Y, Parameters initial, WorkPlan plan)
        : base(new PanelLayout(initial.Sizes, 2 * T.Count).Length, Y.Length, plan.Chunks)
    {
        _layout = new PanelLayout(initial.Sizes, 2 * T.Count);
        _examples = X;
        _labels = Y;
        // whole tiles, whole vectors
        _block = Math.Clamp(BlockDoubles / (_layout.n0 + _layout.Units), 48, 192) / 24 * 24;
        _theta = new AlignedBuffer(_layout.Length);
        _layout.Write(initial, _theta.Span);
        _scratch = new Scratch[plan.Workers];
        for (var worker = 0; worker < plan.Workers; worker++)
        {
            _scratch[worker] = new Scratch(_layout.Units, _block);
        }
    }

    public override Parameters ToParameters() => _layout.Read(_theta.Span);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override double Propagate(int start, int end, int worker, Span<double> share)
    {
        var scratch = _scratch[worker];
        var loss = 0.0;
        for (; start < end; start += _block)
        {
            var count = Math.Min(_block, end - start);
            var x = Examples(start, count);
            var next = Examples(start + count, Math.Min(_block, end - start - count));
            var padded = (count + 7) / 8 * 8;
            var z2 = scratch.Z2.Slice(0, padded);
            var y = scratch.Y.Slice(0, padded);
            _labels.AsSpan(start, count).CopyTo(y);
            y[count..].Clear();
            Forward(x, next, count, scratch);
            z2[count..].Fill(OutputLayer.NoExample);
            loss += OutputLayer.Run<T>(z2, y);
            z2[count..].Clear();
            Backward(x, count, z2, scratch, share);
        }

        return loss;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Step(double rate, Span<double> gradients)
    {
        var theta = _theta.Span;
        for (var unit = 0; unit < _layout.Units; unit += T.Count)
        {
            ref var W2 = ref theta[_layout.W2 + unit];
            var w2 = T.Load(ref W2, 0);
            for (var k = 0; k < _layout.n0; k++)
            {
                Descend(rate, ref theta[_layout.W1At(unit, k)], w2, ref gradients[_layout.W1At(unit, k)]);
            }

            Descend(rate, ref theta[_layout.b1 + unit], w2, ref gradients[_layout.b1 + unit]);
            Descend(rate, ref W2, T.Broadcast(1), ref gradients[_layout.W2 + unit]);
        }

        // σ(0) is not 0, so units that only fill a panel up have a slope; they must not learn.
        theta[(_layout.W2 + _layout.n1).._layout.b2].Clear();
        theta[_layout.b2] -= rate * gradients[_layout.b2];
    }

    private static void Descend(double rate, ref double theta, T factor, ref double gradient) =>
        T.Store(
            T.MultiplySubtract(T.Broadcast(rate), factor * T.Load(ref gradient, 0), T.Load(ref theta, 0)), ref theta,
            0);

    private Span<double> Examples(int start, int count) => _examples.AsSpan(start * _layout.n0, count * _layout.n0);

    /// <summary>Z1 = W1 X + b1, A1 = g1(Z1), Z2 = W2 A1 + b2, panel by panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Forward(Span<double> x, Span<double> next, int count, Scratch scratch)
    {
        scratch.Z2Lanes.Span.Clear();
        var parts = (_layout.n0 + FeaturesAtOnce - 1) / FeaturesAtOnce;
        for (var unit = 0; unit < _layout.Units; unit += _layout.Width)
        {
            var panel = scratch.Panel(unit, _layout.Width);
            var W1 = _theta.Slice(_layout.W1At(unit, 0), _layout.n0 * _layout.Width);
            var b1 = _theta.Slice(_layout.b1 + unit, _layout.Width);
            for (var part = 0; part < parts; part++)
            {
                AddW1X(W1, b1, x, _layout.n0 * part / parts, _layout.n0 * (part + 1) / parts, panel, count);
            }

            // The next examples come from memory while this loop does sums that need none.
            var share = next.Slice(next.Length / _layout.Units * unit, next.Length / _layout.Units * _layout.Width);
            Activate(panel, count, _theta.Slice(_layout.W2 + unit, _layout.Width), scratch.Z2Lanes.Span, share);
        }

        SumLanes(scratch.Z2Lanes.Span, _theta.Span[_layout.b2], scratch.Z2.Slice(0, count));
    }

    /// <summary>The examples' dW1, db1, dW2 and db2, added to the share.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Backward(Span<double> x, int count, Span<double> dz2, Scratch scratch, Span<double> share)
    {
        for (var unit = 0; unit < _layout.Units; unit += _layout.Width)
        {
            var panel = scratch.Panel(unit, _layout.Width);
            Errors(
                panel, dz2[..count], share.Slice(_layout.b1 + unit, _layout.Width),
                share.Slice(_layout.W2 + unit, _layout.Width));
            AddDZ1X(panel, x, count, share[_layout.W1At(unit, 0)..]);
        }

        var db2 = T.Broadcast(0);
        for (nuint i = 0; i < (nuint)dz2.Length; i += (nuint)T.Count)
        {
            db2 += T.Load(ref dz2[0], i);
        }

        share[_layout.b2] += T.Sum(db2);
    }

    /// <summary>Z1 = b1 + W1 X for one panel of units, six examples at a time; from feature start up to end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void AddW1X(
        Span<double> W1, Span<double> bias, Span<double> x, int start, int end, Span<double> panel, int count)
    {
        var lanes = (nuint)T.Count;
        for (var j = 0; j < count; j += Tile)
        {
            ref var x0 = ref x[j * _layout.n0];
            ref var x1 = ref x[Math.Min(j + 1, count - 1) * _layout.n0];
            ref var x2 = ref x[Math.Min(j + 2, count - 1) * _layout.n0];
            ref var x3 = ref x[Math.Min(j + 3, count - 1) * _layout.n0];
            ref var x4 = ref x[Math.Min(j + 4, count - 1) * _layout.n0];
            ref var x5 = ref x[Math.Min(j + 5, count - 1) * _layout.n0];
            ref var z = ref panel.Slice(j * _layout.Width, Tile * _layout.Width)[0];
            ref var w = ref W1[start * _layout.Width];
            T a0, b0, a1, b1, a2, b2, a3, b3, a4, b4, a5, b5;
            if (start == 0)
            {
                a0 = a1 = a2 = a3 = a4 = a5 = T.Load(ref bias[0], 0);
                b0 = b1 = b2 = b3 = b4 = b5 = T.Load(ref bias[0], lanes);
            }
            else
            {
                (a0, b0, a1, b1) = (
                    T.Load(ref z, 0), T.Load(ref z, lanes), T.Load(ref z, 2 * lanes), T.Load(ref z, 3 * lanes));
                (a2, b2, a3, b3) = (
                    T.Load(ref z, 4 * lanes), T.Load(ref z, 5 * lanes), T.Load(ref z, 6 * lanes),
                    T.Load(ref z, 7 * lanes));
                (a4, b4, a5, b5) = (
                    T.Load(ref z, 8 * lanes), T.Load(ref z, 9 * lanes), T.Load(ref z, 10 * lanes),
                    T.Load(ref z, 11 * lanes));
            }

            for (var k = (nuint)start; k < (nuint)end; k++)
            {
                var wa = T.Load(ref w, 0);
                var wb = T.Load(ref w, lanes);
                w = ref Unsafe.Add(ref w, 2 * lanes);
                var xk = T.Broadcast(Unsafe.Add(ref x0, k));
                a0 = T.MultiplyAdd(wa, xk, a0);
                b0 = T.MultiplyAdd(wb, xk, b0);
                xk = T.Broadcast(Unsafe.Add(ref x1, k));
                a1 = T.MultiplyAdd(wa, xk, a1);
                b1 = T.MultiplyAdd(wb, xk, b1);
                xk = T.Broadcast(Unsafe.Add(ref x2, k));
                a2 = T.MultiplyAdd(wa, xk, a2);
                b2 = T.MultiplyAdd(wb, xk, b2);
                xk = T.Broadcast(Unsafe.Add(ref x3, k));
                a3 = T.MultiplyAdd(wa, xk, a3);
                b3 = T.MultiplyAdd(wb, xk, b3);
                xk = T.Broadcast(Unsafe.Add(ref x4, k));
                a4 = T.MultiplyAdd(wa, xk, a4);
                b4 = T.MultiplyAdd(wb, xk, b4);
                xk = T.Broadcast(Unsafe.Add(ref x5, k));
                a5 = T.MultiplyAdd(wa, xk, a5);
                b5 = T.MultiplyAdd(wb, xk, b5);
            }

            Store(a0, b0, ref z, 0);
            Store(a1, b1, ref z, 2 * lanes);
            Store(a2, b2, ref z, 4 * lanes);
            Store(a3, b3, ref z, 6 * lanes);
            Store(a4, b4, ref z, 8 * lanes);
            Store(a5, b5, ref z, 10 * lanes);
        }
    }

    /// <summary>A1 = g1(Z1) in place, and W2's products with it, still lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Activate(
        Span<double> panel, int count, Span<double> W2, Span<double> z2Lanes, Span<double> next)
    {
        var lanes = (nuint)T.Count;
        ref var a1 = ref panel[..(count * 2 * T.Count)][0];
        ref var z2 = ref z2Lanes[..(count * T.Count)][0];
        var w2a = T.Load(ref W2[0], 0);
        var w2b = T.Load(ref W2[0], lanes);
        var lines = CacheLine.Count(next);
        nuint i = 0;
        for (var j = 0; j < count; j++, i += lanes)
        {
            CacheLine.Fetch(next, lines * j / count, lines * (j + 1) / count);
            var a = TActivation.Apply(T.Load(ref a1, 2 * i));
            var b = TActivation.Apply(T.Load(ref a1, (2 * i) + lanes));
            Store(a, b, ref a1, 2 * i);
            T.Store(T.MultiplyAdd(w2b, b, T.MultiplyAdd(w2a, a, T.Load(ref z2, i))), ref z2, i);
        }
    }

    /// <summary>z2 of each example: its products with W2, added up, and b2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void SumLanes(Span<double> z2Lanes, double b2, Span<double> z2)
    {
        ref var lanes = ref z2Lanes[..(z2.Length * T.Count)][0];
        for (var j = 0; j < z2.Length; j++)
        {
            z2[j] = b2 + T.Sum(T.Load(ref lanes, (nuint)j * (nuint)T.Count));
        }
    }

    /// <summary>dZ2 ∘ g1'(Z1) takes the place of A1, whose products with dZ2 are dW2; db1 is its sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Errors(Span<double> panel, Span<double> dz2, Span<double> db1, Span<double> dW2)
    {
        var lanes = (nuint)T.Count;
        ref var a1 = ref panel[..(dz2.Length * 2 * T.Count)][0];
        T db1a = T.Load(ref db1[0], 0), db1b = T.Load(ref db1[0], lanes);
        T dW2a = T.Load(ref dW2[0], 0), dW2b = T.Load(ref dW2[0], lanes);
        nuint at = 0;
        for (var j = 0; j < dz2.Length; j++, at += 2 * lanes)
        {
            var error = T.Broadcast(dz2[j]);
            var a = T.Load(ref a1, at);
            var b = T.Load(ref a1, at + lanes);
            dW2a = T.MultiplyAdd(error, a, dW2a);
            dW2b = T.MultiplyAdd(error, b, dW2b);
            a = TActivation.TimesSlope(error, a);
            b = TActivation.TimesSlope(error, b);
            db1a += a;
            db1b += b;
            Store(a, b, ref a1, at);
        }

        Store(db1a, db1b, ref db1[0], 0);
        Store(dW2a, dW2b, ref dW2[0], 0);
    }

    /// <summary>dW1 += dZ1 Xᵀ for one panel of units, six features at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void AddDZ1X(Span<double> panel, Span<double> x, int count, Span<double> dW1)
    {
        var lanes = (nuint)T.Count;
        var n0 = (nuint)_layout.n0;
        ref var errors = ref panel[..(count * _layout.Width)][0];
        for (nuint k = 0; k < n0; k += Tile)
        {
            nuint k1 = Math.Min(k + 1, n0 - 1), k2 = Math.Min(k + 2, n0 - 1), k3 = Math.Min(k + 3, n0 - 1);
            nuint k4 = Math.Min(k + 4, n0 - 1), k5 = Math.Min(k + 5, n0 - 1);
            T a0 = T.Broadcast(0), b0 = a0, a1 = a0, b1 = a0, a2 = a0, b2 = a0;
            T a3 = a0, b3 = a0, a4 = a0, b4 = a0, a5 = a0, b5 = a0;
            ref var row = ref x[..(count * _layout.n0)][0];
            ref var error = ref errors;
            for (var j = 0; j < count; j++)
            {
                var a = T.Load(ref error, 0);
                var b = T.Load(ref error, lanes);
                var xk = T.Broadcast(Unsafe.Add(ref row, k));
                a0 = T.MultiplyAdd(a, xk, a0);
                b0 = T.MultiplyAdd(b, xk, b0);
                xk = T.Broadcast(Unsafe.Add(ref row, k1));
                a1 = T.MultiplyAdd(a, xk, a1);
                b1 = T.MultiplyAdd(b, xk, b1);
                xk = T.Broadcast(Unsafe.Add(ref row, k2));
                a2 = T.MultiplyAdd(a, xk, a2);
                b2 = T.MultiplyAdd(b, xk, b2);
                xk = T.Broadcast(Unsafe.Add(ref row, k3));
                a3 = T.MultiplyAdd(a, xk, a3);
                b3 = T.MultiplyAdd(b, xk, b3);
                xk = T.Broadcast(Unsafe.Add(ref row, k4));
                a4 = T.MultiplyAdd(a, xk, a4);
                b4 = T.MultiplyAdd(b, xk, b4);
                xk = T.Broadcast(Unsafe.Add(ref row, k5));
                a5 = T.MultiplyAdd(a, xk, a5);
                b5 = T.MultiplyAdd(b, xk, b5);
                row = ref Unsafe.Add(ref row, n0);
                error = ref Unsafe.Add(ref error, 2 * lanes);
            }

            ref var sums = ref dW1.Slice((int)k * _layout.Width, Tile * _layout.Width)[0];
            Add(a0, b0, ref sums, 0);
            Add(a1, b1, ref sums, 2 * lanes);
            Add(a2, b2, ref sums, 4 * lanes);
            Add(a3, b3, ref sums, 6 * lanes);
            Add(a4, b4, ref sums, 8 * lanes);
            Add(a5, b5, ref sums, 10 * lanes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(T a, T b, ref double target, nuint index)
    {
        T.Store(a, ref target, index);
        T.Store(b, ref target, index + (nuint)T.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(T a, T b, ref double target, nuint index) =>
        Store(a + T.Load(ref target, index), b + T.Load(ref target, index + (nuint)T.Count), ref target, index);

    /// <summary>What one worker writes to; nothing is allocated after the start.</summary>
    private sealed class Scratch(int units, int block)
    {
        private readonly AlignedBuffer _hidden = new(units * block); // Z1, then A1, then dZ1; (panel, example, unit)

        public AlignedBuffer Z2 { get; } = new(block);

        public AlignedBuffer Z2Lanes { get; } = new(block * T.Count);

        public AlignedBuffer Y { get; } = new(block);

        public Span<double> Panel(int unit, int width) => _hidden.Slice(unit * block, width * block);
    }
}
