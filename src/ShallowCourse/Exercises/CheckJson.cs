using System.Text.Json;

namespace ShallowCourse;

/// <summary>A report for a grader.</summary>
internal static class CheckJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string Write(CheckReport report) => JsonSerializer.Serialize(
        new
        {
            Schema = 1,
            Exercise = report.ExerciseId,
            Status = Word(report.Status.ToString()),
            report.Points,
            report.MaximumPoints,
            report.Mistakes,
            Parts = report.Parts.Select(part => new { part.Name, Verdict = Word(part.Verdict.ToString()) }),
            report.Cases,
            report.Seed,
            Message = report.ToString(),
        },
        Options);

    private static string Word(string pascal) => JsonNamingPolicy.KebabCaseLower.ConvertName(pascal);
}
