namespace ShallowCourse.Tool;

/// <summary>How notebooks are run.</summary>
internal sealed record RunOptions
{
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(60);

    /// <summary>For each cell.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>Go on after a cell that failed; otherwise the rest of its notebook is left unexecuted.</summary>
    public bool AllowErrors { get; init; }

    /// <summary>How many notebooks at once.</summary>
    public int Jobs { get; init; } = 1;

    public IPackageResolver Packages { get; init; } = new PackageResolver();
}
