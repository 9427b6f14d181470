namespace ShallowCourse.Tool.Commands;

/// <summary>A batch's result for programs: <c>course run --json</c>.</summary>
internal static class RunReport
{
    public static string Json(
        IEnumerable<(NotebookRun Run, string Copy)> runs,
        IReadOnlyDictionary<string, string> typed) => CommandJson.ToText(
        runs.Select(item => new
        {
            Notebook = typed[item.Run.Executed.Path],
            item.Copy,
            item.Run.Succeeded,
            item.Run.Skipped,
            Seconds = Math.Round(item.Run.Elapsed.TotalSeconds, 3),
            Cells = item.Run.Cells.Select(cell => new
            {
                Id = cell.Cell.Name,
                Seconds = Math.Round(cell.Elapsed.TotalSeconds, 4),
                Failure = cell.Failure is { } failure
                    ? new
                    {
                        failure.Name,
                        failure.Message,
                        failure.At?.Line,
                        failure.At?.Column,
                        failure.At?.SourceLine
                    }
                    : null,
            }),
        }));
}
