using System.Reflection;

namespace ShallowCourse;

/// <summary>
/// Does a method loop? Its numbers do not tell, its compiled code does: a loop is a jump backwards. Methods that it
/// calls are followed as far as they are the learner's own.
/// </summary>
internal sealed class LoopFinder
{
    private readonly HashSet<MethodBase> _seen = [];

    /// <summary>False also where the code cannot be read: then nobody is blamed.</summary>
    public static bool Loops(Delegate method) => new LoopFinder().Loops(method.Method);

    private bool Loops(MethodBase method) =>
        _seen.Add(method) && MethodCode.Of(method).Any(
            step => step.JumpsBack || (step.Called is { } called && LoopsThrough(called)));

    private bool LoopsThrough(MethodBase called) => MethodCode.IsOfALibrary(called)
        ? called.DeclaringType == typeof(Enumerable) || called.Name is "EnumerateColumns" or "EnumerateRows"
        : Loops(called);
}
