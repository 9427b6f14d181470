namespace ShallowCourse.Notebooks.Language;

/// <summary>Something that may be typed.</summary>
/// <param name="Text">What is inserted.</param>
/// <param name="Kind">Jupyter's word for what it is: function, class, instance, property, …</param>
/// <param name="Signature">One line for a list that has room for it.</param>
internal sealed record CompletionItem(string Text, string Kind, string Signature);
