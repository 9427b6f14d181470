using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Notebooks.Hosts;

/// <summary>
/// Finds assemblies. The paths are the host's own: whoever resolves packages gives them, and only the host reads them.
/// </summary>
internal interface IAssemblySource
{
    /// <summary>The .NET libraries that every cell may use, as references for one session.</summary>
    /// <remarks>
    /// Never shared: the compiler keeps its symbols with the reference and takes any that fit, so that a cell of one
    /// session could be bound to the symbols of another, where int[] is not its own int[].
    /// </remarks>
    IReadOnlyList<PortableExecutableReference> Framework();

    /// <summary>A reference to an assembly that is loaded.</summary>
    PortableExecutableReference Loaded(Assembly assembly);

    /// <summary>A reference to a package's assembly, or to one that <see cref="Find"/> gave.</summary>
    PortableExecutableReference At(string path);

    /// <summary>
    /// The path that a <c>#r "x.dll"</c> means, from the notebook's folder; null where there is none.
    /// </summary>
    string? Find(string reference, string folder);

    /// <summary>
    /// Loads an assembly into a session; null where the runtime has it, at least as new: packages for older runtimes
    /// carry copies.
    /// </summary>
    Assembly? Load(string path, AssemblyLoadContext session);
}
