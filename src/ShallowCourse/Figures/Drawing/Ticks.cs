using System.Globalization;

namespace ShallowCourse;

/// <summary>Round numbers along an axis.</summary>
internal static class Ticks
{
    /// <summary>Beyond this many, thousands are written as k, millions as M, as Plotly does.</summary>
    private const double Thousands = 10_000;

    private static readonly int[] BetweenPowers = [2, 5];

    /// <summary>
    /// The least of 1, 2, 5 (and 2.5 where fine) times a power of ten that is not below the wanted step.
    /// </summary>
    public static double NiceStep(double wanted, bool fine = false)
    {
        if (!(wanted > 0) || !double.IsFinite(wanted))
        {
            return 1;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(wanted)));
        double[] choices = fine ? [1, 2, 2.5, 5, 10] : [1, 2, 5, 10];
        return PlotlyJson.Rounded(
            choices.First(choice => choice * power >= wanted * (1 - 1e-9) || choice == 10) * power, 12);
    }

    public static IReadOnlyList<(double Value, string Label)> Linear(double low, double high, int most)
    {
        var step = NiceStep((high - low) / Math.Max(1, most));
        var ticks = new List<(double, string)>();
        for (var i = Math.Ceiling(low / step - 1e-9); i * step <= high + step * 1e-9 && ticks.Count < 100; i++)
        {
            ticks.Add((i * step, Label(i * step, step, Math.Max(Math.Abs(low), Math.Abs(high)))));
        }

        return ticks;
    }

    /// <summary>Ticks of an axis of exponents: powers of ten, with 2 and 5 between them when they are few.</summary>
    public static IReadOnlyList<(double Value, string Label)> Logarithmic(double low, double high, int most)
    {
        var step = Math.Max(1, (int)Math.Ceiling((high - low) / Math.Max(1, most)));
        var ticks = new List<(double, string)>();
        for (var power = Math.Ceiling(low - 1e-9); power <= high + 1e-9; power++)
        {
            if ((int)power % step == 0)
            {
                ticks.Add((power, Power((int)power)));
            }
        }

        if (ticks.Count >= 3)
        {
            return ticks;
        }

        foreach (var (digit, power) in from p in PowersAround(low, high) from d in BetweenPowers select (d, p))
        {
            if (power + Math.Log10(digit) is var at && at > low && at < high)
            {
                ticks.Add((at, Label(digit * Math.Pow(10, power), Math.Pow(10, power), 0)));
            }
        }

        return ticks.OrderBy(tick => tick.Item1).ToArray();
    }

    /// <summary>
    /// 1, 2 and 5 times the powers of ten from the one below to the one above; the limits are exponents.
    /// </summary>
    public static double[] WithinPowers(double low, double high) =>
        [
            .. from power in PowersAround(low, high)
               from digit in (int[])[1, .. BetweenPowers]
               select PlotlyJson.Rounded(digit * Math.Pow(10, power))];

    private static IEnumerable<int> PowersAround(double low, double high) =>
        Enumerable.Range((int)Math.Floor(low), (int)Math.Ceiling(high) - (int)Math.Floor(low) + 1);

    public static string Power(int exponent) => exponent switch
    {
        >= -2 and <= 3 => Math.Pow(10, exponent).ToString("0.##", CultureInfo.InvariantCulture),
        _ => Minus(string.Create(CultureInfo.InvariantCulture, $"10<sup>{exponent}</sup>")),
    };

    /// <summary>A tick's label with as many decimals as the step needs.</summary>
    public static string Label(double value, double step, double greatest)
    {
        if (Math.Abs(value) < step * 1e-9)
        {
            return "0";
        }

        var (unit, suffix) = step * 10 < Thousands / 10 && greatest < 1e6 && greatest < Thousands
            || step % 100 != 0 ? (1, "")
            : greatest >= 1e9 ? (1e9, "B")
            : greatest >= 1e6 ? (1e6, "M")
            : greatest >= Thousands ? (1e3, "k")
            : (1, "");
        var scaled = step / unit;
        if (Math.Abs(value) < 1e-4 || Math.Abs(value) >= 1e12)
        {
            var exponent = (int)Math.Floor(Math.Log10(Math.Abs(value)) + 1e-9);
            var mantissa = PlotlyJson.Rounded(value / Math.Pow(10, exponent), 4);
            return Minus(
                mantissa == 1
                    ? Power(exponent)
                    : mantissa.ToString("0.###", CultureInfo.InvariantCulture) + "·" + Power(exponent));
        }
        var decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(scaled) - 1e-9), 0, 10);
        if (decimals < 10 && Math.Abs(Math.Round(scaled, decimals) - scaled) > scaled * 1e-6)
        {
            decimals++;
        }

        return Minus((value / unit).ToString("F" + decimals, CultureInfo.InvariantCulture) + suffix);
    }

    /// <summary>A number by itself: four significant digits.</summary>
    public static string Short(double value) => double.IsFinite(value)
        ? Minus(
            Math.Abs(value) is > 0 and (< 1e-4 or >= 1e7)
                ? value.ToString("0.###e0", CultureInfo.InvariantCulture)
                : PlotlyJson.Rounded(value, 4).ToString(CultureInfo.InvariantCulture))
        : double.IsNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";

    private static string Minus(string text) => text.Replace('-', '−');
}
