using System.Diagnostics;

namespace ShallowCourse.Hosting.Processes;

/// <summary>
/// A process that is talked to in lines over its standard input and output. It ends, with all that it has started, when
/// this is disposed of.
/// </summary>
internal sealed class LineProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly SemaphoreSlim _writing = new(1);

    private LineProcess(Process process)
    {
        _process = process;
    }

    public int Id => _process.Id;

    /// <param name="assembly">What <c>dotnet</c> runs.</param>
    /// <param name="arguments">The assembly's.</param>
    public static LineProcess Start(string assembly, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(DotnetHost.Path, [assembly, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        return new LineProcess(Process.Start(start)!);
    }

    /// <summary>False where the process has ended.</summary>
    public async Task<bool> WriteLineAsync(string line, CancellationToken cancel)
    {
        await _writing.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            await _process.StandardInput.WriteLineAsync(line.AsMemory(), cancel).ConfigureAwait(false);
            await _process.StandardInput.FlushAsync(cancel).ConfigureAwait(false);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Null when the process has ended.</summary>
    public async Task<string?> ReadLineAsync(CancellationToken cancel) =>
        await _process.StandardOutput.ReadLineAsync(cancel).ConfigureAwait(false);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync().ConfigureAwait(false);
        _process.Dispose();
        _writing.Dispose();
    }
}
