namespace ShallowCourse;

/// <summary>x′ = (x − μ) / divisor for the m entries of a row, with what learners divide by instead.</summary>
/// <param name="Centre">Whether μ is taken off.</param>
/// <param name="Divisor">What is divided by.</param>
internal sealed record RowScaling(bool Centre, RowDivisor Divisor)
{
    /// <summary>(x − μ) / σ, the mean and deviation of the row.</summary>
    public static RowScaling Standard { get; } = new(true, RowDivisor.Deviation);

    /// <param name="values">What is scaled.</param>
    /// <param name="from">The row that μ and the divisor are of.</param>
    public IEnumerable<double> Apply(IReadOnlyList<double> values, IReadOnlyList<double> from)
    {
        var mean = from.Average();
        var squares = from.Sum(value => (value - mean) * (value - mean));
        var divisor = Divisor switch
        {
            RowDivisor.Nothing => 1,
            RowDivisor.Variance => squares / from.Count,
            RowDivisor.SampleDeviation => Math.Sqrt(squares / (from.Count - 1)),
            RowDivisor.Length => Math.Sqrt(squares),
            _ => Math.Sqrt(squares / from.Count),
        };
        return values.Select(value => (Centre ? value - mean : value) / divisor);
    }
}
