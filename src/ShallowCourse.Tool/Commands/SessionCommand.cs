using System.CommandLine;

namespace ShallowCourse.Tool.Commands;

/// <summary>
/// <c>course session NOTEBOOKS</c>, hidden: the native session of one open page of <c>course serve</c>, in a process
/// that can be killed. It reads the page's requests from standard input, one a line, and answers on standard output.
/// </summary>
internal static class SessionCommand
{
    public const string Name = "session";

    public static Command Create()
    {
        var notebooks = new Argument<string>("notebooks");
        var command = new Command(Name, "Run the cells of one page.") { notebooks };
        command.Hidden = true;
        command.SetAction(async (result, cancel) =>
        {
            using var input = new StreamReader(Console.OpenStandardInput());
            await using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
            await ServeAsync(result.GetValue(notebooks)!, input, output, cancel).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task ServeAsync(
        string notebooks, TextReader input, TextWriter output, CancellationToken cancel)
    {
        var gate = new Lock();
        var channel = new LiveChannel(message =>
        {
            lock (gate)
            {
                output.WriteLine(message);
            }
        });
        using var session = new NativeSession(notebooks, channel);
        var requests = new LiveRequests(session, channel);
        while (await input.ReadLineAsync(cancel).ConfigureAwait(false) is { } request)
        {
            // Not awaited: a cell that runs must not keep the wish to stop it from being read.
            _ = requests.AnswerAsync(request);
        }
    }
}
