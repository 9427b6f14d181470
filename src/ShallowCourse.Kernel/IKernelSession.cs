namespace ShallowCourse.Kernel;

/// <summary>What the kernel asks of a C# session.</summary>
internal interface IKernelSession : IDisposable
{
    /// <summary>Runs a cell. Its outputs have all been given to <paramref name="output"/> when this returns.</summary>
    /// <param name="code">The C# text.</param>
    /// <param name="name">What diagnostics call the cell.</param>
    /// <param name="output">Where outputs go, the error among them.</param>
    /// <param name="interrupt">Stops the cell and keeps the session.</param>
    /// <returns>Why it failed, or null.</returns>
    Task<CellError?> RunAsync(string code, string name, ISessionOutput output, CancellationToken interrupt);

    /// <summary>What may be typed at a position.</summary>
    CompletionList Complete(string code, int position);

    /// <summary>What is known of the name at a position, or null.</summary>
    string? Inspect(string code, int position, bool inDetail);
}
