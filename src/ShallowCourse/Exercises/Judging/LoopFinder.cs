using System.Reflection;
using System.Reflection.Emit;

namespace ShallowCourse;

/// <summary>
/// Does a method loop? Its numbers do not tell, its compiled code does: a loop is a jump backwards. Methods that it
/// calls are followed as far as they are the learner's own.
/// </summary>
internal sealed class LoopFinder
{
    private static readonly string[] Libraries =
        ["ShallowCourse", "MathNet.Numerics", "mscorlib", "netstandard", "System.", "Microsoft."];

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    private readonly HashSet<MethodBase> _seen = [];

    /// <summary>False also where the code cannot be read: then nobody is blamed.</summary>
    public static bool Loops(Delegate method) => new LoopFinder().Loops(method.Method);

    private bool Loops(MethodBase method)
    {
        try
        {
            return _seen.Add(method) && method.GetMethodBody()?.GetILAsByteArray() is { } code && Loops(code, method);
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or NotSupportedException
            or ArgumentException or KeyNotFoundException)
        {
            return false;
        }
    }

    private bool Loops(byte[] code, MethodBase method)
    {
        for (var at = 0; at < code.Length;)
        {
            var first = code[at] == 0xFE ? BitConverter.ToInt16([code[at + 1], code[at]]) : code[at];
            var operation = Codes[first];
            var operand = at + operation.Size;
            var next = operand + OperandSize(operation, code, operand);
            if (JumpsBack(operation, code, operand) || (operation.OperandType == OperandType.InlineMethod
                && LoopsThrough(BitConverter.ToInt32(code, operand), method)))
            {
                return true;
            }

            at = next;
        }

        return false;
    }

    private static bool JumpsBack(OpCode operation, byte[] code, int operand) => operation.OperandType switch
    {
        OperandType.ShortInlineBrTarget => (sbyte)code[operand] < 0,
        OperandType.InlineBrTarget => BitConverter.ToInt32(code, operand) < 0,
        _ => false,
    };

    private bool LoopsThrough(int token, MethodBase caller)
    {
        var called = caller.Module.ResolveMethod(
            token,
            caller.DeclaringType?.GetGenericArguments(),
            caller is MethodInfo ? caller.GetGenericArguments() : null);
        return called is not null && (IsOfALibrary(called)
            ? called.DeclaringType == typeof(Enumerable) || called.Name is "EnumerateColumns" or "EnumerateRows"
            : Loops(called));
    }

    private static bool IsOfALibrary(MethodBase method)
    {
        var assembly = method.DeclaringType?.Assembly.GetName().Name ?? "";
        return Libraries.Any(library =>
            assembly == library || (library.EndsWith('.') && assembly.StartsWith(library, StringComparison.Ordinal)));
    }

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
