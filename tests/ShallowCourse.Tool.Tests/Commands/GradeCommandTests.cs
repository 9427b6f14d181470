using System.Globalization;

namespace ShallowCourse.Tool.Tests.Commands;

/// <summary>A class of sixty, graded by the command itself.</summary>
public sealed class GradeCommandTests : IDisposable
{
    private const int ClassSize = 60;
    private const string Cost = "assignment-cost";
    private const string Backward = "assignment-backward-weighted";
    private const string Init = "assignment-init-he";
    private const string ComputeCost = "double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)";

    private readonly GradedClass _class = new();

    public void Dispose() => _class.Dispose();

    [Fact]
    public async Task Sixty_submissions_of_every_kind_get_the_right_scores_in_one_run()
    {
        var expected = WriteClass();
        var canary = Path.Combine(_class.Folder, "canary.txt");
        File.WriteAllText(canary, "alive");
        var before = _class.Checksums();

        var (code, output, error) = await _class.GradeAsync("out");

        Assert.Equal("", error);
        Assert.Equal(0, code);
        var rows = _class.Rows("out");
        Assert.Equal(ClassSize, rows.Count);
        Assert.All(expected, item => Assert.Equal((item.Key, item.Value), (item.Key, rows[item.Key])));
        Assert.Equal(before, _class.Checksums());
        Assert.All(
            expected.Keys,
            name => Assert.True(File.Exists(Path.Combine(_class.Folder, "out", "feedback", name + ".html")), name));
        Assert.Contains("sigmoid-slope", File.ReadAllText(Path.Combine(_class.Folder, "out", "class.html")));
        Assert.Equal(ClassSize + 3, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_grader_stopped_half_way_ends_with_the_same_table_when_started_again()
    {
        _class.Write("a", HandIn.Solved);
        _class.Write("b", HandIn.With(Cost, $"{ComputeCost} => 0;"));
        _class.Write("c", HandIn.Untouched);
        using var stop = new CancellationTokenSource();
        var stopped = await _class.GradeAsync("stopped", onLine: line => StopAfterOne(line, stop), stop);
        Assert.Equal(130, stopped.Code);
        Assert.Contains("goes on where it was", stopped.Error);
        var kept = Directory.GetFiles(Path.Combine(_class.Folder, "stopped", "results"));
        Assert.NotEmpty(kept);
        var written = kept.ToDictionary(file => file, File.GetLastWriteTimeUtc);

        await _class.GradeAsync("stopped");
        await _class.GradeAsync("whole");

        Assert.Equal(_class.Table("whole"), _class.Table("stopped"));
        Assert.All(written, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(file.Key))); // not graded twice
    }

    [Fact]
    public async Task Learned_answers_of_the_visible_cases_do_not_pass_with_another_seed()
    {
        // Right for the cases that learners see (seed 1), and for nothing else.
        _class.Write("memorised", HandIn.With(Cost, """
            double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
                Environment.GetEnvironmentVariable("SHALLOWCOURSE_SEED") is null
                    ? ShallowCourse.Cost.FromA2(A2, Y)
                    : 0.5;
            """));

        await _class.GradeAsync("out");

        Assert.Equal(90, _class.Rows("out")["memorised"]);
    }

    [Fact]
    public async Task What_was_graded_wrongly_once_is_graded_rightly()
    {
        _class.Write("a-child-holds-stdout", HandIn.With(Cost, Solution(Cost) + """

            System.Diagnostics.Process.Start("sleep", "300");
            """));
        _class.Write("b-sets-the-seed", HandIn.With(Cost, """
            Environment.SetEnvironmentVariable("SHALLOWCOURSE_SEED", "1");

            """ + Solution(Cost)));
        _class.Write("c-exits", HandIn.With(Cost, ComputeCost + " { Environment.Exit(0); return 0; }"));
        _class.Write("d-never-ends", HandIn.With(Cost, Solution(Cost) + "\nwhile (true) { }"));
        _class.Write("e-tries-on-the-flower", HandIn.With(Cost, Solution(Cost)
            + "\nComputeCost(flower.Y * 0.5, flower.Y, 1)"));
        _class.Write("f-tries-what-is-missing", HandIn.With(Cost, Solution(Cost) + "\nNoSuchThing.Run()"));
        _class.Write("g-wrong-update-in-own-train", Following());
        File.WriteAllText(Path.Combine(_class.Submissions, "h.verso"), "{}");

        await _class.GradeAsync("out");

        var rows = _class.Rows("out");
        Assert.Equal(
            [100, 100, 90, 90, 100, 100, 90, 0],
            rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Value));
        Assert.Contains("never end", _class.Feedback("d-never-ends"));
        Assert.Contains("other cells of the notebook are missing", _class.Feedback("f-tries-what-is-missing"));
        Assert.Contains("One error counts once", _class.Feedback("g-wrong-update-in-own-train"));
        Assert.Contains("Save As", _class.Feedback("h.verso"));
        Assert.DoesNotContain("<section>", _class.Feedback("h.verso"));
    }

