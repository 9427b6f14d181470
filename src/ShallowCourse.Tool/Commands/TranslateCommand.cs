using System.CommandLine;
using System.Globalization;

namespace ShallowCourse.Tool.Commands;

/// <summary><c>course translate [PATH…] --status | --accept</c></summary>
internal static class TranslateCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Translated notebooks, or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var status = new Option<bool>("--status")
        { Description = "List where a translation differs from its original or is older; this is the default." };
        var accept = new Option<bool>("--accept")
        { Description = "Note in each cell that it is a translation of what the original says now." };
        var command = new Command(
            "translate", "Hold translated notebooks to the originals in the folder en beside theirs.")
        { paths, status, accept };
        command.SetAction(result => Run(
            result.GetValue(paths) ?? [],
            result.GetValue(accept),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error));
        return command;
    }

    internal static int Run(IReadOnlyCollection<string> paths, bool accept, TextWriter output, TextWriter error)
    {
        var (notebooks, findings) = (0, 0);
        var code = NotebookArguments.ForEach(paths, error, path =>
        {
            var original = NotebookFile.Read(OriginalOf(path));
            var translation = NotebookFile.Read(path);
            if (accept)
            {
                translation = Translation.Accept(original, translation);
                NotebookFile.Write(translation, path);
            }

            var found = Translation.Compare(original, translation);
            foreach (var finding in found)
            {
                output.WriteLine(finding);
            }

            notebooks++;
            findings += found.Count;
            return found.Count == 0;
        });
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{notebooks} translated notebooks, {findings} findings"));
        return code;
    }

    // notebooks/zh/a.ipynb is a translation of notebooks/en/a.ipynb.
    private static string OriginalOf(string path) =>
        Path.Combine(
            Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(path))!)!,
            Translation.OriginalFolder,
            Path.GetFileName(path));
}
