namespace ShallowCourse;

/// <summary>
/// Tells .NET Interactive, which recognises it by this name and these two properties, who formats a type. Declared
/// here so that the library shows its values there without referring to that package.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [];
}
