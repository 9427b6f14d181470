namespace ShallowCourse.Notebooks.Scripting;

/// <summary>A place in a cell, counted from 1, with the line's text and the length of what is meant there.</summary>
internal sealed record CellPosition(string Cell, int Line, int Column, string SourceLine, int Length = 1)
{
    public override string ToString() => FormattableString.Invariant($"{Cell}({Line},{Column})");

    /// <summary>The source line, and below it carets under what is meant.</summary>
    public IEnumerable<string> Quote()
    {
        yield return "    " + SourceLine;
        // Tabs stay tabs, so that the caret stands where the terminal put the text.
        var indent = SourceLine[..Math.Min(Column - 1, SourceLine.Length)].Select(c => c == '\t' ? '\t' : ' ');
        yield return "    " + string.Concat(indent) + new string('^', Math.Max(1, Length));
    }
}
