namespace ShallowCourse;

/// <summary>
/// Whether training and random numbers have the same bits on every machine. They do in a browser, and wherever the
/// host asks for it, so that a page that was computed beforehand and the same page run live show the same digits.
/// </summary>
/// <remarks>
/// Otherwise training takes the fastest instructions that the processor has, and each kind of processor rounds
/// differently: over thousands of iterations that reaches the digits that are printed. Logarithms are the C
/// library's then.
/// </remarks>
public static class Portability
{
    /// <summary>
    /// The switch of <see cref="AppContext"/>: a host calls <c>AppContext.SetSwitch(Portability.Switch, true)</c>,
    /// or names it in its runtimeconfig.json.
    /// </summary>
    public const string Switch = "ShallowCourse.Portable";

    /// <summary>True in a browser, and where <see cref="Switch"/> is on.</summary>
    public static bool IsOn =>
        OperatingSystem.IsBrowser() || (AppContext.TryGetSwitch(Switch, out var isOn) && isOn);
}
