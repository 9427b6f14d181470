namespace ShallowCourse.Tool.Tests.Lessons;

/// <summary>What holds for every notebook that is handed out.</summary>
public class LessonsTests
{
    public static TheoryData<string> Lessons =>
        [
            .. Directory.EnumerateFiles(ExecutedLesson.Folder, "*.ipynb")
                .Select(Path.GetFileNameWithoutExtension)
                .OfType<string>()
                .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Lessons))]
    public async Task Every_cell_of_the_lesson_runs(string name)
    {
        var lesson = await ExecutedLesson.RunAsync(name);

        Assert.Empty(lesson.Failures);
    }

    /// <summary>What the cells above an exercise define is all that an empty cell leaves to its check.</summary>
    [Theory]
    [MemberData(nameof(Lessons))]
    public async Task An_empty_exercise_cell_never_passes(string name) =>
        Assert.Empty((await ExecutedLesson.RunWithEmptyExercisesAsync(name)).PassedChecks);
}
