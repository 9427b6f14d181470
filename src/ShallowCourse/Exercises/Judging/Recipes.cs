namespace ShallowCourse;

/// <summary>
/// Known wrong answers from a recipe: a record whose fields are the choices that an implementation makes. A mistake
/// changes one choice; two mistakes that change different choices also make a pair.
/// </summary>
internal sealed class Recipes<TRecipe, TMethod>(TRecipe reference, Func<TRecipe, TMethod> build)
    where TRecipe : notnull
{
    private readonly List<(NamedMistake Mistake, Func<TRecipe, TRecipe>[] Changes)> _mistakes = [];

    /// <summary>Adds a mistake; each change is one way in which it is made.</summary>
    public Recipes<TRecipe, TMethod> Add(string key, string equation, params Func<TRecipe, TRecipe>[] changes)
    {
        _mistakes.Add((new NamedMistake(key, equation), changes));
        return this;
    }

    /// <summary>Single mistakes first, so that the simplest explanation is found first.</summary>
    public IReadOnlyList<KnownAnswer<TMethod>> ToList() => [.. Singles(), .. Pairs()];

    private IEnumerable<KnownAnswer<TMethod>> Singles() =>
        from entry in _mistakes
        from change in entry.Changes
        select Known([entry.Mistake], change(reference));

    private IEnumerable<KnownAnswer<TMethod>> Pairs() =>
        from i in Enumerable.Range(0, _mistakes.Count)
        from j in Enumerable.Range(i + 1, _mistakes.Count - i - 1)
        from first in _mistakes[i].Changes
        from second in _mistakes[j].Changes
        let one = first(reference)
        let other = second(reference)
        let both = second(one)
        where both.Equals(first(other)) && !both.Equals(one) && !both.Equals(other)
        select Known([_mistakes[i].Mistake, _mistakes[j].Mistake], both);

    private KnownAnswer<TMethod> Known(NamedMistake[] mistakes, TRecipe recipe) => new(mistakes, () => build(recipe));
}
