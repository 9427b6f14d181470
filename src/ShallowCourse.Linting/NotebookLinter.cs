namespace ShallowCourse.Linting;

/// <summary>Holds a notebook to the contract that lets one file run in every host.</summary>
internal static class NotebookLinter
{
    public static IReadOnlyList<LintFinding> Lint(Notebook notebook)
    {
        var linted = new LintedNotebook(notebook);
        return
        [
            .. LintRule.All
                .SelectMany(
                    rule => rule.Find(linted)
                        .Select(finding => finding with { Rule = rule.Id, Notebook = notebook.Path }))
                .OrderBy(finding => linted.PositionOf(finding.Cell))
                .ThenBy(finding => finding.Line),
        ];
    }
}
