namespace ShallowCourse.Notebooks.Packages;

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
