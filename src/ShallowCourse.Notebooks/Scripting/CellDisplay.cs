namespace ShallowCourse.Notebooks.Scripting;

/// <summary>What every cell can call without a using: the session's own words.</summary>
public static class CellDisplay
{
    /// <summary>Shows a value in mid-cell.</summary>
    public static void Display(this object? value)
    {
        var bundle = ValueFormatter.Format(value);
        CellExecution.Current?.Send(output => output.Display(bundle));
    }

    /// <summary>Removes what the cell has shown so far.</summary>
    /// <param name="wait">Only when the next output arrives.</param>
    public static void ClearOutput(bool wait = false) =>
        CellExecution.Current?.Send(output => output.ClearOutput(wait));
}
