using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>Examples with their labels: what a network is trained on, one example a column.</summary>
public sealed record Dataset
{
    /// <summary>Puts examples and labels together.</summary>
    /// <param name="name">What the data set is called in titles and errors.</param>
    /// <param name="X">(n0, m), one example a column, one feature a row.</param>
    /// <param name="Y">(1, m), the labels 0 and 1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ShapeException">Y is not one row with as many columns as X.</exception>
    public Dataset(string name, Matrix<double> X, Matrix<double> Y)
    {
        ArgumentNullException.ThrowIfNull(name);
        Require.NotNull(X);
        Require.Shape(
            "one label in Y for each example in X", Y, 1, X.ColumnCount, "(1, m), a column for each column of X",
            "Are the examples in X's rows? X.Transpose() puts them into columns.");
        Name = name;
        this.X = X;
        this.Y = Y;
    }

    /// <summary>What the data set is called.</summary>
    public string Name { get; }

    /// <summary>The examples, (n0, m): column i is x(i).</summary>
    public Matrix<double> X { get; }

    /// <summary>The labels, (1, m): column i is y(i), 0 or 1.</summary>
    public Matrix<double> Y { get; }

    /// <summary>The number of examples.</summary>
    public int m => X.ColumnCount;

    /// <summary>The number of features, the size of the input layer.</summary>
    public int n0 => X.RowCount;

    /// <summary>
    /// The names that <see cref="Load"/> knows: flower, circles, moons, blobs, gaussian-quantiles, xor.
    /// </summary>
    public static IReadOnlyList<string> Names => ShippedDatasets.Names;

    /// <summary>Loads a data set that comes with the library, by name and never by a path.</summary>
    /// <param name="name">One of <see cref="Names"/>; capitals do not matter.</param>
    /// <returns>X (2, m), Y (1, m); m = 400 for the flower, 200 for the others.</returns>
    /// <exception cref="ArgumentException">No data set has that name; the message lists those there are.</exception>
    public static Dataset Load(string name) => ShippedDatasets.Load(name);

    /// <summary>
    /// Reads your own data: a text file with a header line that names the columns, then one line for each example,
    /// numbers only, the label 0 or 1 in one column (the last, unless <paramref name="label"/> names another). Commas,
    /// semicolons, tabs and vertical bars between the columns are recognised.
    /// </summary>
    /// <param name="path">The file, UTF-8 (or UTF-16 with a byte order mark). Hosts start notebooks in different
    /// folders: a full path always works.</param>
    /// <param name="label">The name of the label's column; capitals do not matter. Default: the last column.</param>
    /// <param name="decimalMark">',' for a file that writes 1,5 where C# writes 1.5. Default: '.'.</param>
    /// <returns>X (columns − 1, lines), the features in the file's order; Y (1, lines).</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file does not hold what is described above; the message gives file,
    /// line and column, what was expected, what is there, and what to do.</exception>
    /// <exception cref="ArgumentException">The path is empty, or the decimal mark is neither '.' nor ','.</exception>
    public static Dataset ReadCsv(string path, string? label = null, char decimalMark = '.') =>
        CsvFile.Read(path, label, decimalMark);

    /// <summary>Divides the examples at random into those to train on and those to test with.</summary>
    /// <param name="fraction">The share of the first part, more than 0 and less than 1, for example 0.8.</param>
    /// <param name="random">Says which examples go where.</param>
    /// <returns>Two data sets: the first has fraction · m examples (rounded to the nearest, but at least 1 and at most
    /// m − 1),
    /// the second has the others.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not between 0 and 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="random"/> is null.</exception>
    /// <exception cref="InvalidOperationException">There is only one example.</exception>
    public (Dataset Train, Dataset Test) Split(double fraction, NumPyRandom random)
    {
        Require.NotNull(random);
        if (!(fraction > 0 && fraction < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(fraction), fraction,
                "The fraction to train on lies between 0 and 1, both excluded. "
                + "Try 0.8: four fifths to train, one fifth to test.");
        }

        if (m < 2)
        {
            throw new InvalidOperationException($"{this} cannot be divided: it takes at least 2 examples. Add some.");
        }

        var order = random.Permutation(m);
        var count = Math.Clamp((int)Math.Round(fraction * m), 1, m - 1);
        return (Take($"{Name} (train)", order[..count]), Take($"{Name} (test)", order[count..]));
    }

    /// <summary>One line: the name, the shapes, and how many examples each class has.</summary>
    /// <returns>For example "flower: X (2, 400), Y (1, 400), 200 of class 0 and 200 of class 1".</returns>
    public override string ToString()
    {
        var ones = Y.Enumerate().Count(y => y == 1);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Name}: X {X.Shape()}, Y {Y.Shape()}, {m - ones} of class 0 and {ones} of class 1");
    }

    private Dataset Take(string name, int[] examples) => new(
        name,
        Matrix<double>.Build.Dense(n0, examples.Length, (row, i) => X[row, examples[i]]),
        Matrix<double>.Build.Dense(1, examples.Length, (_, i) => Y[0, examples[i]]));
}
