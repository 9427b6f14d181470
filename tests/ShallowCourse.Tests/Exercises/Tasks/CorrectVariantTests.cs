using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>
/// Right answers in other words: at least four for each exercise, loops, other algebra, reused buffers, guards that
/// move a number by 1e-10. A check that rejects one of them rejects a learner who is right.
/// </summary>
public partial class CorrectVariantTests
{
    private const int FewestVariants = 4;
    private const double Tiny = 1e-10;

    private static readonly Dictionary<string, IReadOnlyList<Func<CheckReport>>> Variants = new(Others())
    {
        ["ex-3-02-layer-shapes"] = Shapes(LayerShapesTask.Lesson),
        ["ex-3-03-forward-one"] = Of(
            ForwardOneTask.Lesson,
            (p, x) => Columns(ForwardPropagation.Run(p, x, Activation.Sigmoid)),
            (p, x) => Columns(NaiveForward(p, x, Sigmoid)),
            (p, x) =>
            {
                var z1 = (p.W1 * x.Column(0)).ToColumnMatrix() + p.b1;
                var a1 = z1.Map(z => Math.Exp(z) / (1 + Math.Exp(z)), Zeros.Include);
                var z2 = p.b2 + (p.W2 * a1);
                return (z1, a1, z2, z2.Map(z => 0.5 * (1 + Math.Tanh(z / 2)), Zeros.Include));
            },
            (p, x) =>
            {
                var cache = ForwardPropagation.Run(p, x + Tiny, Activation.Sigmoid);
                return (cache.Z1 + Tiny, cache.A1 - Tiny, cache.Z2 * (1 + Tiny), cache.A2);
            }),
        ["ex-3-04-forward-batch"] = WithoutLoop(),
        ["assignment-forward"] = Forward(ForwardBatchTask.Assignment, Activation.ReLU),
        ["ex-3-05-plus-column"] = Of(
            PlusColumnTask.Lesson,
            (Z, b) => Matrix<double>.Build.Dense(Z.RowCount, Z.ColumnCount, (row, i) => b[row, 0] + Z[row, i]),
            (Z, b) => Z + (b * Matrix<double>.Build.Dense(1, Z.ColumnCount, 1)),
            (Z, b) =>
                Matrix<double>.Build.DenseOfColumnVectors(Z.EnumerateColumns().Select(column => column + b.Column(0))),
            (Z, b) => Z.MapIndexed((row, _, z) => z + b[row, 0] + Tiny, Zeros.Include),
            (Z, b) => Matrix<double>.Build.SparseOfIndexed(
                Z.RowCount, Z.ColumnCount,
                Z.EnumerateIndexed().Select(z => (z.Item1, z.Item2, z.Item3 + b[z.Item1, 0])))),
        ["ex-3-05-sum-columns"] = Of(
            SumColumnsTask.Lesson,
            dZ => dZ.RowSums().ToColumnMatrix(),
            dZ => dZ * Matrix<double>.Build.Dense(dZ.ColumnCount, 1, 1),
            dZ => Matrix<double>.Build.Dense(dZ.RowCount, 1, (row, _) => dZ.Row(row).Reverse().Sum()),
            dZ => (dZ.RowSums() * (1 + Tiny)).ToColumnMatrix(),
            ReusedBuffer()),
        ["ex-3-06-activations"] = Of(
            ActivationsTask.Lesson,
            new FourFunctions(z => 1 / (1 + Math.Exp(-z)), Math.Tanh, z => Math.Max(0, z), z => Math.Max(0.01 * z, z)),
            new FourFunctions(
                z => z >= 0 ? 1 / (1 + Math.Exp(-z)) : Math.Exp(z) / (1 + Math.Exp(z)),
                z => (2 / (1 + Math.Exp(-2 * z))) - 1, z => z > 0 ? z : 0, z => z > 0 ? z : 0.01 * z),
            new FourFunctions(
                z => 0.5 * (1 + Math.Tanh(z / 2)), z => 1 - (2 / (Math.Exp(2 * z) + 1)), z => (z + Math.Abs(z)) / 2,
                z => Math.Max(0, z) + (0.01 * Math.Min(0, z))),
            new FourFunctions(
                z => Sigmoid(z) + Tiny, z => Math.Tanh(z) - Tiny, z => z * (z >= 0 ? 1 : 0), z => z < 0 ? z / 100 : z)),
        ["ex-3-07-collapse"] = Of(
            CollapseTask.Lesson,
            (W1, b1, W2, b2) => (W2 * W1, (W2 * b1) + b2),
            (W1, b1, W2, b2) => (Product(W2, W1), Product(W2, b1) + b2),
            (W1, b1, W2, b2) => ((W1.Transpose() * W2.Transpose()).Transpose(), b2 + W2.Multiply(b1)),
            (W1, b1, W2, b2) => ((W2 * W1) + Tiny, (W2 * b1) + b2 - Tiny),
            (W1, b1, W2, b2) =>
            {
                // By probing: the output at 0 is b', and its change along axis j is column j of W'.
                Matrix<double> Network(Matrix<double> x) => (W2 * ((W1 * x) + b1)) + b2;
                var zero = Matrix<double>.Build.Dense(W1.ColumnCount, 1);
                var b = Network(zero);
                return (Matrix<double>.Build.Dense(W2.RowCount, W1.ColumnCount, (row, column) =>
                {
                    var x = zero.Clone();
                    x[column, 0] = 1;
                    return (Network(x) - b)[row, 0];
                }), b);
            }),
        ["ex-3-08-derivatives"] = Of(
            DerivativesTask.Lesson,
            new FourFunctions(
                z => Sigmoid(z) * (1 - Sigmoid(z)), z => 1 - Math.Pow(Math.Tanh(z), 2), z => z > 0 ? 1 : 0,
                z => z > 0 ? 1 : 0.01),
            new FourFunctions(
                z => Sigmoid(z) * Sigmoid(-z), z => 1 / Math.Pow(Math.Cosh(z), 2), z => z >= 0 ? 1 : 0,
                z => z >= 0 ? 1 : 0.01),
            new FourFunctions(
                z => Math.Exp(-z) / Math.Pow(1 + Math.Exp(-z), 2), z => (1 - Math.Tanh(z)) * (1 + Math.Tanh(z)),
                z => (1 + Math.Sign(z)) / 2, z => z < 0 ? 1e-2 : 1),
            new FourFunctions(
                z => Activation.Sigmoid.Derivative(z) + Tiny, z => 4 * Sigmoid(2 * z) * (1 - Sigmoid(2 * z)),
                z => Math.Max(0, Math.Sign(z)), z => (z > 0 ? 1 : 0.01) - Tiny)),
        ["ex-3-09-backward"] = Backward(BackwardTask.Lesson),
        ["ex-3-09-update"] = Update(UpdateTask.Lesson),
        ["ex-3-09-train"] = Train(TrainTask.Lesson),
        ["ex-3-10-grad-check"] = Of(
            GradCheckTask.Lesson,
            [.. new[] { 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8 }.Select(
                epsilon => (Func<Func<Matrix<double>, double>, Matrix<double>, Matrix<double>>)(
                    (J, W) => Slopes(J, W, epsilon))),
                (J, W) => Slopes(J, W, 1e-5).Map(slope => slope + Tiny, Zeros.Include),
                (J, W) => ((8 * Slopes(J, W, 1e-4)) - (2 * Slopes(J, W, 2e-4))) / 6]),
        ["ex-3-11-init"] = Init(InitTask.Lesson),
    };

    public static TheoryData<string> MethodExercises => ExerciseProbe.MethodExercises;

    [Theory]
    [MemberData(nameof(MethodExercises))]
    public void Right_answers_in_other_words_pass(string id)
    {
        var variants = Variants[id];
        Assert.True(variants.Count >= FewestVariants, $"{id} has {variants.Count} variants");
        Assert.All(variants, variant =>
        {
            var report = variant();
            Assert.True(report.Passed, report.ToString());
        });
    }

    private static IReadOnlyList<Func<CheckReport>> Of<TMethod>(
        MethodExercise<TMethod> exercise, params TMethod[] methods) =>
        [.. methods.Select(method => (Func<CheckReport>)(() => exercise.Judge(method, 7, RunLimits.Default)))];
}
