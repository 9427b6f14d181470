using System.CommandLine;

// The compiler loads while the command line and the notebooks are read.
if (args is ["run" or SessionCommand.Name, ..])
{
    WarmCompiler.Begin();
}

// The kernel answers signals itself, where System.CommandLine would end it; and without the parser it starts sooner.
if (args is ["kernel", "serve", var connectionFile])
{
    return await KernelCommand.ServeAsync(connectionFile, Console.Error);
}

// `course` alone does what `course site` does: the first command of the README.
var site = SiteCommand.Create(LessonExecution.RunAsync);
var course = new RootCommand("Runs, checks and publishes the ShallowCourse notebooks.")
{
    RunCommand.Create(),
    site,
    ServeCommand.Create(LessonExecution.RunAsync),
    LintCommand.Create(),
    CleanCommand.Create(),
    ConvertCommand.Create(),
    TranslateCommand.Create(),
    KernelCommand.Create(),
    DoctorCommand.Create(),
    AssignmentCommands.Solve(),
    AssignmentCommands.Release(),
    GradeCommand.Create(),
    ExecuteCommand.Create(),
    SessionCommand.Create(),
    ReleaseVersionCommand.Create(),
};
course.Action = site.Action;
return await course.Parse(args).InvokeAsync();
