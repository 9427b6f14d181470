using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;

namespace ShallowCourse.Notebooks.Display;

/// <summary>
/// .NET Interactive's convention for types that bring their own formatters without a reference to it: an attribute
/// called
/// <c>TypeFormatterSource</c> names a class whose <c>CreateTypeFormatters()</c> gives objects with a <c>MimeType</c>
/// and
/// <c>bool Format(object, TextWriter)</c>.
/// </summary>
internal static class FormattedBySource
{
    // A session's types are never unloaded, so nothing is kept alive in vain.
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Formatter>> Known = new();

    /// <summary>Null where the type has no such attribute, or its formatters decline the value.</summary>
    public static MimeBundle? Format(object value)
    {
        List<(string, string)> items = [];
        foreach (var formatter in Known.GetOrAdd(value.GetType(), Find))
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            if (formatter.Format(value, writer))
            {
                items.Add((formatter.MimeType, writer.ToString()));
            }
        }
        if (items.Count == 0)
        {
            return null;
        }

        if (!items.Exists(item => item.Item1 == MimeBundle.Plain))
        {
            items.Add((MimeBundle.Plain, value.ToString() ?? ""));
        }

        return MimeBundle.Of(items);
    }

    private static IReadOnlyList<Formatter> Find(Type type)
    {
        // GetType rather than a reference: the attribute is declared anew in each library that follows the convention.
        var attribute = type.GetCustomAttributes(inherit: true)
            .FirstOrDefault(candidate => candidate.GetType().Name == "TypeFormatterSourceAttribute");
        if (attribute is null || Read(attribute, "FormatterSourceType") is not Type sourceType)
        {
            return [];
        }

        var source = Activator.CreateInstance(sourceType, nonPublic: true)!;
        var formatters = (IEnumerable)sourceType.GetMethod(
            "CreateTypeFormatters", Type.EmptyTypes)!.Invoke(source, null)!;
        return [.. formatters.Cast<object>().Select(Formatter.Of).OfType<Formatter>()];
    }

    private static object? Read(object target, string property) =>
        target.GetType().GetProperty(property)?.GetValue(target);

    private sealed record Formatter(string MimeType, Func<object, TextWriter, bool> Format)
    {
        public static Formatter? Of(object target) =>
            Read(target, "MimeType") is string mimeType
                && target.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)]) is { } method
                ? new Formatter(mimeType, method.CreateDelegate<Func<object, TextWriter, bool>>(target))
                : null;
    }
}
