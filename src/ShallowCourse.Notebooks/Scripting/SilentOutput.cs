namespace ShallowCourse.Notebooks.Scripting;

/// <summary>Shows nothing and keeps the result: for silent requests and user expressions.</summary>
internal sealed class SilentOutput : ISessionOutput
{
    public MimeBundle? Value { get; private set; }

    public void Stream(string name, string text) { }

    public void Display(MimeBundle bundle) { }

    public void Result(MimeBundle bundle) => Value = bundle;

    public void Error(CellError error) { }

    public void ClearOutput(bool wait) { }
}
