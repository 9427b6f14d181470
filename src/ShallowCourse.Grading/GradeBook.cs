using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ShallowCourse.Grading;

/// <summary>
/// The folder of one grading run. Every grade is written as soon as it is known and whole, so that a run that was
/// stopped goes
/// on where it was; grades of another file, seed or assignment do not count.
/// </summary>
internal sealed class GradeBook
{
    private readonly string _folder;
    private readonly string _with;
    private readonly IReadOnlyList<string> _from;

    public GradeBook(string folder, AssignmentNotebook assignment, GradingOptions options)
    {
        _folder = Path.GetFullPath(folder);
        _from = options.From;
        var text = NotebookWriter.ToText(assignment.Notebook);
        var build = typeof(GradeBook).Assembly.ManifestModule.ModuleVersionId;
        _with = FormattableString.Invariant(
            $"{options.Seed}\n{options.Timeout}\n{options.Memory}\n{text}\n{SessionBuild.Id}\n{build}");
    }

    public string Table => Path.Combine(_folder, "grades.csv");

    public string ClassPage => Path.Combine(_folder, "class.html");

    public static string FeedbackOf(string name) => $"feedback/{name}.html";

    public Grade? Find(string submission, string name)
    {
        var path = ResultOf(submission, name);
        return _from.Prepend(_folder)
            .Select(folder => Read(Path.Combine(folder, Path.GetRelativePath(_folder, path))))
            .FirstOrDefault(grade => grade is not null);
    }

    private static Grade? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Grade>(File.ReadAllText(path));
        }
        catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    public void Store(string submission, Grade grade) =>
        Write(ResultOf(submission, grade.Name), JsonSerializer.Serialize(grade));

    public void WritePage(string relative, string html) => Write(Path.Combine([_folder, .. relative.Split('/')]), html);

    /// <summary>One row for each submission: name, points, then each task's points and status.</summary>
    public void WriteTable(IReadOnlyList<Grade> grades, IReadOnlyList<AssignmentTask> tasks)
    {
        var table = new StringBuilder();
        AppendRow(
            table,
            [
                "name", "points", "maximum", .. tasks.SelectMany(task => (string[])[task.Id, $"{task.Id} status"]),
                "problem", "remarks"]);
        foreach (var grade in grades)
        {
            AppendRow(table,
            [
                grade.Name, Number(grade.Points), Number(grade.MaximumPoints),
                .. grade.Tasks.SelectMany(task => (string[])[Number(task.Points), task.Status]),
                grade.Problem ?? "",
                string.Join(' ', grade.Remarks.Concat(grade.Tasks.SelectMany(
                    task => task.Remarks.Select(remark => $"{task.Task}: {remark}")))),
            ]);
        }
        Write(Table, table.ToString());
    }

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static void AppendRow(StringBuilder table, IEnumerable<string> values) =>
        table.AppendJoin(',', values.Select(Quoted)).Append("\r\n");

    /// <summary>RFC 4180; and a name that a spreadsheet would take for a formula stays text.</summary>
    private static string Quoted(string value)
    {
        if (value is ['=' or '+' or '-' or '@', ..])
        {
            value = $"'{value}";
        }

        return value.AsSpan().ContainsAny(",\"\r\n")
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;
    }

    private string ResultOf(string submission, string name)
    {
        var key = Convert.ToHexStringLower(
            SHA256.HashData(
                [.. ContentOf(submission), .. Encoding.UTF8.GetBytes($"{name}\n{_with}")]));
        return Path.Combine(_folder, "results", $"{key}.json");
    }

    private static byte[] ContentOf(string submission)
    {
        try
        {
            using var stream = File.OpenRead(submission);
            return SHA256.HashData(stream);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var partial = path + ".part";
        File.WriteAllText(partial, text);
        File.Move(partial, path, overwrite: true);
    }
}
