using System.Diagnostics;
using System.Globalization;

namespace ShallowCourse.Grading;

/// <summary>
/// Runs one notebook in a process of its own: a scratch folder for current, home and temporary folder, an environment
/// of a few
/// variables, a limit on the heap, and an end by force.
/// </summary>
/// <remarks>
/// This keeps accidents apart; it is no wall. The process runs as the same user: it can read and write what that user
/// can, and
/// use the network. Strangers' code belongs in a container (see the README).
/// </remarks>
internal sealed class WatchedProcess(ResolvedPackages packages, GradingOptions options)
{
    private const string Mark = "SHALLOWCOURSE_GRADING_RUN";
    private static readonly TimeSpan StartUp = TimeSpan.FromSeconds(30);

    // What .NET needs to start, on any system; nothing that tells a submission about the machine or gives it rights.
    private static readonly string[] Kept = [
        "PATH", "DOTNET_ROOT", "SystemRoot", "windir", "ComSpec", "PATHEXT", "NUMBER_OF_PROCESSORS", "LD_LIBRARY_PATH"];

    /// <returns>The executed copy, or null if the process ended without one: it exited, crashed or was
    /// killed.</returns>
    public async Task<Notebook?> ExecuteAsync(Notebook notebook, CancellationToken cancel)
    {
        var scratch = Directory.CreateTempSubdirectory("shallowcourse-grading-").FullName;
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
            // Read and dropped: what cells print is in the copy, and a full pipe would stop the process.
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
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
            KillChildrenLeftBehind(mark);
            cancel.ThrowIfCancellationRequested();
            return ReadCopy(copy);
        }
        finally
        {
            Delete(scratch);
        }
    }

    private ProcessStartInfo StartInfo(string scratch, string source, string copy, string resolved, string mark)
    {
        var start = new ProcessStartInfo(DotnetHost.Path)
        {
            WorkingDirectory = scratch,
            RedirectStandardInput = true, // nobody answers
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var execution = new SubmissionExecution(source, copy, resolved, options.Timeout);
        foreach (var argument in (string[])[options.Tool, .. execution.Arguments])
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
        start.Environment[Mark] = mark;
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

    /// <summary>
    /// Processes that the submission started and that outlived it carry its mark; Linux shows it to their owner.
    /// </summary>
    private static void KillChildrenLeftBehind(string mark)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                try
                {
                    if (File.ReadAllText($"/proc/{process.Id}/environ")
                        .Contains($"{Mark}={mark}", StringComparison.Ordinal))
                    {
                        process.Kill(entireProcessTree: true);
                    }
                }
                catch (Exception gone) when (gone is IOException or UnauthorizedAccessException
                    or InvalidOperationException or System.ComponentModel.Win32Exception)
                {
                    // Ended meanwhile, or another user's.
                }
            }
        }
    }

    private static void Delete(string scratch)
    {
        try
        {
            Directory.Delete(scratch, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Something in it is still open, or made read-only; the system empties its temporary folder in time.
        }
    }
}
