using System.CommandLine;

namespace ShallowCourse.Tool.Commands;

/// <summary><c>course clean [PATH…] [--check]</c></summary>
internal static class CleanCommand
{
    public static Command Create()
    {
        var paths = NotebookArguments.Paths();
        var check = new Option<bool>("--check")
        { Description = "Change nothing; name the files that are not clean and exit with 1." };
        var command = new Command("clean", "Remove outputs, execution counts and volatile metadata.") { paths, check };
        command.SetAction(result => Run(
            result.GetValue(paths) ?? [],
            result.GetValue(check),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error));
        return command;
    }

    internal static int Run(IReadOnlyCollection<string> paths, bool check, TextWriter output, TextWriter error) =>
        NotebookArguments.ForEach(
        paths,
        error,
        path =>
        {
            var clean = NotebookCleaner.Clean(NotebookFile.Read(path));
            var isClean = NotebookFile.ToText(clean, path) == File.ReadAllText(path);
            if (isClean)
            {
                return true;
            }

            if (!check)
            {
                NotebookFile.Write(clean, path);
            }

            output.WriteLine(check ? $"{path}: not clean. Run `course clean {path}`." : $"{path}: cleaned");
            return !check;
        });
}
