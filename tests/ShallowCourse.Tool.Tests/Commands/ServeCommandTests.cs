using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using Microsoft.Playwright;

namespace ShallowCourse.Tool.Tests.Commands;

/// <summary>The command as a reader starts it: a process of its own, in a small course.</summary>
public sealed class ServeCommandTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ServedCourse _course = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_open_page_shows_what_was_saved()
    {
        Save("Before");
        var server = await _course.ServeAsync(Stop);
        await using var opened = await chromium.OpenAsync(
            new Uri(server.Address, "en/3.01-a.html"), route: _ => Task.CompletedTask);
        Assert.Equal("Before", await opened.Page.Locator("h1").InnerTextAsync());

        Save("After");

        await opened.Page.GetByRole(AriaRole.Heading, new() { Name = "After" })
            .WaitForAsync(new() { Timeout = (float)Patience.TotalMilliseconds });
        Assert.Empty(opened.Complaints);
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_signal_ends_it_without_a_complaint_also_with_a_page_open(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no signals that one process sends another.");
        }

        Save("Title");
        var server = await _course.ServeAsync(Stop);
        using var client = new HttpClient();
        using var events = await client.GetStreamAsync(new Uri(server.Address, "_reload"), Stop);

        using (var kill = Process.Start("kill", ["-" + signal, $"{server.Process.Id}"]))
        {
            await kill.WaitForExitAsync(Stop);
        }

        await server.Process.WaitForExitAsync(Stop).WaitAsync(Patience, Stop);

        Assert.Equal(0, server.Process.ExitCode);
        Assert.DoesNotContain("xception", server.Output(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80x")]
    [InlineData("65536")]
    public void A_port_that_is_none_is_refused_in_one_sentence(string port)
    {
        var (code, _, error) = CommandLine.Run(
            ServeCommand.Create((_, _) => throw new InvalidOperationException("Nothing is served.")), "--port", port);

        Assert.Equal(1, code);
        Assert.Contains(
            $"--port: got {port}; expected a whole number, from 0 to 65535.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_said_before_anything_is_built()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        Save("Title");

        var (process, output) = _course.Start("--port", $"{port}");
        await process.WaitForExitAsync(Stop).WaitAsync(Patience, Stop);

        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith(
            $"--port {port}: this port of 127.0.0.1 cannot be had: it is already in use", output().Trim(),
            StringComparison.Ordinal);
        Assert.DoesNotContain("\n", output().Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_answers_on_127_0_0_1_alone_and_with_the_site_s_files_alone()
    {
        Save("Title");
        var server = await _course.ServeAsync(Stop);
        File.WriteAllText(Path.Combine(_course.Folder, "artifacts", "secret.html"), "secret");

        Assert.Equal("127.0.0.1", server.Address.Host);
        Assert.DoesNotContain(
            IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners(),
            end => end.Port == server.Address.Port && !IPAddress.IsLoopback(end.Address));
        foreach (var path in (string[])[
            "/../secret.html", "/%2e%2e/secret.html", "/..%2fsecret.html", "/en/../../secret.html", "//secret.html",
            "/..\\secret.html"])
        {
            var answer = await RawAsync(server.Address.Port, path);
            Assert.Matches("^HTTP/1.1 40[04] ", answer);
            Assert.DoesNotContain("secret</", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("\r\n\r\nsecret", answer, StringComparison.Ordinal);
        }
        Assert.StartsWith(
            "HTTP/1.1 200 ", await RawAsync(server.Address.Port, "/en/3.01-a.html"), StringComparison.Ordinal);
        Assert.Contains("<h1>Not here</h1>", await RawAsync(server.Address.Port, "/en/none"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_tells_the_browser_and_without_one_goes_on()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("Only on Linux is the browser found by PATH.");
        }

        Save("Title");
        // .NET starts xdg-open, or what it finds in its place.
        var asked = Path.Combine(_course.Folder, "asked");
        var browser = Path.Combine(_course.Folder, "xdg-open");
        File.WriteAllText(browser, $"#!/bin/sh\necho \"$1\" > '{asked}.part' && mv '{asked}.part' '{asked}'\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var server = await _course.ServeAsync(Stop, "--open");

        await Until.TrueAsync(() => File.Exists(asked), Stop);

        Assert.Equal(server.Address.AbsoluteUri, File.ReadAllText(asked).Trim());
    }

    public void Dispose() => _course.Dispose();

    private void Save(string title) => _course.Save(NotebookCell.Markdown("title", $"# {title}"));

    /// <summary>A request as it is written: a client would tidy the path up.</summary>
    private static async Task<string> RawAsync(int port, string path)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, Stop);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"), Stop);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Stop).WaitAsync(Patience, Stop);
    }
}
