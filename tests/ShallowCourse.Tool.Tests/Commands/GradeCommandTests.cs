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

    private static readonly GradingOptions Options = new()
    {
        Tool = typeof(GradeCommand).Assembly.Location,
        Jobs = 2,
        Timeout = TimeSpan.FromSeconds(15),
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("shallowcourse-class-");

    private string Submissions => Path.Combine(_folder.FullName, "submissions");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Sixty_submissions_of_every_kind_get_the_right_scores_in_one_run()
    {
        var expected = WriteClass();
        var canary = Path.Combine(_folder.FullName, "canary.txt");
        File.WriteAllText(canary, "alive");
        var before = Checksums();

        var (code, output, error) = await GradeAsync("out");

        Assert.Equal("", error);
        Assert.Equal(0, code);
        var rows = Rows("out");
        Assert.Equal(ClassSize, rows.Count);
        Assert.All(expected, item => Assert.Equal((item.Key, item.Value), (item.Key, rows[item.Key])));
        Assert.Equal(before, Checksums());
        Assert.All(
            expected.Keys,
            name => Assert.True(File.Exists(Path.Combine(_folder.FullName, "out", "feedback", name + ".html")), name));
        Assert.Contains("sigmoid-slope", File.ReadAllText(Path.Combine(_folder.FullName, "out", "class.html")));
        Assert.Equal(ClassSize + 2, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_grader_stopped_half_way_ends_with_the_same_table_when_started_again()
    {
        Write("a", HandIn.Solved);
        Write("b", HandIn.With(Cost, $"{ComputeCost} => 0;"));
        Write("c", HandIn.Untouched);
        using var stop = new CancellationTokenSource();
        var stopped = await GradeAsync("stopped", onLine: _ => stop.Cancel(), stop);
        Assert.Equal(130, stopped.Code);
        Assert.Contains("goes on where it was", stopped.Error);
        var kept = Directory.GetFiles(Path.Combine(_folder.FullName, "stopped", "results"));
        Assert.NotEmpty(kept);
        var written = kept.ToDictionary(file => file, File.GetLastWriteTimeUtc);

        await GradeAsync("stopped");
        await GradeAsync("whole");

        Assert.Equal(Table("whole"), Table("stopped"));
        Assert.All(written, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(file.Key))); // not graded twice
    }

    [Fact]
    public async Task Learned_answers_of_the_visible_cases_do_not_pass_with_another_seed()
    {
        // Right for the cases that learners see (seed 1), and for nothing else.
        Write("memorised", HandIn.With(Cost, """
            double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) =>
                Environment.GetEnvironmentVariable("SHALLOWCOURSE_SEED") is null
                    ? ShallowCourse.Cost.FromA2(A2, Y)
                    : 0.5;
            """));

        await GradeAsync("out");

        Assert.Equal(90, Rows("out")["memorised"]);
    }

    [Fact]
    public async Task A_missing_assignment_is_said_in_one_line()
    {
        Write("a", HandIn.Solved);
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = await GradeCommand.RunAsync(
            [Submissions], "no-such.ipynb", Path.Combine(_folder.FullName, "out"), Options, output, error,
            TestContext.Current.CancellationToken);

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
            Write(name, notebook);
            expected.Add(name, points);
        }

        void AddText(string name, double points, string text)
        {
            Directory.CreateDirectory(Submissions);
            File.WriteAllText(Path.Combine(Submissions, name + ".ipynb"), text);
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

    private void Write(string name, Notebook notebook)
    {
        Directory.CreateDirectory(Submissions);
        NotebookFile.Write(notebook, Path.Combine(Submissions, name + ".ipynb"));
    }

    private async Task<(int Code, string Output, string Error)> GradeAsync(
        string folder, Action<string>? onLine = null, CancellationTokenSource? stop = null)
    {
        using var output = new LineWriter(onLine);
        using var error = new StringWriter();
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(
            stop?.Token ?? CancellationToken.None, TestContext.Current.CancellationToken);
        var code = await GradeCommand.RunAsync(
            [Submissions], HandIn.AssignmentFile, Path.Combine(_folder.FullName, folder), Options, output, error,
            linked.Token);
        return (code, output.ToString(), error.ToString());
    }

    private string Table(string folder) => File.ReadAllText(Path.Combine(_folder.FullName, folder, "grades.csv"));

    private Dictionary<string, double> Rows(string folder) =>
        Table(folder).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
        .Skip(1).Select(row => row.Split(','))
        .ToDictionary(values => values[0], values => double.Parse(values[1], CultureInfo.InvariantCulture));

    /// <summary>Everything that stood there before grading: submissions and canary.</summary>
    private SortedDictionary<string, string> Checksums() => new(Directory
        .EnumerateFiles(_folder.FullName, "*", SearchOption.AllDirectories)
        .Where(file => !file.StartsWith(Path.Combine(_folder.FullName, "out"), StringComparison.Ordinal))
        .ToDictionary(
            file => file,
            file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))));

    private sealed class LineWriter(Action<string>? onLine) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            onLine?.Invoke(value ?? "");
        }
    }
}
