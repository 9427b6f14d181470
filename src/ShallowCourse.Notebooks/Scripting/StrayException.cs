using System.Diagnostics;
using System.Runtime.Loader;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>
/// What a cell's code threw on a thread, a pool thread or a timer of its own, where nobody catches it. It would end the
/// process, and every variable with it; it is shown under the cell that started it instead.
/// </summary>
internal static class StrayException
{
    /// <summary>Shows it; false where no cell has to do with it.</summary>
    public static bool Show(Exception error)
    {
        // The outermost frame of a cell is where the thread began. A timer has lost the cell it came from by now.
        foreach (var frame in new StackTrace(error).GetFrames().Reverse())
        {
            if (frame.GetMethod()?.Module.Assembly is { } assembly
                && AssemblyLoadContext.GetLoadContext(assembly) is SessionAssemblies session
                && session.CellOf(assembly) is { } cell)
            {
                cell.Execution.Stray(CellException.Error(error, session.CellOf));
                return true;
            }
        }

        if (CellExecution.Current is not { } current)
        {
            return false;
        }

        current.Stray(CellException.Error(error, _ => null));
        return true;
    }

    public static string Report(CellError error) =>
        $"A thread of this cell ended, because it did not catch this:\n{error}\n";
}
