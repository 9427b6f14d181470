using System.Diagnostics;
using System.Globalization;

namespace ShallowCourse.Benchmarks;

/// <summary>From starting a process to its end: 10,000 iterations of W1, ours and NumPy's, in turns.</summary>
internal static class WholeProcess
{
    private const int Iterations = 10_000;
    private const double Goal = 0.15;

    /// <summary>What the process does.</summary>
    public static void Train()
    {
        var (X, Y, initial) = Workload.All[0].Make();
        Trainer.Train(X, Y, initial, new TrainingOptions { Iterations = Iterations, LearningRate = Workload.Rate });
    }

    public static void Print(int rounds)
    {
        var (ours, numPy) = (new SampleSet(), new SampleSet());
        var workload = Workload.All[0];
        for (var round = 0; round < rounds; round++)
        {
            ours.Add(Seconds(ContenderKind.Ours("--whole")));
            var python = ContenderKind.Python("numpy-whole");
            foreach (var size in new[] { workload.m, workload.n0, workload.n1, Iterations })
            {
                python.ArgumentList.Add(size.ToString(CultureInfo.InvariantCulture));
            }

            numPy.Add(Seconds(python));
        }

        Console.WriteLine();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Whole process, {Iterations:N0} iterations of W1: "
                + $"engine {ours.Median:F3} s (spread {ours.Spread:P0})"));
        if (!numPy.IsEmpty)
        {
            var ratio = ours.RatioTo(numPy);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  NumPy, careful {numPy.Median:F3} s (spread {numPy.Spread:P0}); goal ≤ {Goal}: "
                + $"{ratio:F3} {(ratio <= Goal ? "met" : "MISSED")}"));
        }
    }

    private static double Seconds(ProcessStartInfo start)
    {
        start.Environment["OPENBLAS_NUM_THREADS"] = "1";
        InstructionSet.Current.ApplyTo(start);
        return TimedProcess.Run(start).Seconds;
    }
}
