using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ShallowCourse.Site;

/// <summary>
/// Typesets formulas while the site is built, by KaTeX in one run of node, so that pages show equations without
/// scripts.
/// Where node or KaTeX is missing, pages carry readable LaTeX that KaTeX typesets in the browser.
/// </summary>
internal sealed class FormulaTypesetter
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);
    private readonly Dictionary<Formula, Typeset> _typeset;

    private FormulaTypesetter(Dictionary<Formula, Typeset> typeset)
    {
        _typeset = typeset;
    }

    /// <summary>Leaves all formulas to the browser.</summary>
    public static FormulaTypesetter InTheBrowser { get; } = new([]);

    /// <summary>Whether pages need KaTeX's script.</summary>
    public bool NeedsScript => _typeset.Count == 0;

    public static FormulaTypesetter Create(IEnumerable<Formula> formulas, SiteAssets assets)
    {
        var distinct = formulas.Distinct().ToList();
        if (distinct.Count == 0 || !assets.HasKatex || Run(distinct, assets.KatexScript) is not { } results)
        {
            return InTheBrowser;
        }

        return new FormulaTypesetter(distinct.Zip(results).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    /// <summary>What KaTeX says against a formula, or null.</summary>
    public string? ErrorOf(Formula formula) => _typeset.GetValueOrDefault(formula)?.Error;

    public string ToHtml(Formula formula)
    {
        var name = formula.Display ? "formula display" : "formula";
        return _typeset.GetValueOrDefault(formula)?.Html is { } html
            ? $"<span class=\"{name}\">{html}</span>"
            : $"<span class=\"{name} tex\">{HtmlText.Escape(formula.Tex.Trim())}</span>";
    }

    private static List<Typeset>? Run(List<Formula> formulas, string katex)
    {
        var start = new ProcessStartInfo("node", ["-", katex])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var node = Process.Start(start)!;
            // Read both before writing, so that no pipe fills up.
            var output = node.StandardOutput.ReadToEndAsync();
            var error = node.StandardError.ReadToEndAsync();
            node.StandardInput.Write(
                SiteTemplates.All.TextOf("typeset.js")
                    .Replace("FORMULAS", JsonSerializer.Serialize(formulas, JsonSerializerOptions.Web),
                        StringComparison.Ordinal));
            node.StandardInput.Close();
            if (!node.WaitForExit(TimeLimit))
            {
                node.Kill(entireProcessTree: true);
                return null;
            }
            error.GetAwaiter().GetResult();
            return node.ExitCode == 0
                ? JsonSerializer.Deserialize<List<Typeset>>(output.GetAwaiter().GetResult(), JsonSerializerOptions.Web)
                : null;
        }
        catch (Exception missing) when (missing is System.ComponentModel.Win32Exception or IOException or JsonException)
        {
            return null;
        }
    }

    private sealed record Typeset(string? Html, string? Error);
}
