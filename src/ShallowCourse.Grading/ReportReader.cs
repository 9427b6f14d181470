using System.Text.Json;

namespace ShallowCourse.Grading;

/// <summary>Reads a task's verdict from the executed copy, which strangers' code had a hand in.</summary>
internal sealed class ReportReader(Submission submission, GradingOptions options)
{
    private const string ReportType = "application/vnd.shallowcourse.check+json";

    /// <summary>Null where the check was not reached.</summary>
    public TaskGrade? Read(AssignmentTask task, Notebook executed)
    {
        var check = executed.Find(task.Check.Id!);
        if (check?.ExecutionCount is null)
        {
            return null;
        }

        var answer = Error(executed.Find(task.Id));
        if (check.Outputs.OfType<ResultOutput>().LastOrDefault() is { } result
            && result.Data.Text(ReportType) is { } json)
        {
            var tries = Error(executed.Find(task.Id + AssignmentNotebook.TriesSuffix));
            var grade = Parse(task, json, result.Data.Text(MimeBundle.Html))
                ?? Grader.Unjudged(submission, task, "other-report", GradingTexts.Format("other-report"));
            return WithTries(task, grade, tries);
        }

        var error = answer ?? Error(check);
        return error is null
            ? Grader.Unjudged(submission, task, "other-report", GradingTexts.Format("other-report"))
            : Grader.Unjudged(submission, task, "does-not-run", string.Join('\n', error.Traceback));
    }

    private static ErrorOutput? Error(NotebookCell? cell) => cell?.Outputs.OfType<ErrorOutput>().FirstOrDefault();

    private TaskGrade WithTries(AssignmentTask task, TaskGrade grade, ErrorOutput? tries)
    {
        if (tries is null)
        {
            return grade;
        }

        if (tries.Name != CellError.TimeLimit)
        {
            submission.Remark(task.Id, GradingTexts.Format("tries-failed", tries.Value));
            return grade;
        }

        if (CellParts.Of(submission.Answer(task.Id)).NeverEnds)
        {
            return Grader.Unjudged(submission, task, "timed-out", GradingTexts.Format("never-ends"));
        }

        submission.Remark(task.Id, GradingTexts.Format("tries-time", options.Timeout.TotalSeconds));
        return grade;
    }

    /// <summary>Null for what this check did not write with these cases.</summary>
    private TaskGrade? Parse(AssignmentTask task, string json, string? html)
    {
        try
        {
            using var report = JsonDocument.Parse(json);
            var root = report.RootElement;
            if (root.GetProperty("exercise").GetString() != task.Id
                || (AssignmentNotebook.HasSeed(task) && root.GetProperty("seed").GetInt64() != options.Seed))
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
                html,
                submission.Answer(task.Id));
        }
        catch (Exception forged) when (forged is JsonException or KeyNotFoundException or InvalidOperationException
            or FormatException)
        {
            return null;
        }
    }
}
