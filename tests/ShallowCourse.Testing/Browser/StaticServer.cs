using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ShallowCourse.Testing.Browser;

/// <summary>A folder on 127.0.0.1 as a plain host of files serves it: nothing is added, nothing compressed.</summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private StaticServer(WebApplication application)
    {
        _application = application;
    }

    public Uri Address => new(_application.Urls.First());

    public static async Task<StaticServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        application.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            StaticFileOptions =
            {
                ServeUnknownFileTypes = true,
                OnPrepareResponse = context => context.Context.Response.Headers.CacheControl = "no-cache",
            },
        });
        await application.StartAsync();
        return new StaticServer(application);
    }

    public async ValueTask DisposeAsync()
    {
        // A browser that keeps its connection open is not waited for.
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _application.StopAsync(now.Token);
        await _application.DisposeAsync();
    }
}
