using System.Globalization;
using System.Text.RegularExpressions;

namespace ShallowCourse.Tool.Tests.Lessons;

/// <summary>
/// Sweeps that take too long for a cell stand in the lessons as numbers: here they are run, with the digits that NumPy
/// gave them. Beside no other test, since executing a notebook asks for the portable digits, for the whole process.
/// </summary>
[Collection(nameof(PrecomputedTablesTests))]
[CollectionDefinition(nameof(PrecomputedTablesTests), DisableParallelization = true)]
public partial class PrecomputedTablesTests
{
    /// <summary>Accuracies in %: two points of 400, for processors that round in another order.</summary>
    private const double TwoPoints = 0.5;

    /// <summary>Costs after 500 iterations, printed with three decimals.</summary>
    private const double PrintedCost = 0.0015;

    private static readonly Dataset Flower = Dataset.Load("flower");

    private static readonly int[] Seeds = [.. Enumerable.Range(1, 10)];

    private static readonly Activation[] Racers =
        [Activation.Sigmoid, Activation.Tanh, Activation.ReLU, Activation.LeakyReLU];

    public PrecomputedTablesTests()
    {
        AppContext.SetSwitch(Portability.Switch, false);
    }

    [Theory]
    [InlineData("sigmoid", 6.4, "He")]
    [InlineData("tanh", 3.2, "Xavier")]
    [InlineData("ReLU", 0.2, "Xavier")]
    [InlineData("leaky ReLU", 0.2, "Xavier")]
    [InlineData("sigmoid", 0.1, "He")]
    [InlineData("tanh", 0.1, "He")]
    public void The_mean_accuracy_of_a_setting_in_3_6_is_what_ten_seeds_give(string name, double rate, string start)
    {
        const int iterations = 1500;
        var source = Cell("3.06-activation-functions", "settings");
        var rates = Numbers(source[source.IndexOf("rates =", StringComparison.Ordinal)..source.IndexOf(';')]);
        var row = source.Split('\n').Single(line => line.Contains($"(\"{name}\", [", StringComparison.Ordinal));
        var stated = Numbers(row)[Array.IndexOf(rates, rate)];
        var runs = Ten(Racer(name), 4, rate, start, iterations);

        Assert.Equal(stated, runs.Average(run => Right(run.Parameters, Racer(name), Flower)), TwoPoints);
    }

    [Fact]
    public void Every_row_of_the_table_of_wider_networks_in_3_6_is_what_ten_seeds_give()
    {
        const int iterations = 5000, early = 500;
        var rows = WideRow().Matches(Cell("3.06-activation-functions", "wide-table")).ToArray();

        Assert.Equal(8, rows.Length);
        Assert.All(rows, row =>
        {
            double Stated(int group) => double.Parse(row.Groups[group].Value, CultureInfo.InvariantCulture);
            var g = Racer(row.Groups[2].Value);
            var runs = Ten(g, (int)Stated(1), Stated(3), row.Groups[4].Value, iterations);
            var right = runs.Select(run => Right(run.Parameters, g, Flower)).ToArray();
            var costs = runs.Select(run => run.Costs[early]).ToArray();
            Assert.Equal(Stated(5), right.Min(), TwoPoints);
            Assert.Equal(Stated(6), right.Max(), TwoPoints);
            Assert.Equal(Stated(7), costs.Min(), PrintedCost);
            Assert.Equal(Stated(8), costs.Max(), PrintedCost);
        });
    }

    [Theory]
    [InlineData("0.001")]
    [InlineData("0.1")]
    public void Another_leak_in_3_6_gives_what_ten_seeds_give(string leak)
    {
        var stated = Numbers(Row("leak-table", leak));
        var slope = double.Parse(leak, CultureInfo.InvariantCulture);
        double Run(int seed) => LeakyTraining.PercentRight(
            Flower, Start("Xavier", 4, seed, Flower), slope, rate: 0.1, iterations: 5000);
        var right = Seeds.Select(Run).ToArray();

        Assert.Equal(stated[^3], right.Min(), TwoPoints);
        Assert.Equal(stated[^2], right.Max(), TwoPoints);
        Assert.Equal(stated[^1], right.Average(), TwoPoints);
    }

    [Theory]
    [InlineData("0", 0.275)]
    [InlineData("0.5", 0.281)]
    [InlineData("1", 0.616)]
    public void The_cost_of_shifted_activations_in_3_6_is_what_ten_seeds_give(string shift, double mean)
    {
        var row = Row("shift-notice", shift);
        var costs = Seeds.Select(seed => ShiftedCost(double.Parse(shift, CultureInfo.InvariantCulture), seed));

        Assert.Contains(FormattableString.Invariant($"{mean:F3}"), row.Split('|')[^2], StringComparison.Ordinal);
        Assert.Equal(mean, costs.Average(), 0.01);
    }

