namespace ShallowCourse.Notebooks.Language;

/// <summary>Completions and the part of the code that they replace.</summary>
internal sealed record CompletionList(int Start, int End, IReadOnlyList<CompletionItem> Items);
