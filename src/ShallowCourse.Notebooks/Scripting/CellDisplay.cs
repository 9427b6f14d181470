namespace ShallowCourse.Notebooks.Scripting;

/// <summary>What every cell can call without a using: the only public part of the tool.</summary>
public static class CellDisplay
{
    /// <summary>Shows a value in mid-cell.</summary>
    /// <returns>A handle through which the picture can be replaced; the course does not use it.</returns>
    public static DisplayedValue Display(this object? value)
    {
        var id = Guid.NewGuid().ToString("N");
        var bundle = ValueFormatter.Format(value);
        CellExecution.Current?.Send(output => output.Display(bundle, id));
        return new DisplayedValue(id);
    }

    /// <summary>Removes what the cell has shown so far.</summary>
    /// <param name="wait">Only when the next output arrives.</param>
    public static void ClearOutput(bool wait = false) =>
        CellExecution.Current?.Send(output => output.ClearOutput(wait));
}

/// <summary>Something that <see cref="CellDisplay.Display"/> has shown.</summary>
public sealed class DisplayedValue
{
    private readonly string _id;

    internal DisplayedValue(string id)
    {
        _id = id;
    }

    /// <summary>Shows another value in its place.</summary>
    public void Update(object? value)
    {
        var bundle = ValueFormatter.Format(value);
        CellExecution.Current?.Send(output => output.UpdateDisplay(bundle, _id));
    }
}
