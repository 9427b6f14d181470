namespace ShallowCourse.Hosting.Sessions;

/// <summary>Which build of the session this is: what it executed is good until there is another.</summary>
internal static class SessionBuild
{
    public static string Id { get; } = $"{IdOf(typeof(ScriptSession))} {IdOf(typeof(SessionBuild))}";

    private static Guid IdOf(Type type) => type.Assembly.ManifestModule.ModuleVersionId;
}
