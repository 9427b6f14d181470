using Microsoft.CodeAnalysis;

namespace ShallowCourse.Hosting.Sessions;

/// <summary>Scripts on disk.</summary>
internal sealed class ScriptFiles : IScriptFiles
{
    public SourceReferenceResolver SourcesFrom(string folder) => new SourceFileResolver([], folder);

    public async Task<IReadOnlyList<string>> ReadLinesAsync(string path, CancellationToken cancel) =>
        await File.ReadAllLinesAsync(path, cancel).ConfigureAwait(false);
}
