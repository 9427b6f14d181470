using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ShallowCourse.Site;

/// <summary>What a site is made from, as a name for it: the same name, the same site.</summary>
internal static class SiteSources
{
    /// <param name="notebooks">The sources by their names below the notebooks' root.</param>
    /// <param name="cache">Knows what the notebooks are executed with.</param>
    /// <param name="assets">What pages load.</param>
    public static string KeyOf(
        IEnumerable<(string Name, Notebook Source)> notebooks, ExecutionCache cache, SiteAssets assets)
    {
        var lines = notebooks.Select(notebook => $"{notebook.Name} {cache.KeyOf(notebook.Source)}")
            .Concat(assets.Files.Select(file => string.Create(
                CultureInfo.InvariantCulture, $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}")))
            .Append(typeof(SiteSources).Assembly.ManifestModule.ModuleVersionId.ToString());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
