namespace ShallowCourse.Notebooks.Packages;

/// <summary>A package as a cell names it. Null version: the newest.</summary>
internal sealed record PackageRequest(string Name, string? Version)
{
    /// <summary>A session loads a package once: what was loaded cannot be unloaded.</summary>
    /// <exception cref="PackageException">Two of them name one package in two versions.</exception>
    public static void RefuseTwoVersions(IEnumerable<PackageRequest> packages)
    {
        foreach (var same in packages.Where(package => package.Version is not null)
            .GroupBy(package => package.Name, StringComparer.OrdinalIgnoreCase))
        {
            if (same.FirstOrDefault(other => other.Version != same.First().Version) is { } second)
            {
                throw new PackageException(
                    $"{second} is asked for, but this session has {same.First()}, and a session has one version of a "
                    + "package. Name the same version everywhere, and restart the session to change it.");
            }
        }
    }

    public override string ToString() => Version is null ? Name : $"{Name}, {Version}";
}
