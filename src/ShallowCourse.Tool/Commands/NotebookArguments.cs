using System.CommandLine;

namespace ShallowCourse.Tool.Commands;

/// <summary>The notebooks that a command line names.</summary>
internal static class NotebookArguments
{
    /// <summary>What run, lint and clean work on. A word that looks like an option is none of them.</summary>
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Notebooks or folders (default: notebooks).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')
                && !Path.Exists(token.Value)))
            {
                result.AddError($"{token.Value}: got no such option; expected one of those that --help lists.");
            }
        });
        return paths;
    }

    /// <summary>
    /// Handles each notebook, those of the course where no path is given; a broken or missing one is one line on
    /// <paramref name="error"/>, and the next still gets its turn.
    /// </summary>
    /// <returns>The exit code: 0 if there was a notebook and all were handled well, 1 if <paramref name="handle"/> said
    /// no, 2 for what cannot be read.</returns>
    public static int ForEach(IReadOnlyCollection<string> paths, TextWriter error, Func<string, bool> handle)
    {
        var code = 0;
        List<string> files = [];
        foreach (var path in paths.Count > 0 ? paths : [NotebookFiles.DefaultFolder])
        {
            Try(path, () => files.AddRange(NotebookFiles.Expand([paths.Count > 0 ? path : OfTheCourse()])));
        }

        if (files.Count == 0 && code == 0)
        {
            error.WriteLine($"{string.Join(", ", paths)}: got no notebook; expected at least one .ipynb or .dib file.");
            return 2;
        }

        foreach (var file in files.Distinct(StringComparer.Ordinal))
        {
            Try(file, () => code = handle(file) ? code : Math.Max(code, 1));
        }

        return code;

        void Try(string path, Action work)
        {
            try
            {
                work();
            }
            catch (Exception broken)
                when (broken is NotebookFormatException or IOException or UnauthorizedAccessException)
            {
                var message = broken.Message;
                error.WriteLine(message.Contains(path, StringComparison.Ordinal) ? message : $"{path}: {message}");
                code = 2;
            }
        }
    }

    private static string OfTheCourse() =>
        Path.GetRelativePath(Environment.CurrentDirectory, CourseFolder.Find().Notebooks);
}