    [Fact]
    public void Ten_starts_end_where_3_9_says_for_each_learning_rate()
    {
        const int iterations = 2000;
        const double visible = 1e-3; // a rise of the cost that can be seen in the chart
        TrainingResult[] At(double rate) => Ten(Activation.Tanh, 4, rate, "× 0.01", iterations);
        int Lower(TrainingResult[] left, TrainingResult[] right) =>
            left.Zip(right).Count(pair => pair.First.FinalCost < pair.Second.FinalCost);
        bool JumpsToTheEnd(TrainingResult run) => Enumerable.Range(iterations - 100, 100)
            .Any(k => run.Costs[k + 1] > run.Costs[k] + visible);
        var (smooth, quick, wild) = (At(1.2), At(5), At(20));

        Assert.Contains(
            "5 ends lower than 1.2 in nine, but in about half of them it jumps to the end; 20 ends higher than 1.2",
            Cell("3.09-gradient-descent", "rates-answer"),
            StringComparison.Ordinal);
        Assert.Equal(9, Lower(quick, smooth));
        Assert.InRange(quick.Count(JumpsToTheEnd), 4, 6);
        Assert.DoesNotContain(smooth, JumpsToTheEnd);
        Assert.Equal(10, Lower(smooth, wild));
        Assert.InRange(wild.Min(run => run.FinalCost), 0.25, 0.30);
        Assert.InRange(wild.Max(run => run.FinalCost), 0.8, 2);
    }

    [Fact]
    public void The_gaps_of_the_assignment_are_those_of_twelve_splits()
    {
        const double onePoint = 1; // of 133 held-out examples
        var rows = GapRow().Matches(Cell("assignment-planar-data", "held-out-chart")).ToArray();

        Assert.Equal(["1", "3", "20", "50"], rows.Select(row => row.Groups[1].Value));
        Assert.All(rows, row =>
        {
            var n1 = int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture);
            var found = Enumerable.Range(1, 12).Select(split => Gap(n1, split));
            Assert.All(
                Numbers(row.Groups[2].Value).Zip(found), pair => Assert.Equal(pair.First, pair.Second, onePoint));
        });
    }

    private static double Gap(int n1, int split)
    {
        var (train, test) = Flower.Split(2.0 / 3, new NumPyRandom(split));
        var options = new TrainingOptions { Iterations = 5000 };
        var p = Trainer.Train(train.X, train.Y, Start("× 0.01", n1, 2, train), options).Parameters;
        return Right(p, Activation.Tanh, train) - Right(p, Activation.Tanh, test);
    }

    private static double ShiftedCost(double shift, int seed)
    {
        var p = Start("Xavier", 4, seed, Flower);
        for (var iteration = 0; ; iteration++)
        {
            var cache = ForwardPropagation.Run(p, Flower.X, Activation.Tanh);
            var Z2 = (p.W2 * (cache.A1 + shift)).PlusColumn(p.b2);
            if (iteration == 500)
            {
                return Cost.FromZ2(Z2, Flower.Y);
            }

            var dZ2 = Activation.Sigmoid.Apply(Z2) - Flower.Y;
            var dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(1 - cache.A1.PointwisePower(2));
            p = GradientDescent.Update(
                p,
                new Gradients(
                    dZ1 * Flower.X.Transpose() / Flower.m, dZ1.SumColumns() / Flower.m,
                    dZ2 * (cache.A1 + shift).Transpose() / Flower.m, dZ2.SumColumns() / Flower.m),
                learningRate: 4.8);
        }
    }

    private static TrainingResult[] Ten(Activation g, int n1, double rate, string start, int iterations) =>
        [.. Seeds.Select(seed => Trainer.Train(
            Flower.X, Flower.Y, Start(start, n1, seed, Flower),
            new TrainingOptions { Hidden = g, LearningRate = rate, Iterations = iterations }))];

    private static Parameters Start(string start, int n1, int seed, Dataset data)
    {
        var (sizes, random) = (LayerSizes.From(data.X, data.Y, n1), new NumPyRandom(seed));
        return start switch
        {
            "He" => Initialization.He(sizes, random),
            "Xavier" => Initialization.Xavier(sizes, random),
            _ => Initialization.Gaussian(sizes, random),
        };
    }

    private static Activation Racer(string name) => Racers.Single(g => g.Name == name);

    private static double Right(Parameters p, Activation g, Dataset data) =>
        100 * Prediction.Accuracy(Prediction.Labels(p, data.X, g), data.Y);

    private static string Cell(string lesson, string id) =>
        NotebookFile.Read(Path.Combine(ExecutedLesson.Folder, lesson + ".ipynb")).Find(id)!.Source;

    private static string Row(string table, string first) => Cell("3.06-activation-functions", table).Split('\n')
        .Single(line => line.StartsWith($"| {first} |", StringComparison.Ordinal));

    private static double[] Numbers(string text) =>
        [.. Number().Matches(text).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\((1|3|20|50), \[([^\]]+)\]")]
    private static partial Regex GapRow();

    /// <summary>| 20 | ReLU | 0.1 | He | 84.75 to 88.50 | 0.477 to 0.537 |</summary>
    [GeneratedRegex(@"\| (\d+) \| (\S+) \| (\S+) \| (He|× 0\.01) \| (\S+) to (\S+) \| (\S+) to (\S+) \|")]
    private static partial Regex WideRow();
}
