namespace ShallowCourse.Tool.Doctor;

/// <summary>
/// The list of tools that Polyglot Notebooks has .NET make for it. From SDK 10.0.401 on `dotnet new tool-manifest`
/// writes it to the folder itself, and the extension looks in <c>.config</c>: every start but the first stops with exit
/// code 73.
/// </summary>
/// <param name="Folder">The extension's storage of one editor.</param>
internal sealed record ToolManifest(string Folder)
{
    private const string FileName = "dotnet-tools.json";

    /// <summary>Where it was written.</summary>
    public string Written => Path.Combine(Folder, FileName);

    /// <summary>Where the extension looks.</summary>
    public string Expected => Path.Combine(Folder, ".config", FileName);

    /// <summary>Those that the extension does not find.</summary>
    public static IReadOnlyList<ToolManifest> Misplaced(IMachine machine) =>
    [
        .. machine.PolyglotFolders.Select(folder => new ToolManifest(folder))
            .Where(manifest => machine.Exists(manifest.Written) && !machine.Exists(manifest.Expected)),
    ];

    /// <summary>Moves each to where the extension looks; says what it did.</summary>
    public static void Repair(IMachine machine, TextWriter output)
    {
        var misplaced = Misplaced(machine);
        foreach (var manifest in misplaced)
        {
            machine.Move(manifest.Written, manifest.Expected);
            output.WriteLine($"Moved {manifest.Written} to {manifest.Expected}. Reload VS Code's window.");
        }

        if (misplaced.Count == 0)
        {
            output.WriteLine("Nothing to repair: no tool manifest of Polyglot Notebooks lies in the wrong place.");
        }
    }
}
