using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Compresses what was published, under names that hold the contents' hash, and lists it. Compiled by the build itself.
/// </summary>
public sealed class PackEngine : Task
{
    // Enough that two contents never share a name.
    private const int HashLength = 12;

    [Required]
    public string Published { get; set; } = "";

    [Required]
    public string Documentation { get; set; } = "";

    [Required]
    public string Version { get; set; } = "";

    [Required]
    public string Destination { get; set; } = "";

    public override bool Execute()
    {
        var folder = Path.Combine(Destination, "engine");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, true);
        }

        Directory.CreateDirectory(folder);
        var framework = Directory.GetFiles(Path.Combine(Published, "wwwroot", "_framework"))
            .Where(file => !file.EndsWith(".map", StringComparison.Ordinal))
            .OrderBy(file => file, StringComparer.Ordinal);
        var lines = framework.Concat(new[] { Documentation }).Select(file => Pack(file, folder)).ToList();
        var total = lines.Sum(line => line.Sent);
        var start = lines.Single(line => line.Name.StartsWith("dotnet.", StringComparison.Ordinal)
            && line.Name.EndsWith(".js", StringComparison.Ordinal)
            && line.Name.Split('.').Length == 3);
        var list = string.Join(",\n    ", lines.Select(line => line.Json));
        File.WriteAllText(
            Path.Combine(Destination, "engine.json"),
            $"{{\n  \"version\": \"{Version}\",\n  \"start\": \"{start.Name}\","
            + $"\n  \"documentation\": \"{Path.GetFileName(Documentation)}\",\n  \"totalBytes\": {total},\n"
            + $"  \"files\": [\n    {list}\n  ]\n}}\n");
        Log.LogMessage(
            MessageImportance.High, $"The page's engine: {lines.Count} files, {total / 1e6:0.00} MB compressed.");
        return true;
    }

    private static Packed Pack(string file, string folder)
    {
        var content = File.ReadAllBytes(file);
        var name = Path.GetFileName(file);
        string hash;
        using (var sha = SHA256.Create())
        {
            hash = BitConverter.ToString(sha.ComputeHash(content)).Replace("-", "").ToLowerInvariant();
        }

        var packed = new MemoryStream();
        // 3 is SmallestSize, which the build's own reference assemblies do not name.
        using (var gzip = new GZipStream(packed, (CompressionLevel)3, true))
        {
            gzip.Write(content, 0, content.Length);
        }

        // What the SDK published holds a hash of its contents in its name already.
        var extension = Path.GetExtension(name);
        var address = extension == ".xml"
            ? $"{Path.GetFileNameWithoutExtension(name)}.{hash.Substring(0, HashLength)}.xml"
            : name;
        // Scripts are loaded by address, and every host compresses them.
        var isScript = extension == ".js";
        address += isScript ? "" : ".gz";
        File.WriteAllBytes(Path.Combine(folder, address), isScript ? content : packed.ToArray());
        return new Packed(
            name,
            packed.Length,
            $"{{ \"name\": \"{name}\", \"url\": \"engine/{address}\", \"bytes\": {content.Length}, "
            + $"\"gzipBytes\": {packed.Length}, \"hash\": \"{hash}\" }}");
    }

    private sealed class Packed
    {
        public Packed(string name, long sent, string json)
        {
            Name = name;
            Sent = sent;
            Json = json;
        }

        public string Name { get; }

        public long Sent { get; }

        public string Json { get; }
    }
}
