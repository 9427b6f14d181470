namespace ShallowCourse.Tool.Commands;

/// <summary>The notebooks that a command line names.</summary>
internal static class NotebookArguments
{
    /// <summary>
    /// Handles each notebook, those of the course where no path is given; a broken or missing one is one line on <paramref name="error"/>, and the next still gets
    /// its turn.
    /// </summary>
    /// <returns>The exit code: 0 if there was a notebook and all were handled well, 1 if <paramref name="handle"/> said
    /// no, 2 for what cannot be read.</returns>
    public static int ForEach(IReadOnlyCollection<string> paths, TextWriter error, Func<string, bool> handle)
    {
        var code = 0;
        try
        {
            var files = NotebookFiles.Expand(
                paths.Count > 0 ? paths : [Path.GetRelativePath(Environment.CurrentDirectory, CourseFolder.Find().Notebooks)]);
            if (files.Count == 0)
            {
                throw new FileNotFoundException(
                    $"{string.Join(", ", paths)}: got no notebook; expected at least one .ipynb file.");
            }

            foreach (var path in files)
            {
                try
                {
                    if (!handle(path))
                    {
                        code = Math.Max(code, 1);
                    }
                }
                catch (NotebookFormatException broken)
                {
                    error.WriteLine(broken.Message);
                    code = 2;
                }
            }
            return code;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(problem.Message);
            return 2;
        }
    }
}
