namespace ShallowCourse.Browser.Tests.Lessons;

/// <summary>Every notebook, cell by cell, in a browser: what <c>course run</c> gives is the oracle.</summary>
public sealed class LessonsInThePageTests(PageEngine engine) : IClassFixture<PageEngine>
{
    // Cells that show who was faster on this machine: in an interpreter that is another.
    private static readonly string[] Races = ["timing-chart", "timing-verdict"];

    private static string Folder => Path.Combine(Repository.Root, NotebookFiles.DefaultFolder, "en");

    public static TheoryData<string> Notebooks =>
        [
            .. Directory.EnumerateFiles(Folder, "*.ipynb")
                .Select(Path.GetFileName)
                .OfType<string>()
                .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Every_cell_shows_what_it_shows_on_the_command_line(string name)
    {
        var notebook = NotebookFile.Read(Path.Combine(Folder, name));
        var needs = OptionalPackage(notebook);
        await engine.OpenAsync();
        if (needs is not null)
        {
            Assert.Contains(
                "cannot be used in this page",
                (await engine.RunAsync(needs.Source, needs.Name)).Text,
                StringComparison.Ordinal);
            return;
        }

        var run = await new NotebookRunner(new RunOptions { Session = DesktopHost.Session, AllowErrors = true })
            .RunAsync(notebook, null, TestContext.Current.CancellationToken);
        List<string> differences = [];
        foreach (var cell in run.Executed.Cells.Where(cell => cell.IsCode && !string.IsNullOrWhiteSpace(cell.Source)))
        {
            Func<IEnumerable<CellOutput>, string> textOf =
                Races.Contains(cell.Name) ? ShownText.KindsOf : ShownText.Of;
            var expected = textOf(cell.Outputs);
            var shown = textOf((await engine.RunAsync(cell.Source, $"{name}#{cell.Name}")).Outputs);
            if (shown != expected)
            {
                differences.Add($"{cell.Name} on the command line:\n{expected}\n{cell.Name} in the page:\n{shown}\n");
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static NotebookCell? OptionalPackage(Notebook notebook) =>
        notebook.Cells.FirstOrDefault(cell => cell.HasTag(CellTags.OptionalPackage));
}
