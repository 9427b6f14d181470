using System.CommandLine;

namespace ShallowCourse.Tool.Commands;

/// <summary><c>course convert FILE… [--force]</c></summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Notebooks: .ipynb becomes .dib, and .dib becomes .ipynb.",
            Arity = ArgumentArity.OneOrMore,
        };
        var force = new Option<bool>("--force") { Description = "Replace files that are there." };
        var command = new Command(
            "convert",
            "Write .ipynb notebooks as .dib files beside them, and .dib files as notebooks. A .dib file keeps no "
                + "outputs, ids and tags.")
        { paths, force };
        command.SetAction(result => Run(
            result.GetValue(paths) ?? [],
            result.GetValue(force),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error));
        return command;
    }

    internal static int Run(IReadOnlyCollection<string> paths, bool force, TextWriter output, TextWriter error) =>
        NotebookArguments.ForEach(
            paths,
            error,
            path =>
            {
                var target = Path.ChangeExtension(path, DibFormat.IsDib(path) ? ".ipynb" : DibFormat.Extension);
                if (File.Exists(target) && !force)
                {
                    error.WriteLine(
                        $"{target}: got a file that is there; expected none. Move it away, or replace it with "
                            + "--force.");
                    return false;
                }

                NotebookFile.Write(NotebookFile.Read(path), target);
                output.WriteLine($"{path}: written as {target}");
                return true;
            });
}
