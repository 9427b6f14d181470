namespace ShallowCourse.Browser.Tests.Lessons;

/// <summary>Every exercise as a learner meets it in the page.</summary>
public sealed class ExercisesInThePageTests(PageEngine engine) : IClassFixture<PageEngine>
{
    private const string Setup = """
        #r "nuget: ShallowCourse, 1.0.0"
        using ShallowCourse;
        using MathNet.Numerics.LinearAlgebra;
        """;

    private static string Folder => Path.Combine(Repository.Root, NotebookFiles.DefaultFolder, "en");

    /// <summary>Each with its notebook and its cell.</summary>
    public static TheoryData<string, string> Exercises
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var path in Directory.EnumerateFiles(Folder, "*.ipynb").Order(StringComparer.Ordinal))
            {
                foreach (var cell in NotebookFile.Read(path).Cells.Where(cell => cell.HasTag("exercise")))
                {
                    data.Add(Path.GetFileName(path), cell.Name);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Exercises))]
    public async Task A_stub_a_solution_and_a_mistake_are_told_apart(string notebook, string cell)
    {
        var cells = NotebookFile.Read(Path.Combine(Folder, notebook));
        var stub = cells.Find(cell)!.Source;
        var check = cells.Find($"{cell}-check")!.Source;
        var exercise = Name(cell);
        var solution = File.ReadAllText(Path.Combine(
            Repository.Root, "src", "ShallowCourse", "Exercises", "Solutions", $"{exercise}.csx"));
        await engine.OpenAsync();
        await engine.RunAsync(Setup);

        Assert.Contains("Not attempted", await CheckAsync(stub, check), StringComparison.Ordinal);
        Assert.StartsWith("✓", await CheckAsync(solution, check), StringComparison.Ordinal);
        Assert.StartsWith("✗", await CheckAsync(WrongAnswers.To(exercise, solution), check), StringComparison.Ordinal);
        Assert.NotEqual("", (await engine.RunAsync($"string.Join(\", \", ({check}).Mistakes)")).Text);
    }

    private async Task<string> CheckAsync(string code, string check)
    {
        var written = await engine.RunAsync(code);
        Assert.True(written.Status == "succeeded", written.ToString());
        return (await engine.RunAsync(check)).Text;
    }

    // ex-3-09-backward and assignment-backward are both backward.
    private static string Name(string cell) => cell.StartsWith("assignment-", StringComparison.Ordinal)
        ? cell["assignment-".Length..]
        : string.Join('-', cell.Split('-').Skip(3));
}
