using System.Reflection;
using System.Reflection.Emit;

namespace ShallowCourse;

/// <summary>One step of compiled code: whether it jumps backwards, and the method that it names.</summary>
internal readonly record struct CodeStep(bool JumpsBack, MethodBase? Called);

/// <summary>A method's compiled code. Where it cannot be had there is none to read, and nobody is blamed.</summary>
internal static class MethodCode
{
    private static readonly string[] Libraries =
        ["ShallowCourse", "MathNet.Numerics", "mscorlib", "netstandard", "System.", "Microsoft."];

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>The steps of a method and of the learner's own methods that it calls, each method once.</summary>
    public static IEnumerable<CodeStep> Reached(MethodBase method) => Reached(method, []);

    public static bool IsOfALibrary(MethodBase method)
    {
        var assembly = method.DeclaringType?.Assembly.GetName().Name ?? "";
        return Libraries.Any(library =>
            assembly == library || (library.EndsWith('.') && assembly.StartsWith(library, StringComparison.Ordinal)));
    }

    private static IEnumerable<CodeStep> Reached(MethodBase method, HashSet<MethodBase> seen) => !seen.Add(method)
        ? []
        : Of(method).SelectMany(step => step.Called is { } called && !IsOfALibrary(called)
            ? Reached(called, seen).Prepend(step)
            : [step]);

    private static IReadOnlyList<CodeStep> Of(MethodBase method)
    {
        try
        {
            return method.GetMethodBody()?.GetILAsByteArray() is { } code ? [.. Steps(code, method)] : [];
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or NotSupportedException
            or ArgumentException or KeyNotFoundException)
        {
            return [];
        }
    }

    private static IEnumerable<CodeStep> Steps(byte[] code, MethodBase method)
    {
        for (var at = 0; at < code.Length;)
        {
            var first = code[at] == 0xFE ? BitConverter.ToInt16([code[at + 1], code[at]]) : code[at];
            var operation = Codes[first];
            var operand = at + operation.Size;
            yield return new CodeStep(
                JumpsBack(operation, code, operand),
                operation.OperandType == OperandType.InlineMethod
                    ? Resolve(BitConverter.ToInt32(code, operand), method)
                    : null);
            at = operand + OperandSize(operation, code, operand);
        }
    }

    private static bool JumpsBack(OpCode operation, byte[] code, int operand) => operation.OperandType switch
    {
        OperandType.ShortInlineBrTarget => (sbyte)code[operand] < 0,
        OperandType.InlineBrTarget => BitConverter.ToInt32(code, operand) < 0,
        _ => false,
    };

    private static MethodBase? Resolve(int token, MethodBase caller) => caller.Module.ResolveMethod(
        token,
        caller.DeclaringType?.GetGenericArguments(),
        caller is MethodInfo ? caller.GetGenericArguments() : null);

    private static int OperandSize(OpCode operation, byte[] code, int operand) => operation.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, operand)),
        _ => 4,
    };
}
