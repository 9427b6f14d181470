namespace ShallowCourse.Tests;

/// <summary>The analyzer leaves comments and strings alone; a reader's page does not.</summary>
public class LineLengthTests
{
    private const int Limit = 120; // as in .editorconfig

    /// <summary>Every project of sources and tests.</summary>
    public static TheoryData<string> Projects => new(
        from floor in (string[])["src", "tests"]
        from project in Directory.GetDirectories(Path.Combine(Repository.Root, floor))
        where Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories).Any()
        select Path.GetRelativePath(Repository.Root, project));

    [Theory, MemberData(nameof(Projects))]
    public void No_line_of_source_is_longer_than_the_limit(string project)
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, project), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(LongLines));
    }

    private static IEnumerable<string> LongLines(string file) =>
        File.ReadLines(file)
            .Select((line, i) => (Text: line, Number: i + 1))
            .Where(line => line.Text.Length > Limit)
            .Select(line => $"{Path.GetRelativePath(Repository.Root, file)}({line.Number}): {line.Text.Length}");
}
