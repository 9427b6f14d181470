using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ShallowCourse.Benchmarks;

/// <summary>
/// `course run` on a notebook of 50 small cells against nbconvert with ipykernel on the same cells in Python, in turns:
/// from starting the process, over reading and writing the .ipynb, to its end.
/// </summary>
internal static class NotebookSession
{
    private const int Cells = 50;
    private const double Goal = 0.4;
    private const double MemoryGoal = 130; // MB

    public static void Print(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("shallowcourse-session-").FullName;
        try
        {
            var (csharp, python) = (Path.Combine(folder, "csharp.ipynb"), Path.Combine(folder, "python.ipynb"));
            File.WriteAllText(
                csharp, Notebook(".net-csharp", ".NET (C#)", "C#", Enumerable.Range(0, Cells).Select(CSharp)));
            File.WriteAllText(
                python, Notebook("python3", "Python 3", "python", Enumerable.Range(0, Cells).Select(Python)));
            Compare(rounds, Ours(csharp, folder), NbConvert(python, folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(int rounds, ProcessStartInfo ours, ProcessStartInfo theirs)
    {
        var (course, nbconvert) = (new SampleSet(), new SampleSet());
        double ourMemory = 0, theirMemory = 0;
        for (var round = 0; round < rounds; round++)
        {
            (var seconds, ourMemory) = Run(ours);
            course.Add(seconds);
            (seconds, theirMemory) = Run(theirs);
            if (double.IsFinite(seconds))
            {
                nbconvert.Add(seconds);
            }
        }

        Console.WriteLine();
        Console.WriteLine($"{Cells} small cells, whole process");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  course run   {course.Median:F2} s (spread {course.Spread:P0}), "
            + $"{ourMemory:F0} MB (goal ≤ {MemoryGoal}: {(ourMemory <= MemoryGoal ? "met" : "MISSED")})"));
        if (nbconvert.IsEmpty)
        {
            Console.WriteLine("  nbconvert with ipykernel: missing");
            return;
        }

        var ratio = course.RatioTo(nbconvert);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  nbconvert    {nbconvert.Median:F2} s (spread {nbconvert.Spread:P0}), "
            + $"{theirMemory:F0} MB without its kernel"));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  goal ≤ {Goal} of nbconvert: {ratio:F2} {(ratio <= Goal ? "met" : "MISSED")}"));
    }

    private static string CSharp(int i) => (i % 5) switch
    {
        _ when i == 0 => "using System.Linq;\nvar total = 0.0;",
        0 => $"double F{i}(double x) => x * {i} + 1;\nF{i}(2)",
        1 => $"var a{i} = Enumerable.Range(0, {i}).Select(n => n * n).ToArray();\na{i}.Sum()",
        2 => $"total += Math.Sqrt({i});\ntotal",
        3 => $"for (var n = 0; n < 3; n++)\n{{\n    Console.WriteLine($\"line {{n}} of {i}\");\n}}",
        _ => $"var s{i} = string.Join(\", \", new[] {{ 1, 2, {i} }});\ns{i}",
    };

    private static string Python(int i) => (i % 5) switch
    {
        _ when i == 0 => "import math\ntotal = 0.0",
        0 => $"def f{i}(x):\n    return x * {i} + 1\nf{i}(2)",
        1 => $"a{i} = [n * n for n in range({i})]\nsum(a{i})",
        2 => $"total += math.sqrt({i})\ntotal",
        3 => $"for n in range(3):\n    print(f\"line {{n}} of {i}\")",
        _ => $"s{i} = \", \".join(str(n) for n in [1, 2, {i}])\ns{i}",
    };

    private static string Notebook(string kernel, string displayName, string language, IEnumerable<string> sources) =>
        JsonSerializer.Serialize(new
        {
            cells = sources.Select((source, i) => new
            {
                cell_type = "code",
                id = $"cell-{i}",
                metadata = new { },
                execution_count = (int?)null,
                outputs = Array.Empty<object>(),
                source,
            }),
            metadata = new { kernelspec = new { name = kernel, display_name = displayName, language } },
            nbformat = 4,
            nbformat_minor = 5,
        });

    /// <summary>The tool as `dotnet build` left it: Release if it was built, else Debug.</summary>
    private static ProcessStartInfo Ours(string notebook, string folder)
    {
        var artifacts = Path.Combine(AppContext.BaseDirectory, "..", "..");
        var tool = new[] { "release", "debug" }
            .Select(
                configuration => Path.GetFullPath(
                    Path.Combine(artifacts, "ShallowCourse.Tool", configuration, "course.dll")))
            .FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException("The tool is not built. Run dotnet build -c Release first.");
        return Start("dotnet", tool, "run", notebook, "--out", Path.Combine(folder, "out"));
    }

    private static ProcessStartInfo NbConvert(string notebook, string folder) => Start(
        File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3",
        "-m", "nbconvert", "--to", "notebook", "--execute", "--output-dir", Path.Combine(folder, "out"), notebook);

    private static ProcessStartInfo Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    /// <summary>Seconds, NaN if it failed, and the highest megabytes seen while it ran.</summary>
    private static (double Seconds, double Megabytes) Run(ProcessStartInfo start)
    {
        var clock = Stopwatch.GetTimestamp();
        var megabytes = 0.0;
        try
        {
            using var process = Process.Start(start)!;
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
}
