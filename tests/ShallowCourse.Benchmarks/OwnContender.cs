using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics;
using MathNet.Numerics;

namespace ShallowCourse.Benchmarks;

/// <summary>
/// The other end of <see cref="Contender"/> for the library's engine, its readable equations and the floor.
/// </summary>
internal static class OwnContender
{
    private const int WarmUp = 3;

    public static void Serve(string implementation, Workload workload, int threads)
    {
        if (implementation == ContenderKind.Floor)
        {
            Console.WriteLine("ready NaN");
            Answer(workload, _ => 0, iterations => iterations * FloorOf(workload));
            return;
        }

        var before = PeakMegabytes();
        Control.UseSingleThread();
        var (X, Y, initial) = workload.Make();
        var clock = new Clock();
        double Train(int iterations)
        {
            clock.Restart();
            var options = new TrainingOptions
            {
                Iterations = iterations,
                LearningRate = Workload.Rate,
                MaxDegreeOfParallelism = threads,
                Progress = clock,
            };
            var result = implementation == ContenderKind.Engine
                ? Trainer.Train(X, Y, initial, options)
                : EquationTraining.Run(X, Y, initial, options, CancellationToken.None);
            return result.Costs[iterations - 1];
        }

        Console.WriteLine(FormattableString.Invariant($"ready {Train(WarmUp):R}"));
        Answer(workload, peak => peak - before, iterations =>
        {
            Train(iterations);
            return clock.Seconds;
        });
    }

    private static void Answer(Workload workload, Func<double, double> own, Func<int, double> seconds)
    {
        while (Console.ReadLine() is { } question)
        {
            Console.WriteLine(question == "peak"
                ? FormattableString.Invariant(
                    $"{own(PeakMegabytes())} {(double)workload.m * workload.n0 * sizeof(double) / (1 << 20)}")
                : seconds(int.Parse(question, CultureInfo.InvariantCulture))
                    .ToString("R", CultureInfo.InvariantCulture));
        }
    }

    private static double FloorOf(Workload workload)
    {
        var rates = Vector512.IsHardwareAccelerated ? MachineRates.Measure<Lanes512>()
            : Vector256.IsHardwareAccelerated ? MachineRates.Measure<Lanes256>()
            : Vector128.IsHardwareAccelerated ? MachineRates.Measure<Lanes128>()
            : MachineRates.Measure<Lanes1>();
        return rates.Floor(workload);
    }

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / (double)(1 << 20);
    }

    /// <summary>The time from the first report, before any update, to the last, after all of them.</summary>
    private sealed class Clock : IProgress<TrainingProgress>
    {
        private long _start;
        private long _end;

        public double Seconds => Stopwatch.GetElapsedTime(_start, _end).TotalSeconds;

        public void Restart() => _start = 0;

        public void Report(TrainingProgress value)
        {
            _end = Stopwatch.GetTimestamp();
            if (value.Iteration == 0)
            {
                _start = _end;
            }
        }
    }
}
