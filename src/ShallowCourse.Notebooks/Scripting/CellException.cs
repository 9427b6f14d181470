using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>Tells a learner what was thrown, and where in their own lines.</summary>
internal static partial class CellException
{
    // A recursion without end has thousands.
    private const int Shown = 20;

    /// <param name="error">What was thrown.</param>
    /// <param name="cellOf">A cell's assembly as it was loaded; null for other assemblies.</param>
    public static CellError Error(Exception error, Func<Assembly, LoadedCell?> cellOf)
    {
        // Waiting for a task, and a failing static constructor, wrap what went wrong.
        while (error is AggregateException { InnerExceptions.Count: 1 } or TargetInvocationException
                or TypeInitializationException
            && error.InnerException is { } inner)
        {
            error = inner;
        }

        List<string> lines = [];
        var at = Frames(error, cellOf, lines);
        var name = error.GetType().FullName ?? error.GetType().Name;
        lines.InsertRange(
            0, [at is null ? $"{name}: {error.Message}" : $"{at}: {name}: {error.Message}", .. at?.Quote() ?? []]);
        for (var cause = error.InnerException; cause is not null; cause = cause.InnerException)
        {
            lines.Add($"caused by {cause.GetType().FullName}: {cause.Message}");
        }

        return new CellError(name, error.Message, at, lines);
    }

    /// <summary>Where a cell was when it was stopped.</summary>
    public static CellPosition? Position(Exception error, Func<Assembly, LoadedCell?> cellOf) =>
        Frames(error, cellOf, []);

    /// <summary>Adds the callers down to the cell that was run, and nothing of the machinery that ran it.</summary>
    private static CellPosition? Frames(Exception error, Func<Assembly, LoadedCell?> cellOf, List<string> lines)
    {
        CellPosition? first = null;
        List<string> pending = [];
        var left = 0;
        foreach (var frame in new StackTrace(error, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetMethod() is not { } method || IsMachinery(method))
            {
                continue;
            }

            var cell = cellOf(method.Module.Assembly);
            var at = cell is null ? null : Position(frame, method, cell, error);
            // Only where it was thrown: every other frame waits at a call, which has its line.
            var indexed = cell is not null && at is null && first is null && error is IndexOutOfRangeException
                ? cell.IndexedIn(method)
                : [];
            if (indexed.Count == 1)
            {
                at = indexed[0];
            }

            pending.Add(at is not null ? $"   at {Name(method)} in {at}"
                : indexed.Count > 1 ? $"   at {Name(method)} in {indexed[0].Cell}, by an index in line {Lines(indexed)}"
                : $"   at {Name(method)}");
            if (cell is null)
            {
                continue;
            }

            if (lines.Count < Shown)
            {
                lines.AddRange(pending);
            }
            else
            {
                left += pending.Count;
            }

            pending.Clear();
            first ??= at;
        }
        if (left > 0)
        {
            lines.Add(FormattableString.Invariant($"   … and {left} more callers"));
        }

        return first;
    }

    private static string Lines(IEnumerable<CellPosition> places)
    {
        var lines = places.Select(place => place.Line).Distinct().Order().ToList();
        return lines.Count == 1 ? $"{lines[0]}" : $"{string.Join(", ", lines[..^1])} or {lines[^1]}";
    }

    // A symbol says where the statement begins: mean all of it that is on the line.
    private static CellPosition? Position(StackFrame frame, MethodBase method, LoadedCell cell, Exception error)
    {
        if (frame.GetFileLineNumber() is not 0 and var line)
        {
            return cell.Text.At(new LinePosition(line - 1, Math.Max(0, frame.GetFileColumnNumber() - 1)));
        }

        // An index has its own search, in a page as elsewhere.
        return OperatingSystem.IsBrowser() && error is not IndexOutOfRangeException
            ? cell.StatementAt(method, frame.GetILOffset())
            : null;
    }

    private static bool IsMachinery(MethodBase method) =>
        method.DeclaringType is
        {
            Namespace: "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices"
            or "Internal.Runtime.CompilerHelpers"
        }
        || method.IsDefined(typeof(StackTraceHiddenAttribute), inherit: false)
        || method.Name == "<Factory>";

    /// <summary>
    /// What the learner wrote, not what the compiler made of it: <c>Submission#3+&lt;Train&gt;d__1.MoveNext</c> is
    /// Train.
    /// </summary>
    private static string Name(MethodBase method)
    {
        var type = method.DeclaringType;
        var written = method.Name == "MoveNext" && type is not null && Generated().IsMatch(type.Name)
            ? type.Name
            : method.Name;
        while (type is not null && type.Name.StartsWith('<'))
        {
            type = type.DeclaringType;
        }

        var owner = type is null || IsSubmission(type) ? "" : Written(type) + ".";
        if (written.Contains("<Initialize>", StringComparison.Ordinal))
        {
            return owner + "the cell";
        }

        if (Local().Match(written) is { Success: true } local)
        {
            return $"{owner}{local.Groups[1].Value}{Parameters(method)}";
        }

        if (Generated().Match(written) is not { Success: true } match)
        {
            return owner + method.Name + Parameters(method);
        }

        return written.Contains("b__", StringComparison.Ordinal)
            ? $"{owner}a lambda in {match.Groups[1].Value}"
            : owner + match.Groups[1].Value;
    }

    private static string Written(Type type) =>
        type.DeclaringType is { } outer && !IsSubmission(outer) ? $"{Written(outer)}.{type.Name}" : type.Name;

    private static bool IsSubmission(Type type) => type.Name.StartsWith("Submission#", StringComparison.Ordinal);

    private static string Parameters(MethodBase method) =>
        $"({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})";

    [GeneratedRegex(@"<([^<>]+)>+[a-z]__")]
    private static partial Regex Generated();

    [GeneratedRegex(@">g__(\w+)\|")]
    private static partial Regex Local();
}
