using System.Diagnostics;
using System.Text;

namespace ShallowCourse.Testing;

/// <summary>A program that a test starts, and never leaves behind.</summary>
internal static class ChildProcess
{
    public static ProcessStartInfo Start(string program, string[] arguments, Dictionary<string, string> variables)
    {
        var start =
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>Exit code, and both outputs together.</summary>
    public static async Task<(int Code, string Output)> RunAsync(ProcessStartInfo start, TimeSpan limit)
    {
        using var process = Process.Start(start)!;
        var output = Collect(process);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limited.CancelAfter(limit);
        try
        {
            await process.WaitForExitAsync(limited.Token);
            return (process.ExitCode, output());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return (-1, $"stopped after {limit}\n{output()}");
        }
    }

    /// <summary>Reads both outputs as they come; the function gives what has come.</summary>
    public static Func<string> Collect(Process process)
    {
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return () =>
        {
            lock (output)
            {
                return output.ToString();
            }
        };

        void Add(string? line)
        {
            lock (output)
            {
                output.AppendLine(line);
            }
        }
    }
}
