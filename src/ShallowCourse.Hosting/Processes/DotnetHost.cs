using System.Runtime.InteropServices;

namespace ShallowCourse.Hosting.Processes;

/// <summary>
/// The <c>dotnet</c> whose runtime runs this process, which need not be on the PATH where a front end starts it; else
/// the one there.
/// </summary>
internal static class DotnetHost
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        // <dotnet>/shared/Microsoft.NETCore.App/10.0.1/
        var root = System.IO.Path.GetFullPath(
            System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var host = System.IO.Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(host) ? host : "dotnet";
    }
}
