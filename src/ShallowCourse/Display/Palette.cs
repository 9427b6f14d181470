namespace ShallowCourse;

/// <summary>
/// Colours that people with any colour vision tell apart: M. Okabe and K. Ito, "Color Universal Design" (2008), without
/// the yellow and the black, which vanish on a light or a dark ground. Symbols, dashes and hatches go with them.
/// </summary>
internal static class Palette
{
    public const string Blue = "#0072B2";
    public const string Vermillion = "#D55E00";
    public const string Green = "#009E73";
    public const string Purple = "#CC79A7";
    public const string Orange = "#E69F00";
    public const string SkyBlue = "#56B4E9";
    public const string Grey = "#7F8790";
    public const string Ink = "#1B1F24";
    public const string White = "#FFFFFF";

    public static readonly IReadOnlyList<string> Colors = [Blue, Vermillion, Green, Purple, Orange, SkyBlue, Grey];
    public static readonly IReadOnlyList<string> Symbols = [
        "circle", "diamond", "square", "triangle-up", "x", "triangle-down", "cross"];
    public static readonly IReadOnlyList<string> Dashes = [
        "solid", "dash", "dot", "dashdot", "longdash", "longdashdot", "solid"];
    public static readonly IReadOnlyList<string> Hatches = ["", "/", ".", "x", "-", "\\", "|"];

    public static string Color(int index) => Colors[index % Colors.Count];
}
