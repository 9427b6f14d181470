using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Tests.Format;

public sealed class NotebookLanguageTests
{
    [Theory]
    [InlineData("""{"kernelspec":{"name":"python3","language":"python"}}""", "python")]
    [InlineData("""{"kernelspec":{"name":"python3"}}""", "python")]
    [InlineData("""{"kernelspec":{"name":".net-csharp","language":"C#"}}""", "csharp")]
    [InlineData("""{"kernelspec":{"name":".net-fsharp"}}""", "fsharp")]
    [InlineData("""{"kernelspec":{"name":"my-own-kernel"}}""", null)]
    [InlineData("""{"kernelspec":{"name":"ir","language":"R"}}""", "r")]
    [InlineData("""{"polyglot_notebook":{"kernelInfo":{"defaultKernelName":"csharp"}}}""", "csharp")]
    [InlineData("{}", null)]
    [InlineData("""{"kernelspec":7}""", null)]
    public void A_notebook_s_language_is_its_kernel_s(string metadata, string? expected) =>
        Assert.Equal(
            expected, Notebook.Create("a.ipynb").WithMetadata(JsonNode.Parse(metadata)!.AsObject()).Language);

    [Theory]
    [InlineData("""{"polyglot_notebook":{"kernelName":"pwsh"}}""", "pwsh")]
    [InlineData("""{"dotnet_interactive":{"language":"fsharp"}}""", "fsharp")]
    [InlineData("""{"vscode":{"languageId":"html"}}""", "html")]
    [InlineData("{}", null)]
    public void A_cell_s_language_is_what_its_editor_says(string metadata, string? expected) =>
        Assert.Equal(
            expected, NotebookCell.Code("a", "1").WithMetadata(JsonNode.Parse(metadata)!.AsObject()).Language);
}
