using Microsoft.CodeAnalysis;

namespace ShallowCourse.Browser.Session;

/// <summary>A page has no folder: the compiler says of a <c>#load</c> that it is not supported.</summary>
internal sealed class NoFiles : IScriptFiles
{
    public SourceReferenceResolver? SourcesFrom(string folder) => null;

    public Task<IReadOnlyList<string>> ReadLinesAsync(string path, CancellationToken cancel) =>
        Task.FromException<IReadOnlyList<string>>(
            new FileNotFoundException($"A page has no files, so not {path} either."));
}
