namespace ShallowCourse.Linting.Tests;

public sealed class NotebookLinterTests
{
    public static TheoryData<string> RuleIds => [.. LintRule.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Each_rule_finds_its_own_fixture_and_no_other_rule_does(string rule)
    {
        var findings = NotebookLinter.Lint(NotebookFile.Read(Fixtures.PathOf("lint", $"{rule}.ipynb")));

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(rule, finding.Rule));
        Assert.All(
            findings, finding => Assert.DoesNotContain("", new[] { finding.Got, finding.Expected, finding.Remedy }));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Each_bad_cell_of_a_fixture_is_found(string rule)
    {
        var notebook = NotebookFile.Read(Fixtures.PathOf("lint", $"{rule}.ipynb"));
        var found = NotebookLinter.Lint(notebook).Select(finding => finding.Cell).ToHashSet();

        // Rules about shared names need a good cell to refer to.
        string[] helpers = ["title", "setup", "values", "throws"];
        var first = rule == "cell-id-unique" ? 3 : 2;
        var bad = notebook.Cells.Skip(first).Select(cell => cell.Name)
            .Where(name => !helpers.Contains(name) || rule == "no-outputs");
        Assert.All(bad, name => Assert.Contains(name, found));
    }

    [Fact]
    public void Every_fixture_is_named_for_a_rule()
    {
        var names = Directory.GetFiles(Fixtures.PathOf("lint"), "*.ipynb").Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal);

        Assert.Equal(LintRule.All.Select(rule => rule.Id).Append("good").Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void What_comes_close_to_a_rule_without_breaking_it_passes()
    {
        var findings = NotebookLinter.Lint(NotebookFile.Read(Fixtures.PathOf("lint", "good.ipynb")));

        Assert.Empty(findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void A_finding_names_notebook_cell_and_line()
    {
        var notebook = Notebook.Create(
            "lesson.ipynb",
            NotebookCell.Markdown("title", "# A"),
            NotebookCell.Markdown("mail", "one\ntwo a@b\n"));

        var finding = Assert.Single(NotebookLinter.Lint(notebook));

        Assert.Equal(
            "lesson.ipynb#mail:2: markdown-no-at: got @; expected no @, not even in code spans. Verso replaces @name "
                + "by a variable's value: write \"at\", or show the code in a code cell.",
            finding.ToString());
    }

    [Theory]
    [InlineData("no-magic", "magic", 1)]
    [InlineData("class-uses-variable", "type", 3)]
    [InlineData("console-or-display", "trailing", 2)]
    [InlineData("variable-of-a-throwing-cell", "after", 1)]
    [InlineData("cell-length", "long", 16)]
    [InlineData("line-length", "wide", 1)]
    [InlineData("syntax", "newer", 3)]
    [InlineData("extension-method", "wrapped", 3)]
    public void Findings_point_at_the_line(string rule, string cell, int line)
    {
        var findings = NotebookLinter.Lint(NotebookFile.Read(Fixtures.PathOf("lint", $"{rule}.ipynb")));

        Assert.Contains(findings, finding => finding.Cell == cell && finding.Line == line);
    }
}
