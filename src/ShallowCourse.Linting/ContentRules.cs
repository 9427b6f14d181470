using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Linting;

/// <summary>Rules about what may stand in any cell.</summary>
internal static partial class ContentRules
{
    private static readonly string[] NetworkTypes =
        [
            "HttpClient", "WebClient", "WebRequest", "HttpWebRequest", "TcpClient", "TcpListener", "UdpClient",
            "Socket", "ClientWebSocket", "Dns", "Ping"];

    public static IEnumerable<LintFinding> NoTodo(LintedNotebook linted) =>
        Matches(linted, Unfinished(), "a finished lesson", "Do it, or file an issue.");

    public static IEnumerable<LintFinding> NoAbsolutePath(LintedNotebook linted) =>
        Matches(linted, AbsolutePath(), "data sets by name, files beside the notebook", "Nobody else has that folder.");

    public static IEnumerable<LintFinding> NoNetwork(LintedNotebook linted)
    {
        const string Remedy = "Lessons run offline: data comes with the library.";
        foreach (var (cell, name) in linted.Nodes<IdentifierNameSyntax>())
        {
            if (NetworkTypes.Contains(name.Identifier.ValueText))
            {
                yield return cell.Finding(name, name.Identifier.ValueText, "no network", Remedy);
            }
        }

        foreach (var (cell, literal) in linted.Nodes<LiteralExpressionSyntax>())
        {
            if (literal.IsKind(SyntaxKind.StringLiteralExpression) && Address().IsMatch(literal.Token.ValueText))
            {
                yield return cell.Finding(literal, literal.Token.ValueText, "no network", Remedy);
            }
        }
    }

    private static IEnumerable<LintFinding> Matches(
        LintedNotebook linted, Regex pattern, string expected, string remedy) =>
        from cell in linted.Notebook.Cells
        from line in cell.Source.Split('\n').Index()
        let match = pattern.Match(line.Item)
        where match.Success
        select LintFinding.In(cell, line.Index + 1, match.Value.Trim(), expected, remedy);

    [GeneratedRegex(@"\b(TODO|FIXME|XXX|TBD)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<![\w.:/])/(home|Users|tmp|mnt|root|var|etc|usr|opt)/|\b[A-Za-z]:\\\\?[\w.]|file://")]
    private static partial Regex AbsolutePath();

    [GeneratedRegex("^(https?|ftp|wss?)://", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
