namespace ShallowCourse.Kernel.Tests;

/// <summary>
/// The kernel as a learner has it, installed by <c>course kernel install</c> under a prefix of its own, and Debian's
/// Python, whose Jupyter drives it. Where that Python has no Jupyter the tests are skipped and say so; on CI they fail.
/// </summary>
public sealed class JupyterFixture : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private const string Name = "course-under-test";
    private readonly string _prefix = Directory.CreateTempSubdirectory("jupyter").FullName;
    private readonly Lazy<string> _installed;

    public JupyterFixture()
    {
        _installed = new Lazy<string>(Install);
    }

    public void Dispose() => Directory.Delete(_prefix, recursive: true);

    /// <summary>Runs a script of tests/jupyter; it must end with exit code 0.</summary>
    internal async Task RunAsync(string script, TimeSpan limit, string needs = "zmq")
    {
        SkipWithout(needs);
        var path = Path.Combine(Repository.Root, "tests", "jupyter", script);
        var (code, output) = await ChildProcess.RunAsync(ChildProcess.Start(Python, [path], Variables("own")), limit);
        Assert.True(code == 0, $"{script} ended with {code}:\n{output}");
        TestContext.Current.TestOutputHelper?.WriteLine(output);
    }

    /// <summary>Executes a notebook by nbconvert, with the kernels of a folder; the copy lies beside it.</summary>
    internal async Task ConvertAsync(string notebook, string kernels, TimeSpan limit)
    {
        SkipWithout("zmq");
        var variables = Variables("own");
        variables["JUPYTER_PATH"] = kernels;
        var (code, output) = await ChildProcess.RunAsync(
            ChildProcess.Start(
                Python, ["-m", "nbconvert", "--to", "notebook", "--execute", notebook], variables), limit);
        Assert.True(code == 0, $"nbconvert ended with {code}:\n{output}");
    }

    /// <summary>Starts Jupyter Notebook on a folder; what one user has trusted, another has not.</summary>
    internal async Task<NotebookServer> ServeAsync(string folder, string user)
    {
        SkipWithout("notebook");
        return await NotebookServer.StartAsync(Python, folder, Variables(user));
    }

    private static void SkipWithout(string module)
    {
        if (Missing($"jupyter_kernel_test, nbclient, nbconvert, {module}") is { } reason)
        {
            Unavailable.Skip(reason);
        }
    }

    private Dictionary<string, string> Variables(string user) => new()
    {
        ["COURSE_KERNEL"] = Name,
        ["COURSE_REPOSITORY"] = Repository.Root,
        ["JUPYTER_PATH"] = _installed.Value,
        ["JUPYTER_DATA_DIR"] = Path.Combine(_prefix, user, "data"),
        ["JUPYTER_RUNTIME_DIR"] = Path.Combine(_prefix, user, "runtime"),
        ["JUPYTER_CONFIG_DIR"] = Path.Combine(_prefix, user, "config"),
        ["IPYTHONDIR"] = Path.Combine(_prefix, user, "ipython"),
    };

    private string Install()
    {
        foreach (var name in new[] { KernelSpec.NotebooksName, Name, Name + "-signal" })
        {
            var start = ChildProcess.Start(
                "dotnet", [Repository.Tool, "kernel", "install", "--prefix", _prefix, "--name", name], []);
            var (code, output) = ChildProcess.RunAsync(start, TimeSpan.FromMinutes(1)).GetAwaiter().GetResult();
            Assert.True(code == 0, output);
        }

        // Front ends that know no interrupt_mode send a signal.
        var bySignal = Path.Combine(JupyterFolders.KernelsUnder(_prefix), Name + "-signal", "kernel.json");
        File.WriteAllText(
            bySignal,
            File.ReadAllText(bySignal)
                .Replace(
                    "\"interrupt_mode\": \"message\"", "\"interrupt_mode\": \"signal\"", StringComparison.Ordinal));
        return Path.Combine(_prefix, "share", "jupyter");
    }

    private static string? Missing(string modules)
    {
        if (!File.Exists(Python))
        {
            return $"{Python} is not there: the Jupyter tests need Debian's Python packages.";
        }

        var start = ChildProcess.Start(Python, ["-c", $"import {modules}"], []);
        var (code, output) = ChildProcess.RunAsync(start, TimeSpan.FromMinutes(1)).GetAwaiter().GetResult();
        return code == 0
            ? null
            : $"{Python} lacks a package for the Jupyter tests (see .ci/run): {output.Trim().Split('\n')[^1]}";
    }
}
