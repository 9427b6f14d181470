using System.Reflection;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>Every public method of the maths, given matrices that do not fit or are not there.</summary>
public class ShapeExceptionTests
{
    private static readonly Type[] Maths =
    [
        typeof(Broadcasting), typeof(MatrixShape), typeof(LayerSizes), typeof(Initialization), typeof(
            ForwardPropagation),
        typeof(Cost), typeof(BackwardPropagation), typeof(Prediction), typeof(GradientDescent), typeof(GradientCheck),
        typeof(Trainer), typeof(LogisticRegression),
    ];

    private static readonly Type[] HoldMatrices =
    [
        typeof(Matrix<double>), typeof(Parameters), typeof(Gradients), typeof(ForwardCache), typeof(LogisticParameters),
    ];

    private static readonly Activation Tanh = Activation.Tanh;

    // n0 = 3, n1 = 5, n2 = 2, m = 7.
    private static readonly Matrix<double> X = Of(3, 7);
    private static readonly Matrix<double> Y = Of(2, 7);
    private static readonly Matrix<double> W1 = Of(5, 3);
    private static readonly Matrix<double> B1 = Of(5, 1);
    private static readonly Matrix<double> W2 = Of(2, 5);
    private static readonly Matrix<double> B2 = Of(2, 1);
    private static readonly Parameters P = new(W1, B1, W2, B2);
    private static readonly Gradients G = new(W1, B1, W2, B2);
    private static readonly ForwardCache Cache = new(Of(5, 7), Of(5, 7), Of(2, 7), Of(2, 7));
    private static readonly LogisticParameters Logistic = new(Of(3, 1), 0);

