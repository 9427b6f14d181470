using System.Globalization;
using ShallowCourse.Benchmarks.Page;
using ShallowCourse.Testing;

namespace ShallowCourse.Benchmarks;

internal static class Program
{
    private const string Usage = """
        dotnet run -c Release --project tests/ShallowCourse.Benchmarks -- [options]

          (none)       the training table: the engine, its rivals, the measured floor, peak memory, goals
          --scaling    only how the cost of an iteration grows with m, n0, n1 and threads, also as figures
          --session    only the notebook session, against nbconvert with ipykernel, and everyday waits
          --page       only what a reader of the site waits for, in Chromium; run `course site` first
          --verify     only the engine's weights against the readable equations', on the full workloads
          --avx2       everybody without AVX-512, on a processor that has it
          --only W1,W3 these workloads
          --rounds 5   how often everyone has a turn
        """;

    private static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["--contender", var implementation, var m, var n0, var n1, var threads]:
                OwnContender.Serve(
                    implementation, new Workload("", Number(m), Number(n0), Number(n1)), Number(threads));
                return 0;
            case ["--whole"]:
                WholeProcess.Train();
                return 0;
        }

        var rounds = 5;
        var workloads = Workload.All;
        var mode = "";
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--scaling" or "--session" or "--page" or "--verify":
                    mode = arguments[i];
                    break;
                case "--avx2":
                    InstructionSet.Current = InstructionSet.Avx2;
                    break;
                case "--rounds" when i + 1 < arguments.Length && int.TryParse(arguments[i + 1], out rounds)
                    && rounds > 0:
                    i++;
                    break;
                case "--only" when i + 1 < arguments.Length:
                    var names = arguments[++i].Split(',');
                    workloads = [.. Workload.All.Where(workload => names.Contains(workload.Name))];
                    break;
                default:
                    Console.WriteLine(Usage);
                    return 2;
            }
        }

        switch (mode)
        {
            case "--verify":
                return Verification.Run(workloads) ? 0 : 1;
            case "--scaling":
                Scaling.Print(rounds);
                return 0;
            case "--session":
                Console.WriteLine(InstructionSet.Machine);
                NotebookSession.Print(2 * rounds);
                EverydayWaits.Print(2 * rounds);
                return 0;
            case "--page":
                await PageTable.PrintAsync(Path.Combine(Repository.Root, "artifacts", "site"), rounds);
                return 0;
            default:
                new TrainingTable(rounds, secondsPerSample: 0.3).Print(workloads);
                WholeProcess.Print(2 * rounds);
                return 0;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
