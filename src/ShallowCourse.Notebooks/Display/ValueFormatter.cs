using System.Dynamic;
using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace ShallowCourse.Notebooks.Display;

/// <summary>
/// Shows a value as .NET Interactive and Verso do: by its own <c>TypeFormatterSource</c>, by its <c>ToHtml()</c>, else
/// by
/// .NET Interactive's formatters. Always with a text form.
/// </summary>
internal static class ValueFormatter
{
    public static MimeBundle Format(object? value) => value switch
    {
        null => Plain("null"),
        string text => Plain(text),
        bool or char or Enum => Plain(value.ToString()!),
        // Numbers, dates, times, Guids: text says it all.
        IFormattable formattable when value.GetType().Namespace is "System" or "System.Numerics" =>
            Plain(formattable.ToString(null, CultureInfo.InvariantCulture)),
        // What answers to any name, such as a JObject: its own text, since its properties are not its contents.
        IDynamicMetaObjectProvider and not IDictionary<string, object?> => Plain(value.ToString() ?? ""),
        _ => FormattedBySource.Format(value) ?? FormattedByToHtml(value)
            ?? FormattedByLibrary(value),
    };

    private static MimeBundle Plain(string text) => MimeBundle.Of((MimeBundle.Plain, text));

    private static MimeBundle? FormattedByToHtml(object value) =>
        value.GetType().GetMethod("ToHtml", Type.EmptyTypes) is { IsStatic: false } method
            && method.ReturnType == typeof(string)
            ? MimeBundle.Of(
                (MimeBundle.Html, (string)method.Invoke(value, null)!), (MimeBundle.Plain, value.ToString() ?? ""))
            : null;

    private static MimeBundle FormattedByLibrary(object value) => MimeBundle.Of(
        (MimeBundle.Html, value.ToDisplayString(MimeBundle.Html)),
        (MimeBundle.Plain, value.ToDisplayString(MimeBundle.Plain)));
}
