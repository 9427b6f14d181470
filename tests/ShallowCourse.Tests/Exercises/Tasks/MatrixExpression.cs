using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>
/// A formula as a tree, so that it can be spoilt mechanically: every node knows the nodes that it could be mistaken
/// for. Written apart from the exercises' own recipes, whose mistakes it must not share.
/// </summary>
public abstract record MatrixExpression
{
    public abstract Matrix<double> Evaluate(IReadOnlyDictionary<string, Matrix<double>> values);

    /// <summary>Every tree that differs from this one in one place.</summary>
    public abstract IEnumerable<MatrixExpression> Mutants();
}

/// <summary>An input or the result of an earlier line.</summary>
public sealed record Name(string Text, params string[] MistakenFor) : MatrixExpression
{
    public override Matrix<double> Evaluate(IReadOnlyDictionary<string, Matrix<double>> values) => values[Text];

    public override IEnumerable<MatrixExpression> Mutants() => MistakenFor.Select(other => new Name(other));

    public override string ToString() => Text;
}

public sealed record Unary(string Operation, MatrixExpression Operand) : MatrixExpression
{
    private static readonly Dictionary<string, Func<Matrix<double>, Matrix<double>>> Operations = new()
    {
        ["transpose"] = matrix => matrix.Transpose(),
        ["identity"] = matrix => matrix,
        ["negate"] = matrix => -matrix,
        ["row sums"] = matrix => matrix.RowSums().ToColumnMatrix(),
        ["column sums"] = matrix => matrix.ColumnSums().ToRowMatrix(),
        ["column sums as a column"] = matrix => matrix.ColumnSums().ToColumnMatrix(),
        ["row sums as a row"] = matrix => matrix.RowSums().ToRowMatrix(),
        ["total"] = matrix => Matrix<double>.Build.Dense(1, 1, matrix.RowSums().Sum()),
        ["first column"] = matrix => matrix.Column(0).ToColumnMatrix(),
        ["1 − square"] = matrix => 1 - matrix.PointwiseMultiply(matrix),
        ["1 + square"] = matrix => 1 + matrix.PointwiseMultiply(matrix),
        ["square − 1"] = matrix => matrix.PointwiseMultiply(matrix) - 1,
        ["1 − cube"] = matrix => 1 - matrix.PointwisePower(3),
        ["1 − it"] = matrix => 1 - matrix,
        ["it (1 − it)"] = matrix => matrix.PointwiseMultiply(1 - matrix),
        ["square"] = matrix => matrix.PointwiseMultiply(matrix),
        ["sign"] = matrix => matrix.Map(value => Math.Sign(value) * 1.0, Zeros.Include),
    };

    private static readonly string[][] Families =
    [
        ["transpose", "identity"],
        ["row sums", "column sums", "column sums as a column", "row sums as a row", "total", "first column"],
        ["1 − square", "1 + square", "square − 1", "1 − cube", "1 − it", "it (1 − it)", "square", "identity", "sign"],
    ];

    public override Matrix<double> Evaluate(IReadOnlyDictionary<string, Matrix<double>> values) =>
        Operations[Operation](Operand.Evaluate(values));

    public override IEnumerable<MatrixExpression> Mutants() =>
        Families.Where(family => family[0] == Operation).SelectMany(family => family.Skip(1))
            .Select(other => this with { Operation = other })
            .Concat(Operand.Mutants().Select(mutant => this with { Operand = mutant }));

    public override string ToString() => $"{Operation}({Operand})";
}

public sealed record Binary(string Operation, MatrixExpression Left, MatrixExpression Right) : MatrixExpression
{
    private static readonly Dictionary<string, Func<Matrix<double>, Matrix<double>, Matrix<double>>> Operations = new()
    {
        ["−"] = (left, right) => left - right,
        ["+"] = (left, right) => left + right,
        ["·"] = (left, right) => left * right,
        ["∘"] = (left, right) => left.PointwiseMultiply(right),
        ["∘÷"] = (left, right) => left.PointwiseDivide(right),
    };

    public override Matrix<double> Evaluate(IReadOnlyDictionary<string, Matrix<double>> values) =>
        Operations[Operation](Left.Evaluate(values), Right.Evaluate(values));

    public override IEnumerable<MatrixExpression> Mutants() =>
        Operations.Keys.Where(other => other != Operation)
            .Select(other => (MatrixExpression)(this with { Operation = other }))
            .Append(Left).Append(Right)
            .Concat(Operation is "−" or "·" ? [this with { Left = Right, Right = Left }] : [])
            .Concat(Left.Mutants().Select(mutant => this with { Left = mutant }))
            .Concat(Right.Mutants().Select(mutant => this with { Right = mutant }));

    public override string ToString() => $"({Left} {Operation} {Right})";
}

/// <summary>Divided by the number of columns of X, or by what that may be mistaken for.</summary>
public sealed record MeanOf(MatrixExpression Sum, string Divisor = "m") : MatrixExpression
{
    private static readonly string[] Divisors = ["m", "1", "m²", "n0", "n1", "m − 1", "2m", "−m", "1/m"];

    public override Matrix<double> Evaluate(IReadOnlyDictionary<string, Matrix<double>> values)
    {
        double m = values["X"].ColumnCount;
        return Sum.Evaluate(values) / Divisor switch
        {
            "1" => 1,
            "m²" => m * m,
            "n0" => values["X"].RowCount,
            "n1" => values["A1"].RowCount,
            "m − 1" => m - 1,
            "2m" => 2 * m,
            "−m" => -m,
            "1/m" => 1 / m,
            _ => m,
        };
    }

    public override IEnumerable<MatrixExpression> Mutants() =>
        Divisors.Where(other => other != Divisor).Select(other => (MatrixExpression)(this with { Divisor = other }))
            .Concat(Sum.Mutants().Select(mutant => this with { Sum = mutant }));

    public override string ToString() => $"{Sum} / {Divisor}";
}
