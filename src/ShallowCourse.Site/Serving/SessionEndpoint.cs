using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ShallowCourse.Site.Serving;

/// <summary>
/// Where a served page finds the native session: a WebSocket of this machine, a process for each. Only pages that this
/// server has sent know its token, and a browser names the page's origin, which scripts cannot change.
/// </summary>
/// <param name="start">Starts the process that runs a page's cells.</param>
internal sealed class SessionEndpoint(Func<LineProcess> start)
{
    public const string Path = "/_session";

    private const int TokenBytes = 32;
    private const int LargestMessage = 64 << 20;

    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));

    /// <summary>For the head of a page that is asked for under this name.</summary>
    public string MetaFor(HostString host) =>
        $"<meta name=\"shallowcourse-session\" content=\"ws://{host}{Path}?token={_token}\">\n</head>";

    /// <summary>Answers until the page or the process ends.</summary>
    public async Task RunAsync(HttpContext context, CancellationToken stop)
    {
        if (!context.WebSockets.IsWebSocketRequest || !IsOwnPage(context.Request) || !HasToken(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
        await using var process = start();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        Task[] ways = [ToProcessAsync(socket, process, either.Token), ToPageAsync(process, socket, either.Token)];
        await Task.WhenAny(ways).ConfigureAwait(false);
        await either.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(ways).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static bool IsOwnPage(HttpRequest request) => request.Headers.Origin == $"http://{request.Host}";

    private static async Task ToPageAsync(LineProcess process, WebSocket socket, CancellationToken stop)
    {
        while (await process.ReadLineAsync(stop).ConfigureAwait(false) is { } line)
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(line), WebSocketMessageType.Text, true, stop)
                .ConfigureAwait(false);
        }

        await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "the process ended", stop)
            .ConfigureAwait(false);
    }

    private static async Task ToProcessAsync(WebSocket socket, LineProcess process, CancellationToken stop)
    {
        while (await ReceiveAsync(socket, stop).ConfigureAwait(false) is { } request)
        {
            // A line for the process is a line, whatever a page sends.
            if (!await process.WriteLineAsync(request.ReplaceLineEndings(" "), stop).ConfigureAwait(false))
            {
                return;
            }
        }
    }

    /// <summary>A whole message; null when there are no more.</summary>
    private static async Task<string?> ReceiveAsync(WebSocket socket, CancellationToken stop)
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 << 10];
        while (message.Length <= LargestMessage)
        {
            var part = await socket.ReceiveAsync(buffer, stop).ConfigureAwait(false);
            if (part.MessageType != WebSocketMessageType.Text)
            {
                return null;
            }

            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length);
            }
        }

        return null;
    }

    private bool HasToken(HttpRequest request) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(request.Query["token"].ToString()), Encoding.UTF8.GetBytes(_token));
}
