using System.CommandLine;

namespace ShallowCourse.Tool.Tests.Commands;

/// <summary>Runs a command as the command line would, with its output caught.</summary>
internal static class CommandLine
{
    public static (int Code, string Output, string Error) Run(Command command, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = command.Parse(arguments).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
