using System.Text.Json;

namespace ShallowCourse.Hosting.Packages;

/// <summary>
/// Packages that another process has restored: a run without network, home folder or NuGet configuration.
/// </summary>
internal sealed class ResolvedBefore(string file) : IPackageResolver
{
    public static void Write(ResolvedPackages packages, string file) =>
        File.WriteAllText(file, JsonSerializer.Serialize(packages));

    public async Task<ResolvedPackages> ResolveAsync(
        IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder, CancellationToken cancel)
    {
        await using var stream = File.OpenRead(file);
        return await JsonSerializer.DeserializeAsync<ResolvedPackages>(stream, cancellationToken: cancel)
            .ConfigureAwait(false)
            ?? throw new PackageException($"{file}: got null, expected the files of restored packages.");
    }
}