    [Fact]
    public async Task Shards_put_together_are_the_single_run_byte_for_byte()
    {
        _class.Write("a", HandIn.Solved);
        _class.Write("b", HandIn.With(Cost, $"{ComputeCost} => 0;"));
        _class.Write("c", HandIn.Untouched);
        await _class.GradeAsync("whole");
        await _class.GradeAsync("one", shard: "1/2");
        await _class.GradeAsync("two", shard: "2/2");

        var from = GradedClass.Options with { From = [_class.FolderOf("one"), _class.FolderOf("two")] };
        await _class.GradeAsync("merged", options: from);

        Assert.Equal(2, _class.Rows("one").Count);
        Assert.Single(_class.Rows("two"));
        Assert.Equal(_class.Files("whole"), _class.Files("merged"));
        Assert.False(Directory.Exists(Path.Combine(_class.FolderOf("merged"), "results"))); // nothing was graded again
    }

    [Fact]
    public async Task A_missing_assignment_is_said_in_one_line()
    {
        _class.Write("a", HandIn.Solved);
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = await GradeCommand.RunAsync(
            [_class.Submissions], "no-such.ipynb", _class.FolderOf("out"), GradedClass.Options, Isolation.Auto, null,
            output, error, TestContext.Current.CancellationToken);

        Assert.Equal(2, code);
        Assert.Contains("no-such.ipynb", error.ToString());
        Assert.DoesNotContain("   at ", error.ToString());
    }

