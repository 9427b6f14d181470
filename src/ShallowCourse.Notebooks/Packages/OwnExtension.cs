namespace ShallowCourse.Notebooks.Packages;

/// <summary>
/// What a package's compiled extension does in .NET Interactive, as a script for this session: such an extension needs
/// .NET Interactive's kernel, and cannot run without it.
/// </summary>
internal static class OwnExtension
{
    private const string PlotlyNet = "plotly-net.csx";

    /// <summary>The scripts for what has been resolved, by name.</summary>
    public static IEnumerable<string> For(ResolvedPackages packages)
    {
        var names = packages.RuntimeAssemblies.Select(Path.GetFileNameWithoutExtension)
            .ToHashSet(StringComparer.Ordinal);
        // The course's package shows them in its own way.
        return names.Contains("Plotly.NET") && !names.Contains("ShallowCourse.Polyglot") ? [PlotlyNet] : [];
    }

    public static string TextOf(string script)
    {
        using var stream = typeof(OwnExtension).Assembly.GetManifestResourceStream($"extensions/{script}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
