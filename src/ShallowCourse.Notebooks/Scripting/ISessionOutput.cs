namespace ShallowCourse.Notebooks.Scripting;

/// <summary>
/// Receives what a cell shows, in order, one call at a time, while the cell runs; nothing after its run has returned.
/// Calls come from the cell's own threads and are never cut in the middle when a cell is stopped.
/// </summary>
internal interface ISessionOutput
{
    /// <param name="name"><see cref="StreamOutput.StandardOutput"/> or
    /// <see cref="StreamOutput.StandardError"/>.</param>
    /// <param name="text">Whole characters, not whole lines.</param>
    void Stream(string name, string text);

    void Display(MimeBundle bundle);

    /// <summary>The value of the trailing expression.</summary>
    void Result(MimeBundle bundle);

    void Error(CellError error);

    /// <param name="wait">Only when the next output arrives, so that a picture can be replaced without flicker.</param>
    void ClearOutput(bool wait);

    /// <summary>What a thread of the cell did not catch after the cell's run had returned; at any time.</summary>
    void Late(CellError error) { }

    /// <summary>The same before it has returned; the stream has its report.</summary>
    void Uncaught(CellError error) { }

    /// <summary>A line for <c>Console.ReadLine</c>, or null where nobody can be asked.</summary>
    string? ReadLine() => null;
}
