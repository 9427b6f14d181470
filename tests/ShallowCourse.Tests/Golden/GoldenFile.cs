using System.Text.Json;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>What NumPy computed, written by make_golden.py and embedded in the tests.</summary>
internal static class GoldenFile
{
    public static JsonElement Read(string name)
    {
        using var stream = typeof(GoldenFile).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The tests embed no golden file \"{name}\".");
        return JsonDocument.Parse(stream).RootElement.Clone();
    }

    /// <summary>A list of numbers.</summary>
    public static double[] Doubles(this JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetDouble())];

    /// <summary>A list of rows.</summary>
    public static Matrix<double> Matrix(this JsonElement rows) =>
        Matrix<double>.Build.DenseOfRowArrays(rows.EnumerateArray().Select(row => row.Doubles()));
}
