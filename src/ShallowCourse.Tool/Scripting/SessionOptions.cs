using Microsoft.CodeAnalysis;

namespace ShallowCourse.Tool;

/// <summary>What a session is told once.</summary>
internal sealed record SessionOptions
{
    /// <summary>Where relative <c>#r</c> and <c>#load</c> paths, and the search for nuget.config, begin.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>Console characters per cell before the rest is dropped with a note: far above what a lesson prints,
    /// far below what a page or a front end can show.</summary>
    public int ConsoleLimit { get; init; } = 1_000_000;

    /// <summary>How long a stopped cell may take to end before its thread is abandoned.</summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>
    /// Reads the XML file that lies beside a package's assembly; a front end that shows documentation needs it.
    /// </summary>
    public Func<string, DocumentationProvider>? Documentation { get; init; }

    /// <summary>Restores <c>#r "nuget: …"</c>.</summary>
    public IPackageResolver Packages { get; init; } = new PackageResolver();
}
