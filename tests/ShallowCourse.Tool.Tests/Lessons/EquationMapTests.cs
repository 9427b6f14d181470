using System.Reflection;
using System.Text.RegularExpressions;

namespace ShallowCourse.Tool.Tests.Lessons;

/// <summary>
/// Holds notebooks/README.md: the table of lessons, and the map equation → library member → lesson → cell → test.
/// </summary>
public partial class EquationMapTests
{
    /// <summary>
    /// The primer numbers 2.1 to 2.22, the lessons after it 4.1 to 4.11; the notes number 3.1 to 3.49 and skip two.
    /// </summary>
    private static readonly string[] Numbers = [
        .. Enumerable.Range(1, 22).Select(n => $"2.{n}"),
        .. Enumerable.Range(1, 49).Where(n => n is not (6 or 24)).Select(n => $"3.{n}"),
        .. Enumerable.Range(1, 11).Select(n => $"4.{n}")];

    private static readonly string[] Readme = File.ReadAllLines(
        Path.Combine(Repository.Root, NotebookFiles.DefaultFolder, "README.md"));

    /// <summary>| 3.32 | `Type.Member`, … | [3.9](en/3.09-….ipynb) | `cell` | `TestClass`, … |</summary>
    private static readonly Row[] Rows =
        [.. Readme.Select(line => MapRow().Match(line)).Where(row => row.Success).Select(row =>
        new Row(
            row.Groups[1].Value, Names(row.Groups[2].Value), row.Groups[3].Value, row.Groups[4].Value,
            Names(row.Groups[5].Value)))];

    private static readonly (string File, NotebookCell Cell, string Number)[] Tags = [.. Notebooks()
        .SelectMany(
            file => NotebookFile.Read(file).Cells.SelectMany(
                cell => Tag().Matches(cell.Source)
                    .Select(tag => (Path.GetFileName(file), cell, tag.Groups[1].Value))))];

    [Fact]
    public void Every_equation_is_tagged_in_exactly_one_cell() =>
        Assert.Equal(
            Numbers.Order(StringComparer.Ordinal), Tags.Select(tag => tag.Number).Order(StringComparer.Ordinal));

    [Fact]
    public void The_map_has_a_row_for_every_equation_in_order() =>
        Assert.Equal(Numbers, Rows.Select(row => row.Number));

    [Fact]
    public void Every_row_names_the_notebook_and_the_cell_that_teach_the_equation() => Assert.Equal(
            Tags.Select(tag => $"{tag.Number} in {tag.File}, cell {tag.Cell.Id}").Order(StringComparer.Ordinal),
            Rows.Select(row => $"{row.Number} in {row.Notebook}, cell {row.Cell}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_library_member_in_the_map_is_public()
    {
        var members = Rows.SelectMany(row => row.Members).Distinct().ToArray();

        Assert.NotEmpty(members);
        Assert.DoesNotContain(members, name => !IsPublic(name));
    }

    [Fact]
    public void Every_test_class_in_the_map_exists_and_has_tests()
    {
        var sources = Directory.EnumerateFiles(
            Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);
        var named = Rows.SelectMany(row => row.Tests).Distinct().ToArray();

        Assert.All(Rows, row => Assert.NotEmpty(row.Tests));
        Assert.DoesNotContain(
            named,
            name => !sources[name]
                .Any(
                    source => source.Contains($"class {name}", StringComparison.Ordinal)
                        && TestMethod().IsMatch(source)));
    }

    [Fact]
    public void The_table_lists_every_lesson_with_its_own_aim_and_minutes()
    {
        var expected = Notebooks().Select(file =>
        {
            var opening = NotebookFile.Read(file).Cells[0].Source;
            return $"| [{Heading().Match(opening).Groups[1].Value}](en/{Path.GetFileName(file)}) | "
                + $"{Aim().Match(opening).Groups[1].Value} | {Minutes().Match(opening).Groups[1].Value} |";
        });

        Assert.Equal(expected, Readme.Where(line => line.StartsWith("| [", StringComparison.Ordinal)));
    }

    /// <summary>Lessons and the assignment.</summary>
    private static IEnumerable<string> Notebooks() => Directory.EnumerateFiles(ExecutedLesson.Folder, "*.ipynb")
        .Where(file => LessonName().IsMatch(Path.GetFileName(file))).Order(StringComparer.Ordinal);

    private static bool IsPublic(string name) => name.Split('.') is [var type, var member]
        && typeof(ForwardPropagation).Assembly.GetType($"{nameof(ShallowCourse)}.{type}") is { IsPublic: true } found
        && found.GetMember(member, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0;

    private static string[] Names(string cell) => [.. Name().Matches(cell).Select(name => name.Groups[1].Value)];

    [GeneratedRegex(@"^\| (\d\.\d+) \| (.+?) \| \[\d\.\d+\]\(en/(.+?)\) \| `(.+?)` \| (.+?) \|$")]
    private static partial Regex MapRow();

    [GeneratedRegex("`(.+?)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"\\tag\{(.+?)\}")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\[(Fact|Theory)\]")]
    private static partial Regex TestMethod();

    [GeneratedRegex(@"^(\d\.\d\d|assignment)-")]
    private static partial Regex LessonName();

    [GeneratedRegex(@"^# (.+)")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\*\*Aim\.\*\* (.+)")]
    private static partial Regex Aim();

    [GeneratedRegex(@"about (\d+) minutes")]
    private static partial Regex Minutes();

    private sealed record Row(string Number, string[] Members, string Notebook, string Cell, string[] Tests);
}
