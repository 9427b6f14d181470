using System.CommandLine;
using ShallowCourse.Tool;

// `course` alone does what `course site` does: the first command of the README.
var site = SiteCommand.Create(NotebookRunner.ForSite);
RootCommand course = new("Runs, checks and publishes the ShallowCourse notebooks.")
{
    RunCommand.Create(),
    site,
    LintCommand.Create(),
    CleanCommand.Create(),
};
course.Action = site.Action;
return await course.Parse(args).InvokeAsync();
