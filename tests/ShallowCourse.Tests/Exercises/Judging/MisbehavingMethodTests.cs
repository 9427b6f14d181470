using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>Whatever a learner's method does, the check answers with a report, and the session lives on.</summary>
[Collection(Alone.Name)]
public class MisbehavingMethodTests
{
    private static readonly RunLimits Short = new(TimeSpan.FromSeconds(0.3), 200L << 20);

    private static CheckReport Judge(Func<Matrix<double>, Matrix<double>> sumColumns) =>
        SumColumnsTask.Lesson.Judge(sumColumns, 1, Short);

    private static CheckReport JudgeBackward(
        Func<Parameters, ForwardCache, Matrix<double>, Matrix<double>, Gradients> backward) =>
        BackwardTask.Lesson.Judge(backward, 1, Short);

    private static void AssertStillWorking() => Assert.True(Judge(dZ => dZ.SumColumns()).Passed);

    [Fact]
    public void An_endless_loop_is_not_waited_for_and_said_to_be_one()
    {
        using var end = new CancellationTokenSource();
        var report = Judge(dZ =>
        {
            while (!end.IsCancellationRequested)
            {
                dZ = dZ.Clone();
            }

            return dZ;
        });
        end.Cancel();
        Assert.Equal(CheckStatus.TimedOut, report.Status);
        Assert.Equal(["time-limit"], report.Mistakes);
        Assert.Contains("after 0.3 seconds", report.ToString());
        Assert.Contains("Not checked to the end: sums.", report.ToString());
        AssertStillWorking();
    }

    [Fact]
    public void A_list_that_grows_without_end_runs_out_of_memory_that_the_session_keeps()
    {
        var report = SumColumnsTask.Lesson.Judge(
            dZ =>
            {
                List<double[]> kept = [];
                while (true)
                {
                    kept.Add(new double[1 << 16]);
                }
            },
            1,
            new RunLimits(TimeSpan.FromSeconds(60), 200L << 20));
        Assert.Equal(["out-of-memory"], report.Mistakes);
        Assert.Contains("200 MB", report.ToString());
        AssertStillWorking();
    }

    [Fact]
    public void Garbage_that_is_dropped_again_is_no_offence()
    {
        var report = SumColumnsTask.Lesson.Judge(
            dZ =>
            {
                for (var i = 0; i < 200; i++)
                {
                    GC.KeepAlive(new double[1 << 17]);
                }

                return dZ.SumColumns();
            },
            1,
            new RunLimits(TimeSpan.FromSeconds(60), 200L << 20));
        Assert.True(report.Passed, report.ToString());
    }

    [Fact]
    public void One_huge_array_ends_in_a_readable_report()
    {
        var report = Judge(dZ => dZ * (new double[1 << 30])[5]);
        Assert.Equal(["out-of-memory"], report.Mistakes);
        Assert.Contains("more memory than it is given", report.ToString());
        AssertStillWorking();
    }

    [Fact]
    public void An_exception_is_reported_by_its_message_without_a_stack_trace()
    {
        var report = Judge(_ => throw new InvalidOperationException("The sum is in another castle."));
        Assert.Equal(CheckStatus.Threw, report.Status);
        Assert.Contains("InvalidOperationException: The sum is in another castle.", report.ToString());
        Assert.DoesNotContain("   at ", report.ToString());
    }

    [Fact]
    public void A_shape_error_is_answered_with_every_formula_and_its_shapes()
    {
        var report = JudgeBackward(
            (p, cache, X, Y) => throw new ArgumentException("Matrix dimensions must agree: op1 is 4x5, op2 is 7x5."));
        var text = report.ToString();
        Assert.Contains("op1 is 4x5, op2 is 7x5", text);
        Assert.Contains("dW1 = (1/m) dZ1 Xᵀ; in shapes (n1, m)(m, n0) → (n1, n0), here (4, 5)(5, 3) → (4, 3)", text);
        Assert.Contains("n0 = 3, n1 = 4, n2 = 2, m = 5", text);
    }

