using System.Diagnostics;
using System.Text;

namespace ShallowCourse.Hosting.Processes;

/// <summary>
/// A process that is talked to in lines over its standard input and output. It ends, with all that it has started, when
/// this is disposed of.
/// </summary>
internal sealed class LineProcess : IAsyncDisposable
{
    private readonly Process _process;

    private LineProcess(Process process)
    {
        _process = process;
    }

    /// <param name="assembly">What <c>dotnet</c> runs.</param>
    /// <param name="arguments">The assembly's.</param>
    public static LineProcess Start(string assembly, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(DotnetHost.Path, [assembly, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        return new LineProcess(Process.Start(start)!);
    }

    /// <summary>False where the process has ended.</summary>
    public async Task<bool> WriteLineAsync(string line, CancellationToken cancel)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(line.AsMemory(), cancel).ConfigureAwait(false);
            return true;
        }
        catch (IOException)
        {
            return false;
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
    }
}
