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
    public const string White = "#FFFFFF";

    /// <summary>Lines over a field: near black, by night near white.</summary>
    public const string Ink = "#1B1F24";

    public static readonly IReadOnlyList<string> Colors = [Blue, Vermillion, Green, Purple, Orange, SkyBlue, Grey];
    public static readonly IReadOnlyList<string> Symbols = [
        "circle", "diamond", "square", "triangle-up", "x", "triangle-down", "cross"];
    public static readonly IReadOnlyList<string> Dashes = [
        "solid", "dash", "dot", "dashdot", "longdash", "longdashdot", "solid"];
    public static readonly IReadOnlyList<string> Hatches = ["", "/", ".", "x", "-", "\\", "|"];

    /// <summary>
    /// What a colour becomes on a dark ground: two of the palette and the ink of lines brighter, the stops of the
    /// scales that are pale by day dark, so that marks stand out on them as they do by day.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, string> Night = new Dictionary<string, string>
    {
        [Ink] = "#F0F3F6",
        [Blue] = "#4BA3E3",
        [Vermillion] = "#F07F2E",
        // Signed, between the two above.
        ["#6AAED6"] = "#2A5F85",
        ["#F4F3F1"] = "#2A2E33",
        ["#F0A45D"] = "#86501F",
        // Pale.
        ["#8FC3E6"] = "#14405C",
        ["#C4DFF1"] = "#1B3242",
        ["#F5F4F2"] = "#25292E",
        ["#F8D7B8"] = "#3F2F22",
        ["#F0AE7A"] = "#57361A",
        // Blues.
        ["#F3F7FB"] = "#1B2229",
        ["#C8DDEF"] = "#17354F",
        ["#8FC1DE"] = "#1B5788",
        ["#4C9CCB"] = "#3483BE",
        ["#1B72B4"] = "#6FB2E0",
        ["#08397A"] = "#C4E2F5",
        // Greys.
        ["#FDFDFD"] = "#1F2328",
        ["#D9D9D9"] = "#3A3F45",
        ["#A6A6A6"] = "#63686E",
        ["#737373"] = "#8F949A",
        ["#404040"] = "#C2C6CB",
        ["#111111"] = "#F0F3F6",
        // RdBu.
        ["#B2182B"] = "#E05A5E",
        ["#EF8A62"] = "#9A4A34",
        ["#FDDBC7"] = "#4A2F29",
        ["#F7F7F7"] = "#2A2E33",
        ["#D1E5F0"] = "#213A4C",
        ["#67A9CF"] = "#2C6A94",
        ["#2166AC"] = "#5AA2E0",
    };

    public static string Color(int index) => Colors[index % Colors.Count];

    public static string ByNight(string color) => Night.GetValueOrDefault(color, color);
}
