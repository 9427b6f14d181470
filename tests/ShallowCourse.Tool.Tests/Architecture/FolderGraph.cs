using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace ShallowCourse.Tool.Tests.Architecture;

/// <summary>Which folder knows which, read from the compiled code.</summary>
internal static class FolderGraph
{
    private static readonly System.Reflection.Assembly[] Assemblies =
    [
        typeof(Dataset).Assembly, typeof(ScriptSession).Assembly, typeof(DesktopHost).Assembly,
        typeof(JupyterKernel).Assembly, typeof(SiteBuilder).Assembly, typeof(Grader).Assembly,
        typeof(NotebookLinter).Assembly, typeof(RunCommand).Assembly,
        System.Reflection.Assembly.LoadFrom(Repository.Built("ShallowCourse.Browser", "ShallowCourse.Browser.dll")),
    ];

    private static readonly ILookup<string, string> FoldersOf =
        SourceType.All.ToLookup(type => $"{type.Namespace}.{type.Name}", type => type.Folder);

    /// <summary>A folder, another that it knows, and a type that shows it.</summary>
    public static IReadOnlyList<(string From, string To, string Because)> Edges { get; } =
    [
        .. new ArchLoader().LoadAssemblies(Assemblies).Build().Types
            .SelectMany(type => type.Dependencies)
            .SelectMany(use =>
                from source in FoldersOf[NameOf(use.Origin)]
                from target in FoldersOf[NameOf(use.Target)]
                where source != target && source.Split('/')[0] == target.Split('/')[0]
                select (source, target, $"{NameOf(use.Origin)} uses {NameOf(use.Target)}"))
            .DistinctBy(edge => (edge.source, edge.target)),
    ];

    /// <summary>The top-level type's full name, without type parameters.</summary>
    private static string NameOf(IType type) => type.FullName.Split('+', '/')[0].Split('`')[0];
}
