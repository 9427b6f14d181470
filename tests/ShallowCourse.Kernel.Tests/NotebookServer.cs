using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace ShallowCourse.Kernel.Tests;

/// <summary>A Jupyter Notebook server on loopback.</summary>
internal sealed class NotebookServer : IAsyncDisposable
{
    private const string Token = "course";
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(20);

    private readonly Process _process;
    private readonly HttpClient _client;

    private NotebookServer(Process process, int port)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
        _client.DefaultRequestHeaders.Authorization = new("token", Token);
    }

    public Uri Address(string notebook) =>
        new(_client.BaseAddress!, $"notebooks/{Uri.EscapeDataString(notebook)}?token={Token}");

    public static async Task<NotebookServer> StartAsync(
        string python, string folder, Dictionary<string, string> variables)
    {
        var port = FreePort();
        var process = Process.Start(ChildProcess.Start(
            python,
            [
                "-m", "notebook", "--allow-root", "--no-browser", "--ip=127.0.0.1",
                $"--port={port.ToString(CultureInfo.InvariantCulture)}", $"--NotebookApp.token={Token}",
                $"--notebook-dir={folder}"],
            variables))!;
        var output = ChildProcess.Collect(process);
        var server = new NotebookServer(process, port);
        var answers = false;
        try
        {
            await Until.TrueAsync(
                async () => process.HasExited || (answers = await server.AnswersAsync()),
                TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            // It is told below.
        }

        if (answers)
        {
            return server;
        }

        await server.DisposeAsync();
        throw new InvalidOperationException($"Jupyter Notebook did not start:\n{output()}");
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await _client.GetStringAsync("api/status");
            return true;
        }
        catch (HttpRequestException)
        {
            return false; // not yet listening
        }
    }

    /// <summary>Ends the server, which ends its kernels.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _client.PostAsync("api/shutdown", JsonContent.Create(new { }));
            await _process.WaitForExitAsync().WaitAsync(StopLimit);
        }
        catch (Exception error) when (error is HttpRequestException or TimeoutException)
        {
            if (!_process.HasExited)
            {
                _process.Kill(entireProcessTree: true);
            }
        }

        _client.Dispose();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
