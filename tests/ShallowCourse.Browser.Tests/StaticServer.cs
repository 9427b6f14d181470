using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ShallowCourse.Browser.Tests;

/// <summary>Serves the fixtures' page and the engine as plain files, on this machine alone.</summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private StaticServer(WebApplication application)
    {
        _application = application;
        Address = new Uri(application.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public Uri Address { get; }

    public static async Task<StaticServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        Serve(application, Path.Combine(AppContext.BaseDirectory, "Fixtures"), "");
        Serve(application, EngineFolder.Root, "/live");
        application.MapGet(
            "/live/worker.js", () => Results.File(EngineFolder.Worker, contentType: "text/javascript"));
        await application.StartAsync();
        return new StaticServer(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static void Serve(WebApplication application, string folder, string path) =>
        application.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            RequestPath = path,
            StaticFileOptions =
            {
                ServeUnknownFileTypes = true,
                ContentTypeProvider = new FileExtensionContentTypeProvider(),
                // As for names that hold a hash: asked for once.
                OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
                    context.File.Name.EndsWith(".gz", StringComparison.Ordinal)
                        ? "max-age=31536000, immutable"
                        : "no-cache",
            },
        });
}
