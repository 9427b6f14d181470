using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// What to say about an answer that no known mistake gives: where it first differs, or what it threw and the formulas
/// with their shapes.
/// </summary>
internal sealed class UnexplainedAnswer<TMethod>(ExerciseDefinition<TMethod> definition, RunLimits limits)
{
    public Remark Threw(TestCase<TMethod> testCase, Exception exception) => exception switch
    {
        OutOfMemoryException => Remark.Of("out-of-memory", definition.MethodName, limits.Bytes >> 20),
        _ => new Remark(
            null,
            ReportTexts.Format("threw", definition.MethodName, exception.GetType().Name, FirstLine(exception.Message))
                + Where(testCase))
        {
            Formulas = IsAboutShapes(exception)
                ? [
                    .. definition.Steps.Concat(definition.Outputs.Where(output => testCase.Covers(output.Name)))
                        .Select(output => WithShapes(output, testCase))]
                : [],
            Nudge = ReportTexts.Format(IsAboutShapes(exception) ? "threw-shape-nudge" : "threw-nudge"),
        },
    };

    public Remark ChangesBetweenCalls(string part) =>
        Remark.Of("changes-between-calls", definition.MethodName, part);

    public Remark Differs(TestCase<TMethod> testCase, string part, object? got, object? right)
    {
        var output = definition.Outputs.First(output => output.Name == part);
        var entry = testCase.EntryName?.Invoke(part, 0, 0) ?? part;
        return (got, right) switch
        {
            (null, _) => Remark.Of("null", definition.MethodName, part),
            (Matrix<double> g, Matrix<double> r) when !Tolerance.SameShape(g, r) =>
                new Remark(
                    "shape",
                    ReportTexts.Format("shape", part, g.Shape(), r.Shape(), output.Shape)
                        + Where(testCase))
                { Nudge = ReportTexts.Format("shape-nudge") },
            (Matrix<double> g, Matrix<double> r) => Entry(testCase, output, g, r),
            (_, Matrix<double> r) => new Remark(
                "shape", ReportTexts.Format("no-numbers", part, r.ColumnCount) + Where(testCase))
            {
                Nudge = ReportTexts.Format("no-numbers-nudge"),
            },
            _ => new Remark(null, ReportTexts.Format("found", entry, got, right) + Where(testCase))
            {
                Nudge = Look(output),
            },
        };
    }

    private Remark Entry(TestCase<TMethod> testCase, ExerciseOutput output, Matrix<double> got, Matrix<double> right)
    {
        var (row, column) = definition.Tolerance.FirstDifference(got, right)!.Value;
        var entry = testCase.EntryName?.Invoke(output.Name, row, column)
            ?? FormattableString.Invariant($"{output.Name}[{row}, {column}]");
        var value = got.At(row, column);
        var difference = ReportTexts.Format("differs", entry, Number(value), Number(right.At(row, column)))
            + Where(testCase);
        return double.IsFinite(value)
            ? new Remark(null, difference) { Nudge = Look(output) }
            : new Remark("not-finite", difference) { Nudge = ReportTexts.Format("not-finite-nudge") };
    }

    private static string Look(ExerciseOutput output) => output.Equation.Length == 0
        ? ReportTexts.Format("differs-nudge")
        : ReportTexts.Format("differs-equation-nudge", output.Equation);

    private static string WithShapes(ExerciseOutput output, TestCase<TMethod> testCase)
    {
        var equation = output.Equation.Length == 0
            ? output.Formula
            : ReportTexts.Format("equation", output.Equation, output.Formula);
        return output.FormulaShapes.Length == 0
            ? equation
            : ReportTexts.Format(
                "with-shapes", equation, output.FormulaShapes, testCase.InNumbers(output.FormulaShapes));
    }

    private static string Where(TestCase<TMethod> testCase) =>
        testCase.Sizes.Count == 0 ? "" : " " + ReportTexts.Format("where", testCase.SizesText);

    // MathNet says "dimensions must agree" with an ArgumentException or one derived from it; loops run over an end.
    private static bool IsAboutShapes(Exception exception) =>
        exception is ArgumentException or IndexOutOfRangeException;

    private static string FirstLine(string message) => message.ReplaceLineEndings("\n").Split('\n')[0];

    private static string Number(double value) => FormattableString.Invariant($"{value:G7}");
}
