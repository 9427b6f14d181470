using System.Security.Cryptography;

namespace ShallowCourse.Kernel.Installation;

/// <summary>
/// Puts a copy of the tool where no build replaces it, and a kernelspec that starts the copy. A kernelspec that
/// somebody
/// else wrote is never touched.
/// </summary>
/// <param name="tool">The tool's folder.</param>
/// <param name="version">Its version.</param>
/// <param name="searched">Where Jupyter looks for kernelspecs.</param>
internal sealed class KernelInstaller(string tool, string version, IReadOnlyList<string> searched)
{
    private const string ToolFile = "course.dll";

    public static KernelInstaller OfThisTool { get; } = new(
        AppContext.BaseDirectory,
        typeof(KernelInstaller).Assembly.GetName().Version!.ToString(3),
        JupyterFolders.OfThisUser.KernelFolders());

    /// <summary>Where copies lie: beside a prefix's other data, or among the user's.</summary>
    public static string CopiesFolder(string? prefix) => prefix is null
        ? Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "ShallowCourse", "kernel")
        : Path.Combine(Path.GetFullPath(prefix), "share", "shallowcourse", "kernel");

    /// <param name="kernels">The folder for the kernelspec.</param>
    /// <param name="copies">The folder for the copy.</param>
    /// <param name="name">The kernelspec's name; null: the one that the committed notebooks ask for, if it is
    /// free.</param>
    /// <exception cref="KernelException">The name is somebody else's, or a folder cannot be written.</exception>
    public KernelInstallation Install(string kernels, string copies, string? name = null)
    {
        var foreign = KernelSpec.Find([kernels, .. searched]).Where(spec => !spec.IsOurs).ToList();
        var taken = name is null ? foreign.Find(spec => spec.Name == KernelSpec.NotebooksName) : null;
        name ??= taken is null ? KernelSpec.NotebooksName : KernelSpec.OwnName;
        CheckName(name);
        var folder = Path.Combine(kernels, name);
        if (foreign.Find(spec => spec.Name == name) is { } other)
        {
            throw new KernelException(
                $"A kernelspec {name} is already at {other.Folder} (\"{other.DisplayName}\") and is not ours. Choose "
                    + "another with --name.");
        }

        if (Directory.Exists(folder) && KernelSpec.Read(folder) is null)
        {
            throw new KernelException(
                $"{folder} exists and is not a kernelspec of ours. Choose another name with --name, or remove it.");
        }

        try
        {
            var copy = Copy(copies);
            KernelSpec.Write(
                folder, [DotnetHost.Path, Path.Combine(copy, ToolFile), "kernel", "serve", "{connection_file}"],
                version);
            RemoveUnused(copies, [kernels, .. searched]);
            return new KernelInstallation(KernelSpec.Read(folder)!, copy, taken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new KernelException(
                $"The kernel could not be installed: {error.Message} Use --prefix DIR with a folder that you may write "
                    + "to.",
                error);
        }
    }

    /// <summary>
    /// Removes our kernelspecs from a folder (all, or one), and the copies that nothing starts any more.
    /// </summary>
    public IReadOnlyList<KernelSpec> Remove(string kernels, string copies, string? name = null)
    {
        var removed = KernelSpec.Find([kernels]).Where(spec => spec.IsOurs && (name is null || spec.Name == name))
            .ToList();
        foreach (var spec in removed)
        {
            Directory.Delete(spec.Folder, recursive: true);
        }

        RemoveUnused(copies, [kernels, .. searched]);
        return removed;
    }

    /// <summary>A folder for each build, so that a kernel that runs from an older one is not disturbed.</summary>
    private string Copy(string copies)
    {
        var build = BuildId();
        var copy = Path.Combine(copies, $"{version}-{build}");
        if (Path.GetFullPath(tool)
            .TrimEnd(Path.DirectorySeparatorChar) == copy || File.Exists(Path.Combine(copy, ToolFile)))
        {
            return copy;
        }
        // Whole or not at all: under another name first.
        var partial = $"{copy}.{Environment.ProcessId}";
        foreach (var file in Directory.EnumerateFiles(tool, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(partial, Path.GetRelativePath(tool, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Directory.Move(partial, copy);
        return copy;
    }

    /// <summary>Changes with any of the tool's own assemblies.</summary>
    private string BuildId()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(tool, "ShallowCourse*.dll").Order(StringComparer.Ordinal)
            .Append(Path.Combine(tool, ToolFile)))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }

    private static void RemoveUnused(string copies, IEnumerable<string> kernelFolders)
    {
        if (!Directory.Exists(copies))
        {
            return;
        }

        var used = kernelFolders.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories)
            .Select(KernelSpec.Read)
            .OfType<KernelSpec>().SelectMany(spec => spec.Arguments).ToList();
        foreach (var copy in Directory.EnumerateDirectories(copies))
        {
            if (used.Exists(
                argument => argument.StartsWith(copy + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            {
                continue;
            }

            try
            {
                Directory.Delete(copy, recursive: true);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // A kernel still runs from it (Windows locks its files); the next installation tries again.
            }
        }
    }

    private static void CheckName(string name)
    {
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'))
        {
            throw new KernelException(
                $"\"{name}\" cannot be a kernel's name: Jupyter allows letters, digits, '.', '-' and '_'.");
        }
    }
}
