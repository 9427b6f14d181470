using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ShallowCourse.Tool;

/// <summary>
/// Restores packages once, and remembers where their files are until a request, a nuget.config or a package in a local feed
/// changes. Several processes may do so at once.
/// </summary>
internal sealed class PackageResolver : IPackageResolver
{
    private static readonly TimeSpan WaitForLock = TimeSpan.FromMilliseconds(50);

    private readonly string _cache;

    /// <param name="cache">Where restores are kept; null stands for a folder of the user's.</param>
    public PackageResolver(string? cache = null) => _cache = cache ?? Path.Combine(UserFolder(), "ShallowCourse", "restores");

    public async Task<ResolvedPackages> ResolveAsync(
        IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder, CancellationToken cancel)
    {
        if (packages.Count == 0) return ResolvedPackages.None;
        folder = Path.GetFullPath(folder);
        try
        {
            LocalFeeds feeds = new(folder, sources);
            var entry = Path.Combine(_cache, Key(packages, sources, folder, feeds));
            var isPinned = packages.All(package => package.Version is { } version && !version.Contains('*'));
            if (isPinned && Remembered(entry) is { } remembered) return remembered;

            Directory.CreateDirectory(_cache);
            using var turn = await LockAsync(Path.Combine(_cache, "lock"), cancel).ConfigureAwait(false);
            if (isPinned && Remembered(entry) is { } meanwhile) return meanwhile;
            foreach (var package in packages) ForgetIfMadeAgain(package, feeds);
            var restore = Path.Combine(_cache, Path.GetRandomFileName());
            try
            {
                var resolved = RestoredAssets.Read(await PackageRestore.RunAsync(restore, packages, sources, folder, cancel).ConfigureAwait(false));
                await File.WriteAllTextAsync(entry + ".json", JsonSerializer.Serialize(resolved), cancel).ConfigureAwait(false);
                return resolved;
            }
            finally
            {
                if (Directory.Exists(restore)) Directory.Delete(restore, recursive: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PackageException($"Packages cannot be restored: {error.Message} Expected to write to {_cache}.", error);
        }
    }

    private static string Key(IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder, LocalFeeds feeds)
    {
        var text = string.Join('\n', [.. packages.Select(package => package.ToString()).Order(StringComparer.Ordinal), .. sources, folder, PackagesFolder(), feeds.Fingerprint()]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Only while every file is still there: packages folders are cleaned now and then.</summary>
    private static ResolvedPackages? Remembered(string entry)
    {
        try
        {
            var resolved = JsonSerializer.Deserialize<ResolvedPackages>(File.ReadAllText(entry + ".json"));
            return resolved is not null && resolved.CompileAssemblies.Concat(resolved.RuntimeAssemblies).Concat(resolved.NativeLibraries).All(File.Exists) ? resolved : null;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <summary>NuGet unpacks a version once and never looks again: a package that was made anew has to be unpacked anew.</summary>
    private static void ForgetIfMadeAgain(PackageRequest package, LocalFeeds feeds)
    {
        if (package.Version is null || feeds.Find(package.Name, package.Version) is not { } file) return;
        var (name, version) = (package.Name.ToLowerInvariant(), package.Version.ToLowerInvariant());
        var unpacked = Path.Combine(PackagesFolder(), name, version);
        var checksum = Path.Combine(unpacked, $"{name}.{version}.nupkg.sha512");
        if (!File.Exists(checksum)) return;
        using var content = file.OpenRead();
        if (File.ReadAllText(checksum).Trim() != Convert.ToBase64String(SHA512.HashData(content))) Directory.Delete(unpacked, recursive: true);
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

    private static string PackagesFolder() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string UserFolder() =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create) is { Length: > 0 } folder
            ? folder
            : Path.GetTempPath();
}
