using System.Text.Json.Nodes;

namespace ShallowCourse.Grading;

/// <summary>
/// nbgrader's metadata, schema 3, in a cell's <c>nbgrader</c> object: which cells a learner fills in, which are locked
/// tests, and
/// what they are worth (nbgrader's documentation, "nbgrader metadata").
/// </summary>
internal static class NbgraderCell
{
    private const string Field = "nbgrader";
    private const int SchemaVersion = 3;

    /// <summary>A cell that the learner fills in.</summary>
    public static NotebookCell AsAnswer(this NotebookCell cell, string gradeId) =>
        cell.With(gradeId, grade: false, locked: false, solution: true, points: null);

    /// <summary>A test that the learner cannot change and that earns points.</summary>
    public static NotebookCell AsTest(this NotebookCell cell, string gradeId, double points) =>
        cell.With(gradeId, grade: true, locked: true, solution: false, points);

    /// <summary>The name that survives where a front end drops cell ids; null if there is none.</summary>
    public static string? GradeId(this NotebookCell cell) =>
        Object(cell)?["grade_id"] is JsonValue id && id.TryGetValue(out string? text) ? text : null;

    /// <summary>What a test cell is worth; 0 for any other.</summary>
    public static double Points(this NotebookCell cell) =>
        Object(cell) is { } json && json["grade"] is JsonValue grade && grade.TryGetValue(out bool isTest) && isTest
            && json["points"] is JsonValue points && points.TryGetValue(out double value) ? value : 0;

    private static JsonObject? Object(NotebookCell cell) => cell.Metadata[Field] as JsonObject;

    private static NotebookCell With(
        this NotebookCell cell, string gradeId, bool grade, bool locked, bool solution, double? points)
    {
        var json = new JsonObject() { ["grade"] = grade, ["grade_id"] = gradeId, ["locked"] = locked };
        if (points is { } value)
        {
            json["points"] = value;
        }

        json["schema_version"] = SchemaVersion;
        json["solution"] = solution;
        json["task"] = false;
        var metadata = cell.Metadata;
        metadata[Field] = json;
        return cell.WithMetadata(metadata);
    }
}
