using System.Text.Json;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>The parts of golden.json as the library's own types.</summary>
internal static class GoldenNetwork
{
    private static readonly JsonElement Golden = GoldenFile.Read("golden.json");

    /// <summary>The five activations with every size different: n0 = 3, n1 = 5, n2 = 2, m = 7.</summary>
    public static TheoryData<string> Activations => [.. ShallowCourse.Activation.All.Select(g => g.Name)];

    public static JsonElement Case(string name) => Golden.GetProperty(name);

    /// <summary>What NumPy computed for a hidden activation in the case where all sizes differ.</summary>
    public static JsonElement Hidden(string name) =>
        Case("allSizesDiffer").GetProperty("hidden").GetProperty(name.ToLowerInvariant());

    public static Activation Activation(string name) => ShallowCourse.Activation.All.Single(g => g.Name == name);

    /// <summary>The matrix of that name.</summary>
    public static Matrix<double> Matrix(this JsonElement golden, string name) => golden.GetProperty(name).Matrix();

    /// <summary>The four parameters under one name.</summary>
    public static Parameters Parameters(this JsonElement golden, string name = "parameters")
    {
        var json = golden.GetProperty(name);
        return new Parameters(json.Matrix("W1"), json.Matrix("b1"), json.Matrix("W2"), json.Matrix("b2"));
    }

    /// <summary>The four gradients of a backward pass.</summary>
    public static Gradients Gradients(this JsonElement golden)
    {
        var json = golden.GetProperty("gradients");
        return new Gradients(json.Matrix("dW1"), json.Matrix("db1"), json.Matrix("dW2"), json.Matrix("db2"));
    }
}
