using System.Runtime.CompilerServices;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// For few features: a vector holds one number of several examples (columns). A block of examples goes through three
/// loops while its A1 stays in the cache: forward, output layer, backward.
/// </summary>
internal sealed class ColumnKernel<T, TActivation> : FusedKernel
    where T : struct, ILanes<T>
    where TActivation : struct, ILaneActivation
{
    private const int BlockDoubles = 10_240; // A1 of a block: 80 KiB, which stays in the second-level cache
    private const int TurnedDoubles = 1 << 22; // X up to 32 MiB is turned once, before the first iteration

    private readonly int _n0;
    private readonly int _n1;
    private readonly int _m;
    private readonly int _block;
    private readonly double[] _examples;
    private readonly double[] _labels;
    private readonly double[] _theta; // for each hidden unit its row of W1, b1, W2; at the end b2
    private readonly AlignedBuffer? _turned; // a row for each feature, the labels in the last
    private readonly Scratch[] _scratch;

    public ColumnKernel(double[] X, double[] Y, Parameters initial, WorkPlan plan)
        : base(((initial.Sizes.n1 * (initial.Sizes.n0 + 2)) + 1) * 8, Y.Length, plan.Chunks)
    {
        _n0 = initial.Sizes.n0;
        _n1 = initial.Sizes.n1;
        _m = Y.Length;
        _examples = X;
        _labels = Y;
        _block = Math.Min(Math.Clamp(BlockDoubles / _n1, 64, OutputLayer.MaxExamples) / 8 * 8, RoundUp(_m, 8));
        _theta = Flatten(initial);
        if (X.Length <= TurnedDoubles)
        {
            var stride = RoundUp(_m, 8);
            _turned = new AlignedBuffer((_n0 + 1) * stride);
            Turn(X, _turned.Value.Span, stride);
            Y.CopyTo(_turned.Value.Slice(_n0 * stride, _m)); // and zeros to the end of its vector
        }

        _scratch = new Scratch[plan.Workers];
        for (var worker = 0; worker < plan.Workers; worker++)
        {
            _scratch[worker] = new Scratch(_n0, _n1, _block, _turned is null);
        }
    }

    private int UnitLength => _n0 + 2;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override double Propagate(int start, int end, int worker, Span<double> share)
    {
        var loss = 0.0;
        for (; start < end; start += _block)
        {
            loss += RunBlock(start, Math.Min(_block, end - start), _scratch[worker], share);
        }

        return loss;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Step(double rate, Span<double> gradients)
    {
        for (var unit = 0; unit < _n1; unit++)
        {
            var theta = _theta.AsSpan(unit * UnitLength, UnitLength);
            var gradient = gradients.Slice(unit * UnitLength * T.Count, UnitLength * T.Count);
            var w2 = theta[^1];
            for (var k = 0; k <= _n0; k++)
            {
                theta[k] -= rate * (w2 * SumAt(gradient, k)); // in this order, for 0 · ∞ is NaN
            }

            theta[^1] = w2 - (rate * SumAt(gradient, _n0 + 1));
        }

        _theta[^1] -= rate * SumAt(gradients, _theta.Length - 1);
    }

    private static double SumAt(Span<double> lanes, int index) =>
        T.Sum(T.Load(ref lanes.Slice(index * T.Count, T.Count)[0], 0));

    public override Parameters ToParameters() => new(
        W1: Matrix<double>.Build.Dense(_n1, _n0, (unit, k) => _theta[(unit * UnitLength) + k]),
        b1: Matrix<double>.Build.Dense(_n1, 1, (unit, _) => _theta[(unit * UnitLength) + _n0]),
        W2: Matrix<double>.Build.Dense(1, _n1, (_, unit) => _theta[(unit * UnitLength) + _n0 + 1]),
        b2: Matrix<double>.Build.Dense(1, 1, _theta[^1]));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double RunBlock(int start, int count, Scratch scratch, Span<double> share)
    {
        var padded = RoundUp(count, T.Count);
        var z2 = scratch.Z2.Slice(0, padded);
        Span<double> x, y;
        int stride;
        if (_turned is { } turned)
        {
            stride = turned.Length / (_n0 + 1);
            x = turned.Span[start..];
            y = x.Slice(_n0 * stride, padded);
        }
        else
        {
            y = scratch.Y.Slice(0, padded);
            _labels.AsSpan(start, count).CopyTo(y);
            y[count..].Clear();
            stride = _block;
            x = scratch.X.Span;
            Turn(_examples.AsSpan(start * _n0, count * _n0), x, stride);
        }

        var a1 = scratch.A1.Span;
        Forward(x, stride, a1, z2);
        z2[count..].Fill(OutputLayer.NoExample);
        var loss = OutputLayer.Run<T>(z2, y);
        z2[count..].Clear();
        Backward(x, stride, a1, z2, share);
        return loss;
    }

    /// <summary>Z1 = W1 X + b1, A1 = g1(Z1), Z2 = W2 A1 + b2: four vectors of examples at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Forward(Span<double> x, int xStride, Span<double> a1, Span<double> z2)
    {
        ref var xStart = ref x[0];
        ref var a1Start = ref a1[..(_n1 * z2.Length)][0];
        ref var z2Start = ref z2[0];
        ref var theta = ref _theta[0];
        var b2 = T.Broadcast(_theta[^1]);
        var n0 = (nuint)_n0;
        var stride = (nuint)xStride;
        var length = (nuint)z2.Length;
        var lanes = (nuint)T.Count;
        nuint i = 0;
        for (; i + (4 * lanes) <= length; i += 4 * lanes)
        {
            T s0 = b2, s1 = b2, s2 = b2, s3 = b2;
            nuint w = 0;
            var a = i;
            for (var unit = 0; unit < _n1; unit++, w += n0 + 2, a += length)
            {
                T z0 = T.Broadcast(Unsafe.Add(ref theta, w + n0)), z1 = z0, zz2 = z0, z3 = z0;
                var at = i;
                for (nuint k = 0; k < n0; k++, at += stride)
                {
                    var weight = T.Broadcast(Unsafe.Add(ref theta, w + k));
                    z0 = T.MultiplyAdd(weight, T.Load(ref xStart, at), z0);
                    z1 = T.MultiplyAdd(weight, T.Load(ref xStart, at + lanes), z1);
                    zz2 = T.MultiplyAdd(weight, T.Load(ref xStart, at + (2 * lanes)), zz2);
                    z3 = T.MultiplyAdd(weight, T.Load(ref xStart, at + (3 * lanes)), z3);
                }

                var w2 = T.Broadcast(Unsafe.Add(ref theta, w + n0 + 1));
                z0 = TActivation.Apply(z0);
                T.Store(z0, ref a1Start, a);
                s0 = T.MultiplyAdd(w2, z0, s0);
                z1 = TActivation.Apply(z1);
                T.Store(z1, ref a1Start, a + lanes);
                s1 = T.MultiplyAdd(w2, z1, s1);
                zz2 = TActivation.Apply(zz2);
                T.Store(zz2, ref a1Start, a + (2 * lanes));
                s2 = T.MultiplyAdd(w2, zz2, s2);
                z3 = TActivation.Apply(z3);
                T.Store(z3, ref a1Start, a + (3 * lanes));
                s3 = T.MultiplyAdd(w2, z3, s3);
            }

            T.Store(s0, ref z2Start, i);
            T.Store(s1, ref z2Start, i + lanes);
            T.Store(s2, ref z2Start, i + (2 * lanes));
            T.Store(s3, ref z2Start, i + (3 * lanes));
        }

        for (; i < length; i += lanes)
        {
            var s = b2;
            nuint w = 0;
            var a = i;
            for (var unit = 0; unit < _n1; unit++, w += n0 + 2, a += length)
            {
                var z = T.Broadcast(Unsafe.Add(ref theta, w + n0));
                var at = i;
                for (nuint k = 0; k < n0; k++, at += stride)
                {
                    z = T.MultiplyAdd(T.Broadcast(Unsafe.Add(ref theta, w + k)), T.Load(ref xStart, at), z);
                }

                z = TActivation.Apply(z);
                T.Store(z, ref a1Start, a);
                s = T.MultiplyAdd(T.Broadcast(Unsafe.Add(ref theta, w + n0 + 1)), z, s);
            }

            T.Store(s, ref z2Start, i);
        }
    }

    /// <summary>
    /// Adds the block's dW1, db1, dW2 and db2 to the share, lane by lane: two hidden units at a time.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Backward(Span<double> x, int xStride, Span<double> a1, Span<double> dz2, Span<double> share)
    {
        ref var xStart = ref x[0];
        ref var a1Start = ref a1[..(_n1 * dz2.Length)][0];
        ref var dz2Start = ref dz2[0];
        ref var sums = ref share[0];
        var n0 = (nuint)_n0;
        var length = (nuint)dz2.Length;
        var lanes = (nuint)T.Count;
        var unitSums = (n0 + 2) * lanes;
        var second = n0 > 1 ? (nuint)xStride : 0;
        for (nuint unit = 0; unit < (nuint)_n1; unit += 2)
        {
            // The odd unit out is its own partner, whose sums are not kept.
            var paired = unit + 1 < (nuint)_n1;
            var a = unit * length;
            var b = paired ? a + length : a;
            var sumsA = unit * unitSums;
            var sumsB = sumsA + unitSums;

            // The first two features come along with the bias and W2: points in the plane need no more.
            T dW2a = T.Broadcast(0), db1a = dW2a, dWa0 = dW2a, dWa1 = dW2a;
            T dW2b = dW2a, db1b = dW2a, dWb0 = dW2a, dWb1 = dW2a;
            for (nuint i = 0; i < length; i += lanes)
            {
                var dz2i = T.Load(ref dz2Start, i);
                var a1a = T.Load(ref a1Start, a + i);
                var a1b = T.Load(ref a1Start, b + i);
                dW2a = T.MultiplyAdd(dz2i, a1a, dW2a);
                dW2b = T.MultiplyAdd(dz2i, a1b, dW2b);
                var dz1a = TActivation.TimesSlope(dz2i, a1a);
                var dz1b = TActivation.TimesSlope(dz2i, a1b);
                db1a += dz1a;
                db1b += dz1b;
                var x0 = T.Load(ref xStart, i);
                var x1 = T.Load(ref xStart, i + second);
                dWa0 = T.MultiplyAdd(dz1a, x0, dWa0);
                dWb0 = T.MultiplyAdd(dz1b, x0, dWb0);
                dWa1 = T.MultiplyAdd(dz1a, x1, dWa1);
                dWb1 = T.MultiplyAdd(dz1b, x1, dWb1);
                if (n0 > 2)
                {
                    T.Store(dz1a, ref a1Start, a + i); // dZ1 takes the place of A1
                    T.Store(dz1b, ref a1Start, b + i);
                }
            }

            Add(dWa0, ref sums, sumsA);
            Add(db1a, ref sums, sumsA + (n0 * lanes));
            Add(dW2a, ref sums, sumsA + ((n0 + 1) * lanes));
            AddIf(n0 > 1, dWa1, ref sums, sumsA + lanes);
            if (paired)
            {
                Add(dWb0, ref sums, sumsB);
                Add(db1b, ref sums, sumsB + (n0 * lanes));
                Add(dW2b, ref sums, sumsB + ((n0 + 1) * lanes));
                AddIf(n0 > 1, dWb1, ref sums, sumsB + lanes);
            }

            for (nuint k = 2; k < n0; k += 4)
            {
                RestOfdW1(
                    ref Unsafe.Add(ref a1Start, a), ref Unsafe.Add(ref a1Start, b), ref xStart, (nuint)xStride, length,
                    k, paired, ref Unsafe.Add(ref sums, sumsA));
            }
        }

        var db2 = T.Broadcast(0);
        for (nuint i = 0; i < length; i += lanes)
        {
            db2 += T.Load(ref dz2Start, i);
        }

        Add(db2, ref sums, (nuint)_n1 * unitSums);
    }

    /// <summary>dW1 of two units and the four features from k on; past the last feature, the last one again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void RestOfdW1(
        ref double dz1a, ref double dz1b, ref double x, nuint stride, nuint length, nuint k, bool paired,
        ref double sums)
    {
        var n0 = (nuint)_n0;
        var lanes = (nuint)T.Count;
        nuint at0 =
            k * stride, at1 =
                Math.Min(k + 1, n0 - 1) * stride, at2 =
                    Math.Min(k + 2, n0 - 1) * stride, at3 = Math.Min(k + 3, n0 - 1) * stride;
        T a0 = T.Broadcast(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
        for (nuint i = 0; i < length; i += lanes)
        {
            var a = T.Load(ref dz1a, i);
            var b = T.Load(ref dz1b, i);
            var x0 = T.Load(ref x, at0 + i);
            a0 = T.MultiplyAdd(a, x0, a0);
            b0 = T.MultiplyAdd(b, x0, b0);
            var x1 = T.Load(ref x, at1 + i);
            a1 = T.MultiplyAdd(a, x1, a1);
            b1 = T.MultiplyAdd(b, x1, b1);
            var x2 = T.Load(ref x, at2 + i);
            a2 = T.MultiplyAdd(a, x2, a2);
            b2 = T.MultiplyAdd(b, x2, b2);
            var x3 = T.Load(ref x, at3 + i);
            a3 = T.MultiplyAdd(a, x3, a3);
            b3 = T.MultiplyAdd(b, x3, b3);
        }

        var sum = k * lanes;
        Add(a0, ref sums, sum);
        AddIf(k + 1 < n0, a1, ref sums, sum + lanes);
        AddIf(k + 2 < n0, a2, ref sums, sum + (2 * lanes));
        AddIf(k + 3 < n0, a3, ref sums, sum + (3 * lanes));
        sum += (n0 + 2) * lanes;
        AddIf(paired, b0, ref sums, sum);
        AddIf(paired && k + 1 < n0, b1, ref sums, sum + lanes);
        AddIf(paired && k + 2 < n0, b2, ref sums, sum + (2 * lanes));
        AddIf(paired && k + 3 < n0, b3, ref sums, sum + (3 * lanes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddIf(bool wanted, T value, ref double sums, nuint index)
    {
        if (wanted)
        {
            Add(value, ref sums, index);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(T value, ref double sums, nuint index) =>
        T.Store(T.Load(ref sums, index) + value, ref sums, index);

    /// <summary>
    /// From one example after the other to one feature after the other. The last example is repeated until its
    /// vector is full: a zero there would make NaN of an infinite weight, which is to be reported as it is.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Turn(Span<double> examples, Span<double> features, int stride)
    {
        var count = examples.Length / _n0;
        for (var k = 0; k < _n0; k++)
        {
            var feature = features.Slice(k * stride, RoundUp(count, 8));
            ref var first = ref examples[k];
            nint at = 0;
            for (var j = 0; j < count; j++, at += _n0)
            {
                feature[j] = Unsafe.Add(ref first, at);
            }

            feature[count..].Fill(feature[count - 1]);
        }
    }

    private static int RoundUp(int count, int multiple) => (count + multiple - 1) / multiple * multiple;

    private static double[] Flatten(Parameters parameters)
    {
        var theta = new List<double>();
        for (var unit = 0; unit < parameters.W1.RowCount; unit++)
        {
            theta.AddRange(parameters.W1.Row(unit));
            theta.Add(parameters.b1[unit, 0]);
            theta.Add(parameters.W2[0, unit]);
        }

        theta.Add(parameters.b2[0, 0]);
        return [.. theta];
    }

    /// <summary>What one worker writes to; nothing is allocated after the start.</summary>
    private sealed class Scratch(int n0, int n1, int block, bool turns)
    {
        public AlignedBuffer X { get; } = new(turns ? n0 * block : 0);

        public AlignedBuffer A1 { get; } = new(n1 * block);

        public AlignedBuffer Z2 { get; } = new(block);

        public AlignedBuffer Y { get; } = new(turns ? block : 0);
    }
}
