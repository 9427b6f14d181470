using System.Reflection;

namespace ShallowCourse;

/// <summary>
/// Does a method loop? Its numbers do not tell, its compiled code does: a loop is a jump backwards.
/// </summary>
internal static class LoopFinder
{
    /// <summary>False also where the code cannot be read: then nobody is blamed.</summary>
    public static bool Loops(Delegate method) => MethodCode.Reached(method.Method)
        .Any(step => step.JumpsBack || (step.Called is { } called && IsLoopOfALibrary(called)));

    private static bool IsLoopOfALibrary(MethodBase called) =>
        called.DeclaringType == typeof(Enumerable)
        || (MethodCode.IsOfALibrary(called) && called.Name is "EnumerateColumns" or "EnumerateRows");
}
