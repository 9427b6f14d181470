using System.CommandLine;

namespace ShallowCourse.Tool.Commands;

/// <summary>
/// <c>course solve FILE [--out FILE]</c> and <c>course release FILE [--out FILE]</c>: the two faces of an assignment.
/// </summary>
internal static class AssignmentCommands
{
    public static Command Solve() => Create(
        "solve", "Write the notebook with every exercise solved.", "solved", assignment => assignment.Solved());

    public static Command Release() => Create(
        "release", "Write the notebook as it is handed out: stubs, no outputs, nbgrader's metadata.", "released",
        assignment => assignment.Released());

    private static Command Create(string name, string description, string folder,
        Func<AssignmentNotebook, Notebook> make)
    {
        var file = new Argument<string>("file") { Description = "A notebook with exercises." };
        var output =
            new Option<string?>("--out")
            { Description = $"The file to write (default: in artifacts/{folder}).", HelpName = "FILE" };
        var command = new Command(name, description) { file, output };
        command.SetAction(result => Run(
            result.GetValue(file)!, result.GetValue(output), folder, make, result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error));
        return command;
    }

    /// <returns>0, or 2 if the file cannot be read or written.</returns>
    internal static int Run(
        string file, string? target, string folder, Func<AssignmentNotebook, Notebook> make, TextWriter output,
        TextWriter error)
    {
        try
        {
            target ??= Path.Combine("artifacts", folder, Path.GetFileName(file));
            if (Path.GetFullPath(target) == Path.GetFullPath(file))
            {
                throw new IOException(
                    $"{target}: got the notebook itself as the place to write to; expected another file. Give one with "
                        + "--out.");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            NotebookFile.Write(make(AssignmentNotebook.Read(file)), target);
            output.WriteLine(target);
            return 0;
        }
        catch (Exception problem) when (problem is NotebookFormatException or InvalidDataException or IOException
            or UnauthorizedAccessException)
        {
            error.WriteLine(problem.Message);
            return 2;
        }
    }
}
