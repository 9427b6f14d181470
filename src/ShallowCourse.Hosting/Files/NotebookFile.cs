using System.Text;

namespace ShallowCourse.Hosting.Files;

/// <summary>A notebook on disk: an .ipynb file, or .NET Interactive's .dib.</summary>
internal static class NotebookFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="NotebookFormatException">The file is not a notebook of nbformat 4.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Notebook Read(string path)
    {
        try
        {
            // ReadAllText would turn wrong bytes into � silently.
            var bytes = File.ReadAllBytes(path);
            var mark = Encoding.UTF8.Preamble;
            var text = StrictUtf8.GetString(bytes.AsSpan().StartsWith(mark) ? bytes.AsSpan(mark.Length) : bytes);
            return DibFormat.IsDib(path) ? DibFormat.Parse(text, path) : NotebookReader.Parse(text, path);
        }
        catch (DecoderFallbackException error)
        {
            throw new NotebookFormatException(
                path, "encoding", "bytes that are not UTF-8", "UTF-8", "Save the file as UTF-8.", error);
        }
    }

    /// <summary>The text that a file of this name holds.</summary>
    public static string ToText(Notebook notebook, string path) =>
        DibFormat.IsDib(path) ? DibFormat.ToText(notebook) : NotebookWriter.ToText(notebook);

    /// <summary>
    /// Through a temporary file beside it, so that a reader never sees half a notebook. A link stays one: what it leads
    /// to is written.
    /// </summary>
    public static void Write(Notebook notebook, string path)
    {
        var target = new FileInfo(path) is { LinkTarget: not null } link
            ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
            : Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            File.WriteAllText(temporary, ToText(notebook, path));
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            // A full disk leaves half a file, or an empty one.
            File.Delete(temporary);
            throw;
        }
    }
}
