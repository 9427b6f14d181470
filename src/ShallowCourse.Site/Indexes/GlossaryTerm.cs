using Markdig.Extensions.Tables;

namespace ShallowCourse.Site.Indexes;

/// <param name="Name">The term in English.</param>
/// <param name="Row">Where it is explained first.</param>
/// <param name="Lessons">That explain it, in reading order.</param>
internal sealed record GlossaryTerm(string Name, TableRow Row, IReadOnlyList<Lesson> Lessons)
{
    public string Anchor =>
        "term-" + string.Concat(Name.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'));
}
