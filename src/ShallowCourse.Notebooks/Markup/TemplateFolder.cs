using System.Reflection;

namespace ShallowCourse.Notebooks.Markup;

/// <summary>The files of a project's folder Templates, which its assembly carries.</summary>
internal sealed class TemplateFolder(Assembly assembly)
{
    public PageTemplate Load(string name) => new(name, TextOf(name));

    /// <summary>A file as it is, with \n line ends.</summary>
    public string TextOf(string name)
    {
        using var stream = assembly.GetManifestResourceStream($"Templates/{name}")
            ?? throw new ArgumentException(
                $"{name}: got no such template; expected a file in Templates of {assembly.GetName().Name}.",
                nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