    /// <summary>"Type.Method: what is wrong" → the call, and what its message has to say.</summary>
    private static readonly Dictionary<string, Mismatch> MismatchByName = new()
    {
        ["Broadcasting.PlusColumn: b is a row"] = new(
            () => X.PlusColumn(Of(1, 3)),
            "Z + b", "b is (1, 3)", "expected (3, 1) = (n, 1)", "Is b a row instead of a column?"),
        ["Broadcasting.PlusColumn: b is as wide as Z"] = new(
            () => X.PlusColumn(Of(3, 7)), "Z + b", "b is (3, 7)", "expected (3, 1)", "Is b a row"),
        ["LayerSizes.From: other examples"] = new(
            () => LayerSizes.From(X, Of(2, 6), 5),
            "one label for each example", "X is (3, 7) and Y is (2, 6)", "the columns 7 and 6 differ",
            "Are the examples the columns of both?"),
        ["Parameters: b1 is a row"] = new(
            () => new Parameters(W1, Of(1, 5), W2, B2),
            "parameters", "b1 is (1, 5)", "expected (5, 1) = (n1, 1)", "b1 has one entry for each row of W1."),
        ["Parameters: W2 is transposed"] = new(
            () => new Parameters(W1, B1, Of(5, 2), B2),
            "parameters", "W2 is (5, 2)", "expected (5, 5) = (n2, n1)", "Is it transposed?"),
        ["Parameters: b2 is a row"] = new(
            () => new Parameters(W1, B1, W2, Of(1, 2)),
            "parameters", "b2 is (1, 2)", "expected (2, 1) = (n2, 1)", "b2 has one entry for each row of W2."),
        ["ForwardPropagation.Z1: W1 is transposed"] = new(
            () => ForwardPropagation.Z1(Of(3, 5), X, B1),
            "Z1 = W1 X + b1", "W1 is (3, 5)", "X is (3, 7); the inner sizes 5 and 3 differ",
            "Is W1 transposed, or are the examples the rows of X?"),
        ["ForwardPropagation.Z1: b1 is a row"] = new(
            () => ForwardPropagation.Z1(W1, X, Of(1, 5)),
            "Z1 = W1 X + b1", "b1 is (1, 5)", "expected (5, 1) = (n1, 1)", "b1 has one entry for each hidden unit."),
        ["ForwardPropagation.Z2: W2 is transposed"] = new(
            () => ForwardPropagation.Z2(Of(5, 2), Of(5, 7), B2),
            "Z2 = W2 A1 + b2", "W2 is (5, 2)", "A1 is (5, 7); the inner sizes 2 and 5 differ", "Is W2 transposed?"),
        ["ForwardPropagation.Z2: b2 has n1 entries"] = new(
            () => ForwardPropagation.Z2(W2, Of(5, 7), B1),
            "Z2 = W2 A1 + b2", "b2 is (5, 1)", "expected (2, 1) = (n2, 1)", "b2 has one entry for each output unit."),
        ["ForwardPropagation.Run: the examples are the rows of X"] = new(
            () => ForwardPropagation.Run(P, Of(7, 3), Tanh),
            "Z1 = W1 X + b1", "W1 is (5, 3)", "X is (7, 3); the inner sizes 3 and 7 differ",
            "are the examples the rows of X?"),
        ["Cost.FromZ2: other examples"] = new(
            () => Cost.FromZ2(Of(2, 6), Y),
            "J = (1/m) Σ L(σ(Z2), Y)", "Z2 is (2, 6)", "Y is (2, 7)",
            "Y holds one label for each output unit and example, (n2, m)."),
        ["Cost.FromA2: Y is a column"] = new(
            () => Cost.FromA2(Of(2, 7), Of(7, 2)),
            "J = (1/m) Σ L(A2, Y)", "A2 is (2, 7)", "Y is (7, 2)",
            "Y holds one label for each output unit and example, (n2, m)."),
        ["BackwardPropagation.dZ2: one output too many"] = new(
            () => BackwardPropagation.dZ2(Of(3, 7), Y),
            "dZ2 = A2 − Y", "A2 is (3, 7)", "Y is (2, 7)",
            "Y holds one label for each output unit and example, (n2, m)."),
        ["BackwardPropagation.dW2: other examples"] = new(
            () => BackwardPropagation.dW2(Of(2, 7), Of(5, 6)),
            "dW2 = (1/m) dZ2 A1ᵀ", "dZ2 is (2, 7)", "A1ᵀ is (6, 5); the inner sizes 7 and 6 differ",
            "Both have one column for each example."),
        ["BackwardPropagation.dZ1: W2 is transposed"] = new(
            () => BackwardPropagation.dZ1(Of(5, 2), Of(2, 7), Of(5, 7), Tanh),
            "dZ1 = W2ᵀ dZ2", "W2ᵀ is (2, 5)", "dZ2 is (2, 7); the inner sizes 5 and 2 differ", "Is W2 transposed?"),
        ["BackwardPropagation.dZ1: Z1 of another layer"] = new(
            () => BackwardPropagation.dZ1(W2, Of(2, 7), Of(4, 7), Tanh),
            "dZ1 = dA1 ∘ g1'(Z1)", "dA1 is (5, 7)", "Z1 is (4, 7); entry by entry needs one shape",
            "Z1 has a row for each column of W2."),
        ["BackwardPropagation.dW1: X is transposed already"] = new(
            () => BackwardPropagation.dW1(Of(5, 7), Of(7, 3)),
            "dW1 = (1/m) dZ1 Xᵀ", "dZ1 is (5, 7)", "Xᵀ is (3, 7); the inner sizes 7 and 3 differ",
            "Both have one column for each example."),
        ["BackwardPropagation.Run: other examples than in the cache"] = new(
            () => BackwardPropagation.Run(P, Cache, Of(3, 6), Y, Tanh),
            "dW1 = (1/m) dZ1 Xᵀ", "dZ1 is (5, 7)", "Xᵀ is (6, 3)", "Both have one column for each example."),
        ["Prediction.Probabilities: other features"] = new(
            () => Prediction.Probabilities(P, Of(4, 7), Tanh),
            "Z1 = W1 X + b1", "W1 is (5, 3)", "X is (4, 7)", "are the examples the rows of X?"),
        ["Prediction.Labels: other features"] = new(
            () => Prediction.Labels(P, Of(4, 7), Tanh),
            "Z1 = W1 X + b1", "W1 is (5, 3)", "X is (4, 7)", "are the examples the rows of X?"),
        ["Prediction.Accuracy: other examples"] = new(
            () => Prediction.Accuracy(Of(2, 6), Y),
            "accuracy", "labels is (2, 6)", "Y is (2, 7)", "Compare labels with labels"),
        ["GradientDescent.Update: dW1 is transposed"] = new(
            () => GradientDescent.Update(P, G with { dW1 = Of(3, 5) }, 1),
            "W1 := W1 − α dW1", "W1 is (5, 3)", "dW1 is (3, 5)", "foo and dfoo have one shape."),
        ["GradientDescent.Update: db1 is a row"] = new(
            () => GradientDescent.Update(P, G with { db1 = Of(1, 5) }, 1),
            "b1 := b1 − α db1", "b1 is (5, 1)", "db1 is (1, 5)", "foo and dfoo have one shape."),
        ["GradientDescent.Update: dW2 is transposed"] = new(
            () => GradientDescent.Update(P, G with { dW2 = Of(5, 2) }, 1),
            "W2 := W2 − α dW2", "W2 is (2, 5)", "dW2 is (5, 2)", "foo and dfoo have one shape."),
        ["GradientDescent.Update: db2 is a row"] = new(
            () => GradientDescent.Update(P, G with { db2 = Of(1, 2) }, 1),
            "b2 := b2 − α db2", "b2 is (2, 1)", "db2 is (1, 2)", "foo and dfoo have one shape."),
        ["GradientCheck.CentralDifferences: other features"] = new(
            () => GradientCheck.CentralDifferences(P, Of(4, 7), Y, Tanh),
            "Z1 = W1 X + b1", "W1 is (5, 3)", "X is (4, 7)", "are the examples the rows of X?"),
        ["GradientCheck.Run: a gradient is transposed"] = new(
            () => GradientCheck.Run(P, X, Y, Tanh, G with { dW1 = Of(3, 5) }),
            "dW1", "analytic is (3, 5)", "numeric is (5, 3)", "foo and dfoo have one shape."),
        ["GradientCheckResult: db2 is a row"] = new(
            () => new GradientCheckResult(G with { db2 = Of(1, 2) }, G),
            "db2", "analytic is (1, 2)", "numeric is (2, 1)", "foo and dfoo have one shape."),
        ["Trainer.Train: the examples are the rows of X"] = new(
            () => Trainer.Train(Of(7, 3), Y, P),
            "Z1 = W1 X + b1", "W1 is (5, 3)", "X is (7, 3); the inner sizes 3 and 7 differ",
            "W1 has one column for each feature, a row of X."),
        ["Trainer.Train: other examples in Y"] = new(
            () => Trainer.Train(X, Of(2, 6), P),
            "J = (1/m) Σ L(A2, Y)", "Y is (2, 6)", "expected (2, 7) = (n2, m)", "Y has one column for each example."),
        ["LogisticRegression.Z: w is a row"] = new(
            () => LogisticRegression.Z(new(Of(1, 3), 0), X),
            "Z = wᵀ X + b", "w is (1, 3)", "expected (3, 1) = (n0, 1), a row for each row of X", "w is a column."),
        ["LogisticRegression.Z: w has two columns"] = new(
            () => LogisticRegression.Z(new(Of(3, 2), 0), X),
            "Z = wᵀ X + b", "w is (3, 2)", "expected (3, 1)", "w is a column."),
        ["LogisticRegression.Probabilities: the examples are the rows of X"] = new(
            () => LogisticRegression.Probabilities(Logistic, Of(7, 3)),
            "Z = wᵀ X + b", "w is (3, 1)", "expected (7, 1) = (n0, 1), a row for each row of X",
            "Are the examples the columns of X?"),
        ["LogisticRegression.Labels: other features"] = new(
            () => LogisticRegression.Labels(Logistic, Of(4, 7)),
            "Z = wᵀ X + b", "w is (3, 1)", "expected (4, 1)", "Are the examples the columns of X?"),
        ["LogisticRegression.Backward: other examples in Y"] = new(
            () => LogisticRegression.Backward(Of(1, 7), X, Of(1, 6)),
            "dZ = A − Y", "A is (1, 7)", "Y is (1, 6)", "Both have one column for each example."),
        ["LogisticRegression.Backward: two outputs"] = new(
            () => LogisticRegression.Backward(Of(2, 7), X, Of(2, 7)),
            "dw = (1/m) X dZᵀ", "A is (2, 7)", "expected (1, 7) = (1, m)", "There is one output unit."),
        ["LogisticRegression.Backward: other examples in X"] = new(
            () => LogisticRegression.Backward(Of(1, 7), Of(3, 6), Of(1, 7)),
            "dw = (1/m) X dZᵀ", "A is (1, 7)", "expected (1, 6) = (1, m), a column for each column of X",
            "There is one output unit."),
        ["LogisticRegression.Train: Y is a column"] = new(
            () => LogisticRegression.Train(X, Of(7, 1)),
            "J = (1/m) Σ L(A, Y)", "Y is (7, 1)", "expected (1, 7) = (1, m)",
            "Y is a row with one label for each example."),
    };

