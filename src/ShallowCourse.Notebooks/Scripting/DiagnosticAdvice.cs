using Microsoft.CodeAnalysis;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>What to do about an error whose own words speak of programs, where the learner has a cell.</summary>
internal static class DiagnosticAdvice
{
    private const string Dynamic =
        "dynamic does not work here: write the type in its place, or run the notebook on a computer.";

    /// <summary>A sentence to put behind the compiler's; null where that says enough.</summary>
    public static string? For(Diagnostic diagnostic) => diagnostic.Id switch
    {
        "CS7021" => "A cell has no namespaces: leave out this line and its braces, and keep what is in them.",
        "CS0825" => "Write the type, such as double or Matrix<double>, in the place of var.",
        "CS1109" => "A cell's classes lie inside the cell: write the method itself, static and with this, without the "
            + "class around it.",
        "CS0120" => "Static code cannot see the cell's variables: hand them over as arguments, or leave out static.",
        "CS1980" => Dynamic,
        "CS0656" when Says(diagnostic, "RuntimeBinder") => Dynamic,
        _ => null,
    };

    private static bool Says(Diagnostic diagnostic, string part) =>
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)
            .Contains(part, StringComparison.Ordinal);
}
