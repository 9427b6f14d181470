using System.Globalization;

namespace ShallowCourse.Benchmarks;

/// <summary>
/// The cost of an iteration over m and n1, which should be straight lines, as a figure of the library's own.
/// </summary>
internal static class Scaling
{
    private static readonly int[] Examples = [400, 1_200, 4_000, 12_000, 40_000, 120_000, 400_000, 1_000_000];
    private static readonly int[] Units = [4, 8, 16, 32, 64];

    public static void Print(int rounds)
    {
        Console.WriteLine();
        Console.WriteLine("Nanoseconds for each unit and example of an iteration, 1 thread, n0 = 2");
        Console.WriteLine($"{"m",12}{string.Concat(Units.Select(n1 => $"{$"n1 = {n1}",12}"))}");
        var times = new double[Examples.Length, Units.Length];
        for (var i = 0; i < Examples.Length; i++)
        {
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"{Examples[i],12:N0}"));
            for (var j = 0; j < Units.Length; j++)
            {
                times[i, j] = Seconds(new Workload("", Examples[i], 2, Units[j]), rounds);
                Console.Write(
                    string.Create(CultureInfo.InvariantCulture, $"{times[i, j] * 1e9 / Examples[i] / Units[j],12:F3}"));
            }

            Console.WriteLine();
        }

        Save(times);
    }

    private static double Seconds(Workload workload, int rounds)
    {
        using var contender = Contender.Start(ContenderKind.Reference, workload, out var problem)
            ?? throw new InvalidOperationException(problem);
        var iterations = Math.Clamp((int)(0.1 / contender.Measure(10)), 3, 50_000);
        var samples = new SampleSet();
        for (var round = 0; round < rounds; round++)
        {
            samples.Add(contender.Measure(iterations));
        }

        return samples.Median;
    }

    private static void Save(double[,] times)
    {
        var lines = Units.Select((n1, j) => Chart.Line(
            Examples.Select(m => (double)m), Examples.Select(
                (_, i) => times[i, j] * 1e6), showMarkers: true, name: $"n1 = {n1}"));
        var figure = Chart.Combine(lines)
            .WithTitle("An iteration's time grows linearly in m and n1")
            .WithXAxisStyle("examples m", axisType: "log")
            .WithYAxisStyle("microseconds", axisType: "log");
        var folder = Directory.CreateDirectory(
            Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "benchmarks")).FullName;
        foreach (var (name, text) in new[] { ("scaling.svg", figure.ToSvg()), ("scaling.html", figure.ToHtml()) })
        {
            File.WriteAllText(Path.Combine(folder, name), text);
            Console.WriteLine(Path.Combine(folder, name));
        }
    }
}
