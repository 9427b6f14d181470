namespace ShallowCourse;

/// <summary>A rectangle on the page, in pixels, y downwards.</summary>
internal readonly record struct Area(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>What these shares of its width and height leave in its middle.</summary>
    public Area Narrowed(double across, double up) => new(
        Left + (1 - across) / 2 * Width,
        Top + (1 - up) / 2 * Height,
        Right - (1 - across) / 2 * Width,
        Bottom - (1 - up) / 2 * Height);

    /// <summary>The part of the area that Plotly's domains (shares from the lower left) name.</summary>
    public Area Part(double[] x, double[] y) => x.Length < 2 && y.Length < 2 ? this : new(
        Left + (x.Length < 2 ? 0 : x[0]) * Width, Bottom - (y.Length < 2 ? 1 : y[1]) * Height,
        Left + (x.Length < 2 ? 1 : x[1]) * Width, Bottom - (y.Length < 2 ? 0 : y[0]) * Height);
}
