using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ShallowCourse.Hosting.Packages;

/// <summary>
/// One restore by the SDK, which knows every rule of NuGet's configuration. (NuGet's own libraries would do it in
/// process, but the one that holds those rules, NuGet.Commands, is not in every package source.)
/// </summary>
internal static partial class PackageRestore
{
    private const string TargetFramework = "net10.0";

    /// <summary>Restores into a folder that holds nothing else.</summary>
    /// <returns>The assets file.</returns>
    /// <exception cref="PackageException">A package cannot be had, or there is no SDK.</exception>
    public static async Task<string> RunAsync(
        string projectFolder, IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder,
        CancellationToken cancel)
    {
        Directory.CreateDirectory(projectFolder);
        var project = Path.Combine(projectFolder, "cells.csproj");
        Project(packages, sources, folder).Save(project);
        // These end MSBuild's search upwards, wherever the folder lies.
        foreach (var name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            await File.WriteAllTextAsync(Path.Combine(projectFolder, name), "<Project />", cancel)
                .ConfigureAwait(false);
        }

        var start = new ProcessStartInfo(DotnetHost.Path)
        {
            WorkingDirectory = projectFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in (string[])["restore", project, "--nologo", "--verbosity", "quiet", "-nodeReuse:false"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en"; // so that its errors can be read below
        var text = await OutputAsync(start, cancel).ConfigureAwait(false);
        var assets = Path.Combine(projectFolder, "obj", "project.assets.json");
        return text is null && File.Exists(assets)
            ? assets
            : throw Failure(packages, text ?? "no assets file was written");
    }

    private static XDocument Project(
        IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder) => new(
        new XElement("Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement("PropertyGroup",
                new XElement("TargetFramework", TargetFramework),
                // nuget.config is looked for from the notebook's folder upwards, as if the project lay there.
                new XElement("RestoreRootConfigDirectory", folder),
                new XElement(
                    "RestoreAdditionalProjectSources",
                    string.Join(
                        ';', sources.Select(source => IsUrl(source) ? source : Path.GetFullPath(source, folder)))),
                new XElement("NuGetAudit", "false"),
                new XElement("TreatWarningsAsErrors", "false")),
            new XElement("ItemGroup", packages.Select(package => new XElement("PackageReference",
                new XAttribute("Include", package.Name),
                new XAttribute("Version", Range(package.Version)))))));

    /// <summary>NuGet reads a bare version as "at least"; a cell that names one means exactly that.</summary>
    private static string Range(string? version) =>
        version is null ? "*" : version.AsSpan().ContainsAny("[(*") ? version : $"[{version}]";

    /// <returns>What it printed if it failed, or null.</returns>
    private static async Task<string?> OutputAsync(ProcessStartInfo start, CancellationToken cancel)
    {
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(cancel);
            var error = process.StandardError.ReadToEndAsync(cancel);
            try
            {
                await process.WaitForExitAsync(cancel).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }
            return process.ExitCode == 0
                ? null
                : await output.ConfigureAwait(false) + await error.ConfigureAwait(false);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new PackageException(
                "#r \"nuget: …\" needs the .NET SDK; got no `dotnet` on the PATH. Install the .NET 10 SDK and start "
                    + "again.",
                missing);
        }
    }

    private static PackageException Failure(IReadOnlyList<PackageRequest> packages, string text)
    {
        var error = NuGetError().Match(text) is { Success: true } match ? match.Groups[1].Value.Trim() : text.Trim();
        var package = packages.FirstOrDefault(
            package => error.Contains(package.Name, StringComparison.OrdinalIgnoreCase))
            ?? packages[^1];
        // What is missing may be a dependency of what was asked for.
        var missing = MissingPackage().Match(error) is { Success: true } name ? name.Groups[1].Value : package.Name;
        var remedy = missing.StartsWith("ShallowCourse", StringComparison.OrdinalIgnoreCase)
            ? "The build makes this package: run `dotnet build` in the course's folder first."
            : "Check the name and the version, and that its source is in a nuget.config and can be reached.";
        return new PackageException($"#r \"nuget: {package}\": {error} {remedy}");
    }

    private static bool IsUrl(string source) => source.Contains("://", StringComparison.Ordinal);

    // "…/cells.csproj : error NU1101: Unable to find package X. No packages exist with this id in source(s): a, b
    // [/…/cells.csproj]"
    [GeneratedRegex(@"error (NU\d+: .*?)(?: \[[^\]]*\])?\s*(?:\r?\n|$)")]
    private static partial Regex NuGetError();

    [GeneratedRegex(@"Unable to find package ([\w.-]*\w)")]
    private static partial Regex MissingPackage();
}
