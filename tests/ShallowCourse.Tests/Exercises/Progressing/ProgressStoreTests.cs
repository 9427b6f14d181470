namespace ShallowCourse.Tests;

public sealed class ProgressStoreTests : IDisposable
{
    private const string Id = "ex-3-09-backward";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("shallowcourse-progress");

    private static Exercise Exercise => ShallowCourse.Exercises.Find(Id);

    private static CheckReport Passed => BackwardTask.Lesson.Judge(new BackwardRecipe().Run, 1, RunLimits.Default);

    private static CheckReport Failed =>
        BackwardTask.Lesson.Judge(new BackwardRecipe { Mean = BackwardMean.None }.Run, 1, RunLimits.Default);

    public void Dispose() => _directory.Delete(recursive: true);

    private ProgressStore Store() => new(_directory.FullName);

    [Fact]
    public void Progress_outlives_the_session_in_a_file_beside_the_notebook()
    {
        Exercise.Record(Failed, Store());
        Exercise.Record(Passed, Store());
        Assert.Equal(new ExerciseState(Passed: true, Attempts: 2, Hints: 0), Store()[Id]);
        Assert.True(File.Exists(Path.Combine(_directory.FullName, ".shallowcourse-progress.json")));
    }

    [Fact]
    public void A_host_without_lasting_files_is_told_each_change_and_can_put_it_back()
    {
        List<string> told = [];
        var store = Store();
        store.Changed = told.Add;
        Exercise.Record(Failed, store);
        Exercise.Record(Passed, store);
        var later = new ProgressStore(_directory.CreateSubdirectory("later").FullName);
        later.Restore(told[^1]);

        Assert.Equal(2, told.Count);
        Assert.Equal(new ExerciseState(Passed: true, Attempts: 2, Hints: 0), later[Id]);
    }

    [Fact]
    public void A_pass_is_not_lost_by_a_later_mistake()
    {
        Exercise.Record(Passed, Store());
        Exercise.Record(Failed, Store());
        Assert.True(Store()[Id].Passed);
    }

    [Fact]
    public void A_stub_counts_as_no_attempt()
    {
        Exercise.Record(
            BackwardTask.Lesson.Judge((_, _, _, _) => throw new NotImplementedException(), 1, RunLimits.Default),
            Store());
        Assert.Equal(ExerciseState.Untouched, Store()[Id]);
    }

    [Fact]
    public void Hints_open_one_by_one_and_stay_open()
    {
        Assert.Contains("Hint 1 of 3", Exercise.OpenHint(Store()).ToString());
        Assert.DoesNotContain(
            "Hint 2 of 3",
            Exercise.OpenHint(new ProgressStore(_directory.CreateSubdirectory("other").FullName)).ToString());
        var second = Exercise.OpenHint(Store()).ToString();
        Assert.Contains("Hint 1 of 3", second);
        Assert.Contains("Hint 2 of 3", second);
        Assert.Contains("Hint 3 of 3", Exercise.OpenHint(Store()).ToString());
        Assert.Contains("Solution()", Exercise.OpenHint(Store()).ToString());
        Assert.Equal(3, Store()[Id].Hints);
    }

    [Fact]
    public void A_solution_opens_after_the_last_hint_or_a_pass_and_not_before()
    {
        Assert.Null(Exercise.OpenSolution(Store()).Code);
        Assert.Contains("Hints still closed: 3", Exercise.OpenSolution(Store()).ToString());
        Exercise.OpenHint(Store());
        Exercise.OpenHint(Store());
        Assert.Null(Exercise.OpenSolution(Store()).Code);
        Exercise.OpenHint(Store());
        Assert.Equal(Exercise.SolutionCode, Exercise.OpenSolution(Store()).Code);

        Store().Reset();
        Assert.Null(Exercise.OpenSolution(Store()).Code);
        Exercise.Record(Passed, Store());
        Assert.Equal(Exercise.SolutionCode, Exercise.OpenSolution(Store()).Code);
    }

    [Theory]
    [InlineData("not JSON at all")]
    [InlineData("{\"version\": 1, \"exercises\": {\"ex-3-09-backward\": null}}")]
    [InlineData("{\"version\": 1}")]
    [InlineData("[]")]
    [InlineData("")]
    public void A_file_that_cannot_be_read_is_set_aside_and_progress_starts_anew(string content)
    {
        File.WriteAllText(Store().Path, content);
        Assert.Equal(ExerciseState.Untouched, Store()[Id]);
        Assert.Equal(content, File.ReadAllText(Store().Path + ".bak"));
        Exercise.Record(Passed, Store());
        Assert.True(Store()[Id].Passed);
    }

    [Fact]
    public void Where_nothing_can_be_written_progress_is_kept_in_memory_and_says_so()
    {
        var store = new ProgressStore(Path.Combine(_directory.FullName, "is not there"));
        Exercise.Record(Passed, store);
        Assert.True(store[Id].Passed);
        Assert.False(store.IsSaved);
        Assert.Contains("Kept in memory only", new ProgressReport(store).ToString());
    }

    [Fact]
    public void The_bars_count_what_is_passed_lesson_by_lesson()
    {
        Exercise.Record(Passed, Store());
        var report = new ProgressReport(Store());
        Assert.Equal(1, report.Passed);
        Assert.Equal(ShallowCourse.Exercises.All.Count, report.Count);
        Assert.Matches(@"Lesson 3\.9 +█{5}░{15}  1 of 4", report.ToString());
        Assert.Matches(@"Lesson 3\.8 +░{20}  0 of 2", report.ToString());
        Assert.Equal(
            report.Passed,
            System.Xml.Linq.XElement.Parse(report.ToHtml()).Descendants("tr")
                .Count(row => System.Text.RegularExpressions.Regex.IsMatch(row.Value, @"1 of 4(?!\d)")));
    }
}
