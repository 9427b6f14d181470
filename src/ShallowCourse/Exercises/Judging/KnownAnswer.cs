namespace ShallowCourse;

/// <summary>
/// A mistake with a name: <see cref="Key"/> finds its sentence and its nudge in the exercise's texts;
/// <see cref="Equation"/> is what it violates.
/// </summary>
internal sealed record NamedMistake(string Key, string Equation);

/// <summary>
/// A wrong implementation that is known, with the one or two mistakes in it. A new one is made for every run,
/// because some mistakes remember earlier calls.
/// </summary>
internal sealed record KnownAnswer<TMethod>(IReadOnlyList<NamedMistake> Mistakes, Func<TMethod> Make);
