using System.Reflection;

namespace ShallowCourse.Notebooks.Packages;

/// <summary>
/// The course's version, which stands in <c>Directory.Build.props</c> and is built into every assembly.
/// </summary>
internal static class CourseVersion
{
    /// <summary>As notebooks name it: <c>1.0.0</c>, without what the build adds about its commit.</summary>
    public static string Text { get; } =
        typeof(CourseVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];
}
