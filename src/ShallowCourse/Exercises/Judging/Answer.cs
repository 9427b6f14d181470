using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>What one call returned, part by part: numbers as matrices, everything else as text, null as null.</summary>
internal sealed class Answer
{
    private readonly (string Name, object? Value)[] _parts;
    private readonly (string, string)[] _oneMatrix;

    private Answer((string Name, object? Value)[] parts, (string, string)[] oneMatrix)
    {
        _parts = parts;
        _oneMatrix = oneMatrix;
    }

    public IEnumerable<string> Names => _parts.Select(part => part.Name);

    public object? this[string name] => _parts.First(part => part.Name == name).Value;

    /// <summary>Copies every matrix: a learner may well return one buffer again and again.</summary>
    public static Answer Of(params (string Name, object? Value)[] parts) =>
        new(
            [.. parts.Select(part => (part.Name, Captured(part.Value)))],
            [
                .. from first in parts
                   from second in parts
                   where first.Value is Matrix<double> && ReferenceEquals(first.Value, second.Value)
                   select (first.Name, second.Name),
            ]);

    /// <summary>Whether two parts were returned as one and the same matrix.</summary>
    public bool AreOneMatrix(string first, string second) => _oneMatrix.Contains((first, second));

    public bool Has(string name) => _parts.Any(part => part.Name == name);

    private static object? Captured(object? value) => value switch
    {
        null => null,
        Matrix<double> matrix => matrix.Clone(),
        double number => Matrix<double>.Build.Dense(1, 1, number),
        IReadOnlyList<double> numbers =>
            numbers.Count == 0 ? "no numbers" : Matrix<double>.Build.Dense(1, numbers.Count, (_, i) => numbers[i]),
        int[] shape => $"[{string.Join(", ", shape.Select(size => size.ToString(CultureInfo.InvariantCulture)))}]",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
