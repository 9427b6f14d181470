namespace ShallowCourse.Site.Indexes;

/// <param name="Type"><c>Dataset</c>.</param>
/// <param name="Name"><c>Dataset.Load</c>, or the type's for its constructor.</param>
/// <param name="Summary">The library's own words.</param>
/// <param name="Uses">The first in each lesson that uses it.</param>
internal sealed record LibraryMember(string Type, string Name, string Summary, IReadOnlyList<LibraryUse> Uses)
{
    public string Anchor => $"member-{Name}";
}
