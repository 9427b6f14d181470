namespace ShallowCourse.Tool.Doctor;

/// <summary>What is on this machine, which ways of opening the course work, and what to type next.</summary>
internal sealed record MachineReport(IReadOnlyList<Requirement> Requirements, IReadOnlyList<Way> Ways)
{
    private const string Polyglot = "ms-dotnettools.dotnet-interactive-vscode";
    private const string JupyterExtension = "ms-toolsai.jupyter";

    /// <summary>The way that works, or lacks the least; of equals the first.</summary>
    public Way Next => Ways.MinBy(way => way.Missing)!;

    public static MachineReport Of(IMachine machine)
    {
        var sdk = machine.Ask("dotnet", "--version");
        var package = machine.Course is { } course
            && machine.Exists(Path.Combine(course, "artifacts", "packages",
                $"ShallowCourse.{CourseVersion.Text}.nupkg"))
            ? "artifacts/packages" : null;
        var code = FirstLine(machine.Ask("code", "--version"));
        var extensions = code is null ? [] : Lines(machine.Ask("code", "--list-extensions"));
        var polyglot = Extension(extensions, name => name == Polyglot);
        var jupyterExtension = Extension(extensions, name => name == JupyterExtension);
        var verso = Extension(extensions, name => name.Contains("verso", StringComparison.Ordinal));
        var jupyter = machine.Ask("jupyter", "notebook", "--version") ?? machine.Ask("jupyter", "lab", "--version");
        var ours = machine.Kernels.FirstOrDefault(spec => spec.IsOurs);
        var interactive = machine.Kernels.FirstOrDefault(spec => !spec.IsOurs && spec.Name == KernelSpec.NotebooksName);
        var kernel = ours ?? interactive;
        var npm = machine.Ask("npm", "--version");

        var unfound = ToolManifest.Misplaced(machine).Count > 0 ? $"{machine.Tool} doctor --repair" : null;

        var outside = machine.Course is null
            ? "change into the course's folder, the one that holds ShallowCourse.sln" : null;

        List<Requirement> requirements =
        [
            new(".NET SDK", sdk, "the course cannot be built. Install .NET 10: https://dot.net"),
            new("course library", package, outside is null ? "not built yet. Run: dotnet build" : $"{outside}."),
            new("VS Code", code, "no `code` command. https://code.visualstudio.com"),
            new(
                "  Polyglot Notebooks", unfound is null ? polyglot : null,
                unfound is null
                    ? $"code --install-extension {Polyglot}"
                    : $"stops with exit code 73: its tool manifest lies where it does not look. Run: {unfound}"),
            new("  Jupyter extension", jupyterExtension, $"code --install-extension {JupyterExtension}"),
            new("  Verso", verso, "look for Verso in VS Code's Extensions view"),
            new("Jupyter", FirstLine(jupyter), "no `jupyter` command. pip install notebook"),
            new(
                "  course's kernel", ours is null ? null : $"{ours.Name} in {ours.Folder}",
                $"{machine.Tool} kernel install"),
            new("  .NET Interactive", interactive?.Folder, "not needed where the course's kernel is"),
            new("grading's walls", Walls(machine), "grading shuts nothing off. On Linux: apt-get install bubblewrap"),
            new("npm", npm, "the site then loads KaTeX and plotly.js from a CDN"),
        ];

        string?[] built =
        [
            sdk is null ? "install the .NET 10 SDK: https://dot.net" : null,
            package is null ? outside ?? "dotnet build" : null,
        ];
        var noCode = code is null ? "install VS Code: https://code.visualstudio.com" : null;
        var noKernel = kernel is null ? $"{machine.Tool} kernel install" : null;
        List<Way> ways =
        [
            Choose(
                "VS Code, Polyglot Notebooks", "code notebooks",
                [.. built, noCode, polyglot is null ? $"code --install-extension {Polyglot}" : null, unfound]),
            Choose(
                "VS Code, Jupyter extension", "code notebooks",
                [
                    .. built, noCode, jupyterExtension is null ? $"code --install-extension {JupyterExtension}" : null,
                    noKernel]),
            Choose(
                "VS Code, Verso", "code notebooks",
                [.. built, noCode, verso is null ? "install Verso from VS Code's Extensions view" : null]),
            Choose(
                "Jupyter", "jupyter notebook notebooks/en",
                [.. built, jupyter is null ? "pip install notebook" : null, noKernel]),
        ];
        return new MachineReport(requirements, ways);
    }

    // There, and allowed to: containers and kernels may forbid namespaces.
    private static string? Walls(IMachine machine) =>
        machine.Ask("bwrap", "--unshare-all", "--ro-bind", "/", "/", "true") is null
            ? null
            : machine.Ask("bwrap", "--version");

    /// <summary>The first thing that is missing is what to do next.</summary>
    private static Way Choose(string name, string open, IReadOnlyList<string?> remedies)
    {
        var missing = remedies.OfType<string>().ToList();
        return new Way(name, missing.Count, missing.FirstOrDefault() ?? open);
    }

    private static string? Extension(IEnumerable<string> extensions, Func<string, bool> matches) =>
        extensions.FirstOrDefault(name => matches(name.ToLowerInvariant()));

    private static string[] Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string? FirstLine(string? text) => Lines(text).FirstOrDefault();
}
