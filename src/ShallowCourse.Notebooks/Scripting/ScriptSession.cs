using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>
/// Runs C# cells one after the other; each sees what the earlier ones declared, even one that threw or was stopped half
/// way. Cells run in the invariant culture, so that a lesson prints the same numbers everywhere, until one sets
/// another.
/// </summary>
internal sealed class ScriptSession : IDisposable
{
    private readonly SessionOptions _options;
    private readonly CellCompiler _compiler;
    private readonly SessionAssemblies _assemblies;
    private readonly List<PackageRequest> _packages = [];
    private readonly List<string> _sources = [];
    private readonly HashSet<string> _extensions = [];
    private readonly List<FieldInfo> _watched = [];
    private readonly SemaphoreSlim _turn = new(1);
    // One object per cell that had code, after a place for the host's globals, which there are none of.
    private object[] _submissions = new object[16];
    private int _count;
    private (CultureInfo Current, CultureInfo UI) _cultures =
        (CultureInfo.InvariantCulture, CultureInfo.CurrentUICulture);


    public ScriptSession(SessionOptions options)
    {
        _options = options;
        _compiler = new CellCompiler(options.Host, options.Folder);
        _assemblies = new SessionAssemblies(options.Host.Assemblies);
    }

    /// <summary>What the compiler knows about code that has not been run: for completion and inspection.</summary>
    public CSharpCompilation Analyze(string code, CancellationToken cancel = default)
    {
        lock (_compiler)
        {
            return _compiler.Compile(CellSyntax.Parse(new CellSource(code, "input"), cancel));
        }
    }

