using System.Reflection;

namespace ShallowCourse;

/// <summary>Does a method call what it is to be written without? Its compiled code tells, as of a loop.</summary>
internal static class LibraryCallFinder
{
    /// <summary>"ForwardPropagation.Run", the first call of one of the classes; null where there is none.</summary>
    public static string? Find(Delegate method, IReadOnlyList<Type> classes) => Find(method.Method, classes, []);

    private static string? Find(MethodBase method, IReadOnlyList<Type> classes, HashSet<MethodBase> seen)
    {
        if (MethodCode.IsOfALibrary(method))
        {
            return method.DeclaringType is { } type && classes.Contains(type) ? $"{type.Name}.{method.Name}" : null;
        }

        return seen.Add(method)
            ? MethodCode.Of(method).Select(step => step.Called).OfType<MethodBase>()
                .Select(called => Find(called, classes, seen)).FirstOrDefault(found => found is not null)
            : null;
    }
}
