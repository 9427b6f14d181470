namespace ShallowCourse;

/// <summary>
/// The formatters of every <see cref="IRichDisplay"/>, in the shape that .NET Interactive calls by reflection.
/// </summary>
internal sealed class RichDisplayFormatters
{
    private readonly object[] _formatters =
    [
        new RichDisplayFormatter(MimeTypes.Html),
        new RichDisplayFormatter(MimeTypes.Plain),
        new RichDisplayFormatter(MimeTypes.Plotly),
        new RichDisplayFormatter(MimeTypes.Check),
    ];

    public IEnumerable<object> CreateTypeFormatters() => _formatters;
}

/// <summary>Writes one form of a value; answers false for a value that does not have it.</summary>
internal sealed class RichDisplayFormatter(string mimeType)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IRichDisplay display)
        {
            return false;
        }

        var form = MimeType switch
        {
            MimeTypes.Html => display.ToHtml(),
            MimeTypes.Plain => display.ToString(),
            _ => display.MoreForms.TryGetValue(MimeType, out var make) ? make() : null,
        };
        if (form is null)
        {
            return false;
        }

        writer.Write(form);
        return true;
    }
}
