namespace ShallowCourse.Site.Indexes;

/// <summary>
/// The library as the site lists it: what its members are, and what to compile the lessons' code with, to find them
/// there.
/// </summary>
internal sealed record Library(LibraryDocumentation Documentation, ResolvedPackages Packages)
{
    private const string Name = "ShallowCourse";

    public static Library None { get; } = new(LibraryDocumentation.None, ResolvedPackages.None);

    /// <param name="package">Where the build packed it; null, or a path where nothing is, gives an empty
    /// library.</param>
    /// <param name="notebooks">Where packages are looked for from, as a lesson does.</param>
    /// <param name="cancellationToken">Stops waiting for the packages.</param>
    public static async Task<Library> OfAsync(string? package, string notebooks, CancellationToken cancellationToken)
    {
        if (!File.Exists(package))
        {
            return None;
        }

        var version = Path.GetFileNameWithoutExtension(package)[(Name.Length + 1)..];
        try
        {
            var packages = await new PackageResolver()
                .ResolveAsync([new(Name, version)], [], notebooks, cancellationToken);
            return new(LibraryDocumentation.FromPackage(package), packages);
        }
        catch (PackageException)
        {
            // Every lesson that asks for the package has already said so.
            return None;
        }
    }
}
