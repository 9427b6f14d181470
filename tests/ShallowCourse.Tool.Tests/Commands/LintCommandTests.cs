using System.Text.Json.Nodes;

namespace ShallowCourse.Tool.Tests.Commands;

public sealed class LintCommandTests
{
    [Fact]
    public void A_breach_is_one_line_and_exit_code_1()
    {
        var path = Fixtures.PathOf("lint", "no-dynamic.ipynb");

        var (code, output, error) = CommandLine.Run(LintCommand.Create(), path);

        Assert.Equal((1, ""), (code, error));
        Assert.Equal(
            [
                $"{path}#loose:1: no-dynamic: got dynamic; expected a type, or var. Verso's C# has no dynamic binder.",
                $"1 notebooks, {LintRule.All.Count} rules, 1 findings"],
            output.Trim().Split('\n').Select(line => line.TrimEnd('\r')));
    }

    [Fact]
    public void A_good_notebook_is_exit_code_0() =>
        Assert.Equal(0, CommandLine.Run(LintCommand.Create(), Fixtures.PathOf("lint", "good.ipynb")).Code);

    [Fact]
    public void A_link_that_leads_nowhere_is_named_and_the_other_notebooks_get_their_turn()
    {
        using var folder = new TemporaryFolder();
        var gone = folder.PathOf("gone.ipynb");
        var round = folder.PathOf("round.ipynb");
        File.CreateSymbolicLink(gone, "no-such.ipynb");
        File.CreateSymbolicLink(round, "round.ipynb");
        folder.Write("there.ipynb", NotebookCell.Markdown("aim", "# Title"));

        var (code, output, error) = CommandLine.Run(LintCommand.Create(), folder.Path);

        Assert.Equal(2, code);
        Assert.Contains(gone, error, StringComparison.Ordinal);
        Assert.Contains(round, error, StringComparison.Ordinal);
        Assert.Contains("1 notebooks", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lists_the_same_findings()
    {
        var path = Fixtures.PathOf("lint", "no-dynamic.ipynb");

        var (code, output, _) = CommandLine.Run(LintCommand.Create(), "--json", path);

        Assert.Equal(1, code);
        var finding = Assert.Single(JsonNode.Parse(output)!.AsArray())!;
        Assert.Equal(
            (path, "loose", 1, "no-dynamic"),
            ((string)finding["notebook"]!, (string)finding["cell"]!, (int)finding["line"]!, (string)finding["rule"]!));
    }
}
