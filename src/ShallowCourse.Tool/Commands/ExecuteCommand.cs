using System.CommandLine;

namespace ShallowCourse.Tool;

/// <summary>
/// <c>course execute NOTEBOOK COPY --packages FILE --timeout SECONDS</c>, hidden: one notebook, in a process that a
/// grader watches
/// and may kill.
/// </summary>
internal static class ExecuteCommand
{
    public const string Name = "execute";
    public const string PackagesOption = "--packages";
    public const string TimeoutOption = "--timeout";

    public static Command Create()
    {
        var notebook = new Argument<string>("notebook");
        var copy = new Argument<string>("copy");
        var packages = new Option<string>(PackagesOption) { Required = true };
        var timeout = NumberOption.Seconds(TimeoutOption, "Seconds that a cell may take.", RunOptions.DefaultTimeout);
        var command = new Command(Name, "Execute one notebook for a grader.") { notebook, copy, packages, timeout };
        command.Hidden = true;
        command.SetAction(async (result, cancel) =>
        {
            var options = new RunOptions()
            {
                AllowErrors = true,
                Timeout = TimeSpan.FromSeconds(result.GetValue(timeout)),
                Packages = new ResolvedBefore(Path.GetFullPath(result.GetValue(packages)!)),
            };
            var run = await new NotebookRunner(options).RunAsync(
                NotebookReader.Read(result.GetValue(notebook)!), null, cancel).ConfigureAwait(false);
            NotebookWriter.Write(run.Executed, result.GetValue(copy)!);
            return 0;
        });
        return command;
    }
}
