using System.CommandLine;

namespace ShallowCourse.Tool.Commands;

/// <summary>
/// <c>course release-version VERSION</c>: moves the course to its next version, everywhere it is named.
/// </summary>
internal static class ReleaseVersionCommand
{
    public static Command Create()
    {
        var version = new Argument<string>("version") { Description = "The next version, such as 1.1.0." };
        var command = new Command("release-version", "Move the course to its next version, everywhere it is named.")
        {
            version,
        };
        command.SetAction(result => Run(
            CourseFolder.Find().Root,
            result.GetValue(version)!,
            DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error));
        return command;
    }

    /// <returns>0, or 2 where the version or the folder is not one: then nothing was written.</returns>
    internal static int Run(string root, string version, DateOnly today, TextWriter output, TextWriter error)
    {
        try
        {
            foreach (var file in new VersionMove(root, version, today).Apply())
            {
                output.WriteLine(file);
            }

            return 0;
        }
        catch (InvalidDataException problem)
        {
            error.WriteLine(problem.Message);
            return 2;
        }
    }
}
