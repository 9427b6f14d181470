using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ShallowCourse.Site.Live;

/// <summary>
/// What lets the whole site be read without a network and be installed: a list of its files, a manifest, a service
/// worker.
/// </summary>
internal static class OfflineSite
{
    private const string Icons = "icon.svg";

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private static readonly string[] Pictures = [Icons, "icon-192.png", "icon-512.png"];

    /// <summary>The last step of a build: the list is of what was written before.</summary>
    /// <param name="site">Every page and asset is in it.</param>
    /// <param name="live">Has the service worker's script; without it a site is as files are.</param>
    /// <param name="course">The course's name.</param>
    public static void Write(SiteFolder site, LiveAssets live, string course)
    {
        if (!File.Exists(live.ServiceWorker))
        {
            return;
        }

        foreach (var picture in Pictures)
        {
            using var stream = typeof(OfflineSite).Assembly.GetManifestResourceStream($"Templates/{picture}")!;
            using MemoryStream content = new();
            stream.CopyTo(content);
            site.Write($"assets/{picture}", content.ToArray());
        }

        site.Write("manifest.webmanifest", Manifest(course));
        var files = JsonSerializer.Serialize(new
        {
            files = site.Written.Select(
                file => new { url = file.Key, hash = file.Value[..16], language = LanguageOf(file.Key) }),
        }, Json);
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(files)))[..12];
        site.Write($"{LiveAssets.Folder}/site.json", files);
        site.Write("sw.js", $"const siteVersion = \"{version}\";\n{File.ReadAllText(live.ServiceWorker)}");
    }

    // What is read in one language alone; the English index pages are where every reader begins.
    private static string? LanguageOf(string file)
    {
        var page = file.StartsWith("notebooks/", StringComparison.Ordinal) ? file["notebooks/".Length..] : file;
        return page.StartsWith("en/", StringComparison.Ordinal)
            ? SiteWords.English.Language
            : SiteWords.All.FirstOrDefault(words => words.Folder.Length > 0
                && (page.StartsWith(words.Folder, StringComparison.Ordinal)
                    || page.Contains($"{words.Suffix}.", StringComparison.Ordinal)))?.Language;
    }

    private static string Manifest(string course) => JsonSerializer.Serialize(new
    {
        name = course,
        short_name = "Shallow course",
        start_url = "index.html",
        display = "standalone",
        background_color = "#fdfdfc",
        theme_color = "#0072b2",
        icons = new object[]
        {
            new { src = $"assets/{Icons}", sizes = "any", type = "image/svg+xml" },
            new { src = "assets/icon-192.png", sizes = "192x192", type = "image/png" },
            new { src = "assets/icon-512.png", sizes = "512x512", type = "image/png", purpose = "any maskable" },
        },
    });
}
