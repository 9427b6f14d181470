using System.Reflection;

namespace ShallowCourse;

/// <summary>Does a method call what it is to be written without? Its compiled code tells, as of a loop.</summary>
internal static class LibraryCallFinder
{
    /// <summary>"ForwardPropagation.Run", the first call of one of the classes; null where there is none.</summary>
    public static string? Find(Delegate method, IReadOnlyList<Type> classes)
    {
        IEnumerable<MethodBase> called = MethodCode.IsOfALibrary(method.Method)
            ? [method.Method]
            : MethodCode.Reached(method.Method).Select(step => step.Called).OfType<MethodBase>();
        return called.Where(call => call.DeclaringType is { } type && classes.Contains(type))
            .Select(call => $"{call.DeclaringType!.Name}.{call.Name}").FirstOrDefault();
    }
}