    public static TheoryData<string> Mismatches => [.. MismatchByName.Keys];

    /// <summary>
    /// Every parameter of every public method of the maths that takes a reference and has no default.
    /// </summary>
    public static TheoryData<string, string> References => new(
        from method in PublicMethods()
        from parameter in method.GetParameters()
        where !parameter.ParameterType.IsValueType && !parameter.HasDefaultValue
        select (Signature(method), parameter.Name!));

    [Theory, MemberData(nameof(Mismatches))]
    public void Shapes_that_do_not_fit_are_named_with_the_formula_and_the_remedy(string what)
    {
        using var german = new GermanCulture();
        var mismatch = MismatchByName[what];

        var error = Assert.Throws<ShapeException>(mismatch.Call);

        Assert.StartsWith(mismatch.Formula, error.Message, StringComparison.Ordinal);
        Assert.All(mismatch.Says, part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void No_public_method_that_combines_matrices_is_left_out()
    {
        var tested = MismatchByName.Keys.Select(what => what.Split(':')[0]).ToHashSet();

        Assert.Subset(tested, PublicMethods().Where(CombinesMatrices).Select(Name).ToHashSet());
    }

    [Theory, MemberData(nameof(References))]
    public void Null_is_told_in_one_way_with_the_name_and_the_remedy(string signature, string missing)
    {
        var method = PublicMethods().Single(method => Signature(method) == signature);
        var arguments = method.GetParameters()
            .Select(parameter => parameter.Name == missing ? null : Fitting(method, parameter))
            .ToArray();

        var error = Assert.Throws<TargetInvocationException>(() => method.Invoke(null, arguments));

        var told = Assert.IsType<ArgumentNullException>(error.InnerException);
        Assert.Equal(missing, told.ParamName);
        Assert.StartsWith($"{missing} is null, expected ", told.Message, StringComparison.Ordinal);
        Assert.Contains("Has the cell that makes it been run?", told.Message, StringComparison.Ordinal);
    }

    private static Matrix<double> Of(int rows, int columns) => Matrix<double>.Build.Dense(rows, columns, 0.5);

    private static IEnumerable<MethodInfo> PublicMethods() => Maths
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => !method.IsSpecialName);

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static string Signature(MethodInfo method) =>
        $"{Name(method)}({string.Join(", ", method.GetParameters().Select(parameter => parameter.Name))})";

    private static bool CombinesMatrices(MethodInfo method) =>
        method.GetParameters().Count(parameter => HoldMatrices.Contains(parameter.ParameterType)) > 1;

    /// <summary>An argument that fits all the others, by the name that the course gives it.</summary>
    private static object? Fitting(MethodInfo method, ParameterInfo parameter) =>
        (method.DeclaringType!.Name, parameter.Name) switch
        {
            (nameof(LogisticRegression), "A" or "Y") => Of(1, 7),
            (nameof(LogisticRegression), "parameters") => Logistic,
            (_, "parameters" or "initial") => P,
            (_, "gradients") => G,
            (_, "cache") => Cache,
            (_, "X") => X,
            (_, "Y" or "A2" or "Z2" or "dZ2" or "labels") => Y,
            (_, "A1" or "Z1" or "Z" or "dZ1") => Of(5, 7),
            (_, "b" or "b1") => B1,
            (_, "b2") => B2,
            (_, "W1") => W1,
            (_, "W2") => W2,
            (_, "hidden") => Tanh,
            (_, "sizes") => new LayerSizes(3, 5, 2),
            (_, "random") => new NumPyRandom(0),
            (_, "n1") => 5,
            _ when parameter.DefaultValue is { } value and not DBNull => value,
            _ when parameter.ParameterType.IsValueType => Activator.CreateInstance(parameter.ParameterType),
            _ => null, // an option that may be left out
        };

    private sealed record Mismatch(Action Call, string Formula, params string[] Says)
    {
        public Mismatch(Func<object> call, string formula, params string[] says)
            : this(() => { _ = call(); }, formula, says)
        {
        }
    }
}
