using System.Diagnostics;
using System.Globalization;

namespace ShallowCourse.Grading;

/// <summary>Scratch folders and processes of submissions, also those of a grader that was killed.</summary>
internal static class LeftOver
{
    /// <summary>The variable by which a process tells whose submission it is.</summary>
    public const string Mark = "SHALLOWCOURSE_GRADING_RUN";

    private const string Prefix = "shallowcourse-grading-";

    /// <summary>An empty folder whose name says which grader made it.</summary>
    public static string NewScratch() => Directory.CreateTempSubdirectory(
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-")).FullName;

    /// <summary>Ends and removes what graders left behind that do not run any more.</summary>
    public static void Clear()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            var name = Path.GetFileName(folder);
            if (int.TryParse(
                    name[Prefix.Length..].Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture,
                    out var grader)
                && !IsRunning(grader))
            {
                Kill(name);
                Delete(folder);
            }
        }
    }

    /// <summary>Processes that a submission started carry its mark; Linux shows it to their owner.</summary>
    public static void Kill(string mark)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                try
                {
                    if (File.ReadAllText($"/proc/{process.Id}/environ")
                        .Contains($"{Mark}={mark}", StringComparison.Ordinal))
                    {
                        process.Kill(entireProcessTree: true);
                    }
                }
                catch (Exception gone) when (gone is IOException or UnauthorizedAccessException
                    or InvalidOperationException or System.ComponentModel.Win32Exception)
                {
                    // Ended meanwhile, or another user's.
                }
            }
        }
    }

    public static void Delete(string scratch)
    {
        try
        {
            Directory.Delete(scratch, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Something in it is still open, or made read-only; the system empties its temporary folder in time.
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
