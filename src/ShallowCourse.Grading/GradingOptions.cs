namespace ShallowCourse.Grading;

/// <summary>How submissions are graded.</summary>
internal sealed record GradingOptions
{
    public const int DefaultSeed = 20_000;
    public const int DefaultMemory = 1024;
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(20);

    /// <summary>The assembly whose command <see cref="SubmissionExecution"/> runs a submission.</summary>
    public required string Tool { get; init; }

    /// <summary>Makes the checks' cases, other than those that learners saw (their seed is 1).</summary>
    public long Seed { get; init; } = DefaultSeed;

    /// <summary>For each cell; the process of a submission gets as much for each of its cells, and a start.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>For each process's managed heap, in MB.</summary>
    public int Memory { get; init; } = DefaultMemory;

    /// <summary>What stands between a submission and this machine.</summary>
    public Isolation Isolation { get; init; } = Isolation.None;

    /// <summary>Folders of earlier runs, whose grades count where nothing has changed.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>Submissions at once.</summary>
    public int Jobs { get; init; } = 1;
}
