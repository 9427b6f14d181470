using System.Globalization;

namespace ShallowCourse;

/// <summary>What exercises with L layers call the parts of their answers: W[1], b[1], …, W[L], b[L].</summary>
internal static class LayerParts
{
    /// <summary>"W[2]".</summary>
    public static string Name(string what, int layer) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}[{layer}]");

    /// <summary>An answer of layers as its parts; a layer that is missing has none.</summary>
    /// <param name="layers">What the learner's method gave.</param>
    /// <param name="count">L.</param>
    /// <param name="parts">What is looked at of each layer.</param>
    public static Answer AnswerOf(Layer[]? layers, int count, params (string Name, Func<Layer, object?> Of)[] parts) =>
        Answer.Of(
        [
            .. Enumerable.Range(0, count).SelectMany(l => parts.Select(part =>
                (Name(part.Name, l + 1), layers?.ElementAtOrDefault(l) is { } layer ? part.Of(layer) : null))),
        ]);
}
