using System.Diagnostics;
using ShallowCourse.Testing;

namespace ShallowCourse.Benchmarks;

/// <summary>Rivals that have to be built first, when somebody measures against them.</summary>
internal static class CompiledPeers
{
    private static readonly string Sources =
        Path.Combine(Repository.Root, "tests", "ShallowCourse.Benchmarks", "Peers");

    private static readonly Lazy<string> C = new(BuildC);
    private static readonly Lazy<string> TorchSharp = new(BuildTorchSharp);

    /// <summary>Peers/peer.c, by this machine's compiler.</summary>
    /// <exception cref="InvalidOperationException">It cannot be built here; the message says why.</exception>
    public static ProcessStartInfo StartC() => new(C.Value);

    /// <summary>Peers/TorchSharp, whose package is fetched now.</summary>
    /// <exception cref="InvalidOperationException">It cannot be built here; the message says why.</exception>
    public static ProcessStartInfo StartTorchSharp() => new("dotnet", [TorchSharp.Value]);

    private static string BuildC()
    {
        var program = Path.Combine(AppContext.BaseDirectory, $"peer-{InstructionSet.Current.Name}");
        Run("cc", "-O3", $"-march={InstructionSet.Current.CompilerTarget}", "-ffast-math", "-o", program,
            Path.Combine(Sources, "peer.c"), "-lm");
        return program;
    }

    private static string BuildTorchSharp()
    {
        Run("dotnet", "build", "-c", "Release", "-v", "q", "--nologo", Path.Combine(Sources, "TorchSharp"));
        return Path.Combine(
            Repository.Root, "artifacts", "bin", "TorchSharpPeer", "release", "TorchSharpPeer.dll");
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{output}\n{error.Result}".Trim().Split('\n')[^1]);
        }
    }
}
