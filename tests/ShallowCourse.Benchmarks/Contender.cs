using System.Diagnostics;
using System.Globalization;

namespace ShallowCourse.Benchmarks;

/// <summary>
/// One way to train, in a process of its own so that all are treated alike: it says "ready" and a cost when its data is
/// made, then answers numbers of iterations with seconds.
/// </summary>
internal sealed class Contender : IDisposable
{
    private readonly Process _process;

    private Contender(string name, Process process, double cost)
    {
        Name = name;
        _process = process;
        Cost = cost;
        var answer = Ask("peak").Split(' ');
        Memory = (Number(answer[0]), Number(answer[1]));
    }

    public string Name { get; }

    /// <summary>After the warm-up: equal for all that truly do the same work.</summary>
    public double Cost { get; }

    /// <summary>Megabytes: the highest during the warm-up, one training, and those of X.</summary>
    public (double Peak, double X) Memory { get; }

    /// <summary>Starts it; null where it cannot run here, with the reason.</summary>
    public static Contender? Start(ContenderKind kind, Workload workload, out string problem)
    {
        Process process;
        try
        {
            var start = kind.StartInfo(workload);
            start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
            process = Process.Start(start)!;
        }
        catch (Exception exception)
            when (exception is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            problem = exception.Message;
            return null;
        }

        var errors = process.StandardError.ReadToEndAsync();
        if (process.StandardOutput.ReadLine()?.Split(' ') is ["ready", var cost])
        {
            problem = "";
            return new Contender(kind.Name, process, Number(cost));
        }

        process.WaitForExit();
        problem = errors.Result.Trim().Split('\n')[^1];
        process.Dispose();
        return null;
    }

    /// <summary>Seconds for one iteration, as the mean of many.</summary>
    public double Measure(int iterations) =>
        Number(Ask(iterations.ToString(CultureInfo.InvariantCulture))) / iterations;

    public void Dispose()
    {
        _process.StandardInput.Close(); // the end of its input is the end of its work
        _process.WaitForExit();
        _process.Dispose();
    }

    private string Ask(string question)
    {
        _process.StandardInput.WriteLine(question);
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException($"{Name} ended before it answered.");
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
