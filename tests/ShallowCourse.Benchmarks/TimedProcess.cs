using System.Diagnostics;
using System.Globalization;

namespace ShallowCourse.Benchmarks;

/// <summary>A whole process, from its start to its end.</summary>
internal static class TimedProcess
{
    public static string ToolPath
    {
        get
        {
            var artifacts = Path.Combine(AppContext.BaseDirectory, "..", "..");
            return new[] { "release", "debug" }
                .Select(configuration => Path.GetFullPath(
                    Path.Combine(artifacts, "ShallowCourse.Tool", configuration, "course.dll")))
                .FirstOrDefault(File.Exists)
                ?? throw new FileNotFoundException("The tool is not built. Run dotnet build -c Release first.");
        }
    }

    /// <summary>The course's tool as `dotnet build` left it: Release if it was built, else Debug.</summary>
    public static ProcessStartInfo Tool(params string[] arguments) => new("dotnet", [ToolPath, .. arguments]);

    /// <summary>Debian's interpreter by its path: another python3 may come first.</summary>
    public static ProcessStartInfo Python(params string[] arguments) =>
        new(File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3", arguments);

    /// <summary>Seconds, NaN if it failed, and the highest megabytes seen while it ran.</summary>
    public static (double Seconds, double Megabytes) Run(ProcessStartInfo start)
    {
        var clock = Stopwatch.GetTimestamp();
        var megabytes = 0.0;
        try
        {
            using var process = Start(start);
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            while (!process.WaitForExit(20))
            {
                megabytes = Math.Max(megabytes, PeakMegabytes(process));
            }

            return (process.ExitCode == 0 ? Stopwatch.GetElapsedTime(clock).TotalSeconds : double.NaN, megabytes);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (double.NaN, megabytes);
        }
    }

    /// <summary>The number that it prints; NaN if it prints none.</summary>
    public static double Number(ProcessStartInfo start)
    {
        try
        {
            using var process = Start(start);
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            errors.Wait();
            return double.TryParse(output, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return double.NaN;
        }
    }

    private static double PeakMegabytes(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64 / (double)(1 << 20);
        }
        catch (InvalidOperationException)
        {
            return 0; // it ended just now
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        return Process.Start(start)!;
    }
}
