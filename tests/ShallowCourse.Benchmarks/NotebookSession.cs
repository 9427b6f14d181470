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
    private const double Goal = 0.33;
    private const double MemoryGoal = 120; // MB

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
            Compare(
                rounds, TimedProcess.Tool("run", csharp, "--out", Path.Combine(folder, "out")),
                NbConvert(python, folder));
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
            (var seconds, ourMemory) = TimedProcess.Run(ours);
            course.Add(seconds);
            (seconds, theirMemory) = TimedProcess.Run(theirs);
            nbconvert.Add(seconds);
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

    private static ProcessStartInfo NbConvert(string notebook, string folder) => TimedProcess.Python(
        "-m", "nbconvert", "--to", "notebook", "--execute", "--output-dir", Path.Combine(folder, "out"), notebook);
}
