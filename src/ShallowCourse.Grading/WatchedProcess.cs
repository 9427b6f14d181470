using System.Diagnostics;
using System.Globalization;

namespace ShallowCourse.Grading;

/// <summary>
/// Runs one notebook in a process of its own: a scratch folder for current, home and temporary folder, an environment
/// of a few
/// variables, a limit on the heap, and an end by force.
/// </summary>
/// <remarks>
/// By itself this keeps accidents apart and is no wall: the process runs as the same user, reads and writes what
/// that user can, and uses the network. <see cref="Isolation"/> is the wall.
/// </remarks>
internal sealed class WatchedProcess(ResolvedPackages packages, GradingOptions options)
{
    private const int Said = 4000;
    private static readonly TimeSpan StartUp = TimeSpan.FromSeconds(30);

    // What .NET needs to start, on any system; nothing that tells a submission about the machine or gives it rights.
    private static readonly string[] Kept = [
        "PATH", "DOTNET_ROOT", "SystemRoot", "windir", "ComSpec", "PATHEXT", "NUMBER_OF_PROCESSORS", "LD_LIBRARY_PATH"];

    /// <returns>The executed copy, or null if the process ended without one: it exited, crashed or was
    /// killed.</returns>
    public async Task<Notebook?> ExecuteAsync(Notebook notebook, CancellationToken cancel) =>
        (await RunAsync(notebook, cancel).ConfigureAwait(false)).Copy;

    /// <summary>Runs what is nobody's answer: where that fails, no submission is to blame.</summary>
    /// <exception cref="InvalidDataException">It does not run on this machine; with what the process said.</exception>
    public async Task ProbeAsync(Notebook setup, CancellationToken cancel)
    {
        var (copy, errors) = await RunAsync(setup, cancel).ConfigureAwait(false);
        if (copy?.CodeCells.All(cell => cell.ExecutionCount is not null
            && !cell.Outputs.OfType<ErrorOutput>().Any()) != true)
        {
            throw new InvalidDataException(GradingTexts.Format(
                "no-start", options.Isolation.Describe(), await errors.ConfigureAwait(false)));
        }
    }

    private async Task<(Notebook? Copy, Task<string> Errors)> RunAsync(Notebook notebook, CancellationToken cancel)
    {
        var scratch = LeftOver.NewScratch();
        try
        {
            var source = Path.Combine(scratch, "assignment.ipynb");
            var copy = Path.Combine(scratch, "executed", "assignment.ipynb");
            var resolved = Path.Combine(scratch, "packages.json");
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            NotebookFile.Write(notebook, source);
            ResolvedBefore.Write(packages, resolved);
            var mark = Path.GetFileName(scratch);
            using var process = Process.Start(StartInfo(scratch, source, copy, resolved, mark))!;
            // What cells print is in the copy, and a full pipe would stop the process. Nobody waits for a submission's
            // end of them: a child that holds them would keep the grader for as long as it likes.
            _ = DrainAsync(process.StandardOutput);
            var errors = DrainAsync(process.StandardError);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(StartUp + (options.Timeout * notebook.CodeCells.Count()));
            try
            {
                await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            }
            LeftOver.Kill(mark);
            cancel.ThrowIfCancellationRequested();
            return (ReadCopy(copy), errors);
        }
        finally
        {
            LeftOver.Delete(scratch);
        }
    }

    private ProcessStartInfo StartInfo(string scratch, string source, string copy, string resolved, string mark)
    {
        var execution = new SubmissionExecution(source, copy, resolved, options.Timeout);
        var command = options.Isolation.Around([DotnetHost.Path, options.Tool, .. execution.Arguments], scratch, [
            Path.GetDirectoryName(DotnetHost.Path)!, Path.GetDirectoryName(options.Tool)!,
            .. packages.CompileAssemblies.Concat(packages.RuntimeAssemblies).Concat(packages.NativeLibraries)
                .Concat(packages.Extensions).Select(file => Path.GetDirectoryName(file)!)]);
        var start = new ProcessStartInfo(command[0])
        {
            WorkingDirectory = scratch,
            RedirectStandardInput = true, // nobody answers
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in command.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }

        var kept = Kept.Select(
            name => (
                Name: name,
                Value: Environment.GetEnvironmentVariable(name))).Where(item => item.Value is not null).ToArray();
        start.Environment.Clear();
        foreach (var (name, value) in kept)
        {
            start.Environment[name] = value;
        }

        foreach (var folder in (string[])[
            "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR", "TEMP", "TMP", "DOTNET_CLI_HOME"])
        {
            start.Environment[folder] = scratch;
        }

        start.Environment["SHALLOWCOURSE_SEED"] = options.Seed.ToString(CultureInfo.InvariantCulture);
        start.Environment["SHALLOWCOURSE_MEMORY_LIMIT_MB"] = Math.Max(1, options.Memory / 2)
            .ToString(CultureInfo.InvariantCulture);
        start.Environment["DOTNET_GCHeapHardLimit"] = ((long)options.Memory * 1024 * 1024)
            .ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment[LeftOver.Mark] = mark;
        return start;
    }

    private static Notebook? ReadCopy(string copy)
    {
        try
        {
            return File.Exists(copy) ? NotebookFile.Read(copy) : null;
        }
        catch (NotebookFormatException)
        {
            return null; // half written when the process died
        }
    }

    /// <returns>The beginning of what was written.</returns>
    private static async Task<string> DrainAsync(StreamReader output)
    {
        var buffer = new char[Said];
        try
        {
            var count = await output.ReadBlockAsync(buffer).ConfigureAwait(false);
            await output.BaseStream.CopyToAsync(Stream.Null).ConfigureAwait(false);
            return new string(buffer, 0, count).Trim();
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException)
        {
            return "";
        }
    }
}
