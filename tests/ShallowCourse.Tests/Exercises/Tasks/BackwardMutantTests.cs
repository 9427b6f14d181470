using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class BackwardMutantTests
{
    private const int FewestMutants = 60;

    /// <summary>Equations 3.32 to 3.37, line by line; names carry what a learner may take in their place.</summary>
    private static readonly (string Name, MatrixExpression Formula)[] Lines =
    [
        ("dZ2", new Binary("−", new Name("A2", "Z2"), new Name("Y"))),
        (
            "dW2",
            new MeanOf(
                new Binary("·", new Name("dZ2", "A2", "Z2"), new Unary("transpose", new Name("A1", "Z1", "X"))))),
        ("db2", new MeanOf(new Unary("row sums", new Name("dZ2", "A2", "Y", "Z2")))),
        (
            "dZ1",
            new Binary(
                "∘", new Binary("·", new Unary("transpose", new Name("W2", "dW2", "W1")), new Name("dZ2", "A2", "Z2")),
                new Unary("1 − square", new Name("A1", "Z1")))),
        ("dW1", new MeanOf(new Binary("·", new Name("dZ1", "A1", "Z1"), new Unary("transpose", new Name("X", "A1"))))),
        ("db1", new MeanOf(new Unary("row sums", new Name("dZ1", "A1", "Z1")))),
    ];

    private static readonly string[] Results = ["dW1", "db1", "dW2", "db2"];

    private static IEnumerable<(
        string What, Func<Parameters, ForwardCache, Matrix<double>, Matrix<double>, Gradients> Method)> Mutants()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            foreach (var mutant in Lines[i].Formula.Mutants().DistinctBy(mutant => mutant.ToString()))
            {
                var lines = Lines.ToArray();
                lines[i] = (Lines[i].Name, mutant);
                yield return ($"{Lines[i].Name} = {mutant}", Method(lines));
            }
        }

        // Lines in the wrong order or place: results that have changed names.
        var pairs = from a in Results from b in Results where string.CompareOrdinal(a, b) < 0 select (a, b);
        foreach (var (first, second) in pairs)
        {
            yield return (
                $"{first} and {second} swapped",
                Method(Lines, name => name == first ? second : name == second ? first : name));
        }
    }

    private static Func<Parameters, ForwardCache, Matrix<double>, Matrix<double>, Gradients> Method(
        (string Name, MatrixExpression Formula)[] lines, Func<string, string>? result = null) => (p, cache, X, Y) =>
    {
        var values = new Dictionary<string, Matrix<double>>
        {
            ["W1"] = p.W1,
            ["W2"] = p.W2,
            ["Z1"] = cache.Z1,
            ["A1"] = cache.A1,
            ["Z2"] = cache.Z2,
            ["A2"] = cache.A2,
            ["X"] = X,
            ["Y"] = Y,
        };
        foreach (var (name, formula) in lines)
        {
            values[name] = formula.Evaluate(values);
        }

        Matrix<double> Result(string name) => values[result?.Invoke(name) ?? name];
        return new Gradients(Result("dW1"), Result("db1"), Result("dW2"), Result("db2"));
    };

    [Fact]
    public void The_formulas_before_they_are_spoilt_pass() =>
        Assert.True(BackwardTask.Lesson.Judge(Method(Lines), 1, RunLimits.Default).Passed);

    [Fact]
    public void No_mutant_of_the_formulas_passes()
    {
        var mutants = Mutants().ToArray();
        Assert.True(mutants.Length >= FewestMutants, $"only {mutants.Length} mutants");
        Assert.All(
            mutants,
            mutant => Assert.False(BackwardTask.Lesson.Judge(mutant.Method, 1, RunLimits.Default).Passed, mutant.What));
        TestContext.Current.TestOutputHelper?.WriteLine($"{mutants.Length} mutants, none accepted");
    }

    [Fact]
    public void No_mutant_passes_on_another_seed_either() =>
        Assert.All(
            Mutants(),
            mutant => Assert.False(
                BackwardTask.Lesson.Judge(mutant.Method, 4242, RunLimits.Default).Passed, mutant.What));
}
