using Method = System.Func<int[], int>;

namespace ShallowCourse;

/// <summary>Section 3.2 for another network: the parameters of any number of layers.</summary>
internal static class ParameterCountTask
{
    private const string Section = "Section 3.2, W[l] is (n[l], n[l−1]) and b[l] is (n[l], 1)";

    // Sizes n0, n1, …: networks of two layers, three, four and one.
    private static readonly int[][] CaseSizes = [[3, 4, 1], [2, 5, 3, 1], [4, 3, 2, 5, 1], [12, 4], [5, 2, 6]];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "parameter-count",
        MethodName = "ParameterCount",
        Outputs = [new("count", "one number", "", "the sum of n[l] · n[l−1] + n[l] over the layers l = 1, 2, …", "")],
        Reference = sizes => Layers(sizes).Sum(layer => (layer.Own * layer.Before) + layer.Own),
        Cases = _ => [.. CaseSizes.Select(Case)],
        Known =
        [
            Known("no-biases", sizes => Layers(sizes).Sum(layer => layer.Own * layer.Before)),
            Known(
                "input-has-biases", sizes => Layers(sizes).Sum(layer => layer.Own * layer.Before) + sizes.Sum()),
            Known("biases-of-the-layer-before", sizes => Layers(sizes).Sum(layer => (layer.Own + 1) * layer.Before)),
            Known("one-bias-a-layer", sizes => Layers(sizes).Sum(layer => (layer.Own * layer.Before) + 1)),
            Known("first-layer-only", sizes => (sizes[1] * sizes[0]) + sizes[1]),
            Known(
                "last-layer-missing",
                sizes => Layers(sizes).SkipLast(1).Sum(layer => (layer.Own * layer.Before) + layer.Own)),
            Known("product-of-all", sizes => sizes.Aggregate((product, size) => product * size)),
            Known("units-only", sizes => sizes.Sum()),
        ],
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-02-parameter-count", "3.2", 5, "Check.ParameterCount(ParameterCount)");

    private static IEnumerable<(int Before, int Own)> Layers(int[] sizes) => sizes.Zip(sizes.Skip(1));

    private static KnownAnswer<Method> Known(string key, Method method) =>
        new([new NamedMistake(key, Section)], () => method);

    private static TestCase<Method> Case(int[] sizes) => new(
        [],
        (method, _) => Answer.Of(("count", method([.. sizes]))))
    {
        Sizes = [.. sizes.Select((size, layer) => ($"n{layer}", size))],
    };
}
