using System.Diagnostics;

namespace ShallowCourse.Tool.Doctor;

internal sealed class Machine(string? course) : IMachine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public IReadOnlyList<KernelSpec> Kernels { get; } = KernelSpec.Find(JupyterFolders.OfThisUser.KernelFolders());

    public string? Course => course;

    // Run from a checkout, the tool has no name of its own on the PATH.
    public string Tool => course is not null && AppContext.BaseDirectory.StartsWith(course, StringComparison.Ordinal)
        ? "dotnet run --project src/ShallowCourse.Tool --"
        : "course";

    public IReadOnlyList<string> PolyglotFolders { get; } =
    [
        .. from editor in (string[])["Code", "Code - Insiders", "VSCodium"]
           select Path.Combine(
               Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), editor, "User", GlobalStorage),
        // Where an editor on another machine works on this one.
        .. from server in (string[])[".vscode-server", ".vscode-server-insiders", ".vscode-remote"]
           select Path.Combine(
               Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), server, "data", "User", GlobalStorage),
    ];

    private static string GlobalStorage => Path.Combine("globalStorage", "ms-dotnettools.dotnet-interactive-vscode");

    public bool Exists(string path) => File.Exists(path);

    public void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to);
    }

    public string? Ask(string program, params string[] arguments)
    {
        // code, npm and jupyter are scripts on Windows, which only its shell starts.
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd.exe", ["/d", "/c", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }

            errors.Wait(Patience);
            return output.Wait(Patience) && process.ExitCode == 0 ? output.Result.Trim() : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
