namespace ShallowCourse;

/// <summary>The data sets of the repository's data folder, embedded in the library as they are.</summary>
internal static class ShippedDatasets
{
    private const string ResourcePrefix = "data/";

    public static IReadOnlyList<string> Names { get; } =
        Array.AsReadOnly(["flower", "circles", "moons", "blobs", "gaussian-quantiles", "xor"]);

    public static Dataset Load(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var known = Names.FirstOrDefault(known => known.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException(
                $"There is no data set \"{name}\". There are: {string.Join(", ", Names)}. "
                + "For a file of your own use Dataset.ReadCsv(path).",
                nameof(name));
        using var stream = Open(known);
        return CsvFile.Read(stream, known + ".csv", known, label: null, decimalMark: '.');
    }

    /// <summary>The bytes of the CSV file.</summary>
    internal static Stream Open(string name) =>
        typeof(ShippedDatasets).Assembly.GetManifestResourceStream($"{ResourcePrefix}{name}.csv")
        ?? throw new InvalidOperationException($"The library was built without data/{name}.csv.");
}
