namespace ShallowCourse.Tool.Tests.Polyglot;

/// <summary>A package's extension.dib in the course's own session.</summary>
public sealed class SessionExtensionTests : IDisposable
{
    private readonly string _script = Path.GetTempFileName();

    public void Dispose() => File.Delete(_script);

    [Fact]
    public async Task Its_methods_and_formatters_are_there_after_the_package_is_asked_for()
    {
        using var session = Session("""
            #!csharp

            public static int Twice(this int number) => 2 * number;
            Microsoft.DotNet.Interactive.Formatting.Formatter.Register<System.Text.StringBuilder>(
                (text, writer) => writer.Write("formatted " + text), "text/html");
            """);
        Assert.True((await RunAsync(session, "#r \"nuget: Some.Package, 1.0.0\"")).Succeeded);
        Assert.Equal(42, (await RunAsync(session, "21.Twice()")).Value);
        var output = new SilentOutput();
        await session.RunAsync(
            new CellSource("new StringBuilder(\"text\")", "text"), output,
            cancel: TestContext.Current.CancellationToken);
        Assert.Equal("formatted text", output.Value?.Text("text/html"));
    }

    [Theory]
    [InlineData("#!csharp\nMicrosoft.DotNet.Interactive.Kernel.Root.AddDirective(null);")]
    [InlineData("#!fsharp\nlet x = 1")]
    [InlineData("#!csharp\nthrow new System.Exception();")]
    public async Task One_that_cannot_run_here_does_no_harm(string script)
    {
        using var session = Session(script);
        Assert.True((await RunAsync(session, "#r \"nuget: Some.Package, 1.0.0\"\n1 + 1")).Succeeded);
    }

    private static Task<CellResult> RunAsync(ScriptSession session, string code) =>
        session.RunAsync(
            new CellSource(code, "cell"), new SilentOutput(), cancel: TestContext.Current.CancellationToken);

    private ScriptSession Session(string script)
    {
        File.WriteAllText(_script, script);
        return new ScriptSession(DesktopHost.Session with { Packages = new Feed(_script) });
    }

    private sealed class Feed(string extension) : IPackageResolver
    {
        public Task<ResolvedPackages> ResolveAsync(
            IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder,
            CancellationToken cancel) =>
            Task.FromResult(
                new ResolvedPackages(
                    [typeof(SessionExtensionTests).Assembly.Location], [], [])
                { Extensions = [extension] });
    }
}
