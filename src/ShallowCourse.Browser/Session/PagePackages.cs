namespace ShallowCourse.Browser.Session;

/// <summary>The course's library stands in the page; nothing else can be fetched.</summary>
internal sealed class PagePackages : IPackageResolver
{
    private const string Library = "ShallowCourse";

    // With what the library's own signatures name.
    private static readonly ResolvedPackages Brought = new([Library, "MathNet.Numerics"], [], []);

    public Task<ResolvedPackages> ResolveAsync(
        IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder, CancellationToken cancel)
    {
        var other = packages.FirstOrDefault(package => !IsBrought(package.Name));
        return other is null
            ? Task.FromResult(Brought)
            : throw new PackageException(
                $"The package {other.Name} cannot be used in this page, which brings ShallowCourse and "
                + "MathNet.Numerics only. Run the notebook on your computer for it: the README says how.");
    }

    private static bool IsBrought(string name) =>
        Brought.CompileAssemblies.Contains(name, StringComparer.OrdinalIgnoreCase);
}
