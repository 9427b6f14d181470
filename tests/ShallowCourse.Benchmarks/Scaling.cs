using System.Globalization;

namespace ShallowCourse.Benchmarks;

/// <summary>
/// How an iteration's cost grows with m, n0, n1 and threads: nanoseconds for each unit and example, which would be one
/// horizontal line along m and n1 if all memory were as near as the first cache; and the memory that it takes.
/// </summary>
internal static class Scaling
{
    private const int MostX = 1 << 28; // bytes of X: what fits beside its rivals

    private static readonly int[] Examples = [400, 1_200, 4_000, 12_000, 40_000, 120_000, 400_000, 1_000_000];

    private static readonly (string Name, IEnumerable<Workload> Points)[] Rows =
    [
        ("m, n0 = 2, n1 = 20", Along(Examples, m => (m, 2, 20))),
        ("m, n0 = 20, n1 = 64", Along(Examples, m => (m, 20, 64))),
        ("n0, m = 4,000, n1 = 32", Along([1, 2, 4, 7, 8, 16, 64, 256, 784, 2048], n0 => (4_000, n0, 32))),
        ("n1, m = 40,000, n0 = 2", Along([1, 2, 4, 8, 16, 32, 64, 128, 512], n1 => (40_000, 2, n1))),
    ];

    public static void Print(int rounds)
    {
        Console.WriteLine(InstructionSet.Machine);
        var figures = Rows.Select(row => Measure(row.Name, row.Points, rounds)).ToList();
        var folder = Directory.CreateDirectory(
            Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "benchmarks")).FullName;
        foreach (var (figure, i) in figures.Select((figure, i) => (figure, i)))
        {
            var file = Path.Combine(folder, $"scaling-{InstructionSet.Current.Name}-{i + 1}.svg");
            File.WriteAllText(file, figure.ToSvg());
            Console.WriteLine(file);
        }
    }

    private static IEnumerable<Workload> Along(int[] sizes, Func<int, (int m, int n0, int n1)> at) =>
        sizes.Select(at).Where(point => (long)point.m * point.n0 * sizeof(double) <= MostX)
            .Select(point => new Workload("", point.m, point.n0, point.n1));

    private static Figure Measure(string name, IEnumerable<Workload> points, int rounds)
    {
        Console.WriteLine();
        Console.WriteLine($"Along {name}");
        Console.WriteLine("| m | n0 | n1 | 1 thread | a unit and example | of the floor | 2 threads | X | peak |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        List<(double Size, double One, double Two)> line = [];
        foreach (var workload in points)
        {
            using var reference = Start(ContenderKind.Reference, workload);
            using var twoThreads = Start(ContenderKind.TwoThreads, workload);
            using var measuredFloor = Start(ContenderKind.MeasuredFloor, workload);
            var iterations = Math.Clamp((int)(0.1 / reference.Measure(10)), 3, 50_000);
            var (ones, twos, floors) = (new SampleSet(), new SampleSet(), new SampleSet());
            for (var round = 0; round < rounds; round++)
            {
                ones.Add(reference.Measure(iterations));
                twos.Add(twoThreads.Measure(iterations));
                floors.Add(measuredFloor.Measure(1));
            }

            var (one, two, floor) = (ones.Median, twos.Median, floors.Median);
            var (peak, x) = reference.Memory;
            var each = 1e9 / workload.m / workload.n1;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {workload.m:N0} | {workload.n0:N0} | {workload.n1:N0} | {one * 1e6:N1} µs | {one * each:F3} ns "
                + $"| {one / floor:F2} | {one / two:F2} × | {x:F1} MB | {peak:F0} MB |"));
            var size = name[0] == 'm' ? workload.m : name[1] == '0' ? workload.n0 : workload.n1;
            line.Add((size, one * each, two * each));
        }

        return Chart.Combine(
            Chart.Line(line.Select(point => point.Size), line.Select(point => point.One), showMarkers: true,
                name: "1 thread"),
            Chart.Line(line.Select(point => point.Size), line.Select(point => point.Two), showMarkers: true,
                name: "2 threads"))
            .WithTitle($"Along {name}")
            .WithXAxisStyle(name.Split(',')[0], axisType: "log")
            .WithYAxisStyle("ns for each unit and example", axisType: "log");
    }

    private static Contender Start(ContenderKind kind, Workload workload) =>
        Contender.Start(kind, workload, out var problem) ?? throw new InvalidOperationException(problem);
}
