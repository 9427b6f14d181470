using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class LoopFinderTests
{
    private const string FourLines = """
        ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
        {
            Matrix<double> Z1 = (p.W1 * X).PlusColumn(p.b1);
            Matrix<double> A1 = Z1.Map(z => z > 0 ? 1 / (1 + Math.Exp(-z)) : Math.Exp(z) / (1 + Math.Exp(z)));
            Matrix<double> Z2 = (p.W2 * A1).PlusColumn(p.b2);
            return new ForwardCache(Z1, A1, Z2, Activation.Sigmoid.Apply(Z2));
        }
        """;

    private const string Loop = """
        ForwardCache ForwardBatch(Parameters p, Matrix<double> X)
        {
            ForwardCache all = ForwardPropagation.Run(p, X, Activation.Sigmoid);
            for (int i = 0; i < X.ColumnCount; i++)
            {
                ForwardCache one = ForwardPropagation.Run(p, X.SubMatrix(0, X.RowCount, i, 1), Activation.Sigmoid);
                all.A2.SetColumn(i, one.A2.Column(0));
            }

            return all;
        }
        """;

    [Fact]
    public async Task Four_matrix_lines_pass_as_a_learner_writes_them()
    {
        var report = await CellScript.Run<CheckReport>(FourLines, "Check.ForwardBatch(ForwardBatch)");

        Assert.True(report.Passed, report.ToString());
    }

    [Fact]
    public async Task Right_numbers_from_a_loop_are_not_the_aim_of_section_3_4()
    {
        var report = await CellScript.Run<CheckReport>(Loop, "Check.ForwardBatch(ForwardBatch)");

        Assert.Equal(CheckStatus.Wrong, report.Status);
        Assert.Equal(["loop"], report.Mistakes);
        Assert.Contains("Your numbers are right", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loop_in_a_cell_above_is_found_as_well()
    {
        var report = await CellScript.Run<CheckReport>(
            Loop.Replace("ForwardBatch", "Helper", StringComparison.Ordinal),
            "ForwardCache ForwardBatch(Parameters p, Matrix<double> X) => Helper(p, X);",
            "Check.ForwardBatch(ForwardBatch)");

        Assert.Equal(["loop"], report.Mistakes);
    }

    [Fact]
    public void Loops_of_every_kind_are_found_and_branches_are_none()
    {
        Assert.True(LoopFinder.Loops(() =>
        {
            foreach (var number in new[] { 1, 2 })
            {
                GC.KeepAlive(number);
            }
        }));
        Assert.True(LoopFinder.Loops((int n) =>
        {
            while (n > 0)
            {
                n--;
            }

            return n;
        }));
        Assert.True(LoopFinder.Loops((Matrix<double> X) => X.EnumerateColumns().First()));
        Assert.True(LoopFinder.Loops((int n) => Enumerable.Range(0, n).Sum(i => i * i)));
        Assert.False(LoopFinder.Loops((int n) => n > 0 ? n : n < -5 ? -n : 0));
        Assert.False(LoopFinder.Loops((Matrix<double> X) => X.Map(x => x > 0 ? x : 0)));
    }

    [Fact]
    public void A_loop_is_allowed_where_the_exercise_does_not_ask_for_its_absence() =>
        Assert.True(SumColumnsTask.Lesson.Judge(
            dZ =>
            {
                var sums = Matrix<double>.Build.Dense(dZ.RowCount, 1);
                for (var i = 0; i < dZ.ColumnCount; i++)
                {
                    sums += dZ.Column(i).ToColumnMatrix();
                }

                return sums;
            },
            1, RunLimits.Default).Passed);
}
