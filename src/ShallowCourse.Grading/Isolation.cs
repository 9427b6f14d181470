using System.ComponentModel;
using System.Diagnostics;

namespace ShallowCourse.Grading;

/// <summary>What stands between a submission's process and the machine that grades it.</summary>
internal abstract class Isolation
{
    public const string Strict = "strict";
    public const string Auto = "auto";

    public static Isolation None { get; } = new NoIsolation();

    /// <summary>What it keeps out, in one sentence.</summary>
    public abstract string Describe();

    /// <summary>The command inside the walls.</summary>
    /// <param name="command">Program and arguments.</param>
    /// <param name="scratch">The one folder that may be written.</param>
    /// <param name="readable">What may be read beside the system's own programs.</param>
    public abstract IReadOnlyList<string> Around(
        IReadOnlyList<string> command, string scratch, IEnumerable<string> readable);

    /// <summary><c>strict</c> wants walls, <c>auto</c> takes them where they are, <c>none</c> does without.</summary>
    /// <exception cref="InvalidDataException">There are none, or the word is another.</exception>
    public static Isolation Of(string wanted) => wanted switch
    {
        "none" => None,
        Auto => Bubblewrap.Probe(out _) ?? None,
        Strict => Bubblewrap.Probe(out var why)
            ?? throw new InvalidDataException(GradingTexts.Format("walls-missing", why)),
        _ => throw new InvalidDataException(GradingTexts.Format("isolation-unknown", wanted)),
    };

    private sealed class NoIsolation : Isolation
    {
        public override string Describe() => GradingTexts.Format("walls-none");

        public override IReadOnlyList<string> Around(
            IReadOnlyList<string> command, string scratch, IEnumerable<string> readable) => command;
    }
}

/// <summary>
/// Linux's namespaces by way of <c>bwrap</c>, which Flatpak stands on: no network, the system read-only, no home, its
/// own processes, and everything ended with the first of them.
/// </summary>
internal sealed class Bubblewrap : Isolation
{
    private const string Program = "bwrap";
    private const string Limits = "/usr/bin/prlimit";
    private const long LargestFile = 256L << 20;
    private const int MostTasks = 1024;

    private Bubblewrap()
    {
    }

    /// <summary>Tries whether it works here: containers and kernels may forbid it.</summary>
    public static Bubblewrap? Probe(out string why)
    {
        why = "no Linux";
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        try
        {
            var walls = new Bubblewrap();
            var scratch = Directory.CreateTempSubdirectory("shallowcourse-walls-").FullName;
            try
            {
                var command = walls.Around(["/usr/bin/true"], scratch, []);
                var start = new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardError = true };
                using var process = Process.Start(start)!;
                why = process.StandardError.ReadToEnd().Trim();
                process.WaitForExit();
                return process.ExitCode == 0 ? walls : null;
            }
            finally
            {
                LeftOver.Delete(scratch);
            }
        }
        catch (Win32Exception missing)
        {
            why = missing.Message;
            return null;
        }
    }

    public override string Describe() => GradingTexts.Format("walls-bubblewrap");

    public override IReadOnlyList<string> Around(
        IReadOnlyList<string> command, string scratch, IEnumerable<string> readable) =>
    [
        // Not --die-with-parent: the system means the thread that started it, and .NET's come and go.
        Program, "--unshare-all", "--new-session", "--cap-drop", "ALL",
        "--ro-bind", "/usr", "/usr", .. SystemFolders(),
        "--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache", "--ro-bind-try", "/etc/localtime", "/etc/localtime",
        "--proc", "/proc", "--dev", "/dev", "--dir", "/tmp",
        .. readable.Distinct().SelectMany(folder => (string[])["--ro-bind", folder, folder]),
        "--bind", scratch, scratch, "--chdir", scratch,
        // What is not a mount of its own lies in memory, which nothing would limit.
        "--remount-ro", "/dev", "--remount-ro", "/", "--",
        .. File.Exists(Limits) ? (string[])[Limits, $"--fsize={LargestFile}", $"--nproc={MostTasks}"] : [],
        .. command,
    ];

    // Links into /usr on most systems of today.
    private static IEnumerable<string> SystemFolders() =>
        from folder in (string[])["/bin", "/lib", "/lib64", "/sbin"]
        let directory = new DirectoryInfo(folder)
        where directory.Exists
        from argument in directory.LinkTarget is { } target
            ? (string[])["--symlink", target, folder]
            : ["--ro-bind", folder, folder]
        select argument;
}
