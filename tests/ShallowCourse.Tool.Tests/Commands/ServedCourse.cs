using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ShallowCourse.Tool.Tests.Commands;

/// <summary>A course of one lesson, and <c>course serve</c> in a process of its own.</summary>
internal sealed partial class ServedCourse : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("serve");
    private readonly List<Process> _processes = [];
    private Uri? _address;

    public string Folder => _folder.FullName;

    /// <summary>The page of the lesson, once it is served.</summary>
    public Uri Lesson => new(_address!, "en/3.01-a.html");

    public void Save(params NotebookCell[] cells) =>
        NotebookFile.Write(
            Notebook.Create("3.01-a.ipynb", cells), Path.Combine(Folder, "notebooks", "en", "3.01-a.ipynb"));

    /// <summary>Until it has said an address, at a free port unless the arguments name one.</summary>
    public async Task<(Uri Address, Process Process, Func<string> Output)> ServeAsync(
        CancellationToken cancel, params string[] arguments)
    {
        var (process, output) = Start(["--port", "0", .. arguments]);
        var said = new TaskCompletionSource<Uri>();
        void Look()
        {
            if (Address().Match(output()) is { Success: true } match)
            {
                said.TrySetResult(new Uri(match.Value));
            }
        }

        process.OutputDataReceived += (_, _) => Look();
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => said.TrySetException(new InvalidOperationException(
            $"course serve did not say an address:\n{output()}"));
        Look();
        _address = await said.Task.WaitAsync(Patience, cancel);
        return (_address, process, output);
    }

    public (Process Process, Func<string> Output) Start(params ReadOnlySpan<string> arguments)
    {
        string[] command = ["dotnet", Repository.Tool, "serve", .. arguments];
        // With the signals' usual effect: what runs the tests may have passed on that they be ignored.
        if (OperatingSystem.IsLinux())
        {
            command = ["/usr/bin/env", "--default-signal=INT,TERM", .. command];
        }

        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = Folder + Path.PathSeparator + start.Environment["PATH"];
        var process = Process.Start(start)!;
        _processes.Add(process);
        return (process, ChildProcess.Collect(process));
    }

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }

            process.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+/(?= \(Ctrl)")]
    private static partial Regex Address();
}
