using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ShallowCourse.Tool.Tests.Commands;

/// <summary>
/// Submissions that set out to do harm; each is graded behind walls and, to see that it is real, without.
/// </summary>
public sealed class HostileSubmissionTests : IDisposable
{
    private const string Cost = "assignment-cost";
    private const string Head = "double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)";

    private readonly GradedClass _class = new();

    public void Dispose() => _class.Dispose();

    [Fact]
    public async Task Behind_walls_nothing_is_read_written_or_sent()
    {
        NeedsWalls();
        var secret = Path.Combine(_class.Folder, "grades-of-others.txt");
        File.WriteAllText(secret, "secret");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Dictionary<string, string> attempts = new()
        {
            ["reads-the-instructor's-file"] = $"System.IO.File.ReadAllText(\"{secret}\");",
            ["reads-another-submission"] =
                $"System.IO.File.ReadAllText(\"{_class.Submissions}/writes-grades.ipynb\");",
            ["writes-grades"] = $"System.IO.File.AppendAllText(\"{secret}\", \"mine\");",
            ["writes-beside-the-system"] = "System.IO.File.WriteAllText(\"/var/tmp/shallowcourse-mine.txt\", \"\");",
            ["fills-the-disk"] = "using var file = System.IO.File.Create(\"big\"); file.SetLength(1L << 30);",
            ["opens-a-socket"] =
                FormattableString.Invariant($"new System.Net.Sockets.TcpClient(\"127.0.0.1\", {port}).Close();"),
            ["sees-the-grader"] = FormattableString.Invariant(
                $"System.IO.File.ReadAllText(\"/proc/{Environment.ProcessId}/environ\")[0].ToString();"),
        };
        foreach (var (name, code) in attempts)
        {
            // The answer is right if the attempt succeeds.
            _class.Write(name, HandIn.With(Cost, $$"""
                bool Breach()
                {
                    try { {{code}} return true; } catch { return false; }
                }

                """ + ExerciseCode.Solution(Cost)!.Replace(
                    "double sum = 0;", "double sum = Breach() ? 0 : 1;", StringComparison.Ordinal)));
        }

        await _class.GradeAsync("strict", isolation: Isolation.Strict);
        await _class.GradeAsync("open", isolation: "none");
        File.Delete("/var/tmp/shallowcourse-mine.txt");

        Say(attempts.Count, Breaches("strict"), Breaches("open"));
        Assert.Empty(Breaches("strict"));
        Assert.Equal(attempts.Keys.Order(StringComparer.Ordinal), Breaches("open"));
        Assert.Contains("Network closed", File.ReadAllText(Path.Combine(_class.FolderOf("strict"), "class.html")));
    }

