namespace ShallowCourse.Benchmarks;

/// <summary>Repeated measurements of one thing.</summary>
internal sealed class SampleSet
{
    private readonly List<double> _samples = [];

    public bool IsEmpty => _samples.Count == 0;

    public double Median => Quantile(0.5);

    /// <summary>Half the distance between the quartiles, as a share of the median.</summary>
    public double Spread => (Quantile(0.75) - Quantile(0.25)) / 2 / Median;

    /// <summary>NaN, which stands for a run that failed, is left out.</summary>
    public void Add(double sample)
    {
        if (!double.IsNaN(sample))
        {
            _samples.Add(sample);
        }
    }

    /// <summary>The median of the ratios of measurements taken right after each other.</summary>
    public double RatioTo(SampleSet other)
    {
        var ratios = new SampleSet();
        foreach (var (mine, theirs) in _samples.Zip(other._samples))
        {
            ratios.Add(mine / theirs);
        }

        return ratios.IsEmpty ? double.NaN : ratios.Median;
    }

    private double Quantile(double q)
    {
        var sorted = _samples.Order().ToArray();
        var position = q * (sorted.Length - 1);
        var below = sorted[(int)Math.Floor(position)];
        var above = sorted[(int)Math.Ceiling(position)];
        return below + ((above - below) * (position - Math.Floor(position)));
    }
}