    /// <summary>Runs a cell. The session lives on whatever the cell does, short of ending the process.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="output">Receives everything it shows, errors included.</param>
    /// <param name="limit">How long it may run (restoring packages and compiling do not count); null: for ever.</param>
    /// <param name="cancel">Interrupts it.</param>
    public async Task<CellResult> RunAsync(
        CellSource cell, ISessionOutput output, TimeSpan? limit = null, CancellationToken cancel = default)
    {
        await _turn.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => RunInTurnAsync(cell, output, limit, cancel), CancellationToken.None)
                .ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>
    /// Compiles cells, each on top of those before it, and runs none: what is run later as it stands here has no
    /// compiler to wait for, and anything else finds the compiler warm. Ends at the first that does not compile.
    /// </summary>
    public async Task CompileAheadAsync(IEnumerable<CellSource> cells, CancellationToken cancel = default)
    {
        await _turn.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var texts = new List<CellText>();
            foreach (var cell in cells)
            {
                if (CellPart.Of(cell) is not [{ Language: CellLanguage.CSharp }])
                {
                    break;
                }

                var text = CellText.Of(CellSyntax.Parse(cell, cancel));
                if (await ReferenceAsync(text, cell, cancel).ConfigureAwait(false) is not null)
                {
                    break;
                }

                texts.Add(text);
            }

            lock (_compiler)
            {
                _compiler.EmitAhead(texts, cancel);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<CellResult> RunInTurnAsync(
        CellSource cell, ISessionOutput output, TimeSpan? limit, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        var execution = new CellExecution(output, _options.ConsoleLimit)
        {
            Cultures = cultures => _cultures = cultures,
        };
        CellResult result;
        try
        {
            result = new CellResult(CellStatus.Succeeded, default);
            foreach (var part in CellPart.Of(cell))
            {
                var ended = await RunPartAsync(part, cell, execution, limit, cancel).ConfigureAwait(false);
                result = ended with { Warnings = [.. result.Warnings, .. ended.Warnings] };
                if (!result.Succeeded)
                {
                    break;
                }
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            result = new CellResult(CellStatus.Interrupted, watch.Elapsed) { Error = Stopped(cell.Name, null, null) };
        }
        execution.Close();
        if (result.Error is { } error)
        {
            output.Error(error);
        }

        return result with { Elapsed = watch.Elapsed };
    }

    private async Task<CellResult> RunPartAsync(
        CellPart part, CellSource cell, CellExecution execution, TimeSpan? limit, CancellationToken cancel)
    {
        if (!part.IsUnderstood)
        {
            return new CellResult(CellStatus.Failed, default) { Error = part.Refusal(cell.Name) };
        }

        if (part.Language != CellLanguage.CSharp)
        {
            var type = part.Language == CellLanguage.Html ? MimeBundle.Html : MimeBundle.Markdown;
            execution.Send(output => output.Display(MimeBundle.Of((type, part.Text), (MimeBundle.Plain, part.Text))));
            return new CellResult(CellStatus.Succeeded, default);
        }

        var code = cell with { Code = part.Code };
        var text = CellText.Of(CellSyntax.Parse(code, cancel));
        return await ReferenceAsync(text, code, cancel).ConfigureAwait(false) is { } missing
            ? new CellResult(CellStatus.Failed, default) { Error = missing }
            : await CompileAndExecuteAsync(text, execution, limit, cancel).ConfigureAwait(false);
    }

    /// <summary>Makes the cell's packages and assemblies known; an error where one cannot be had.</summary>
    private async Task<CellError?> ReferenceAsync(CellText text, CellSource cell, CancellationToken cancel)
    {
        SyntaxNode? at = null;
        try
        {
            var asked = PackageDirective.Packages(text.Tree);
            var added = asked.Where(item => !_packages.Contains(item.Package)).ToList();
            at = added.FirstOrDefault().At;
            var sources = PackageDirective.Sources(cell.Code).Except(_sources).ToList();
            if (added.Count > 0)
            {
                List<PackageRequest> all = [.. _packages, .. added.Select(item => item.Package)];
                PackageRequest.RefuseTwoVersions(all);
                var resolved = await _options.Packages.ResolveAsync(
                    all, [.. _sources, .. sources], _options.Folder, cancel).ConfigureAwait(false);
                _packages.AddRange(added.Select(item => item.Package));
                _assemblies.Add(resolved.RuntimeAssemblies, resolved.NativeLibraries);
                lock (_compiler)
                {
                    _compiler.References.Use(resolved);
                }

                foreach (var extension in resolved.Extensions.Where(_extensions.Add))
                {
                    await ExtendAsync(extension, cancel).ConfigureAwait(false);
                }

                foreach (var extension in OwnExtension.For(resolved).Where(_extensions.Add))
                {
                    await RunQuietlyAsync(OwnExtension.TextOf(extension), extension, cancel).ConfigureAwait(false);
                }
            }
            _sources.AddRange(sources);
            _assemblies.Add(PackageDirective.Files(text.Tree).Select(_compiler.References.Find).OfType<string>(), []);
            return null;
        }
        catch (PackageException error)
        {
            var position = at is null ? null : text.At(at.GetLocation());
            return CellError.Of(CellError.Package, error.Message, position);
        }
    }

    /// <summary>
    /// Runs a package's C# script. One that needs more of .NET Interactive than its formatters does not compile and is
    /// left out: the package's own types work without it.
    /// </summary>
    private async Task ExtendAsync(string script, CancellationToken cancel)
    {
        var lines = await _options.Host.Files.ReadLinesAsync(script, cancel).ConfigureAwait(false);
        if (lines.Any(line => line.StartsWith("#!", StringComparison.Ordinal) && line.Trim() != "#!csharp"))
        {
            return;
        }

        var code = string.Join('\n', lines.Select(line => line.StartsWith("#!", StringComparison.Ordinal) ? "" : line));
        await RunQuietlyAsync(code, Path.GetFileName(script), cancel).ConfigureAwait(false);
    }

    private async Task RunQuietlyAsync(string code, string name, CancellationToken cancel)
    {
        var execution = new CellExecution(new SilentOutput(), consoleLimit: 0);
        var text = CellText.Of(CellSyntax.Parse(new CellSource(code, name), cancel));
        await CompileAndExecuteAsync(text, execution, null, cancel).ConfigureAwait(false);
    }

    private async Task<CellResult> CompileAndExecuteAsync(
        CellText text, CellExecution execution, TimeSpan? limit, CancellationToken cancel)
    {
        CompiledCell compiled;
        lock (_compiler)
        {
            compiled = _compiler.Emit(text, cancel);
            if (compiled.HasErrors)
            {
                return new CellResult(CellStatus.Failed, default)
                { Error = CellDiagnostics.Error(text, compiled.Diagnostics) };
            }

            _compiler.Keep(compiled);
        }
        var warnings = CellDiagnostics.Warnings(text, compiled.Diagnostics);
        if (compiled.Code is not { } code)
        {
            return new CellResult(CellStatus.Succeeded, default) { Warnings = warnings };
        }

        var entry = Load(code, compiled, execution);
        var result = await ExecuteAsync(entry, code.HasValue, text.Tree.FilePath, execution, limit, cancel)
            .ConfigureAwait(false);
        return result with { Warnings = warnings };
    }

    private Func<object[], Task<object>> Load(
        CellCode cell, CompiledCell compiled, CellExecution execution)
    {
        var assembly = _assemblies.Load(cell, compiled.Text, execution);
        if (++_count >= _submissions.Length)
        {
            Array.Resize(ref _submissions, 2 * _submissions.Length);
        }
        // Where the compiler put what the cell's loops watch.
        _watched.Add(assembly.GetType(FormattableString.Invariant($"<PrivateImplementationDetails>{_count}"),
            throwOnError: true)!
            .GetField("ModuleCancellationToken", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!);
        return assembly.GetType(compiled.EntryType, throwOnError: true)!
            .GetMethod("<Factory>", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object[], Task<object>>>();
    }

    private async Task<CellResult> ExecuteAsync(
        Func<object[], Task<object>> entry, bool hasValue, string cell, CellExecution execution, TimeSpan? limit,
        CancellationToken cancel)
    {
        var ended = new TaskCompletionSource<CellResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        var stopped = new TaskCompletionSource<CellPosition?>();
        var runner = _options.Host.CreateRunner(error => ended.TrySetResult(Failed(error)));
        // A method of an earlier cell stops with the cell that called it.
        execution.Stop = runner.Token;
        _options.Host.RouteInput(CellConsole.Input);
        foreach (var token in _watched)
        {
            token.SetValue(null, runner.Token);
        }

        runner.Start(() =>
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _cultures;
            CellExecution.Current = execution;
            _ = ExecuteCellAsync();
        });
        // Released on every way out: a timer per cell would otherwise keep the cell's values until it fires.
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var winner = await Task.WhenAny(ended.Task, Task.Delay(limit ?? Timeout.InfiniteTimeSpan, waiting.Token))
            .ConfigureAwait(false);
        if (winner == ended.Task)
        {
            await waiting.CancelAsync().ConfigureAwait(false);
            return await ended.Task.ConfigureAwait(false);
        }
        var status = cancel.IsCancellationRequested ? CellStatus.Interrupted : CellStatus.TimedOut;
        execution.Close();
        var isStopped = await runner.StopAsync(stopped.Task, _options.StopGrace).ConfigureAwait(false);
        var at = stopped.Task.IsCompleted ? await stopped.Task.ConfigureAwait(false) : null;
        return new CellResult(status, default)
        { Error = Stopped(cell, at, status == CellStatus.TimedOut ? limit : null, isStopped) };

        // The awaits come back through the context, so that what follows them can be stopped too, showing the value
        // included.
        async Task ExecuteCellAsync()
        {
            try
            {
                var value = await entry(_submissions);
                if (hasValue)
                {
                    var bundle = ValueFormatter.Format(value);
                    execution.Send(receiver => receiver.Result(bundle));
                }
                ended.TrySetResult(new CellResult(CellStatus.Succeeded, default) { Value = value });
            }
            catch (Exception error)
            {
                if (runner.IsStopped)
                {
                    stopped.TrySetResult(CellException.Position(error, _assemblies.CellOf));
                }
                else
                {
                    ended.TrySetResult(Failed(error));
                }
            }
        }
    }

    private CellResult Failed(Exception error) =>
        new(CellStatus.Failed, default) { Error = CellException.Error(error, _assemblies.CellOf) };

    private static CellError Stopped(string cell, CellPosition? at, TimeSpan? limit, bool ended = true)
    {
        var (name, message) = limit is { } time
            ? (
                CellError.TimeLimit,
                FormattableString.Invariant(
                    $"{cell} ran longer than its time limit of {time.TotalSeconds:0.###} s and was stopped."))
            : (CellError.Interrupted, $"{cell} was interrupted.");
        if (!ended)
        {
            message += " Some of its code could not be stopped: it is inside a library and still runs, with the lowest "
                + "priority. Your variables are kept. Restart the kernel if it is in the way, or if memory grows.";
        }

        return CellError.Of(name, message, at);
    }
}
