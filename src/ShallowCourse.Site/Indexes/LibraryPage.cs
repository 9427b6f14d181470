namespace ShallowCourse.Site.Indexes;

/// <summary>The members by type: what each is, and where it is at work.</summary>
internal static class LibraryPage
{
    public const string Url = "library.html";

    public static string ToHtml(LibraryIndex index, SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
    {
        var mentions = new EquationMentions(map.Equations, "", map.Words.Root);
        var types = index.Members.GroupBy(member => member.Type).ToList();
        var jump = IndexPage.Jump(map.Words["onThisPage"], types.Select(group => (AnchorOf(group.Key), group.Key)));
        var list = string.Concat(types.Select(group =>
        {
            var summary = index.SummaryFor(group.Key);
            return $"""
                <section id="{HtmlText.Escape(AnchorOf(group.Key))}">
                <h2><code>{HtmlText.Escape(group.Key)}</code></h2>
                {(summary.Length == 0 ? "" : $"<p class=\"about\">{mentions.ToHtml(summary)}</p>")}
                <ul class="entries">
                {string.Concat(group.Select(Row))}</ul>
                </section>

                """;
        }));
        return IndexPage.ToHtml(
            Url, map.Words["library"], map.Words["libraryLead"], jump + list, map, assets, typesetter);

        string Row(LibraryMember member)
        {
            var (name, summary) = member.Name == member.Type
                ? ($"new {member.Type}", "")
                : (member.Name[(member.Type.Length + 1)..], mentions.ToHtml(member.Summary));
            var uses = member.Uses.Select(use => (use.Lesson, $"{use.Lesson.Url}#{use.Cell.Name}"));
            return $"<li id=\"{HtmlText.Escape(member.Anchor)}\"><code>{HtmlText.Escape(name)}</code><p>{summary}</p>"
                + $"<p class=\"used\">{IndexPage.LinksTo(map.Words.Root, uses)}</p></li>\n";
        }
    }

    private static string AnchorOf(string type) => $"type-{type}";
}
