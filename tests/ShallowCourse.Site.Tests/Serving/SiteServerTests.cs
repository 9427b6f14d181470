using System.Net;

namespace ShallowCourse.Site.Tests.Serving;

public sealed class SiteServerTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly HttpClient _client = new() { Timeout = Patience };

    public SiteServerTests()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "index.html"), "<html><body>Hello</body></html>");
        File.WriteAllText(Path.Combine(_folder.FullName, "lesson.ipynb"), "{}");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_and_files_are_served_on_the_loopback_address_alone()
    {
        await using var server = await SiteServer.StartAsync(_folder.FullName, 0, null, Stop);

        Assert.Equal("127.0.0.1", server.Address.Host);
        Assert.Contains("Hello", await _client.GetStringAsync(server.Address, Stop), StringComparison.Ordinal);
        Assert.Equal("{}", await _client.GetStringAsync(new Uri(server.Address, "lesson.ipynb"), Stop));
        Assert.Equal(
            HttpStatusCode.NotFound, (await _client.GetAsync(new Uri(server.Address, "none.html"), Stop)).StatusCode);
    }

    [Fact]
    public async Task A_name_that_is_not_this_machine_s_gets_nothing()
    {
        await using var server = await SiteServer.StartAsync(_folder.FullName, 0, null, Stop);
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address);
        request.Headers.Host = "elsewhere.example";

        Assert.Equal(HttpStatusCode.Forbidden, (await _client.SendAsync(request, Stop)).StatusCode);
    }

    [Fact]
    public async Task Nothing_outside_the_folder_is_served()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "secret.html"), "secret");
        var inner = Directory.CreateDirectory(Path.Combine(_folder.FullName, "site"));
        await using var server = await SiteServer.StartAsync(inner.FullName, 0, null, Stop);

        Assert.Equal(
            HttpStatusCode.NotFound, (await _client.GetAsync($"{server.Address}%2e%2e/secret.html", Stop)).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound, (await _client.GetAsync($"{server.Address}..%2fsecret.html", Stop)).StatusCode);
    }

    [Fact]
    public async Task An_open_page_is_told_to_reload()
    {
        await using var server = await SiteServer.StartAsync(_folder.FullName, 0, null, Stop);
        using var events = await _client.GetStreamAsync(new Uri(server.Address, "_reload"), Stop);
        using var reader = new StreamReader(events);

        var line = reader.ReadLineAsync(Stop).AsTask();
        Assert.False(line.IsCompleted);
        server.Reload();

        Assert.Equal("event: reload", await line.WaitAsync(Patience, Stop));
    }

    [Fact]
    public async Task A_server_with_open_pages_ends_at_once()
    {
        var server = await SiteServer.StartAsync(_folder.FullName, 0, null, Stop);
        var address = server.Address;
        using var events = await _client.GetStreamAsync(new Uri(address, "_reload"), Stop);

        await server.DisposeAsync().AsTask().WaitAsync(Patience, Stop);

        await Assert.ThrowsAsync<HttpRequestException>(() => _client.GetAsync(address, Stop));
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_words()
    {
        await using var first = await SiteServer.StartAsync(_folder.FullName, 0, null, Stop);

        var problem = await Assert.ThrowsAsync<IOException>(
            () => SiteServer.StartAsync(_folder.FullName, first.Address.Port, null, Stop));

        Assert.Contains("already in use", problem.Message, StringComparison.Ordinal);
        Assert.Contains("--port 0", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_gets_the_site_s_own_page()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "404.html"), "<html><body>Not here</body></html>");
        await using var server = await SiteServer.StartAsync(_folder.FullName, 0, null, Stop);

        var answer = await _client.GetAsync(new Uri(server.Address, "en/none.html"), Stop);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Not here", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_notebook_is_a_change_and_other_files_are_none()
    {
        using var changes = new NotebookChanges(_folder.FullName);
        var next = changes.NextAsync(Stop);
        File.WriteAllText(Path.Combine(_folder.FullName, "notes.txt"), "x");
        Assert.False(next.IsCompleted);

        File.WriteAllText(Path.Combine(_folder.FullName, "lesson.ipynb"), "{ }");

        await next.WaitAsync(Patience, Stop);
    }

    public void Dispose()
    {
        _client.Dispose();
        _folder.Delete(recursive: true);
    }
}
