using System.CommandLine;
using Spectre.Console;

namespace ShallowCourse.Tool.Commands;

/// <summary>
/// <c>course grade SUBMISSIONS… --assignment FILE --out DIR [--seed N] [--jobs N] [--timeout S] [--memory MB]
/// [--isolation strict|auto|none] [--shard I/N] [--from DIR…]</c>
/// </summary>
internal static class GradeCommand
{
    public static Command Create()
    {
        var submissions =
            new Argument<string[]>("submissions")
            { Description = "Submitted notebooks, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var assignment =
            new Option<string>("--assignment")
            { Description = "The notebook as it was handed out.", HelpName = "FILE", Required = true };
        var output = new Option<string>("--out")
        {
            Description = "Where grades.csv, feedback and the class page go; also where a stopped run goes on.",
            HelpName = "DIR",
            Required = true,
        };
        var seed = new Option<long>("--seed")
        {
            Description = "Makes the cases of the checks; learners' is 1.",
            HelpName = "N",
            DefaultValueFactory = _ => GradingOptions.DefaultSeed,
        };
        var jobs = NumberOption.Count("--jobs", "Submissions at once.", "N", standard: 1, least: 1);
        var timeout = NumberOption.Seconds("--timeout", "Seconds that a cell may take.", GradingOptions.DefaultTimeout);
        // The compiler needs the least.
        var memory = NumberOption.Count(
            "--memory", "MB of memory for the objects of a submission's process.", "MB", GradingOptions.DefaultMemory,
            least: 128);
        var isolation = new Option<string>("--isolation")
        {
            Description = "strict: walls or nothing; auto: walls where they are; none.",
            HelpName = "WALLS",
            DefaultValueFactory = _ => Isolation.Auto,
        };
        var shard = new Option<string>("--shard")
        { Description = "Only every Nth submission, beginning with the Ith: 2/4.", HelpName = "I/N" };
        var from = new Option<string[]>("--from")
        {
            Description = "The --out of earlier runs or of shards, whose grades are taken over where nothing changed.",
            HelpName = "DIR",
        };
        var command = new Command(
            "grade", "Grade a class: one CSV row and one feedback page for each submission, and a class page.")
        {
            submissions, assignment, output, seed, jobs, timeout, memory, isolation, shard, from,
        };
        command.SetAction((result, cancel) => RunAsync(
            result.GetValue(submissions)!,
            result.GetValue(assignment)!,
            result.GetValue(output)!,
            new GradingOptions
            {
                Tool = typeof(GradeCommand).Assembly.Location,
                Seed = result.GetValue(seed),
                Jobs = result.GetValue(jobs),
                Timeout = TimeSpan.FromSeconds(result.GetValue(timeout)),
                Memory = result.GetValue(memory),
                From = result.GetValue(from) ?? [],
            },
            result.GetValue(isolation)!,
            result.GetValue(shard),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error,
            cancel));
        return command;
    }

    /// <returns>0 if every submission was graded, 2 if the assignment or a path cannot be read, 130 if
    /// interrupted.</returns>
    internal static async Task<int> RunAsync(
        IReadOnlyList<string> paths, string assignmentFile, string folder, GradingOptions options, string isolation,
        string? shard, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        try
        {
            options = options with { Isolation = Isolation.Of(isolation) };
            var assignment = AssignmentNotebook.Read(assignmentFile);
            var submissions = Shard.Of(shard).Take(Named(paths));
            output.WriteLine(options.Isolation.Describe());
            if (submissions.Count == 0 && shard is null)
            {
                error.WriteLine($"{string.Join(", ", paths)}: got no .ipynb file; expected at least one submission.");
                return 2;
            }
            var book = new GradeBook(folder, assignment, options);
            var grades = await ShowAsync(submissions.Count, output, report =>
                new GradingBatch(assignment, options, book)
                    .RunAsync(submissions, report, cancel)).ConfigureAwait(false);
            var title = Path.GetFileNameWithoutExtension(assignmentFile);
            foreach (var grade in grades)
            {
                book.WritePage(GradeBook.FeedbackOf(grade.Name), FeedbackPage.ToHtml(grade, title, assignment));
            }

            book.WriteTable(grades, assignment.Tasks);
            book.WritePage(Path.GetFileName(book.ClassPage), ClassPage.ToHtml(
                grades, assignment, title, options.Isolation.Describe()));
            output.WriteLine(book.Table);
            output.WriteLine(book.ClassPage);
            return 0;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine($"Interrupted. The same command goes on where it was: grades so far are in {folder}.");
            return 130;
        }
        catch (Exception problem) when (problem is NotebookFormatException or InvalidDataException or IOException
            or UnauthorizedAccessException or PackageException)
        {
            error.WriteLine(problem.Message);
            return 2;
        }
    }

    /// <summary>A submission is called by its file's name; in a folder, by the way from there.</summary>
    private static IReadOnlyList<(string Path, string Name)> Named(IReadOnlyList<string> paths)
    {
        var found = paths.SelectMany(path => NotebookFiles.Expand([path])
            .Concat(Directory.Exists(path) ? StrangeFile.In(path) : []).Select(file => (
                Path: file,
                Name: WithoutNotebook(
                    Directory.Exists(path) ? Path.GetRelativePath(path, file) : Path.GetFileName(file))
                    .Replace(Path.DirectorySeparatorChar, '/')))).ToArray();
        var twice = found.CountBy(item => item.Name)
            .Where(count => count.Value > 1)
            .Select(count => count.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. found
            .Select(
                item => twice.Contains(item.Name)
                    ? item with { Name = Path.ChangeExtension(item.Path, null).Replace(Path.DirectorySeparatorChar, '/')
                        .Trim('/', '.') }
                    : item)
            .OrderBy(item => item.Name, StringComparer.Ordinal)];
    }

    /// <summary>The extension of another file says what is wrong with it.</summary>
    private static string WithoutNotebook(string file) =>
        Path.GetExtension(file).Equals(".ipynb", StringComparison.OrdinalIgnoreCase)
            ? Path.ChangeExtension(file, null)
            : file;

    private static async Task<IReadOnlyList<Grade>> ShowAsync(
        int count, TextWriter output, Func<Action<Grade>, Task<IReadOnlyList<Grade>>> work)
    {
        if (Console.IsOutputRedirected || !ReferenceEquals(output, Console.Out)
            || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            return await work(
                grade => output.WriteLine(
                    $"{grade.Name}: {FeedbackPage.Points(grade.Points)} of {FeedbackPage.Points(grade.MaximumPoints)}"
                        + $"{(grade.Problem is null ? "" : $" ({grade.Problem})")}")).ConfigureAwait(false);
        }
        return await AnsiConsole.Progress()
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(),
                new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask("submissions", maxValue: count);
                return await work(grade =>
                {
                    bar.Description = Markup.Escape(grade.Name);
                    bar.Increment(1);
                }).ConfigureAwait(false);
            }).ConfigureAwait(false);
    }
}
