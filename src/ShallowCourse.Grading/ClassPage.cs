using System.Globalization;

namespace ShallowCourse.Grading;

/// <summary>The class at one look: scores, which mistakes how often, which exercise was hardest.</summary>
internal static class ClassPage
{
    private const int ScoreBands = 10;

    public static string ToHtml(
        IReadOnlyList<Grade> grades, AssignmentNotebook assignment, string title, string walls) =>
        GradingTemplates.All.Load("class.html").Fill(
        ("title", title),
        ("count", grades.Count.ToString(CultureInfo.InvariantCulture)),
        ("median", FeedbackPage.Points(Median(grades.Select(grade => grade.Points)))),
        ("maximum", FeedbackPage.Points(assignment.Points)),
        ("scores", string.Concat(Scores(grades, assignment.Points))),
        ("tasks", string.Concat(Tasks(grades, assignment))),
        ("walls", walls),
        ("outcomes", string.Concat(Outcomes(grades))),
        ("mistakes", string.Concat(Mistakes(grades))),
        ("submissions", string.Concat(grades.Select(Submission))));

    private static IEnumerable<string> Scores(IReadOnlyList<Grade> grades, double maximum)
    {
        var bands = grades.ToLookup(
            grade => Math.Min(ScoreBands - 1, (int)(ScoreBands * grade.Points / Math.Max(maximum, 1))));
        return Enumerable.Range(0, ScoreBands).Select(band =>
        {
            var label = string.Create(
                CultureInfo.InvariantCulture,
                $"{maximum * band / ScoreBands:0.#} to {maximum * (band + 1) / ScoreBands:0.#}");
            return Bar(label, bands[band].Count(), grades.Count);
        });
    }

    /// <summary>Hardest first.</summary>
    private static IEnumerable<string> Tasks(IReadOnlyList<Grade> grades, AssignmentNotebook assignment) =>
        assignment.Tasks
        .Select(
            (task, index) => (task.Title, Passed: grades.Count(grade => grade.Tasks[index].Status == TaskGrade.Passed)))
        .OrderBy(task => task.Passed)
        .Select(task => Bar($"{task.Title}: passed", task.Passed, grades.Count));

    /// <summary>How answers ended: also those that were never judged.</summary>
    private static IEnumerable<string> Outcomes(IReadOnlyList<Grade> grades)
    {
        var tasks = grades.SelectMany(grade => grade.Tasks).ToArray();
        return tasks.CountBy(task => task.Status)
            .OrderByDescending(status => status.Value).ThenBy(status => status.Key, StringComparer.Ordinal)
            .Select(status => Bar(GradingTexts.Format($"status-{status.Key}"), status.Value, tasks.Length));
    }

    private static IEnumerable<string> Mistakes(IReadOnlyList<Grade> grades) => grades
        .SelectMany(
            grade => grade.Tasks.SelectMany(
                task => task.Mistakes.Distinct().Select(mistake => $"{task.Task}: {mistake}")))
        .CountBy(mistake => mistake)
        .OrderByDescending(mistake => mistake.Value).ThenBy(mistake => mistake.Key, StringComparer.Ordinal)
        .Select(mistake => Bar(mistake.Key, mistake.Value, grades.Count));

    private static string Submission(Grade grade) =>
        $"<tr><td><a href=\"{HtmlText.Escape(FeedbackLink(grade))}\">{HtmlText.Escape(grade.Name)}</a></td>"
        + $"<td class=\"number\">{FeedbackPage.Points(grade.Points)}</td>"
        + $"<td>{HtmlText.Escape(grade.Problem ?? "")}</td></tr>\n";

    private static string FeedbackLink(Grade grade) =>
        Uri.EscapeDataString(GradeBook.FeedbackOf(grade.Name)).Replace("%2F", "/", StringComparison.Ordinal);

    private static string Bar(string label, int count, int total)
    {
        var share = string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / Math.Max(total, 1):0.#}");
        return $"<tr><th scope=\"row\">{HtmlText.Escape(label)}</th><td class=\"number\">{count}</td><td class=\"bar\">"
            + $"<span style=\"width:{share}%\"></span></td></tr>\n";
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
