using System.Text.Json;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>What graders rely on: the environment, the exception, the machine-readable report.</summary>
[Collection(Alone.Name)]
public class GradingTests
{
    private static readonly Func<Matrix<double>, Matrix<double>> Right = dZ => dZ.SumColumns();
    private static readonly Func<Matrix<double>, Matrix<double>> OtherAxis = dZ => dZ.ColumnSums().ToRowMatrix();

    [Fact]
    public void Under_nbgrader_a_failing_check_ends_in_one_readable_line()
    {
        using var grading = new EnvironmentVariable("NBGRADER_EXECUTION", "autograde");
        var exception = Assert.Throws<CheckFailedException>(() => Check.SumColumns(OtherAxis));
        Assert.Equal("✗ The sum over the examples: Not right yet: sums.", exception.Message);
        Assert.Equal(["other-axis"], exception.Report!.Mistakes);
    }

    [Fact]
    public void Under_nbgrader_a_stub_fails_too()
    {
        using var grading = new EnvironmentVariable("NBGRADER_EXECUTION", "validate");
        Assert.Throws<CheckFailedException>(() => Check.SumColumns(_ => throw new NotImplementedException()));
        Assert.Throws<CheckFailedException>(() => Check.OrderSteps([]));
    }

    [Fact]
    public void Under_nbgrader_a_passing_check_returns_and_writes_nothing_to_stderr()
    {
        using var grading = new EnvironmentVariable("NBGRADER_EXECUTION", "autograde");
        var before = Console.Error;
        using var captured = new StringWriter();
        Console.SetError(captured);
        try
        {
            Assert.True(Check.SumColumns(Right).Passed);
        }
        finally
        {
            Console.SetError(before);
        }

        Assert.Empty(captured.ToString());
    }

    [Fact]
    public void In_a_learners_session_a_failing_check_is_a_report() => Assert.False(Check.SumColumns(OtherAxis).Passed);

    [Fact]
    public void The_seed_of_the_environment_makes_other_cases_and_an_argument_overrides_it()
    {
        using var seed = new EnvironmentVariable("SHALLOWCOURSE_SEED", "77");
        Assert.Equal(77, Json(Check.SumColumns(Right)).GetProperty("seed").GetInt64());
        Assert.Equal(78, Json(Check.SumColumns(Right, seed: 78)).GetProperty("seed").GetInt64());
    }

    [Fact]
    public void Another_seed_asks_for_other_numbers()
    {
        HashSet<double> Seen(long seed)
        {
            HashSet<double> numbers = [];
            Check.SumColumns(
                dZ =>
                {
                    numbers.UnionWith(dZ.Enumerate());
                    return dZ.SumColumns();
                },
                seed);
            return numbers;
        }

        Assert.Equal(Seen(5), Seen(5));
        Assert.Empty(Seen(5).Intersect(Seen(6)));
    }

    [Fact]
    public void The_time_limit_of_the_environment_is_kept()
    {
        using var limit = new EnvironmentVariable("SHALLOWCOURSE_TIME_LIMIT_SECONDS", "0.2");
        using var end = new ManualResetEventSlim();
        var report = Check.SumColumns(dZ =>
        {
            end.Wait();
            return dZ;
        });
        end.Set();
        Assert.Equal(CheckStatus.TimedOut, report.Status);
    }

    [Fact]
    public void A_report_for_machines_says_exercise_status_points_mistakes_and_outputs()
    {
        var json = Json(
            WeightedBackwardTask.Assignment.Judge(
                new WeightedBackwardRecipe { Slope = WeightedSlope.Sigmoid }.Run, 3, RunLimits.Default));
        Assert.Equal(1, json.GetProperty("schema").GetInt32());
        Assert.Equal("assignment-backward-weighted", json.GetProperty("exercise").GetString());
        Assert.Equal("wrong", json.GetProperty("status").GetString());
        Assert.Equal(0, json.GetProperty("points").GetInt32());
        Assert.Equal(25, json.GetProperty("maximumPoints").GetInt32());
        Assert.Equal("sigmoid-slope", json.GetProperty("mistakes")[0].GetString());
        Assert.Equal(
            ["dW1 wrong", "db1 wrong", "dW2 right", "db2 right"],
            json.GetProperty("parts").EnumerateArray()
                .Select(part => $"{part.GetProperty("name").GetString()} {part.GetProperty("verdict").GetString()}"));
        Assert.Contains("a(1 − a)", json.GetProperty("message").GetString());
    }

    [Theory]
    [InlineData(CheckStatus.Passed, "passed")]
    [InlineData(CheckStatus.NotAttempted, "not-attempted")]
    [InlineData(CheckStatus.Threw, "threw")]
    public void Every_status_has_its_word(CheckStatus status, string word)
    {
        var method = status switch
        {
            CheckStatus.Passed => Right,
            CheckStatus.NotAttempted => _ => throw new NotImplementedException(),
            _ => _ => throw new InvalidOperationException(),
        };
        Assert.Equal(
            word, Json(SumColumnsTask.Lesson.Judge(method, 1, RunLimits.Default)).GetProperty("status").GetString());
    }

    private static JsonElement Json(CheckReport report) => JsonDocument.Parse(report.ToJson()).RootElement;

    private sealed class EnvironmentVariable : IDisposable
    {
        private readonly string _name;

        public EnvironmentVariable(string name, string value)
        {
            _name = name;
            Environment.SetEnvironmentVariable(name, value);
        }

        public void Dispose() => Environment.SetEnvironmentVariable(_name, null);
    }
}
