namespace ShallowCourse.Tool.Doctor;

/// <summary>What doctor can ask this machine. Replaced in tests.</summary>
internal interface IMachine
{
    IReadOnlyList<KernelSpec> Kernels { get; }

    /// <summary>The checkout's root, or null outside of one.</summary>
    string? Course { get; }

    /// <summary>How this tool is called here.</summary>
    string Tool { get; }

    /// <summary>Where editors keep what Polyglot Notebooks stores, whether they are there or not.</summary>
    IReadOnlyList<string> PolyglotFolders { get; }

    /// <summary>A program's output, or null where there is no such program or it fails.</summary>
    string? Ask(string program, params string[] arguments);

    bool Exists(string path);

    /// <summary>Moves a file, into a folder that need not be there.</summary>
    void Move(string from, string to);
}
