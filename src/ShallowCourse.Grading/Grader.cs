using System.Text.Json;

namespace ShallowCourse.Grading;

/// <summary>Grades one submission against the pristine assignment.</summary>
internal sealed class Grader(AssignmentNotebook assignment, WatchedProcess process, GradingOptions options)
{
    private const string ReportType = "application/vnd.shallowcourse.check+json";

    public async Task<Grade> GradeAsync(Submission submission, CancellationToken cancel)
    {
        if (submission.Problem is not null)
        {
            return new Grade(
                submission.Name, submission.Problem,
                [.. assignment.Tasks.Select(task => Unjudged(submission, task, "not-read", submission.Problem))]);
        }

        var executed = await process.ExecuteAsync(
            assignment.ForGrading(submission.Answer, assignment.Tasks, assignment.Tasks), cancel).ConfigureAwait(false);
        List<TaskGrade> grades = [];
        foreach (var task in assignment.Tasks)
        {
            grades.Add(executed is not null && Judge(submission, task, executed) is { } grade
                ? grade
                : await GradeAloneAsync(submission, task, cancel).ConfigureAwait(false));
        }
        return new Grade(submission.Name, null, grades);
    }

    /// <summary>
    /// One answer ended the process and took the others' results with it: each task again, first beside the other
    /// answers, which
    /// it may call, then without them.
    /// </summary>
    private async Task<TaskGrade> GradeAloneAsync(Submission submission, AssignmentTask task, CancellationToken cancel)
    {
        foreach (var answered in (IReadOnlyCollection<AssignmentTask>[])[assignment.Tasks, [task]])
        {
            var executed = await process.ExecuteAsync(
                assignment.ForGrading(submission.Answer, answered, [task]), cancel).ConfigureAwait(false);
            if (executed is not null && Judge(submission, task, executed) is { } grade)
            {
                return grade;
            }
        }
        return Unjudged(
            submission, task, "stopped",
            "The code ended the process that checked it, or could not be stopped within its limits of time and "
                + "memory.");
    }

    /// <summary>Null where the check left no word: then something must have stopped the process.</summary>
    private TaskGrade? Judge(Submission submission, AssignmentTask task, Notebook executed)
    {
        var answer = executed.Find(task.Id)?.Outputs.OfType<ErrorOutput>().FirstOrDefault();
        var outputs = executed.Find(task.Check.Id!)?.Outputs ?? [];
        if (outputs.OfType<ResultOutput>().LastOrDefault() is { } result && result.Data.Text(ReportType) is { } json)
        {
            using var report = JsonDocument.Parse(json);
            var root = report.RootElement;
            // A report of another exercise or of the seed that learners know was not made by this check.
            if (root.GetProperty("exercise").GetString() != task.Id || root.GetProperty("seed")
                .GetInt64() != options.Seed)
            {
                return null;
            }

            var status = root.GetProperty("status").GetString()!;
            return new TaskGrade(
                task.Id,
                status == TaskGrade.Passed ? task.Points : 0,
                task.Points,
                status,
                [.. root.GetProperty("mistakes").EnumerateArray().Select(mistake => mistake.GetString()!)],
                root.GetProperty("message").GetString()!,
                result.Data.Text(MimeBundle.Html),
                submission.Answer(task.Id));
        }
        var error = answer ?? outputs.OfType<ErrorOutput>().FirstOrDefault();
        return error is null ? null : Unjudged(submission, task, "does-not-run", string.Join('\n', error.Traceback));
    }

    private static TaskGrade Unjudged(Submission submission, AssignmentTask task, string status, string message) =>
        new(
            task.Id, 0, task.Points, status, [], message, null,
            submission.Problem is null ? submission.Answer(task.Id) : "");
}
