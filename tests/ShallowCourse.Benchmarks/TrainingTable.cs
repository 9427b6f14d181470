using System.Globalization;

namespace ShallowCourse.Benchmarks;

/// <summary>The time of an iteration for every contender and workload, measured in turns.</summary>
internal sealed class TrainingTable(int rounds, double secondsPerSample)
{
    private const int MostIterations = 200_000;

    // Slower than this for one iteration (the readable equations on W4 and W5): one sample must do.
    private const double TooSlow = 4;

    private const double MemoryGoal = 1.15;
    private const double SmallX = 100; // MB

    private static readonly (string Workload, ContenderKind Rival, double Goal)[] GoalsWithAvx512 =
    [
        .. Goals(ContenderKind.MeasuredFloor, 1.18, 1.10, 1.09, 1.08, 1.17),
        .. Goals(ContenderKind.TwoThreads, double.NaN, 1.7, 1.9, 1.9, 1.9),
        .. Goals(ContenderKind.PlainC, 1, 1, 1, 1, 1),
        .. Goals(ContenderKind.CarefulNumPy, 24, 6.5, 6.5, 2.3, 5.5),
        .. Goals(ContenderKind.PyTorch, 70, 17, 18, 2.8, 17),
    ];

    private static readonly (string Workload, ContenderKind Rival, double Goal)[] GoalsWithAvx2 =
    [
        .. Goals(ContenderKind.MeasuredFloor, 1.25, 1.20, 1.12, 1.12, 1.20),
        .. Goals(ContenderKind.TwoThreads, double.NaN, 1.6, 1.9, 1.9, 1.9),
        .. Goals(ContenderKind.PlainC, 1, 1, 1, 1, 1),
        .. Goals(ContenderKind.CarefulNumPy, 24, 13, 14, 2.3, 5),
    ];

    public void Print(IEnumerable<Workload> workloads)
    {
        Console.WriteLine(InstructionSet.Machine);
        foreach (var workload in workloads)
        {
            Print(workload);
        }
    }

    private void Print(Workload workload)
    {
        Console.WriteLine();
        Console.WriteLine(workload);
        var contenders = new List<Contender>();
        var missing = new List<string>();
        try
        {
            foreach (var kind in ContenderKind.All)
            {
                if (Contender.Start(kind, workload, out var problem) is { } contender)
                {
                    contenders.Add(contender);
                }
                else
                {
                    missing.Add($"{kind.Name}: missing ({problem})");
                }
            }

            var samples = Measure(contenders);
            Write(contenders, samples);
            missing.ForEach(line => Console.WriteLine($"  {line}"));
            WriteGoals(workload, samples);
            WriteMemoryGoal(contenders);
        }
        finally
        {
            contenders.ForEach(contender => contender.Dispose());
        }
    }

    /// <summary>In each round everyone has a turn, so that what disturbs one disturbs all.</summary>
    private Dictionary<string, SampleSet> Measure(List<Contender> contenders)
    {
        var iterations = new Dictionary<string, int>();
        var samples = contenders.ToDictionary(contender => contender.Name, _ => new SampleSet());
        foreach (var contender in contenders)
        {
            var once = contender.Measure(1);
            if (once > TooSlow && (once = contender.Measure(1)) > TooSlow)
            {
                samples[contender.Name].Add(once);
                continue;
            }

            var few = Math.Clamp((int)(0.02 / Math.Max(once, 1e-9)), 1, MostIterations);
            iterations[contender.Name] = Math.Clamp(
                (int)(secondsPerSample / Math.Max(contender.Measure(few), 1e-9)), 1, MostIterations);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var contender in contenders)
            {
                if (iterations.TryGetValue(contender.Name, out var count))
                {
                    samples[contender.Name]
                        .Add(contender.Measure(contender.Name == ContenderKind.MeasuredFloor.Name ? 1 : count));
                }
            }
        }

        return samples;
    }

    private static void Write(List<Contender> contenders, Dictionary<string, SampleSet> samples)
    {
        var engine = samples.GetValueOrDefault(ContenderKind.Reference.Name);
        Console.WriteLine($"  {"",-34}{"an iteration",14}{"spread",9}{"engine is",12}{"peak MB",10}{"cost",22}");
        foreach (var contender in contenders)
        {
            var mine = samples[contender.Name];
            var (peak, x) = contender.Memory;
            var ratio = engine is null ? double.NaN : mine.RatioTo(engine);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {contender.Name,-34}{Time(mine.Median),14}{mine.Spread,9:P0}"
                + $"{ratio,11:F2}×{peak,10:F0}{contender.Cost,22:R}"));
            if (contender.Name == ContenderKind.Reference.Name)
            {
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture, $"  {"  (its peak counts from its start; X",-34} is {x:F1} MB)"));
            }
        }
    }

    private static void WriteGoals(Workload workload, Dictionary<string, SampleSet> samples)
    {
        var goals = InstructionSet.Current.IsAvx512 ? GoalsWithAvx512 : GoalsWithAvx2;
        foreach (var (_, rival, goal) in goals.Where(entry => entry.Workload == workload.Name))
        {
            if (!samples.TryGetValue(rival.Name, out var theirs)
                || !samples.TryGetValue(ContenderKind.Reference.Name, out var engine))
            {
                continue;
            }

            // Against the floor and with two threads, the engine's own time is the one above the line.
            var turned = rival == ContenderKind.MeasuredFloor || rival == ContenderKind.TwoThreads;
            var ratio = turned ? engine.RatioTo(theirs) : theirs.RatioTo(engine);
            var met = rival == ContenderKind.MeasuredFloor ? ratio <= goal : ratio >= goal;
            var sign = rival == ContenderKind.MeasuredFloor ? "≤" : "≥";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  goal {rival.Name} {sign} {goal}: {ratio:F2} {(met ? "met" : "MISSED")}"));
        }
    }

    /// <summary>Of X and no more than 15 % beside it; where X is small, the runtime is larger.</summary>
    private static void WriteMemoryGoal(List<Contender> contenders)
    {
        if (contenders.Find(
            contender => contender.Name == ContenderKind.Reference.Name)?.Memory is not (var peak, > SmallX and var x))
        {
            return;
        }

        var ratio = peak / x;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  goal peak memory ≤ {MemoryGoal} X: {ratio:F2} {(ratio <= MemoryGoal ? "met" : "MISSED")}"));
    }

    private static IEnumerable<(string Workload, ContenderKind Rival, double Goal)> Goals(
        ContenderKind rival, params ReadOnlySpan<double> goals) =>
        [.. Workload.All.Zip([.. goals], (workload, goal) => (workload.Name, rival, goal))
            .Where(entry => !double.IsNaN(entry.goal))];

    private static string Time(double seconds) => seconds switch
    {
        < 1e-3 => string.Create(CultureInfo.InvariantCulture, $"{seconds * 1e6:F2} µs"),
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{seconds * 1e3:F2} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{seconds:F2} s"),
    };
}
