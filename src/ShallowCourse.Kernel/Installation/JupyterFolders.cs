namespace ShallowCourse.Kernel.Installation;

/// <summary>
/// Where Jupyter looks for kernelspecs ("Kernel specs" in jupyter_client's documentation), in its order.
/// </summary>
/// <param name="home">The user's home folder.</param>
/// <param name="variable">Reads an environment variable.</param>
internal sealed class JupyterFolders(string home, Func<string, string?> variable)
{
    public static JupyterFolders OfThisUser { get; } =
        new(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), Environment.GetEnvironmentVariable);

    /// <summary>The user's own kernelspecs.</summary>
    public string UserKernels => Path.Combine(UserData, "kernels");

    private string UserData
    {
        get
        {
            if (variable("JUPYTER_DATA_DIR") is { Length: > 0 } chosen)
            {
                return chosen;
            }

            if (OperatingSystem.IsWindows())
            {
                return Path.Combine(variable("APPDATA") ?? Path.Combine(home, "AppData", "Roaming"), "jupyter");
            }

            if (OperatingSystem.IsMacOS())
            {
                return Path.Combine(home, "Library", "Jupyter");
            }

            var data = variable("XDG_DATA_HOME") is { Length: > 0 } xdg ? xdg : Path.Combine(home, ".local", "share");
            return Path.Combine(data, "jupyter");
        }
    }

    /// <summary>A prefix's kernelspecs: <c>/usr/local</c>, a virtual environment, a folder of a test.</summary>
    public static string KernelsUnder(string prefix) =>
        Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", "kernels");

    /// <summary>All folders that may hold kernelspecs, existing or not; the first that has a name wins.</summary>
    public IReadOnlyList<string> KernelFolders()
    {
        List<string> folders = [
            .. Split(variable("JUPYTER_PATH")).Select(path => Path.Combine(path, "kernels")), UserKernels];
        foreach (var environment in new[] { "VIRTUAL_ENV", "CONDA_PREFIX" })
        {
            if (variable(environment) is { Length: > 0 } prefix)
            {
                folders.Add(KernelsUnder(prefix));
            }
        }

        if (OperatingSystem.IsWindows())
        {
            folders.Add(Path.Combine(variable("PROGRAMDATA") ?? @"C:\ProgramData", "jupyter", "kernels"));
        }
        else
        {
            folders.AddRange([KernelsUnder("/usr/local"), KernelsUnder("/usr")]);
        }

        return [.. folders.Distinct()];
    }

    private static string[] Split(string? paths) =>
        (paths ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
