namespace ShallowCourse;

/// <summary>
/// One thing that a method returns: <c>dW1</c>, <c>(n1, n0)</c>, equation <c>3.36</c>, its formula, and the shapes in
/// that formula, <c>(n1, m)(m, n0)</c>.
/// </summary>
internal sealed record ExerciseOutput(string Name, string Shape, string Equation, string Formula, string FormulaShapes)
{
    /// <summary>Of a step: the outputs that are made of it. Wrong together, they point at it.</summary>
    public IReadOnlyList<string> Feeds { get; init; } = [];
}
