using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>
/// Compiles cells as C# script submissions, each on top of those before it.
/// </summary>
/// <remarks>
/// Roslyn's script compilations directly, not CSharpScript above them: that keeps a cell's variables to itself until
/// the cell has
/// ended, so that a stopped cell would lose what it assigned, and loads packages its own way.
/// </remarks>
internal sealed class CellCompiler
{
    // .NET Interactive's, so that what runs here runs there.
    private static readonly ImmutableArray<string> Imports =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks",
        "System.Linq",
        typeof(CellDisplay).FullName!, typeof(InteractiveDisplay).FullName!,
    ];

    // Noise: `?` without #nullable enable, and packages built against older versions of one another.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Quiet = ImmutableDictionary.CreateRange(
        new[] { "CS8632", "CS8669", "CS1701", "CS1702", "CS1705" }
            .Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)));

    // Methods and lambdas of a cell ask on entry and in every loop whether to stop, and whether the stack has room, so
    // that an
    // endless loop and an endless recursion end in an exception.
    public static readonly EmitOptions Emission = new(
        debugInformationFormat: DebugInformationFormat.PortablePdb,
        instrumentationKinds: [InstrumentationKind.ModuleCancellation, InstrumentationKind.StackOverflowProbing]);

    private readonly IReadOnlyList<PortableExecutableReference> _framework;
    private readonly IReadOnlyList<PortableExecutableReference> _session;
    private readonly SourceReferenceResolver? _sources;
    private readonly bool _hasThreads;
    private readonly List<CompiledCell> _ahead = [];
    private CSharpCompilation? _previous;
    private int _count;

    public CellCompiler(ISessionHost host, string folder)
    {
        _framework = host.Assemblies.Framework();
        _session =
        [
            host.Assemblies.Loaded(typeof(CellDisplay).Assembly),
            // For packages' extensions, which register formatters as in .NET Interactive.
            host.Assemblies.Loaded(typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly),
        ];
        _sources = host.Files.SourcesFrom(folder);
        _hasThreads = host.HasThreads;
        References = new CellReferenceResolver(host.Assemblies, folder, _framework);
    }

    /// <summary>Which assemblies <c>#r "nuget: …"</c> stands for, and <c>#r "x.dll"</c>.</summary>
    public CellReferenceResolver References { get; }

    /// <summary>The cell on top of the cells that ran; nothing is kept.</summary>
    public CSharpCompilation Compile(SyntaxTree tree) => CSharpCompilation.CreateScriptCompilation(
        FormattableString.Invariant($"Cell-{_count}"),
        tree,
        _previous is null ? [.. _framework, .. _session, .. References.Packages] : References.Packages,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            scriptClassName: FormattableString.Invariant($"Submission#{_count}"),
            // A later cell inherits them. Given again, they would name the types that its own references bring, and
            // what a package adds can make other symbols of those: two CellDisplay, and an ambiguous Display.
            usings: _previous is null ? Imports : [],
            // Debug code is never optimised by the runtime either: loops would take five times as long.
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            concurrentBuild: _hasThreads,
            specificDiagnosticOptions: Quiet,
            sourceReferenceResolver: _sources,
            metadataReferenceResolver: References,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default),
        _previous,
        typeof(object));

    /// <summary>
    /// Compiles for running. Whoever runs the cell calls <see cref="Keep(CompiledCell)"/>, even if the cell then fails.
    /// </summary>
    public CompiledCell Emit(CellText text, CancellationToken cancel) =>
        _ahead.Find(cell => cell.Text.IsSameAs(text) && Previous(cell) == _previous) ?? EmitAnew(text, cancel);

    /// <summary>Compiles cells that may be run later, in their order, up to the first with an error.</summary>
    public void EmitAhead(IEnumerable<CellText> texts, CancellationToken cancel)
    {
        var (previous, count) = (_previous, _count);
        foreach (var text in texts)
        {
            var cell = Emit(text, cancel);
            if (cell.HasErrors)
            {
                break;
            }

            _ahead.Add(cell);
            Keep(cell);
        }

        (_previous, _count) = (previous, count);
    }

    public void Keep(CompiledCell cell) => Keep(cell.Compilation);

    /// <param name="compilation">Without errors.</param>
    public void Keep(CSharpCompilation compilation)
    {
        _previous = compilation;
        _count++;
    }

    private CompiledCell EmitAnew(CellText text, CancellationToken cancel)
    {
        var tree = text.Tree;
        var compilation = Compile(tree);
        if (((CompilationUnitSyntax)tree.GetRoot(cancel)).Members.Count == 0)
        {
            return new CompiledCell(compilation, text, compilation.GetDiagnostics(cancel), null);
        }

        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: Emission, cancellationToken: cancel);
        var code = emitted.Success
            ? new CellCode(assembly.ToArray(), symbols.ToArray(), HasTrailingValue(compilation, tree, cancel))
            : null;
        return new CompiledCell(compilation, text, emitted.Diagnostics, code);
    }

    private static CSharpCompilation? Previous(CompiledCell cell) =>
        cell.Compilation.ScriptCompilationInfo?.PreviousScriptCompilation;

    /// <summary>Whether the cell ends in an expression without a semicolon that has a value.</summary>
    private static bool HasTrailingValue(CSharpCompilation compilation, SyntaxTree tree, CancellationToken cancel)
    {
        var last = ((CompilationUnitSyntax)tree.GetRoot(cancel)).Members.LastOrDefault();
        return last is GlobalStatementSyntax { Statement: ReturnStatementSyntax { Expression: not null } }
            || (last is GlobalStatementSyntax
            { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement }
                && compilation.GetSemanticModel(tree)
                    .GetTypeInfo(statement.Expression, cancel).Type is not { SpecialType: SpecialType.System_Void });
    }
}
