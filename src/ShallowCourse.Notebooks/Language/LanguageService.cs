namespace ShallowCourse.Notebooks.Language;

/// <summary>What a front end asks about code that has not been run, on top of what a session has.</summary>
/// <param name="session">What earlier cells declared.</param>
/// <param name="framework">What says more of .NET; null where nothing does.</param>
internal sealed class LanguageService(ScriptSession session, IFrameworkDocumentation? framework)
{
    /// <summary>What may be typed at a position.</summary>
    public CompletionList Complete(string code, int position)
    {
        var compilation = session.Analyze(code);
        return CSharpCompletion.Complete(compilation, compilation.SyntaxTrees[0], position);
    }

    /// <summary>What is known of the name at a position, or null.</summary>
    public string? Inspect(string code, int position, bool inDetail)
    {
        var compilation = session.Analyze(code);
        return CSharpInspection.Describe(compilation, compilation.SyntaxTrees[0], position, inDetail, framework);
    }
}
