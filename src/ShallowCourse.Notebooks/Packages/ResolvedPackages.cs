namespace ShallowCourse.Notebooks.Packages;

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