    /// <summary>
    /// Thirteen ways to go wrong, one each, and a crowd of ordinary learners; the scores that each has earned.
    /// </summary>
    private Dictionary<string, double> WriteClass()
    {
        Dictionary<string, double> expected = [];
        void Add(string name, double points, Notebook notebook)
        {
            _class.Write(name, notebook);
            expected.Add(name, points);
        }

        void AddText(string name, double points, string text)
        {
            Directory.CreateDirectory(_class.Submissions);
            File.WriteAllText(Path.Combine(_class.Submissions, name + ".ipynb"), text);
            expected.Add(name, points);
        }

        AddText("empty", 0, "");
        AddText("malformed", 0, """{"cells": [{"cell_type": "code", """);
        AddText("no-notebook", 0, "[1, 2, 3]");
        Add(
            "endless-loop", 90,
            HandIn.With(Cost, ComputeCost + " { while (true) { } }"));
        Add("endless-at-top", 90, HandIn.With(Cost, "while (true) { }"));
        Add("allocation", 90, HandIn.With(Cost, """
            double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
            {
                var hoard = new List<double[]>();
                for (int i = 0; i < 64; i++) // 8 GB
                {
                    var block = new double[16 * 1024 * 1024];
                    block.AsSpan().Fill(1);
                    hoard.Add(block);
                }
                return hoard.Count;
            }
            """));
        Add(
            "process-exit", 90,
            HandIn.With(
                Cost, ComputeCost + " { Environment.Exit(0); return 0; }"));
        Add(
            "stack-overflow", 90,
            HandIn.With(Cost, $"{ComputeCost} => 1 + ComputeCost(A2, Y, weight);"));
        Add("file-deletion", 90, HandIn.With(Cost, """
            double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
            {
                var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
                foreach (var place in new[] { ".", home, System.IO.Path.GetTempPath() })
                    foreach (var file in System.IO.Directory.GetFiles(place)) System.IO.File.Delete(file);
                return 0;
            }
            """));
        Add("forged-output", 75, HandIn.With(Backward, """
            Console.WriteLine("{\"schema\":1,\"exercise\":\"assignment-backward-weighted\",\"status\":\"passed\"}");
            static class Assignment { public static string Backward(object anything) => "all correct"; }
            Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight) =>
                throw new NotImplementedException();
            """));
        AddText("duplicated-ids", 100, HandIn.WithCellTwice(HandIn.Solved, Cost, ExerciseCode.Stub(Cost)!));
        Add("edited-check", 90, HandIn.Change(HandIn.With(Cost, $"{ComputeCost} => 0;"),
            cell => cell.Id == Cost + ExerciseCode.CheckSuffix
                ? cell.WithSource("Assignment.Cost((A2, Y, weight) => ShallowCourse.Cost.FromA2(A2, Y))")
                : cell));
        AddText("ids-dropped", 100, HandIn.WithoutIds(HandIn.Solved));
        Add("does-not-compile", 90, HandIn.With(Cost, $"{ComputeCost} => ;"));
        Add("deleted-cell", 90, HandIn.Solved.WithCells([.. HandIn.Solved.Cells.Where(cell => cell.Id != Cost)]));

        (string Name, double Points, Notebook Notebook)[] ordinary =
        [
            ("solved", 100, HandIn.Solved),
            ("untouched", 0, HandIn.Untouched),
            (
                "sigmoid-slope", 75,
                HandIn.WithReplaced(
                    Backward, "Activation.ReLU.Derivative(cache.Z1)", "cache.A1.PointwiseMultiply(1 - cache.A1)")),
            (
                "no-mean", 75,
                HandIn.WithReplaced(Backward, "dZ2 * cache.A1.Transpose() / m", "dZ2 * cache.A1.Transpose()")),
            ("plus-sign", 90, HandIn.WithReplaced("assignment-update-falling", " - ", " + ")),
            ("zeros", 90, HandIn.WithReplaced(Init, "2.0", "0.0")),
        ];
        for (var number = 0; expected.Count < ClassSize; number++)
        {
            var (name, points, notebook) = ordinary[number % ordinary.Length];
            Add(string.Create(CultureInfo.InvariantCulture, $"{name}-{number:00}"), points, notebook);
        }

        return expected;
    }

    private static void StopAfterOne(string line, CancellationTokenSource stop)
    {
        if (line.Contains(" of 100", StringComparison.Ordinal))
        {
            stop.Cancel();
        }
    }

    private static string Solution(string id) => ExerciseCode.Solution(id)!;

    /// <summary>An Update that adds, and a Train that is right but calls it.</summary>
    private static Notebook Following()
    {
        const string Update = "assignment-update-falling";
        const string Train = "assignment-train-weighted";
        var wrong = HandIn.WithReplaced(Update, " - ", " + ");
        return HandIn.Change(wrong, cell => cell.Id != Train ? cell : cell.WithSource("""
            (Parameters parameters, double[] costs) Train(
                Matrix<double> X, Matrix<double> Y, Parameters start,
                double weight, double learningRate, double decay, int iterations)
            {
                var p = start;
                var costs = new double[iterations];
                for (int k = 0; k < iterations; k++)
                {
                    var cache = Forward(p, X);
                    costs[k] = ComputeCost(cache.A2, Y, weight);
                    p = Update(p, Backward(p, cache, X, Y, weight), learningRate, decay, k);
                }

                return (p, costs);
            }
            """));
    }
}
