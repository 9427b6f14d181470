using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ShallowCourse.Tool.Commands;

/// <summary>
/// Options that are numbers, read alike on every machine (0.5 is a half also in German) and refused in one sentence.
/// </summary>
internal static class NumberOption
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public static Option<double> Seconds(string name, string description, TimeSpan standard) => new(name)
    {
        Description = description,
        HelpName = "SECONDS",
        DefaultValueFactory = _ => standard.TotalSeconds,
        CustomParser = result =>
        {
            if (double.TryParse(Text(result), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
                && seconds > 0 && seconds <= Longest.TotalSeconds)
            {
                return seconds;
            }

            result.AddError($"{name}: got {Text(result)}; expected a number of seconds above 0, at most a day.");
            return default;
        },
    };

    public static Option<int> Count(
        string name, string description, string helpName, int standard, int least, int most = int.MaxValue) => new(name)
        {
            Description = description,
            HelpName = helpName,
            DefaultValueFactory = _ => standard,
            CustomParser = result =>
            {
                if (int.TryParse(Text(result), NumberStyles.Integer, CultureInfo.InvariantCulture, out var count)
                    && count >= least && count <= most)
                {
                    return count;
                }

                var range = most == int.MaxValue
                    ? FormattableString.Invariant($"at least {least}")
                    : FormattableString.Invariant($"from {least} to {most}");
                result.AddError($"{name}: got {Text(result)}; expected a whole number, {range}.");
                return default;
            },
        };

    private static string Text(ArgumentResult result) => result.Tokens.Single().Value;
}
