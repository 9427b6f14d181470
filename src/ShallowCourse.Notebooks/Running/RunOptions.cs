namespace ShallowCourse.Notebooks.Running;

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

    /// <summary>What each notebook's session is told; its folder is the notebook's.</summary>
    public required SessionOptions Session { get; init; }
}
