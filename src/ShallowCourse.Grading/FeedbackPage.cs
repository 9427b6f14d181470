using System.Globalization;

namespace ShallowCourse.Grading;

/// <summary>
/// What one learner gets back: each task with its points, the report that a tutor would give, and the code.
/// </summary>
internal static class FeedbackPage
{
    public static string ToHtml(Grade grade, string title, AssignmentNotebook assignment) =>
        GradingTemplates.All.Load("feedback.html").Fill(
        ("title", title),
        ("name", grade.Name),
        ("points", Points(grade.Points)),
        ("maximum", Points(grade.MaximumPoints)),
        ("problem", grade.Problem is null ? "" : $"<p class=\"problem\">{HtmlText.Escape(grade.Problem)}</p>"),
        ("remarks", Remarks(grade.Remarks)),
        // What is wrong with the file is said once.
        (
            "tasks",
            grade.Problem is null
                ? string.Concat(grade.Tasks.Zip(assignment.Tasks, (task, of) => Task(task, of.Title)))
                : ""));

    internal static string Points(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Remarks(IReadOnlyList<string> remarks) => string.Concat(
        remarks.Distinct().Select(remark => $"<p class=\"remark\">{HtmlText.Escape(remark)}</p>"));

    private static string Task(TaskGrade task, string title) => GradingTemplates.All.Load("feedback-task.html").Fill(
        ("task", title),
        ("remarks", Remarks(task.Remarks)),
        ("points", Points(task.Points)),
        ("maximum", Points(task.MaximumPoints)),
        ("mark", task.Points >= task.MaximumPoints ? "✔" : "✘"),
        ("report", task.Html ?? $"<pre>{HtmlText.Escape(task.Message)}</pre>"),
        (
            "code",
            task.Answer.Length == 0
                ? ""
                : $"<details><summary>Your code</summary><pre class=\"code\">{CSharpHighlighter.ToHtml(task.Answer)}"
                    + $"</pre></details>"));
}
