using System.Xml.Linq;

namespace ShallowCourse.Tool.Tests.Architecture;

/// <summary>The floors: a project refers to those below its own, never up and never sideways.</summary>
public sealed class ProjectTests
{
    private static readonly Dictionary<string, int> FloorOf = new()
    {
        ["ShallowCourse"] = 0,
        ["ShallowCourse.Notebooks"] = 1,
        ["ShallowCourse.Hosting"] = 2,
        ["ShallowCourse.Browser"] = 3,
        // What is published of it, for a page.
        ["Engine"] = 4,
        ["ShallowCourse.Grading"] = 3,
        ["ShallowCourse.Kernel"] = 3,
        ["ShallowCourse.Linting"] = 3,
        ["ShallowCourse.Polyglot"] = 3,
        ["ShallowCourse.Site"] = 3,
        ["ShallowCourse.Tool"] = 4,
    };

    public static TheoryData<string> Projects =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path)),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_to_floors_below(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var referred = XDocument.Load(Path.Combine(Repository.Root, path)).Descendants("ProjectReference")
            // Built first, and not referred to by code.
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));

        Assert.All(referred, other => Assert.True(FloorOf[other] < FloorOf[name], $"{name} refers to {other}"));
    }
}
