using System.Text.Json.Nodes;

namespace ShallowCourse.Grading.Tests;

/// <summary>Submissions made from the assignment: solved, or solved but for one cell.</summary>
internal static class HandIn
{
    public static string AssignmentFile { get; } = Path.Combine(
        Repository.Root, NotebookFiles.DefaultFolder, "en", "assignment-planar-data.ipynb");

    public static AssignmentNotebook Assignment { get; } = AssignmentNotebook.Read(AssignmentFile);

    public static Notebook Solved => Assignment.Solved();

    public static Notebook Untouched => Assignment.Notebook;

    /// <summary>All solved, but one cell holds other code.</summary>
    public static Notebook With(string id, string code) =>
        Change(Solved, cell => cell.Id == id ? cell.WithSource(code) : cell);

    /// <summary>All solved, but for a piece of one solution.</summary>
    public static Notebook WithReplaced(string id, string old, string replacement)
    {
        var code = ExerciseCode.Solution(id)!;
        Assert.Contains(old, code);
        return With(id, code.Replace(old, replacement, StringComparison.Ordinal));
    }

    public static Notebook Change(Notebook notebook, Func<NotebookCell, NotebookCell> change) =>
        notebook.WithCells([.. notebook.Cells.Select(change)]);

    /// <summary>As saved by a front end that knows no cell ids.</summary>
    public static string WithoutIds(Notebook notebook)
    {
        var json = notebook.ToJson();
        json["nbformat_minor"] = 4;
        foreach (var cell in json["cells"]!.AsArray())
        {
            cell!.AsObject().Remove("id");
        }

        return json.ToJsonString();
    }

    /// <summary>The text of a notebook in which one cell stands twice, the second time with other code.</summary>
    public static string WithCellTwice(Notebook notebook, string id, string second)
    {
        var json = notebook.ToJson();
        var cells = json["cells"]!.AsArray();
        var copy = cells.First(cell => (string?)cell!["id"] == id)!.DeepClone();
        copy["source"] = new JsonArray(second);
        cells.Add(copy);
        return json.ToJsonString();
    }
}
