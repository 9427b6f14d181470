namespace ShallowCourse.Tool.Tests.Commands;

public sealed class ReleaseVersionCommandTests : IDisposable
{
    private static readonly DateOnly Day = new(2027, 1, 2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_version_moves_everywhere_it_is_named_and_nowhere_else()
    {
        Write("Directory.Build.props", "<Project><Version>1.0.0</Version></Project>");
        Write("notebooks/en/a.ipynb", "\"#r \\\"nuget: ShallowCourse, 1.0.0\\\"\\n\"");
        Write("src/A.cs", "// ShallowCourse.Polyglot.1.0.0.nupkg, nuget: ShallowCourse.Polyglot, 1.0.0, Other, 1.0.0");
        Write("CHANGELOG.md", "# Changes\n\n## Unreleased\n\n- more\n\n## 1.0.0\n");
        Write("artifacts/b.md", "nuget: ShallowCourse, 1.0.0");

        Assert.Equal(
            "CHANGELOG.md\nDirectory.Build.props\nnotebooks/en/a.ipynb\nsrc/A.cs\n", Run("1.1.0")
                .ReplaceLineEndings("\n"));

        Assert.Equal("<Project><Version>1.1.0</Version></Project>", Read("Directory.Build.props"));
        Assert.Equal("\"#r \\\"nuget: ShallowCourse, 1.1.0\\\"\\n\"", Read("notebooks/en/a.ipynb"));
        Assert.Equal(
            "// ShallowCourse.Polyglot.1.1.0.nupkg, nuget: ShallowCourse.Polyglot, 1.1.0, Other, 1.0.0",
            Read("src/A.cs"));
        Assert.Equal(
            "# Changes\n\n## Unreleased\n\n## 1.1.0 (2027-01-02)\n\n- more\n\n## 1.0.0\n", Read("CHANGELOG.md"));
        Assert.Equal("nuget: ShallowCourse, 1.0.0", Read("artifacts/b.md"));
    }

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("0.9.9")]
    [InlineData("one")]
    [InlineData("1.1")]
    public void A_version_that_is_not_a_later_one_is_refused_and_nothing_is_written(string version)
    {
        Write("Directory.Build.props", "<Version>1.0.0</Version>");

        Assert.Equal(
            $"release-version: got {version}; expected three numbers above 1.0.0, such as 1.1.0.",
            Run(version, expected: 2).Trim());

        Assert.Equal("<Version>1.0.0</Version>", Read("Directory.Build.props"));
    }

    [Fact]
    public void Every_name_of_the_package_in_the_repository_has_the_version_of_the_build()
    {
        string[] pages = ["README.md", "src/ShallowCourse/README.md", "src/ShallowCourse.Polyglot/README.md"];
        var named = pages.Select(page => Path.Combine(Repository.Root, page)).Concat(Repository.Notebooks)
            .SelectMany(file => System.Text.RegularExpressions.Regex.Matches(
                File.ReadAllText(file), @"nuget: ShallowCourse(\.\w+)?, (?<version>[^""\\`]+)"))
            .Select(match => match.Groups["version"].Value)
            .ToHashSet();

        Assert.Equal([CourseVersion.Text], named);
    }

    private string Run(string version, int expected = 0)
    {
        using var text = new StringWriter();
        Assert.Equal(expected, ReleaseVersionCommand.Run(_folder.FullName, version, Day, text, text));
        return text.ToString();
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.FullName, name));
}
