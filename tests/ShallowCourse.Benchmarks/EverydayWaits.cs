using System.Diagnostics;
using System.Globalization;
using ShallowCourse.Testing;

namespace ShallowCourse.Benchmarks;

/// <summary>What somebody waits for again and again: the site with nothing to do, the kernel's first value.</summary>
internal static class EverydayWaits
{
    private const double SiteGoal = 0.5; // seconds

    public static void Print(int rounds)
    {
        var (site, course, ipykernel) = (new SampleSet(), new SampleSet(), new SampleSet());
        var firstValue = Path.Combine(AppContext.BaseDirectory, "Peers", "first_value.py");
        TimedProcess.Run(Site()); // makes what is stale
        for (var round = 0; round < rounds; round++)
        {
            site.Add(TimedProcess.Run(Site()).Seconds);
            course.Add(TimedProcess.Number(TimedProcess.Python(
                firstValue, "dotnet", TimedProcess.ToolPath, "kernel", "serve", "{connection_file}")));
            ipykernel.Add(TimedProcess.Number(TimedProcess.Python(firstValue)));
        }

        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"course site with nothing to do: {site.Median:F2} s (spread {site.Spread:P0}), goal ≤ {SiteGoal} s: "
            + $"{(site.Median <= SiteGoal ? "met" : "MISSED")}"));
        Console.WriteLine(course.IsEmpty || ipykernel.IsEmpty
            ? "first value of a kernel: missing (jupyter_client with ipykernel)"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"first value of a kernel: {course.Median:F2} s (spread {course.Spread:P0}), "
                + $"ipykernel {ipykernel.Median:F2} s (spread {ipykernel.Spread:P0})"));
    }

    private static ProcessStartInfo Site()
    {
        var start = TimedProcess.Tool("site");
        start.WorkingDirectory = Repository.Root;
        return start;
    }
}
