using System.CommandLine;

namespace ShallowCourse.Tool.Commands;

/// <summary><c>course doctor [--repair]</c></summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var repair = new Option<bool>("--repair")
        { Description = "Move the tool manifest of Polyglot Notebooks to where it looks for it." };
        var command = new Command(
            "doctor", "Say what is on this machine, which way of opening the course works, and what to type next.")
        { repair };
        command.SetAction(result =>
        {
            var (machine, output) = (new Machine(CourseRoot()), result.InvocationConfiguration.Output);
            return result.GetValue(repair) ? Repair(machine, output) : Run(machine, output);
        });
        return command;
    }

    /// <summary>0 where at least one way to run the lessons works.</summary>
    internal static int Run(IMachine machine, TextWriter output)
    {
        var report = MachineReport.Of(machine);
        output.WriteLine("On this machine");
        foreach (var requirement in report.Requirements)
        {
            output.WriteLine($"  {requirement.What,-22} {requirement.Found ?? $"-  {requirement.IfMissing}"}");
        }

        output.WriteLine();
        output.WriteLine("Ways to open the course");
        foreach (var way in report.Ways)
        {
            output.WriteLine(
                $"  {(way.Works ? "works" : "not yet"),-8} {way.Name,-28} {(way.Works ? "" : "first: ")}{way.Command}");
        }

        output.WriteLine($"  {"always",-8} {"Browser, reading only",-28} {machine.Tool} site");
        output.WriteLine();
        output.WriteLine($"Next: {report.Next.Command}");
        return report.Next.Works ? 0 : 1;
    }

    internal static int Repair(IMachine machine, TextWriter output)
    {
        ToolManifest.Repair(machine, output);
        return 0;
    }

    private static string? CourseRoot()
    {
        try
        {
            return CourseFolder.Find().Root;
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
    }
}
