using System.CommandLine;

namespace ShallowCourse.Tool.Commands;

/// <summary><c>course site [--out DIR]</c>, also what <c>course</c> alone does.</summary>
internal static class SiteCommand
{
    public static Command Create(NotebookExecutor execute)
    {
        var output =
            new Option<string?>("--out")
            { Description = "The site's folder (default: artifacts/site).", HelpName = "DIR" };
        var command = new Command(
            "site", "Execute what is stale and write the lessons as a site that opens without a server.") { output };
        command.SetAction((result, cancellationToken) => RunAsync(
            execute,
            SiteAssets.BesideTheTool(),
            result.GetValue(output),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error,
            cancellationToken));
        return command;
    }

    /// <returns>0 if every cell and formula was good, 1 if the site shows one that was not, 2 if there is no
    /// site.</returns>
    internal static async Task<int> RunAsync(
        NotebookExecutor execute, SiteAssets assets, string? site, TextWriter output, TextWriter error,
        CancellationToken cancellationToken)
    {
        try
        {
            var course = CourseFolder.Find();
            var cache = new ExecutionCache(course.ExecutedForSite, course.Package);
            var result = await new SitePublisher(execute, assets, course.Package)
                .PublishAsync(course.Notebooks, site ?? course.Site, cache, output.WriteLine, cancellationToken);
            foreach (var problem in result.Problems)
            {
                error.WriteLine(problem);
            }

            output.WriteLine(Path.GetFullPath(result.Index));
            return result.Problems.Count == 0 ? 0 : 1;
        }
        catch (Exception problem)
            when (problem is NotebookFormatException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(problem.Message);
            return 2;
        }
    }
}
