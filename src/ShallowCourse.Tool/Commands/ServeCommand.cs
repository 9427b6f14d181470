using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;

namespace ShallowCourse.Tool.Commands;

/// <summary><c>course serve [--port N] [--open]</c></summary>
internal static class ServeCommand
{
    private const int DefaultPort = 8086;

    public static Command Create(NotebookExecutor execute)
    {
        var port = NumberOption.Count(
            "--port", $"On 127.0.0.1 (default: {DefaultPort}; 0 takes a free one).", "N", DefaultPort, least: 0,
            most: 65535);
        var open = new Option<bool>("--open") { Description = "Open the site in the browser." };
        var command = new Command(
            "serve",
            "Serve the site to this machine, and rebuild and reload it when a notebook changes.") { port, open };
        command.SetAction((result, cancellationToken) => RunAsync(
            execute,
            result.GetValue(port),
            address =>
            {
                if (result.GetValue(open))
                {
                    Open(address, result.InvocationConfiguration.Error);
                }
            },
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error,
            cancellationToken));
        return command;
    }

    /// <param name="execute">Runs a notebook.</param>
    /// <param name="port">0 takes a free one.</param>
    /// <param name="ready">Told the address when pages can be asked for.</param>
    /// <param name="output">What is served and rebuilt.</param>
    /// <param name="error">What is wrong on the pages.</param>
    /// <param name="cancellationToken">Ctrl+C: ends without a complaint.</param>
    /// <returns>0 when it was stopped, 2 if there is nothing to serve.</returns>
    internal static async Task<int> RunAsync(
        NotebookExecutor execute, int port, Action<Uri> ready, TextWriter output, TextWriter error,
        CancellationToken cancellationToken)
    {
        try
        {
            var course = CourseFolder.Find();
            using var changes = new NotebookChanges(course.Notebooks);
            // First the port: who cannot have it should not wait for the lessons to learn that.
            await using var server = await SiteServer.StartAsync(
                course.Site, port, new SessionEndpoint(() => StartSession(course)), cancellationToken)
                .ConfigureAwait(false);
            if (await BuildAsync() > 1)
            {
                return 2;
            }

            output.WriteLine($"{server.Address} (Ctrl+C ends it)");
            ready(server.Address);
            while (true)
            {
                await changes.NextAsync(cancellationToken).ConfigureAwait(false);
                if (await BuildAsync() <= 1)
                {
                    server.Reload();
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(problem.Message);
            return 2;
        }

        // A notebook that is half saved is reported, and the next change tries again.
        Task<int> BuildAsync() =>
            SiteCommand.RunAsync(execute, SiteAssets.BesideTheTool(), null, output, error, cancellationToken);
    }

    private static LineProcess StartSession(CourseFolder course) =>
        LineProcess.Start(typeof(ServeCommand).Assembly.Location, SessionCommand.Name, course.Notebooks);

    private static void Open(Uri address, TextWriter error)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception problem) when (problem is Win32Exception or PlatformNotSupportedException)
        {
            error.WriteLine($"--open: got no browser to start ({problem.Message}); open {address} yourself.");
        }
    }
}
