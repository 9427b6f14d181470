using ShallowCourse.Browser.Session;

namespace ShallowCourse.Browser.Tests.Session;

public class PagePackagesTests
{
    [Theory]
    [InlineData("ShallowCourse")]
    [InlineData("shallowcourse")]
    [InlineData("MathNet.Numerics")]
    public async Task What_the_page_brings_is_had_by_its_package(string name)
    {
        var resolved = await ResolveAsync(name);

        Assert.Contains("ShallowCourse", resolved.CompileAssemblies);
        Assert.Contains("MathNet.Numerics", resolved.CompileAssemblies);
        Assert.Empty(resolved.RuntimeAssemblies);
    }

    [Fact]
    public async Task Another_package_gets_a_sentence_with_its_name_and_what_to_do()
    {
        var error = await Assert.ThrowsAsync<PackageException>(() => ResolveAsync("Plotly.NET"));

        Assert.Contains("Plotly.NET cannot be used in this page", error.Message, StringComparison.Ordinal);
        Assert.Contains("on your computer", error.Message, StringComparison.Ordinal);
    }

    private static Task<ResolvedPackages> ResolveAsync(string name) =>
        new PagePackages().ResolveAsync(
            [new PackageRequest(name, "1.0.0")], [], "/", TestContext.Current.CancellationToken);
}
