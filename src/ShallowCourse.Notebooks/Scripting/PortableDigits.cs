namespace ShallowCourse.Notebooks.Scripting;

/// <summary>
/// Asks the library, which the session does not know, to train with the digits that a page computes too: what is
/// printed in a lesson, in its page and in its executed copy is then the same.
/// </summary>
internal static class PortableDigits
{
    private const string Switch = "ShallowCourse.Portable";

    public static void Ask() => AppContext.SetSwitch(Switch, true);
}
