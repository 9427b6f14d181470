namespace ShallowCourse.Linting.Tests;

public sealed class CommittedNotebookTests
{
    [Fact]
    public void Every_committed_notebook_keeps_the_contract()
    {
        var findings = Repository.Notebooks.SelectMany(path => NotebookLinter.Lint(NotebookFile.Read(path)));

        Assert.Empty(findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Every_committed_notebook_is_clean()
    {
        var dirty = Repository.Notebooks.Where(
            path => NotebookWriter.ToText(NotebookCleaner.Clean(NotebookFile.Read(path))) != File.ReadAllText(path));

        Assert.Empty(dirty);
    }
}
