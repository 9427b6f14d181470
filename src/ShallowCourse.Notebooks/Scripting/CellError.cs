namespace ShallowCourse.Notebooks.Scripting;

/// <summary>Why a cell did not succeed, told to a learner.</summary>
/// <param name="Name">The exception's type, or one of the names below.</param>
/// <param name="Message">One sentence.</param>
/// <param name="At">Where in the learner's cells, as far as it is known.</param>
/// <param name="Traceback">The whole report, line by line: message, place, source line, callers in the cells.</param>
internal sealed record CellError(string Name, string Message, CellPosition? At, IReadOnlyList<string> Traceback)
{
    public const string Compilation = "CompilationError";
    public const string Package = "PackageError";
    public const string TimeLimit = "TimeLimit";
    public const string Interrupted = "Interrupted";
    public const string Language = "LanguageError";

    public static CellError Of(string name, string message, CellPosition? at, params IEnumerable<string> more) =>
        new(
            name, message, at,
            [at is null ? $"{name}: {message}" : $"{at}: {name}: {message}", .. at?.Quote() ?? [], .. more]);

    public override string ToString() => string.Join('\n', Traceback);
}
