namespace ShallowCourse;

/// <summary>
/// Where <see cref="PanelKernel{T, TActivation}"/> keeps W1, b1, W2 and b2 (and, in the same places, their gradients):
/// W1 in panels of units, in a panel one feature after the other. Units are filled up with zeros to whole
/// panels, features to whole tiles.
/// </summary>
internal sealed class PanelLayout(LayerSizes sizes, int width)
{
    private readonly int _paddedn0 = RoundUp(sizes.n0, 6);

    public int n0 => sizes.n0;

    public int n1 => sizes.n1;

    /// <summary>Units in a panel.</summary>
    public int Width => width;

    /// <summary>n1, filled up.</summary>
    public int Units { get; } = RoundUp(sizes.n1, width);

    public int b1 => Units * _paddedn0;

    public int W2 => b1 + Units;

    public int b2 => W2 + Units;

    public int Length => RoundUp(b2 + 1, 8);

    public int W1At(int unit, int k) => (unit / width * width * _paddedn0) + (k * width) + (unit % width);

    public void Write(Parameters parameters, Span<double> theta)
    {
        for (var unit = 0; unit < sizes.n1; unit++)
        {
            for (var k = 0; k < n0; k++)
            {
                theta[W1At(unit, k)] = parameters.W1[unit, k];
            }

            theta[b1 + unit] = parameters.b1[unit, 0];
            theta[W2 + unit] = parameters.W2[0, unit];
        }

        theta[b2] = parameters.b2[0, 0];
    }

    public Parameters Read(Span<double> theta)
    {
        var read = Initialization.Zeros(sizes);
        for (var unit = 0; unit < sizes.n1; unit++)
        {
            for (var k = 0; k < n0; k++)
            {
                read.W1[unit, k] = theta[W1At(unit, k)];
            }

            read.b1[unit, 0] = theta[b1 + unit];
            read.W2[0, unit] = theta[W2 + unit];
        }

        read.b2[0, 0] = theta[b2];
        return read;
    }

    private static int RoundUp(int count, int multiple) => (count + multiple - 1) / multiple * multiple;
}
