using System.CommandLine;

namespace ShallowCourse.Tool.Commands;

/// <summary>
/// <c>course execute NOTEBOOK COPY --packages FILE --timeout SECONDS</c>, hidden: one notebook, in a process that a
/// grader watches
/// and may kill.
/// </summary>
internal static class ExecuteCommand
{
    public static Command Create()
    {
        var notebook = new Argument<string>("notebook");
        var copy = new Argument<string>("copy");
        var packages = new Option<string>(SubmissionExecution.PackagesOption) { Required = true };
        var timeout = NumberOption.Seconds(SubmissionExecution.TimeoutOption, "Seconds that a cell may take.",
            RunOptions.DefaultTimeout);
        var command = new Command(SubmissionExecution.CommandName, "Execute one notebook for a grader.")
        { notebook, copy, packages, timeout };
        command.Hidden = true;
        command.SetAction(async (result, cancel) =>
        {
            var options = new RunOptions
            {
                AllowErrors = true,
                Timeout = TimeSpan.FromSeconds(result.GetValue(timeout)),
                Session = DesktopHost.Session with
                {
                    Packages = new ResolvedBefore(Path.GetFullPath(result.GetValue(packages)!)),
                },
            };
            var run = await new NotebookRunner(options).RunAsync(
                NotebookFile.Read(result.GetValue(notebook)!), new Reached(result.GetValue(copy)!), cancel)
                .ConfigureAwait(false);
            NotebookFile.Write(run.Executed, result.GetValue(copy)!);
            return 0;
        });
        return command;
    }

    /// <summary>The copy as far as it is: a cell that ends the process takes nothing with it but itself.</summary>
    private sealed class Reached(string copy) : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            var partial = copy + ".part";
            NotebookFile.Write(value.Executed, partial);
            File.Move(partial, copy, overwrite: true);
        }
    }
}
