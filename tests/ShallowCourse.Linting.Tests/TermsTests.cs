namespace ShallowCourse.Linting.Tests;

public sealed class TermsTests
{
    private static readonly IReadOnlyList<Term> Terms =
        [
            .. Rows(File.ReadAllText(Path.Combine(Repository.Root, "docs", "terms.md")))
                .Select(row => new Term(row[0], row[1], row[2].Split(", ", StringSplitOptions.RemoveEmptyEntries))),
        ];

    [Fact]
    public void Each_term_has_one_Chinese_word_and_no_two_terms_share_it()
    {
        Assert.NotEmpty(Terms);
        Assert.All(Terms, term => Assert.Matches("^[\u4e00-\u9fff]+$", term.Use));
        Assert.Equal(Terms.Count, Terms.Select(term => term.Use).Distinct().Count());
    }

    [Fact]
    public void No_word_to_use_holds_a_word_not_to_use() =>
        Assert.Empty(
            from term in Terms
            from other in Terms
            from word in other.Not
            where term.Use.Contains(word, StringComparison.Ordinal)
            select $"{term.Use} holds {word}");

    [Fact]
    public void Glossaries_give_the_word_to_use()
    {
        var entries =
            (from path in Repository.Notebooks
             from cell in NotebookFile.Read(path).Cells
             where cell.Id == "glossary"
             from row in Rows(cell.Source)
             from name in row[0].Split(", ")
             join term in Terms on name equals term.Name
             select (Path: path, Row: row, Term: term)).ToList();

        Assert.NotEmpty(entries);
        Assert.Empty(
            entries.Where(entry => !entry.Row[1].Contains(entry.Term.Use, StringComparison.Ordinal))
                .Select(entry => $"{entry.Path}: {entry.Term.Name} is {entry.Row[1]}; expected {entry.Term.Use}"));
    }

    [Fact]
    public void Translated_cells_use_no_other_word_except_in_glossaries() =>
        Assert.Empty(
            Repository.Notebooks.SelectMany(path => NotebookFile.Read(path).Cells, (path, cell) => (path, cell))
                .Where(each => each.cell.Id != "glossary")
                .SelectMany(each => OtherWords(each.cell.Source)
                    .Select(word => $"{each.path}#{each.cell.Name}: {word}")));

    [Fact]
    public void A_word_not_to_use_is_found_with_the_one_to_use() =>
        Assert.Equal(["激励函数; expected 激活函数"], OtherWords("tanh 是一个激励函数。"));

    private static IEnumerable<string> OtherWords(string text) =>
        from term in Terms
        from word in term.Not
        where text.Contains(word, StringComparison.Ordinal)
        select $"{word}; expected {term.Use}";

    // The rows of a Markdown table after its head.
    private static IEnumerable<string[]> Rows(string source) =>
        source.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    private sealed record Term(string Name, string Use, string[] Not);
}
