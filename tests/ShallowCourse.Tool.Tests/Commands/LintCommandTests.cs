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
