using System.Text.RegularExpressions;

namespace ShallowCourse.Grading;

/// <summary>
/// What the course hands out for an exercise cell and what solves it. The library's own files, built into the tool as
/// well: the
/// tool never loads the library.
/// </summary>
internal static partial class ExerciseCode
{
    /// <summary>The check of <c>ex-3-09-backward</c> is the cell <c>ex-3-09-backward-check</c>.</summary>
    public const string CheckSuffix = "-check";

    /// <summary>The stub of an exercise cell, or null where the id is not an exercise's.</summary>
    public static string? Stub(string id) => Read("stubs", id);

    /// <summary>The solution of an exercise cell, or null where the id is not an exercise's.</summary>
    public static string? Solution(string id) => Read("solutions", id);

    public static bool IsExercise(string id) => Stub(id) is not null;

    private static string? Read(string folder, string id)
    {
        if (ExerciseId().Match(id) is not { Success: true } match)
        {
            return null;
        }

        using var stream = typeof(ExerciseCode).Assembly.GetManifestResourceStream(
            $"{folder}/{match.Groups["name"].Value}.csx");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }

    // Lessons and the assignment share exercises: the prefix says where, the rest says which.
    [GeneratedRegex(@"^(?:ex-\d+-\d+|assignment)-(?<name>[a-z-]+)$")]
    private static partial Regex ExerciseId();
}
