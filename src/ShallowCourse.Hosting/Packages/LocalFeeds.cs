using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ShallowCourse.Hosting.Packages;

/// <summary>
/// What NuGet will read for a folder: the nuget.config files from it upwards, and the package folders they name.
/// Packages in a
/// folder can be made again under the same version, which NuGet itself never notices.
/// </summary>
internal sealed class LocalFeeds
{
    private readonly List<FileInfo> _configs = [];
    private readonly List<FileInfo> _packages = [];

    public LocalFeeds(string folder, IEnumerable<string> moreSources)
    {
        for (var directory = new DirectoryInfo(folder); directory is not null; directory = directory.Parent)
        {
            if (!directory.Exists)
            {
                continue;
            }

            _configs.AddRange(
                directory.EnumerateFiles()
                    .Where(file => file.Name.Equals("nuget.config", StringComparison.OrdinalIgnoreCase)));
        }
        var feeds = _configs.SelectMany(Sources).Concat(moreSources.Select(source => Path.GetFullPath(source, folder)));
        foreach (var feed in feeds.Where(Directory.Exists).Distinct(StringComparer.Ordinal))
        {
            _packages.AddRange(new DirectoryInfo(feed).EnumerateFiles("*.nupkg"));
        }
    }

    /// <summary>Changes whenever a restore might end differently: config text, package files.</summary>
    public string Fingerprint()
    {
        var text = new StringBuilder();
        foreach (var config in _configs)
        {
            text.Append(config.FullName).Append('\n').AppendLine(File.ReadAllText(config.FullName));
        }

        foreach (var package in _packages.OrderBy(package => package.FullName, StringComparer.Ordinal))
        {
            text.AppendLine(
                FormattableString.Invariant($"{package.FullName} {package.Length} {package.LastWriteTimeUtc.Ticks}"));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The file of one version of a package, or null where no local feed has it.</summary>
    public FileInfo? Find(string name, string version) =>
        _packages.FirstOrDefault(
            file => file.Name.Equals($"{name}.{version}.nupkg", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Sources(FileInfo config)
    {
        XDocument document;
        try
        {
            document = XDocument.Load(config.FullName);
        }
        catch (XmlException)
        {
            return []; // NuGet reports it, with the line
        }
        return document.Descendants("packageSources").Elements("add")
            .Select(source => (string?)source.Attribute("value"))
            .OfType<string>()
            .Where(value => !value.Contains("://", StringComparison.Ordinal))
            .Select(value => Path.GetFullPath(value, config.DirectoryName!));
    }
}
