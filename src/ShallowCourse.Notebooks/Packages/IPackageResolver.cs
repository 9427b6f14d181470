namespace ShallowCourse.Notebooks.Packages;

/// <summary>A package as a cell names it. Null version: the newest.</summary>
internal sealed record PackageRequest(string Name, string? Version)
{
    public override string ToString() => Version is null ? Name : $"{Name}, {Version}";
}

/// <summary>What a set of packages brings, dependencies included; full paths.</summary>
internal sealed record ResolvedPackages(
    IReadOnlyList<string> CompileAssemblies, IReadOnlyList<string> RuntimeAssemblies,
    IReadOnlyList<string> NativeLibraries)
{
    public static ResolvedPackages None { get; } = new([], [], []);

    /// <summary>
    /// Scripts that packages want run when a notebook asks for them: .NET Interactive's <c>extension.dib</c>.
    /// </summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];
}

/// <summary>A package that cannot be had; the message names it and says what to do.</summary>
internal sealed class PackageException(string message, Exception? inner = null) : Exception(message, inner);

internal interface IPackageResolver
{
    /// <param name="packages">Every package that the session has asked for so far.</param>
    /// <param name="sources">Further sources, from <c>#i "nuget: …"</c>.</param>
    /// <param name="folder">Where nuget.config files are looked for, upwards.</param>
    /// <param name="cancel">Stops waiting for the restore.</param>
    /// <exception cref="PackageException">A package cannot be had.</exception>
    Task<ResolvedPackages> ResolveAsync(
        IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder, CancellationToken cancel);
}
