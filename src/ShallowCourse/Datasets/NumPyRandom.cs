using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// NumPy's legacy generator (<c>numpy.random.RandomState</c>, what <c>np.random.seed</c> sets), bit for bit:
/// the course's data and initial weights come out the same in C# and in Python.
/// </summary>
/// <remarks>
/// Written by hand because <see cref="Random"/> and MathNet's Mersenne Twister draw other doubles from the same seed.
/// Sources: M. Matsumoto and T. Nishimura, "Mersenne Twister", ACM TOMACS 8 (1998), reference code of 2002
/// (<c>init_genrand</c>, <c>genrand_res53</c>); NumPy 1.24, <c>numpy/random/src/legacy/legacy-distributions.c</c>
/// (<c>legacy_gauss</c>) and <c>distributions.c</c> (<c>random_interval</c>).
/// Uniform numbers, permutations and shuffles are the same on every machine. Gaussians take a logarithm from the
/// platform's C library; where that rounds differently from glibc's, a draw may differ in its last bit. Where
/// <see cref="Portability"/> is on it is the library's own: the same everywhere, NumPy's to the last bit or two.
/// Not thread-safe: give every thread a generator of its own.
/// </remarks>
public sealed class NumPyRandom
{
    private const int StateLength = 624;
    private const int ShiftLength = 397;

    private readonly uint[] _state = new uint[StateLength];
    private readonly bool _isPortable = Portability.IsOn;
    private int _next = StateLength;
    private double? _secondGaussian;

    /// <summary>Starts the sequence of <c>np.random.RandomState(seed)</c>.</summary>
    /// <param name="seed">0 to 2³² − 1; the same seed always gives the same sequence.</param>
    /// <exception cref="ArgumentOutOfRangeException">The seed is negative or above 2³² − 1.</exception>
    public NumPyRandom(long seed)
    {
        if (seed is < 0 or > uint.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(seed), seed,
                "NumPy's seeds go from 0 to 4294967295. Take a number from that range, such as 1.");
        }

        _state[0] = (uint)seed;
        for (var i = 1; i < StateLength; i++)
        {
            _state[i] = (1812433253u * (_state[i - 1] ^ (_state[i - 1] >> 30))) + (uint)i;
        }
    }

    /// <summary>A uniform number in [0, 1) with 53 random bits, as <c>random_sample()</c>: (a·2²⁶ + b) / 2⁵³.</summary>
    /// <returns>At least 0, less than 1.</returns>
    public double NextDouble()
    {
        var a = NextUInt32() >> 5;
        var b = NextUInt32() >> 6;
        return ((a * 67108864.0) + b) / 9007199254740992.0;
    }

    /// <summary>A uniform number in [low, high), as <c>uniform(low, high)</c>.</summary>
    /// <param name="low">The lower bound, included.</param>
    /// <param name="high">The upper bound, excluded (but for rounding).</param>
    /// <returns>low + (high − low) · <see cref="NextDouble"/>.</returns>
    public double Uniform(double low, double high) => low + ((high - low) * NextDouble());

    /// <summary>
    /// A standard Gaussian number (mean 0, variance 1), as <c>randn()</c>: Marsaglia's polar method, which makes two at
    /// a time; the second one is kept for the next call.
    /// </summary>
    /// <returns>Any finite number.</returns>
    public double NextGaussian()
    {
        if (_secondGaussian is { } kept)
        {
            _secondGaussian = null;
            return kept;
        }

        double x1, x2, squaredRadius;
        do
        {
            x1 = (2.0 * NextDouble()) - 1.0;
            x2 = (2.0 * NextDouble()) - 1.0;
            squaredRadius = (x1 * x1) + (x2 * x2);
        }
        while (squaredRadius >= 1.0 || squaredRadius == 0.0);

        var factor = Math.Sqrt(-2.0 * Log(squaredRadius) / squaredRadius);
        _secondGaussian = factor * x1;
        return factor * x2;
    }

    /// <summary>Uniform numbers in [0, 1), as <c>rand(count)</c>.</summary>
    /// <param name="count">How many; 0 or more.</param>
    /// <returns><paramref name="count"/> numbers, in the order drawn.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public double[] Rand(int count) => Draw(count, NextDouble);

    /// <summary>A matrix of uniform numbers in [0, 1), as <c>rand(rows, columns)</c>.</summary>
    /// <param name="rows">How many rows; 1 or more.</param>
    /// <param name="columns">How many columns; 1 or more.</param>
    /// <returns>(rows, columns), filled row by row.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size is less than 1.</exception>
    public Matrix<double> Rand(int rows, int columns) => Draw(rows, columns, NextDouble);

    /// <summary>Standard Gaussian numbers, as <c>randn(count)</c>.</summary>
    /// <param name="count">How many; 0 or more.</param>
    /// <returns><paramref name="count"/> numbers, in the order drawn.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public double[] Randn(int count) => Draw(count, NextGaussian);

    /// <summary>A matrix of standard Gaussian numbers, as <c>randn(rows, columns)</c>.</summary>
    /// <param name="rows">How many rows; 1 or more.</param>
    /// <param name="columns">How many columns; 1 or more.</param>
    /// <returns>(rows, columns), filled row by row.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size is less than 1.</exception>
    public Matrix<double> Randn(int rows, int columns) => Draw(rows, columns, NextGaussian);

    /// <summary>The numbers 0 to count − 1 in random order, as <c>permutation(count)</c>.</summary>
    /// <param name="count">How many; 0 or more.</param>
    /// <returns>Each of 0, 1, …, count − 1 once.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public int[] Permutation(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var order = Enumerable.Range(0, count).ToArray();
        Shuffle(order);
        return order;
    }

    /// <summary>
    /// Puts the items into random order in place, as <c>shuffle(items)</c>: Fisher and Yates, from the end.
    /// </summary>
    /// <typeparam name="T">Any type.</typeparam>
    /// <param name="items">Changed by the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public void Shuffle<T>(T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = UpTo((uint)i);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    // 0 to maximum, both included: as many bits as the maximum has, drawn again while they exceed it.
    private uint UpTo(uint maximum)
    {
        var mask = uint.MaxValue >> System.Numerics.BitOperations.LeadingZeroCount(maximum);
        uint value;
        do
        {
            value = NextUInt32() & mask;
        }
        while (value > maximum);
        return value;
    }

    private uint NextUInt32()
    {
        if (_next == StateLength)
        {
            for (var i = 0; i < StateLength; i++)
            {
                var y = (_state[i] & 0x80000000u) | (_state[(i + 1) % StateLength] & 0x7fffffffu);
                _state[i] = _state[(i + ShiftLength) % StateLength] ^ (y >> 1) ^ ((y & 1) * 0x9908b0dfu);
            }

            _next = 0;
        }

        var bits = _state[_next++];
        bits ^= bits >> 11;
        bits ^= (bits << 7) & 0x9d2c5680u;
        bits ^= (bits << 15) & 0xefc60000u;
        return bits ^ (bits >> 18);
    }

    private double Log(double value) => _isPortable ? VectorMath.Log(value) : Math.Log(value);

    private static double[] Draw(int count, Func<double> next)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var numbers = new double[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = next();
        }

        return numbers;
    }

    private static Matrix<double> Draw(int rows, int columns, Func<double> next)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);

        // MathNet stores columns one after the other and NumPy rows: the order of the two loops is the order
        // of the draws.
        var matrix = Matrix<double>.Build.Dense(rows, columns);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                matrix[row, column] = next();
            }
        }

        return matrix;
    }
}
