namespace ShallowCourse.Tests;

/// <summary>One answer of an audit file: whether it is right, its style or the name expected, and its code.</summary>
public sealed record AuditAnswer(bool IsRight, string Name, string Words, string Code)
{
    /// <summary>Of a wrong answer: facts may be said, but no mistake may be named.</summary>
    public const string Unexplained = "unexplained";

    /// <summary>Of a wrong answer: its author did not know the key.</summary>
    public const string Unknown = "?";

    /// <summary>Of a wrong answer: a hole that is known, the check lets it through on some seed at least.</summary>
    public const string Hole = "passed";

    private const string Marker = "//#";

    /// <summary>The answers of one exercise, in the order of the file; none where there is no file.</summary>
    public static IReadOnlyList<AuditAnswer> Of(string exerciseId)
    {
        using var stream = typeof(AuditAnswer).Assembly.GetManifestResourceStream($"audit/{exerciseId}.csx");
        if (stream is null)
        {
            return [];
        }

        using var reader = new StreamReader(stream);
        var sections = ("\n" + reader.ReadToEnd().ReplaceLineEndings("\n")).Split($"\n{Marker}");
        return [.. sections.Skip(1).Select(section => Parse(exerciseId, section))];
    }

    /// <summary>For messages: "wrong: no-mean | sums, not means".</summary>
    public override string ToString() =>
        $"{(IsRight ? "right" : "wrong")}: {Name}{(Words.Length > 0 ? $" | {Words}" : "")}";

    private static AuditAnswer Parse(string exerciseId, string section)
    {
        var lines = section.Split('\n', 2);
        var parts = lines[0].Split(':', 2);
        var isRight = parts[0].Trim() == "right";
        if (parts.Length < 2 || (!isRight && parts[0].Trim() != "wrong"))
        {
            throw new FormatException(
                $"audit/{exerciseId}.csx: got '{Marker}{lines[0]}', expected '{Marker} right: style' or "
                + $"'{Marker} wrong: key | words'.");
        }

        var name = parts[1].Split('|', 2);
        return new AuditAnswer(isRight, name[0].Trim(), name.ElementAtOrDefault(1)?.Trim() ?? "", lines[1]);
    }
}
