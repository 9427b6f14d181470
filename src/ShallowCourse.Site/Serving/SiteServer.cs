using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ShallowCourse.Site.Serving;

/// <summary>A folder on 127.0.0.1 and nowhere else, whose pages load themselves anew when they are told to.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private const string Events = "/_reload";

    private static readonly string Script =
        $"<script>new EventSource(\"{Events}\").addEventListener(\"reload\", () => location.reload());</script>\n"
            + "</body>";

    private readonly WebApplication _application;
    private volatile TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly SessionEndpoint? _sessions;

    private SiteServer(WebApplication application, SessionEndpoint? sessions)
    {
        (_application, _sessions) = (application, sessions);
    }

    public Uri Address => new(_application.Urls.First());

    /// <param name="site">What is served.</param>
    /// <param name="port">0 takes a free one.</param>
    /// <param name="sessions">Where cells of the pages can run natively; null where they cannot.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="IOException">The port cannot be had; the message says why and what to do.</exception>
    public static async Task<SiteServer> StartAsync(
        string site, int port, SessionEndpoint? sessions, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port));
        var application = builder.Build();
        var server = new SiteServer(application, sessions);
        application.Use(server.RefuseOtherNames);
        application.UseWebSockets();
        var root = Directory.CreateDirectory(site).FullName;
        application.Use(server.ServePage(root));
        application.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(root),
            ServeUnknownFileTypes = true,
            OnPrepareResponse = context => context.Context.Response.Headers.CacheControl = "no-cache",
        });
        // What is left is not there.
        application.Run(
            context => server.SendPageAsync(
                context, Path.Combine(root, NotFoundPage.Url), StatusCodes.Status404NotFound));
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            var reason = problem.InnerException is AddressInUseException
                ? "it is already in use, perhaps by another `course serve`"
                : problem.Message;
            throw new IOException(
                $"--port {port}: this port of 127.0.0.1 cannot be had: {reason}. Choose another, or --port 0 for a "
                    + "free one.",
                problem);
        }
        return server;
    }

    /// <summary>Tells every open page.</summary>
    public void Reload() =>
        Interlocked.Exchange(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))
            .SetResult();

    public async ValueTask DisposeAsync()
    {
        // Pages hold their event streams open; they are not waited for.
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _application.StopAsync(now.Token).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>A foreign page may point its own name at this address; it gets nothing.</summary>
    private Task RefuseOtherNames(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Host.Host is "127.0.0.1" or "localhost")
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private Func<HttpContext, RequestDelegate, Task> ServePage(string site) => async (context, next) =>
    {
        var path = context.Request.Path.Value ?? "/";
        if (path == Events)
        {
            await SendEventAsync(context).ConfigureAwait(false);
            return;
        }

        if (path == SessionEndpoint.Path && _sessions is not null)
        {
            await _sessions.RunAsync(context, _application.Lifetime.ApplicationStopping).ConfigureAwait(false);
            return;
        }

        var name = path == "/" ? HomePage.Url : path.TrimStart('/');
        var file = Path.GetFullPath(Path.Combine([site, .. name.Split('/')]));
        if (!name.EndsWith(".html", StringComparison.Ordinal)
            || !file.StartsWith(site + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(file))
        {
            await next(context).ConfigureAwait(false);
            return;
        }
        await SendPageAsync(context, file, StatusCodes.Status200OK).ConfigureAwait(false);
    };

    private async Task SendPageAsync(HttpContext context, string file, int status)
    {
        context.Response.StatusCode = status;
        if (!File.Exists(file))
        {
            return;
        }

        var page = await File.ReadAllTextAsync(file, context.RequestAborted).ConfigureAwait(false);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        page = page.Replace("</body>", Script, StringComparison.Ordinal);
        if (_sessions is not null)
        {
            page = page.Replace("</head>", _sessions.MetaFor(context.Request.Host), StringComparison.Ordinal);
        }

        await context.Response.WriteAsync(page, context.RequestAborted).ConfigureAwait(false);
    }

    private async Task SendEventAsync(HttpContext context)
    {
        var changed = _changed.Task;
        context.Response.ContentType = "text/event-stream";
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        try
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(
                context.RequestAborted, _application.Lifetime.ApplicationStopping);
            await changed.WaitAsync(stop.Token).ConfigureAwait(false);
            await context.Response.WriteAsync("event: reload\ndata: changed\n\n", context.RequestAborted)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The page is closed, or the server ends.
        }
    }
}