    [Fact]
    public void A_forgotten_transpose_is_named_and_shown_with_its_shapes()
    {
        var report = JudgeBackward((p, cache, X, Y) =>
        {
            var g = BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh);
            return g with { dW2 = (cache.A2 - Y) * cache.A1 / X.ColumnCount };
        });
        Assert.Equal(["no-transpose"], report.Mistakes);
        Assert.Contains(
            "dW2 = (1/m) dZ2 A1ᵀ; in shapes (n2, m)(m, n1) → (n2, n1), here (2, 5)(5, 4) → (2, 4)", report.ToString());
    }

    [Fact]
    public void Null_is_reported_by_the_name_of_what_is_missing()
    {
        Assert.Contains("returned null for dW1", JudgeBackward((_, _, _, _) => null!).ToString());
        Assert.Contains(
            "returned null for db2",
            JudgeBackward(
                (p, cache, X, Y) =>
                    BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh) with { db2 = null! }).ToString());
    }

    [Fact]
    public void A_wrong_shape_is_reported_with_the_expected_one()
    {
        var report = JudgeBackward((p, cache, X, Y) =>
        {
            var g = BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh);
            return g with { dW2 = g.dW2.Transpose() * 2 };
        });
        Assert.Equal(["shape"], report.Mistakes);
        Assert.Contains("dW2 has the shape (4, 2), expected (2, 4) = (n2, n1)", report.ToString());
        Assert.Contains("Right: dW1, db1, db2.", report.ToString());
    }

    [Fact]
    public void NaN_is_reported_with_its_usual_sources()
    {
        var report = Judge(dZ => dZ.SumColumns().Map(_ => double.NaN, Zeros.Include));
        Assert.Equal(["not-finite"], report.Mistakes);
        Assert.Contains("0 · log 0", report.ToString());
    }

    [Fact]
    public void An_unknown_wrong_answer_is_answered_with_the_first_entry_that_differs()
    {
        var report = JudgeBackward((p, cache, X, Y) =>
        {
            var g = BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh);
            g.dW1[1, 1] += 0.125;
            return g;
        });
        Assert.Equal(CheckStatus.Wrong, report.Status);
        Assert.Empty(report.Mistakes);
        Assert.Contains("dW1[1, 1] is ", report.ToString());
        Assert.Contains("Right: db1, dW2, db2.", report.ToString());
    }

    [Fact]
    public void Changing_the_input_in_place_is_wrong_though_the_numbers_are_right()
    {
        var report = UpdateTask.Lesson.Judge(
            (p, g, learningRate) =>
            {
                p.W1.Subtract(g.dW1 * learningRate, p.W1);
                return new Parameters(
                    p.W1, p.b1 - (learningRate * g.db1), p.W2 - (learningRate * g.dW2), p.b2 - (learningRate * g.db2));
            },
            1,
            Short);
        Assert.Equal(CheckStatus.Wrong, report.Status);
        Assert.Equal(["input-changed"], report.Mistakes);
        Assert.Contains("p.W1", report.ToString());
    }

    [Fact]
    public void An_input_changed_and_put_back_with_a_rounding_is_not_called_changed()
    {
        var report = GradCheckTask.Lesson.Judge(
            (J, W) => Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount, (row, column) =>
            {
                const double Epsilon = 1e-5;
                W[row, column] += Epsilon;
                var above = J(W);
                W[row, column] -= 2 * Epsilon;
                var below = J(W);
                W[row, column] += Epsilon;
                return (above - below) / (2 * Epsilon);
            }),
            1,
            Short);
        Assert.True(report.Passed, report.ToString());
    }

    [Fact]
    public void Randomness_without_a_seed_is_noticed()
    {
        var random = new Random();
        Assert.Equal(["changes-between-calls"], Judge(dZ => dZ.SumColumns() + (0.01 * random.NextDouble())).Mistakes);
        var unseeded = InitTask.Lesson.Judge(
            (n0, n1, n2, _) => Initialization.Gaussian(new LayerSizes(n0, n1, n2), new NumPyRandom(random.Next())), 1,
            RunLimits.Default);
        Assert.Equal(CheckStatus.Wrong, unseeded.Status);
        Assert.Contains("one seed gave two answers", unseeded.ToString());
    }

    [Fact]
    public void A_missing_method_is_reported_too() => Assert.Equal(CheckStatus.Threw, Judge(null!).Status);

    [Fact]
    public void Of_four_functions_those_not_written_yet_are_named_and_the_others_judged()
    {
        var functions = new FourFunctions(
            Activation.Sigmoid.Apply, _ => throw new NotImplementedException(), Activation.ReLU.Apply, z => z);
        var report = ActivationsTask.Lesson.Judge(functions, 1, Short);
        Assert.Contains("Right: Sigmoid, ReLU. Not right yet: LeakyReLU. Not attempted yet: Tanh.", report.ToString());
        var half = ActivationsTask.Lesson.Judge(functions with { LeakyReLU = Activation.LeakyReLU.Apply }, 1, Short);
        Assert.Equal(CheckStatus.NotAttempted, half.Status);
    }

    [Fact]
    public void Three_mistakes_in_three_functions_are_named_one_by_one()
    {
        var functions = new FourFunctions(
            z => Math.Exp(z) / (1 + Math.Exp(z)), Math.Tan, z => Math.Min(0, z), Activation.LeakyReLU.Apply);
        Assert.Equal(
            ["sigmoid-overflow", "tan-for-tanh", "relu-min"],
            ActivationsTask.Lesson.Judge(functions, 1, Short).Mistakes);
    }
}
