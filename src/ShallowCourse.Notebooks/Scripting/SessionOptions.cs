namespace ShallowCourse.Notebooks.Scripting;

/// <summary>What a session is told once.</summary>
internal sealed record SessionOptions
{
    public required ISessionHost Host { get; init; }

    /// <summary>Where relative <c>#r</c> and <c>#load</c> paths, and the search for nuget.config, begin.</summary>
    public required string Folder { get; init; }

    /// <summary>Console characters per cell before the rest is dropped with a note: far above what a lesson prints,
    /// far below what a page or a front end can show.</summary>
    public int ConsoleLimit { get; init; } = 1_000_000;

    /// <summary>How long a stopped cell may take to end before its thread is abandoned.</summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Restores <c>#r "nuget: …"</c>.</summary>
    public required IPackageResolver Packages { get; init; }
}
