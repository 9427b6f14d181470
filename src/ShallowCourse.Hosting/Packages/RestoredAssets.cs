using System.Runtime.InteropServices;
using System.Text.Json;

namespace ShallowCourse.Hosting.Packages;

/// <summary>
/// What a restore decided, <c>project.assets.json</c>: every package, dependencies included, and its files.
/// </summary>
internal sealed record RestoredAssets(IReadOnlyList<RestoredPackage> Packages, ResolvedPackages Resolved)
{
    private const string Placeholder = "_._";

    /// <summary>The tool has its own, and formatters must be registered with that one.</summary>
    private const string Formatting = "Microsoft.DotNet.Interactive.Formatting.dll";

    public static RestoredAssets Read(string assetsFile)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(assetsFile));
        var root = document.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToArray();
        var libraries = root.GetProperty("libraries");
        List<RestoredPackage> packages = [];
        List<string> compile = [], runtime = [], native = [], extensions = [];
        foreach (var package in root.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject())
        {
            if (package.Value.GetProperty("type").GetString() != "package")
            {
                continue;
            }

            var path = libraries.GetProperty(package.Name).GetProperty("path").GetString()!;
            var folder = folders.Select(root => Path.Combine(root, path)).FirstOrDefault(Directory.Exists)
                ?? Path.Combine(folders[0], path);
            var (name, version) = package.Name.Split('/') is [var first, var second]
                ? (first, second)
                : (package.Name, "");
            packages.Add(new RestoredPackage(name, version, folder));
            compile.AddRange(Files(package.Value, "compile", folder));
            var extension = Full(folder, "interactive-extensions/dotnet/extension.dib");
            if (File.Exists(extension))
            {
                extensions.Add(extension);
            }

            runtime.AddRange(Files(package.Value, "runtime", folder));
            native.AddRange(Files(package.Value, "native", folder));
            if (package.Value.TryGetProperty("runtimeTargets", out var targets))
            {
                // Portable packages hold a copy for each system; only this one's can be loaded.
                var here = targets.EnumerateObject().Where(
                    file => IsForThisSystem(file.Value.GetProperty("rid").GetString()!)).ToArray();
                native.AddRange(here.Where(file => IsNative(file.Value)).Select(file => Full(folder, file.Name)));
                runtime.InsertRange(
                    0, here.Where(file => !IsNative(file.Value)).Select(file => Full(folder, file.Name)));
            }
        }
        return new RestoredAssets(packages, new ResolvedPackages(compile, runtime, native) { Extensions = extensions });
    }

    private static IEnumerable<string> Files(JsonElement package, string kind, string folder) =>
        package.TryGetProperty(kind, out var files)
            ? files.EnumerateObject()
                .Select(file => file.Name)
                .Where(name => Path.GetFileName(name) is not (Placeholder or Formatting))
                .Select(name => Full(folder, name))
            : [];

    private static string Full(string folder, string name) => Path.GetFullPath(Path.Combine(folder, name));

    private static bool IsNative(JsonElement file) => file.GetProperty("assetType").GetString() == "native";

    private static bool IsForThisSystem(string rid)
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        var architecture = RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => "x64",
            Architecture.Arm64 => "arm64",
            Architecture.X86 => "x86",
            _ => "arm",
        };
        return rid == system || rid == $"{system}-{architecture}" || (rid == "unix" && system != "win");
    }
}
