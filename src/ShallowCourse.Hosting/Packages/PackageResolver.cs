using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ShallowCourse.Hosting.Packages;

/// <summary>
/// Restores packages once, and remembers where their files are until a request, a nuget.config or a package in a local
/// feed
/// changes. Several processes may do so at once.
/// </summary>
internal sealed class PackageResolver : IPackageResolver
{
    private static readonly TimeSpan WaitForLock = TimeSpan.FromMilliseconds(50);

    private readonly string _cache;

    /// <param name="cache">Where restores are kept; null stands for a folder of the user's.</param>
    public PackageResolver(string? cache = null)
    {
        _cache = cache ?? Path.Combine(UserFolder(), "ShallowCourse", "restores");
    }

    /// <summary>Where NuGet unpacks.</summary>
    internal static string PackagesFolder { get; } =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public async Task<ResolvedPackages> ResolveAsync(
        IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder, CancellationToken cancel)
    {
        if (packages.Count == 0)
        {
            return ResolvedPackages.None;
        }

        folder = Path.GetFullPath(folder);
        try
        {
            var feeds = new LocalFeeds(folder, sources);
            var entry = Path.Combine(_cache, Key(packages, sources, folder, feeds));
            var isPinned = packages.All(package => package.Version is { } version && !version.Contains('*'));
            if (isPinned && Remembered(entry) is { } remembered)
            {
                return remembered;
            }

            Directory.CreateDirectory(_cache);
            using var turn = await LockAsync(Path.Combine(_cache, "lock"), cancel).ConfigureAwait(false);
            if (isPinned && Remembered(entry) is { } meanwhile)
            {
                return meanwhile;
            }

            var resolved = await RestoreAsync(packages, sources, folder, feeds, cancel).ConfigureAwait(false);
            await File.WriteAllTextAsync(entry + ".json", JsonSerializer.Serialize(resolved), cancel)
                .ConfigureAwait(false);
            return resolved;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PackageException(
                $"Packages cannot be restored: {error.Message} Expected to write to {_cache}.", error);
        }
    }

    private async Task<ResolvedPackages> RestoreAsync(
        IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder, LocalFeeds feeds,
        CancellationToken cancel)
    {
        while (true)
        {
            var project = Path.Combine(_cache, Path.GetRandomFileName());
            try
            {
                var assets = RestoredAssets.Read(
                    await PackageRestore.RunAsync(project, packages, sources, folder, cancel).ConfigureAwait(false));
                // NuGet unpacks a version once and never looks again: a package that was made anew has to be unpacked
                // anew.
                var stale = assets.Packages.Where(package => IsStale(package, feeds)).ToList();
                if (stale.Count == 0)
                {
                    return assets.Resolved;
                }

                foreach (var package in stale)
                {
                    Directory.Delete(package.Folder, recursive: true);
                }
            }
            finally
            {
                if (Directory.Exists(project))
                {
                    Directory.Delete(project, recursive: true);
                }
            }
        }
    }

    private static string Key(
        IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder, LocalFeeds feeds)
    {
        var text = string.Join(
            '\n',
            [
                .. packages.Select(package => package.ToString()).Order(StringComparer.Ordinal), .. sources, folder,
                PackagesFolder, feeds.Fingerprint()]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Only while every file is still there: packages folders are cleaned now and then.</summary>
    private static ResolvedPackages? Remembered(string entry)
    {
        try
        {
            var resolved = JsonSerializer.Deserialize<ResolvedPackages>(File.ReadAllText(entry + ".json"));
            return resolved is not null
                && resolved.CompileAssemblies.Concat(resolved.RuntimeAssemblies).Concat(resolved.NativeLibraries)
                    .All(File.Exists)
                ? resolved
                : null;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether what was unpacked is not what a local feed has now.</summary>
    private static bool IsStale(RestoredPackage package, LocalFeeds feeds)
    {
        var checksum = Path.Combine(
            package.Folder, $"{package.Name}.{package.Version}.nupkg.sha512".ToLowerInvariant());
        if (feeds.Find(package.Name, package.Version) is not { } file || !File.Exists(checksum))
        {
            return false;
        }

        using var content = file.OpenRead();
        return File.ReadAllText(checksum).Trim() != Convert.ToBase64String(SHA512.HashData(content));
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(WaitForLock, cancel).ConfigureAwait(false);
            }
        }
    }

    private static string UserFolder() =>
        Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.Create) is { Length: > 0 } folder
            ? folder
            : Path.GetTempPath();
}