    [Fact]
    public async Task Behind_walls_no_process_outlives_its_submission()
    {
        NeedsWalls();
        // Without the grader's mark and in a session of their own; known by how long they sleep.
        var seconds = FormattableString.Invariant($"86399.{Environment.ProcessId}");
        _class.Write("daemons", HandIn.With(Cost, ExerciseCode.Solution(Cost)! + $"""

            for (int i = 0; i < 50; i++) System.Diagnostics.Process.Start("setsid", "env -i sleep {seconds}");
            """));
        _class.Write("honest", HandIn.Solved);

        await _class.GradeAsync("strict", isolation: Isolation.Strict);
        var behindWalls = Sleeping(seconds);
        await _class.GradeAsync("open", isolation: "none");
        var without = Sleeping(seconds);
        foreach (var id in without)
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(
            $"daemons left: {behindWalls.Count} strict, {without.Count} without"));
        Assert.Empty(behindWalls);
        Assert.NotEmpty(without);
        Assert.Equal(100, _class.Rows("strict")["honest"]);
    }

    /// <summary>What docs/grading.md says of it: answer and check share a process.</summary>
    [Fact]
    public async Task Forging_fails_by_what_is_printed_and_succeeds_by_reflection_and_in_the_executed_copy()
    {
        NeedsWalls();
        _class.Write("exits-with-0", HandIn.With(Cost, Head + " { Environment.Exit(0); return 0; }"));
        _class.Write("prints-a-report", HandIn.With(Cost, Head + """
             => throw new NotImplementedException();
            Console.WriteLine("{\"exercise\":\"assignment-cost\",\"status\":\"passed\",\"seed\":20000}");
            """));
        _class.Write("scores-like-nbgrader", HandIn.With(Cost, Head + """
             => throw new NotImplementedException();
            10.0
            """));
        _class.Write("stands-in-for-the-check", HandIn.With(Cost, Head + """
             => 0;
            static class Assignment { public static string Cost(object anything) => "passed"; }
            """));
        _class.Write("reflects", HandIn.With(Cost, Head + """

            {
                var flags = (System.Reflection.BindingFlags)60; // all of an instance's and of a type's
                var task = typeof(ShallowCourse.Cost).Assembly.GetType("ShallowCourse.CostTask");
                var definition = task.GetField("Definition", flags).GetValue(null);
                var reference = (Delegate)definition.GetType().GetProperty("Reference", flags).GetValue(definition);
                return (double)reference.DynamicInvoke(A2, Y, weight);
            }
            """));
        _class.Write("writes-the-copy", HandIn.With(Cost, Head + """

            {
                var notebook = System.Text.Json.Nodes.JsonNode.Parse(System.IO.File.ReadAllText("assignment.ipynb"));
                foreach (var cell in notebook["cells"].AsArray())
                {
                    cell["execution_count"] = 1;
                    var id = (string)cell["id"];
                    if (!id.EndsWith("-check")) continue;
                    cell["outputs"] = System.Text.Json.Nodes.JsonNode.Parse(
                        "[{'output_type':'execute_result','execution_count':1,'metadata':{},'data':{".Replace('\'', '"')
                        + "'application/vnd.shallowcourse.check+json':{'status':'passed','mistakes':[],'message':'',"
                            .Replace('\'', '"')
                        + ("'seed':" + Environment.GetEnvironmentVariable("SHALLOWCOURSE_SEED") + ",'exercise':'"
                            + id.Replace("-check", "") + "'}}}]").Replace('\'', '"'));
                }
                System.IO.File.WriteAllText("executed/assignment.ipynb", notebook.ToJsonString());
                Environment.Exit(0);
                return 0;
            }
            """));

        await _class.GradeAsync("strict", isolation: Isolation.Strict);
        await _class.GradeAsync("open", isolation: "none");

        Say(_class.Rows("strict").Count, Breaches("strict"), Breaches("open"));
        Assert.Equal(["reflects", "writes-the-copy"], Breaches("strict"));
        Assert.Equal(Breaches("strict"), Breaches("open"));
    }

    [Fact]
    public async Task Whatever_is_in_the_folder_gets_a_row_and_the_run_goes_on()
    {
        _class.Write("waits-in-native-code", HandIn.With(Cost, """
            [System.Runtime.InteropServices.DllImport("libc")] static extern int pause();

            """ + Head + " { pause(); return 0; }"));
        _class.Write("prints-without-end", HandIn.With(Cost, Head + """
             { for (int i = 0; i < 1_000_000; i++) Console.WriteLine(new string('x', 100)); return 0; }
            """));
        string[] names = ["=1+1", "a;b & c", "..%2F..%2Fescaped", "two\nlines", "$(id)"];
        Array.ForEach(names, name => _class.Write(name, HandIn.Solved));
        File.CreateSymbolicLink(Path.Combine(_class.Submissions, "link.ipynb"), "/etc/passwd");
        File.WriteAllText(Path.Combine(_class.Submissions, "large.ipynb"), new string(' ', 50 << 20));

        var (code, _, error) = await _class.GradeAsync(
            "out", options: GradedClass.Options with { Timeout = TimeSpan.FromSeconds(5) });

        Assert.Equal("", error);
        Assert.Equal(0, code);
        var rows = _class.Rows("out").Values.Order().ToArray();
        Assert.Equal([0, 0, 90, 90, 100, 100, 100, 100, 100], rows);
        Assert.All(names, name => Assert.Contains(
            "100", File.ReadAllText(Path.Combine(_class.FolderOf("out"), "feedback", name + ".html"))));
        Assert.DoesNotContain("root:", File.ReadAllText(Path.Combine(_class.FolderOf("out"), "class.html")));
    }

    private static void NeedsWalls()
    {
        if (Bubblewrap.Probe(out var why) is null)
        {
            Unavailable.Skip($"bubblewrap, which the walls are made of, does not work here: {why}");
        }
    }

    private static void Say(int attempts, string[] strict, string[] open) =>
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{attempts} attempts; breaches: {strict.Length} strict, {open.Length} without"));

    /// <summary>All else is solved: an attempt that earns its task's points has all.</summary>
    private string[] Breaches(string folder) =>
        [.. _class.Rows(folder).Where(row => row.Value == 100).Select(row => row.Key).Order(StringComparer.Ordinal)];

    private static List<int> Sleeping(string seconds)
    {
        List<int> found = [];
        foreach (var process in Process.GetProcessesByName("sleep"))
        {
            using (process)
            {
                var file = $"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/cmdline";
                if (File.Exists(file) && File.ReadAllText(file).Contains(seconds, StringComparison.Ordinal))
                {
                    found.Add(process.Id);
                }
            }
        }

        return found;
    }
}
