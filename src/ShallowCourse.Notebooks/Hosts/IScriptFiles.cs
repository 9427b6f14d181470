using Microsoft.CodeAnalysis;

namespace ShallowCourse.Notebooks.Hosts;

/// <summary>The text files that a session reads: what cells load, and packages' scripts.</summary>
internal interface IScriptFiles
{
    /// <summary>Answers <c>#load</c>; null where there are no files.</summary>
    /// <param name="folder">The notebook's.</param>
    SourceReferenceResolver? SourcesFrom(string folder);

    Task<IReadOnlyList<string>> ReadLinesAsync(string path, CancellationToken cancel);
}
