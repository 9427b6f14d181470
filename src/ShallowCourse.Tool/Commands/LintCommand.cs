using System.CommandLine;
using System.Globalization;

namespace ShallowCourse.Tool.Commands;

/// <summary><c>course lint [PATH…] [--json]</c></summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var paths = NotebookArguments.Paths();
        var json = new Option<bool>("--json") { Description = "Findings as a JSON list." };
        var command = new Command(
            "lint", "Hold notebooks to the contract that lets them run in every host.") { paths, json };
        command.SetAction(result => Run(
            result.GetValue(paths) ?? [],
            result.GetValue(json),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error));
        return command;
    }

    internal static int Run(IReadOnlyCollection<string> paths, bool json, TextWriter output, TextWriter error)
    {
        List<LintFinding> findings = [];
        var notebooks = 0;
        var code = NotebookArguments.ForEach(paths, error, path =>
        {
            var found = NotebookLinter.Lint(NotebookFile.Read(path));
            findings.AddRange(found);
            notebooks++;
            return found.Count == 0;
        });
        if (json)
        {
            output.WriteLine(CommandJson.ToText(findings));
        }
        else
        {
            foreach (var finding in findings)
            {
                output.WriteLine(finding);
            }

            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{notebooks} notebooks, {LintRule.All.Count} rules, {findings.Count} findings"));
        }
        return code;
    }
}
