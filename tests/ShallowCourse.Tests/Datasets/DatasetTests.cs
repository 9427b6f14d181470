using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class DatasetTests
{
    private static readonly Matrix<double> ThreeExamples =
        Matrix<double>.Build.DenseOfRowArrays([1, 2, 3], [10, 20, 30]);

    [Theory]
    [InlineData("flower", 400)]
    [InlineData("Moons", 200)]
    [InlineData(" XOR ", 200)]
    [InlineData("GAUSSIAN-quantiles", 200)]
    public void A_shipped_set_loads_by_name_whatever_its_capitals(string name, int m)
    {
        var set = Dataset.Load(name);

        Assert.Equal(name.Trim().ToLowerInvariant(), set.Name);
        Assert.Equal((m, 2), (set.m, set.n0));
        Assert.Equal("(1, " + m + ")", set.Y.Shape());
    }

    [Fact]
    public void An_unknown_name_lists_those_there_are()
    {
        var error = Assert.Throws<ArgumentException>(() => Dataset.Load("flowers"));

        Assert.StartsWith("There is no data set \"flowers\"", error.Message, StringComparison.Ordinal);
        Assert.Contains(
            "flower, circles, moons, blobs, gaussian-quantiles, xor", error.Message, StringComparison.Ordinal);
        Assert.Contains("ReadCsv", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loaded_set_is_the_callers_own_to_change()
    {
        Dataset.Load("xor").X[0, 0] = 99;

        Assert.NotEqual(99, Dataset.Load("xor").X[0, 0]);
    }

    [Fact]
    public void Labels_that_do_not_fit_the_examples_are_refused()
    {
        var column = Matrix<double>.Build.Dense(3, 1);

        var error = Assert.Throws<ShapeException>(() => new Dataset("mine", ThreeExamples, column));

        Assert.Contains("(3, 1)", error.Message, StringComparison.Ordinal);
        Assert.Contains("(1, 3)", error.Message, StringComparison.Ordinal);
        Assert.Throws<ShapeException>(() => new Dataset("mine", ThreeExamples, Matrix<double>.Build.Dense(1, 2)));
    }

    [Fact]
    public void It_describes_itself_in_one_line() => Assert.Equal(
        "flower: X (2, 400), Y (1, 400), 200 of class 0 and 200 of class 1", Dataset.Load("flower").ToString());

    [Theory]
    [InlineData(0.8, 160)]
    [InlineData(0.001, 1)]
    [InlineData(0.999, 199)]
    public void A_split_gives_every_example_to_one_part_with_its_label(double fraction, int count)
    {
        var moons = Dataset.Load("moons");

        var (train, test) = moons.Split(fraction, new NumPyRandom(4));

        Assert.Equal((count, 200 - count), (train.m, test.m));
        Assert.Equal(("moons (train)", "moons (test)"), (train.Name, test.Name));
        Assert.Equal(Examples(moons).Order(), Examples(train).Concat(Examples(test)).Order());
    }

    [Fact]
    public void A_split_is_random_and_can_be_repeated()
    {
        var flower = Dataset.Load("flower");

        var (train, _) = flower.Split(0.5, new NumPyRandom(1));

        Assert.Equal(train.X, flower.Split(0.5, new NumPyRandom(1)).Train.X);
        Assert.NotEqual(train.X, flower.Split(0.5, new NumPyRandom(2)).Train.X);
        Assert.InRange(train.Y.Enumerate().Sum(), 75, 125); // the flower's first half is all class 0
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(80)]
    [InlineData(double.NaN)]
    public void A_fraction_that_leaves_a_part_empty_is_refused(double fraction)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            () => Dataset.Load("moons").Split(fraction, new NumPyRandom(1)));

        Assert.Contains("Try 0.8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_example_cannot_be_split()
    {
        var one = new Dataset("one", Matrix<double>.Build.Dense(2, 1), Matrix<double>.Build.Dense(1, 1));

        var error = Assert.Throws<InvalidOperationException>(() => one.Split(0.5, new NumPyRandom(1)));

        Assert.Contains("one: X (2, 1)", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<(double, double, double)> Examples(Dataset set) =>
        Enumerable.Range(0, set.m).Select(i => (set.X[0, i], set.X[1, i], set.Y[0, i]));
}
