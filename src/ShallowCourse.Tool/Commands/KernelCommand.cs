using System.CommandLine;

namespace ShallowCourse.Tool.Commands;

/// <summary><c>course kernel install|list|remove|serve</c></summary>
internal static class KernelCommand
{
    public static Command Create() =>
        new("kernel", "The C# kernel for Jupyter front ends.") { Install(), List(), Remove(), Serve() };

    internal static async Task<int> ServeAsync(string connectionFile, TextWriter error)
    {
        try
        {
            await KernelServer.RunAsync(ConnectionFile.Read(connectionFile));
            return 0;
        }
        catch (KernelException problem)
        {
            await error.WriteLineAsync(problem.Message);
            return 1;
        }
    }

    private static Command Install()
    {
        var user = new Option<bool>("--user") { Description = "For this user (the default)." };
        var prefix =
            new Option<string?>("--prefix")
            { Description = "Under DIR/share/jupyter: a virtual environment, or /usr/local for everyone." };
        var name =
            new Option<string?>("--name")
            {
                Description =
                    "The kernelspec's name (default: .net-csharp, which the notebooks ask for, where it is free).",
            };
        var command = new Command(
            "install", "Make the kernel known to Jupyter, from a copy that no build replaces.") { user, prefix, name };
        command.SetAction(result => Try(result, output =>
        {
            var (kernels, copies) = Place(result.GetValue(user), result.GetValue(prefix));
            var done = KernelInstaller.OfThisTool.Install(kernels, copies, result.GetValue(name));
            if (done.Taken is { } taken)
            {
                output.WriteLine($"{taken.Name} is \"{taken.DisplayName}\" at {taken.Folder} and stays as it is.");
            }

            output.WriteLine($"Installed kernel {done.Spec.Name} (\"{done.Spec.DisplayName}\") in {done.Spec.Folder}");
            output.WriteLine($"It starts from {done.Copy}");
            output.WriteLine(done.Spec.Name == KernelSpec.NotebooksName
                ? "The course's notebooks select it by themselves: jupyter notebook notebooks/en"
                : $"Choose \"{done.Spec.DisplayName}\" as the notebook's kernel, or run: jupyter nbconvert --execute "
                    + $"--ExecutePreprocessor.kernel_name={done.Spec.Name} …");
        }));
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "The C# kernels that Jupyter finds here.");
        command.SetAction(result => Try(result, output =>
        {
            var specs = KernelSpec.Find(JupyterFolders.OfThisUser.KernelFolders())
                .Where(spec => spec.IsOurs || spec.Language.Equals("C#", StringComparison.OrdinalIgnoreCase)).ToList();
            foreach (var spec in specs)
            {
                output.WriteLine(
                    $"{spec.Name,-24} {spec.DisplayName,-24} {(spec.IsOurs ? "course" : "other"),-8} {spec.Folder}");
            }

            if (specs.Count == 0)
            {
                output.WriteLine("None. Install the course's: course kernel install");
            }
        }));
        return command;
    }

    private static Command Remove()
    {
        var user = new Option<bool>("--user") { Description = "This user's (the default)." };
        var prefix = new Option<string?>("--prefix") { Description = "Those under DIR/share/jupyter." };
        var name = new Option<string?>("--name") { Description = "Only the kernelspec of this name." };
        var command = new Command(
            "remove", "Remove the course's kernelspecs, and nobody else's.") { user, prefix, name };
        command.SetAction(result => Try(result, output =>
        {
            var (kernels, copies) = Place(result.GetValue(user), result.GetValue(prefix));
            var removed = KernelInstaller.OfThisTool.Remove(kernels, copies, result.GetValue(name));
            foreach (var spec in removed)
            {
                output.WriteLine($"Removed {spec.Name} from {spec.Folder}");
            }

            if (removed.Count == 0)
            {
                output.WriteLine($"Nothing of ours in {kernels}. See: course kernel list");
            }
        }));
        return command;
    }

    private static Command Serve()
    {
        var file =
            new Argument<string>("connection-file") { Description = "Written by the front end: where to listen." };
        var command = new Command("serve", "Serve one session; kernel.json starts this.") { file };
        command.SetAction((result, _) => ServeAsync(result.GetValue(file)!, result.InvocationConfiguration.Error));
        return command;
    }

    private static (string Kernels, string Copies) Place(bool user, string? prefix)
    {
        if (user && prefix is not null)
        {
            throw new KernelException("--user and --prefix exclude each other: choose one.");
        }

        var kernels = prefix is null ? JupyterFolders.OfThisUser.UserKernels : JupyterFolders.KernelsUnder(prefix);
        return (kernels, KernelInstaller.CopiesFolder(prefix));
    }

    private static int Try(ParseResult result, Action<TextWriter> action)
    {
        try
        {
            action(result.InvocationConfiguration.Output);
            return 0;
        }
        catch (KernelException problem)
        {
            result.InvocationConfiguration.Error.WriteLine(problem.Message);
            return 1;
        }
    }
}
