using System.Globalization;
using System.Text.RegularExpressions;

namespace ShallowCourse.Tool.Releasing;

/// <summary>
/// The course's next version, in every file that names the present one: the build's properties, every
/// <c>#r "nuget: ShallowCourse, …"</c> of notebooks, pages, sources and tests, package files, and the change log.
/// </summary>
internal sealed partial class VersionMove
{
    public const string Properties = "Directory.Build.props";
    public const string ChangeLog = "CHANGELOG.md";

    private static readonly string[] Skipped = [".git", "artifacts", "bin", "obj", "node_modules"];
    private static readonly string[] Endings = [".cs", ".csx", ".ipynb", ".md", ".dib", ".nuspec", ".csproj"];

    private readonly string _root;
    private readonly string _old;
    private readonly string _new;
    private readonly DateOnly _today;

    /// <exception cref="InvalidDataException">
    /// The folder has no version, or the next one is not one, or is not above it.
    /// </exception>
    public VersionMove(string root, string version, DateOnly today)
    {
        (_root, _new, _today) = (root, version, today);
        var properties = Path.Combine(root, Properties);
        _old = File.Exists(properties)
            && VersionProperty().Match(File.ReadAllText(properties)) is { Success: true } found
            ? found.Groups["version"].Value
            : throw new InvalidDataException(
                $"{properties}: got no <Version>; expected the course's checkout. Change into it first.");
        if (!Form().IsMatch(version) || Version.Parse(version) <= Version.Parse(_old))
        {
            throw new InvalidDataException(
                $"release-version: got {version}; expected three numbers above {_old}, such as {Next(_old)}.");
        }
    }

    /// <summary>Writes the files and names them, relative to the root, in order.</summary>
    public IReadOnlyList<string> Apply()
    {
        var changed = new List<string>();
        foreach (var file in Files(_root).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(_root, file).Replace(Path.DirectorySeparatorChar, '/');
            var text = File.ReadAllText(file);
            var moved = name switch
            {
                Properties => VersionProperty().Replace(text, $"<Version>{_new}</Version>", 1),
                ChangeLog => Unreleased().Replace(text, match => $"{match.Value}\n\n{Heading()}", 1),
                _ => Names().Replace(
                    text, match => match.Groups["version"].Value == _old
                        ? match.Groups["before"].Value + _new + match.Groups["after"].Value
                        : match.Value),
            };
            if (moved != text)
            {
                File.WriteAllText(file, moved);
                changed.Add(name);
            }
        }

        return changed;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder)
            .Where(file => Path.GetFileName(file) == Properties || Endings.Contains(Path.GetExtension(file)))
            .Concat(Directory.EnumerateDirectories(folder)
                .Where(inner => !Skipped.Contains(Path.GetFileName(inner)))
                .SelectMany(Files));

    private static string Next(string version)
    {
        var parts = Version.Parse(version);
        return $"{parts.Major}.{parts.Minor + 1}.0";
    }

    private string Heading() =>
        string.Create(CultureInfo.InvariantCulture, $"## {_new} ({_today:yyyy-MM-dd})");

    [GeneratedRegex("<Version>(?<version>[0-9.]+)</Version>")]
    private static partial Regex VersionProperty();

    [GeneratedRegex(@"^\d+\.\d+\.\d+$")]
    private static partial Regex Form();

    [GeneratedRegex("^## Unreleased$", RegexOptions.Multiline)]
    private static partial Regex Unreleased();

    // `nuget: ShallowCourse, 1.0.0`, and the file that it stands for.
    [GeneratedRegex(
        @"(?<before>nuget: ?ShallowCourse(\.\w+)?, ?|ShallowCourse(\.\w+)?\.)(?<version>\d+\.\d+\.\d+)(?<after>\b)")]
    private static partial Regex Names();
}
