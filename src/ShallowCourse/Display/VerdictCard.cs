using System.Net;

namespace ShallowCourse;

/// <summary>
/// A claim of the lecture beside what was measured, with a verdict that is computed and never typed: the sentence,
/// the measurement, and "always", "here" or "not here".
/// </summary>
[TypeFormatterSource(typeof(RichDisplayFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed record VerdictCard : IRichDisplay
{
    private VerdictCard(string claim, string measurement, Verdict verdict, string reason)
    {
        Claim = claim;
        Measurement = measurement;
        Verdict = verdict;
        Reason = reason;
    }

    /// <summary>The sentence that was tested.</summary>
    public string Claim { get; }

    /// <summary>What was measured, in words and numbers.</summary>
    public string Measurement { get; }

    /// <summary>How far the sentence held.</summary>
    public Verdict Verdict { get; }

    /// <summary>What the verdict rests on, such as "in 5 of 5 runs".</summary>
    public string Reason { get; }

    private (string Color, string Sign, string Words) Look => Verdict switch
    {
        Verdict.Always => (Palette.Green, "✔", "Always"),
        Verdict.Here => (Palette.Blue, "●", "Here"),
        _ => (Palette.Vermillion, "✘", "Not here"),
    };

    /// <summary>Judges a claim by runs: it holds here if it held in every one of them.</summary>
    /// <param name="claim">The sentence.</param>
    /// <param name="outcomes">For each run, or each comparison, whether the claim held. At least one.</param>
    /// <param name="measurement">What was measured.</param>
    /// <returns><see cref="Verdict.Here"/> or <see cref="Verdict.NotHere"/>: runs never show "always".</returns>
    /// <exception cref="ArgumentException"><paramref name="outcomes"/> is empty.</exception>
    public static VerdictCard ForRuns(string claim, IEnumerable<bool> outcomes, string measurement)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var held = outcomes.ToArray();
        if (held.Length == 0)
        {
            throw new ArgumentException(
                "VerdictCard.ForRuns: got no run; expected at least one outcome, true or false.", nameof(outcomes));
        }

        var count = held.Count(outcome => outcome);
        return new VerdictCard(
            claim,
            measurement,
            count == held.Length ? Verdict.Here : Verdict.NotHere,
            held.Length == 1
                ? (count == 1 ? "in the one run" : "not in the one run")
                : FormattableString.Invariant(
                    $"{(count == held.Length ? "" : "it held ")}in {count} of {held.Length} runs"));
    }

    /// <summary>
    /// Judges a claim that algebra proves: two ways to one number, which may differ by rounding only.
    /// </summary>
    /// <param name="claim">The sentence.</param>
    /// <param name="largestDifference">The largest difference found between the two ways.</param>
    /// <param name="tolerance">How much rounding may explain, above 0.</param>
    /// <param name="measurement">What was compared.</param>
    /// <returns><see cref="Verdict.Always"/>, or <see cref="Verdict.NotHere"/> if the numbers
    /// refute the algebra.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is not above 0.</exception>
    public static VerdictCard ForIdentity(string claim, double largestDifference, double tolerance, string measurement)
    {
        Require.Positive(tolerance, "1e-12 is usual for sums of a few products.");
        return new VerdictCard(
            claim,
            measurement,
            largestDifference <= tolerance ? Verdict.Always : Verdict.NotHere, // NaN is not at most anything
            FormattableString.Invariant(
                $"largest difference {largestDifference:0.#E+0;-0.#E+0;0}, rounding allows {tolerance:0.#E+0}"));
    }

    /// <summary>The card as HTML: a coloured rule, a sign and the words, so that colour is never alone.</summary>
    /// <returns>An HTML fragment.</returns>
    public string ToHtml()
    {
        var (color, sign, words) = Look;
        string Text(string text) => WebUtility.HtmlEncode(text);
        var frame = $"border:1px solid rgba(128,128,128,.45);border-left:6px solid {color};border-radius:6px";
        return $"""
            <div style="{frame};padding:.6em .9em;max-width:46em;line-height:1.45">
            <div><strong>{sign} {words}</strong> <span style="opacity:.8">({Text(Reason)})</span></div>
            <div style="margin-top:.25em"><em>{Text(Claim)}</em></div>
            <div style="margin-top:.25em">{Text(Measurement)}</div>
            </div>
            """;
    }

    /// <summary>The card as text.</summary>
    /// <returns>Verdict, claim and measurement, one a line.</returns>
    public override string ToString()
    {
        var (_, sign, words) = Look;
        return $"{sign} {words} ({Reason})\n  {Claim}\n  {Measurement}";
    }
}
