using System.Globalization;
using System.Runtime.Intrinsics;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Benchmarks;

/// <summary>
/// The engine's weights against the readable equations' on the full workloads: every activation, vector width and 1, 2,
/// 3 and 7 threads. Slow: the equations take seconds for an iteration of W4 and W5.
/// </summary>
internal static class Verification
{
    private const double Allowed = 1e-12;
    private static readonly int[] Threads = [1, 2, 3, 7];

    /// <returns>Whether all were equal.</returns>
    public static bool Run(IEnumerable<Workload> workloads)
    {
        var passed = true;
        foreach (var workload in workloads)
        {
            var iterations = workload.n1 * workload.n0 > 1000 ? 10 : 100;
            var (X, Y, initial) = workload.Make();
            Console.WriteLine(FormattableString.Invariant($"{workload}, {iterations} iterations"));
            foreach (var hidden in Activation.All)
            {
                var options =
                    new TrainingOptions { Iterations = iterations, LearningRate = Workload.Rate, Hidden = hidden };
                var expected = EquationTraining.Run(X, Y, initial, options, CancellationToken.None).Parameters;
                passed &= Compare<Lanes512>(
                    "512 bits", Vector512.IsHardwareAccelerated, X, Y, initial, options, expected);
                passed &= Compare<Lanes256>(
                    "256 bits", Vector256.IsHardwareAccelerated, X, Y, initial, options, expected);
                passed &= Compare<Lanes128>(
                    "128 bits", Vector128.IsHardwareAccelerated, X, Y, initial, options, expected);
                passed &= Compare<Lanes1>("scalar", true, X, Y, initial, options, expected);
            }
        }

        Console.WriteLine(passed ? "All equal." : "NOT all equal.");
        return passed;
    }

    private static bool Compare<T>(
        string width, bool supported, Matrix<double> X, Matrix<double> Y, Parameters initial,
        TrainingOptions options, Parameters expected)
        where T : struct, ILanes<T>
    {
        if (!supported)
        {
            return true;
        }

        var worst = 0.0;
        var same = true;
        Parameters? first = null;
        foreach (var threads in Threads)
        {
            var plan = WorkPlan.For(initial.Sizes, X.ColumnCount, threads);
            var trained = FusedTraining.Run<T>(X, Y, initial, options, plan, CancellationToken.None).Parameters;
            worst = Math.Max(worst, Distance(expected, trained));
            same &= Distance(first ??= trained, trained) == 0;
        }

        var passed = worst <= Allowed && same;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {options.Hidden.Name,-12}{width,-10}{worst:E1}, {(same ? "the same" : "DIFFERENT")} "
            + $"with 1, 2, 3, 7 threads{(passed ? "" : "  FAILED")}"));
        return passed;
    }

    private static double Distance(Parameters a, Parameters b) => new[]
    {
        a.W1 - b.W1, a.b1 - b.b1, a.W2 - b.W2, a.b2 - b.b2,
    }.Max(difference => difference.Enumerate().Max(Math.Abs));
}
