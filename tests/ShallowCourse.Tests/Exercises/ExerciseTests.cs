namespace ShallowCourse.Tests;

/// <summary>What every exercise has to hold, as its learner meets it: texts, stub, check cell, solution.</summary>
public class ExerciseTests
{
    public static TheoryData<string> Ids => new(ShallowCourse.Exercises.All.Select(exercise => exercise.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_stub_as_handed_out_reports_not_attempted_and_raises_nothing(string id)
    {
        var exercise = ShallowCourse.Exercises.Find(id);
        var report = await CellScript.Run<CheckReport>(exercise.Stub, exercise.CheckCall);
        Assert.Equal(CheckStatus.NotAttempted, report.Status);
        Assert.Empty(report.Remarks);
        Assert.Contains("Not attempted yet", report.ToString());
        Assert.DoesNotContain("   at ", report.ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_solution_in_the_stubs_place_passes(string id)
    {
        var exercise = ShallowCourse.Exercises.Find(id);
        var report = await CellScript.Run<CheckReport>(exercise.SolutionCode, exercise.CheckCall);
        Assert.True(report.Passed, report.ToString());
        Assert.Equal(id, report.ExerciseId);
        Assert.Equal(exercise.Points, report.Points);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Titles_prompts_hints_and_explanations_are_there(string id)
    {
        var exercise = ShallowCourse.Exercises.Find(id);
        string[] texts = [
            exercise.Title, exercise.Texts["prompt"],
            exercise.Texts["hint1"], exercise.Texts["hint2"], exercise.Texts["hint3"],
            exercise.Texts["explanation"]];
        Assert.All(texts, text => Assert.NotEqual("", text));
        Assert.Equal(texts.Length, texts.Distinct().Count());
    }

    [Fact]
    public void Ids_are_unique_and_end_in_the_exercises_name()
    {
        var all = ShallowCourse.Exercises.All;
        Assert.Equal(all.Count, all.Select(exercise => exercise.Id).Distinct().Count());
        Assert.All(all, exercise => Assert.Matches($"^(ex-[2-5]-[0-9]{{2}}|assignment)-{exercise.Name}$", exercise.Id));
    }

    [Fact]
    public void The_assignment_is_worth_100_points() =>
        Assert.Equal(
            100,
            ShallowCourse.Exercises.All.Where(exercise => exercise.Lesson == "assignment")
                .Sum(exercise => exercise.Points));

    [Fact]
    public void An_unknown_id_is_answered_with_the_known_ones()
    {
        var exception = Assert.Throws<ArgumentException>(() => ShallowCourse.Exercises.Find("ex-3-09-backwards"));
        Assert.Contains("'ex-3-09-backwards'", exception.Message);
        Assert.Contains("ex-3-09-backward,", exception.Message);
    }
}
