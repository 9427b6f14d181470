namespace ShallowCourse;

/// <summary>
/// One thing to say about an answer. <see cref="Key"/> is the mistake's name for machines; null where it has none.
/// </summary>
internal sealed record Remark(string? Key, string Sentence)
{
    /// <summary>What is violated, such as "Equation 3.35: dZ1 = …"; or formulas with the shapes in them.</summary>
    public IReadOnlyList<string> Formulas { get; init; } = [];

    /// <summary>A question or pointer, never the answer.</summary>
    public string? Nudge { get; init; }

    /// <summary>A sentence of every exercise, with the question that belongs to it: its key's texts.</summary>
    public static Remark Of(string key, params object[] values) =>
        new(key, ReportTexts.Format(key, values)) { Nudge = ReportTexts.Format($"{key}-nudge") };
}
