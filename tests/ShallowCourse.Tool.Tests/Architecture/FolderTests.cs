namespace ShallowCourse.Tool.Tests.Architecture;

/// <summary>The borders that no project holds: folders know each other as docs/architecture.md says.</summary>
public sealed class FolderTests
{
    public static TheoryData<string> Folders => [.. SourceType.All.Select(type => type.Folder).Distinct().Order()];

    [Fact]
    public void The_table_has_every_folder_with_code_and_no_other() =>
        Assert.Equal(
            SourceType.All.Select(type => type.Folder).Distinct().Order(StringComparer.Ordinal),
            FolderRow.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_knows_what_its_row_says(string folder)
    {
        var project = folder.Split('/')[0];
        var known =
            FolderGraph.Edges.Where(edge => edge.From == folder).OrderBy(edge => edge.To, StringComparer.Ordinal)
            .ToList();

        Assert.True(
            known.Select(edge => edge.To)
                .SequenceEqual(FolderRow.All[folder].Knows.Select(name => Full(project, name))
                    .Order(StringComparer.Ordinal)),
            $"{folder} knows {string.Join("; ", known.Select(edge => $"{edge.To} ({edge.Because})"))}");
    }

    [Fact]
    public void No_two_folders_know_each_other_but_a_folder_and_one_inside_it()
    {
        var next = FolderGraph.Edges.Where(edge => !IsInside(edge.From, edge.To) && !IsInside(edge.To, edge.From))
            .ToLookup(edge => edge.From, edge => edge.To);
        var circles = next.Select(folder => folder.Key).Where(folder => Reached(folder, next).Contains(folder));

        Assert.Empty(circles);
    }

    [Fact]
    public void Namespaces_are_folders_except_in_the_packages_which_a_notebook_opens_with_one_using()
    {
        const string library = "ShallowCourse", withPlotly = "ShallowCourse.Polyglot";

        Assert.Empty(SourceType.All
            .Where(type => type.Namespace
                != (type.Project is library or withPlotly ? library : type.Folder.Replace('/', '.')))
            .Select(type => $"{type.Folder}: {type.Name} in {type.Namespace}"));
    }

    private static string Full(string project, string name) => name == "." ? project : $"{project}/{name}";

    private static bool IsInside(string folder, string other) =>
        folder.StartsWith(other + '/', StringComparison.Ordinal);

    private static HashSet<string> Reached(string start, ILookup<string, string> next)
    {
        HashSet<string> reached = [];
        Queue<string> waiting = new(next[start]);
        while (waiting.TryDequeue(out var folder))
        {
            if (reached.Add(folder))
            {
                foreach (var further in next[folder])
                {
                    waiting.Enqueue(further);
                }
            }
        }

        return reached;
    }
}
