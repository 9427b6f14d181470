namespace ShallowCourse.Tests;

public class OrderExerciseTests
{
    public static TheoryData<string> Ids => new("ex-3-01-order-steps", "ex-3-10-order-derivation");

    private static OrderExercise Find(string id) => (OrderExercise)ShallowCourse.Exercises.Find(id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_order_that_respects_what_is_needed_passes_and_every_other_is_told_why(string id)
    {
        var exercise = Find(id);
        var steps = exercise.Steps;
        var random = new NumPyRandom(1);
        for (var trial = 0; trial < 500; trial++)
        {
            // Half of the trials: a right order with two neighbours swapped, which may or may not stay right.
            var order = trial % 2 == 0 ? random.Permutation(steps.Count) : SwappedNeighbours(steps.Count, trial);
            var lines = order.Select(i => steps[i].Text).ToArray();
            var keys = order.Select(i => steps[i].Key).ToList();
            var right = order.All(i => steps[i].After.All(needed => keys.IndexOf(needed) < keys.IndexOf(steps[i].Key)));
            var report = exercise.Judge(lines);
            Assert.True(right == report.Passed || report.Status == CheckStatus.NotAttempted, string.Join("\n", lines));
            Assert.Equal(report.Status == CheckStatus.Wrong ? 1 : 0, report.Remarks.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Untouched_lines_are_to_be_moved_not_replaced(string id)
    {
        var report = Find(id).Judge(null).ToString();
        Assert.Contains("Move them", report, StringComparison.Ordinal);
        Assert.DoesNotContain("throws", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Gradients_of_layer_2_may_come_before_or_after_dz1()
    {
        var right = Find("ex-3-01-order-steps").Steps.Select(step => step.Text).ToList();
        var other = right.ToArray();
        (other[6], other[7]) = (other[7], other[6]);
        Assert.True(Find("ex-3-01-order-steps").Judge(right).Passed);
        Assert.True(Find("ex-3-01-order-steps").Judge(other).Passed);
    }

    [Fact]
    public void A_step_too_early_is_named_with_what_it_needs()
    {
        var lines = Find("ex-3-01-order-steps").Steps.Select(step => step.Text).ToArray();
        (lines[0], lines[1]) = (lines[1], lines[0]);
        var report = Find("ex-3-01-order-steps").Judge(lines);
        Assert.Equal(["a1-before-z1"], report.Mistakes);
        Assert.Contains("“a1 = σ(z1)” comes too early: it needs “z1 = W1 x + b1”", report.ToString());
    }

    [Fact]
    public void Missing_changed_and_doubled_lines_are_named()
    {
        var exercise = Find("ex-3-01-order-steps");
        var lines = exercise.Steps.Select(step => step.Text).ToArray();
        Assert.Equal(["order-missing"], exercise.Judge(lines[1..]).Mistakes);
        Assert.Equal(["order-twice"], exercise.Judge([.. lines, lines[0]]).Mistakes);
        Assert.Equal(["order-unknown"], exercise.Judge(["z1 = W1 x", .. lines[1..]]).Mistakes);
    }

    [Fact]
    public void Spaces_do_not_matter() =>
        Assert.True(
            Find("ex-3-01-order-steps")
                .Judge(
                    [
                        .. Find("ex-3-01-order-steps").Steps.Select(
                            step => $"  {step.Text.Replace(" ", "  ")} ")]).Passed);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_lines_handed_out_are_the_lines_of_the_solution_in_a_wrong_order(string id)
    {
        var exercise = Find(id);
        var handedOut = Lines(exercise.Stub);
        Assert.Equal(exercise.Steps.Select(step => step.Text).Order(), handedOut.Order());
        Assert.Equal(CheckStatus.NotAttempted, exercise.Judge(handedOut).Status);
        var moved = handedOut.ToArray();
        (moved[^1], moved[^2]) = (moved[^2], moved[^1]);
        Assert.Equal(CheckStatus.Wrong, exercise.Judge(moved).Status);
    }

    private static string[] Lines(string stub) =>
        [
            .. stub.Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.StartsWith('"'))
                .Select(line => line.TrimEnd(',').Trim('"'))];

    private static int[] SwappedNeighbours(int count, int trial)
    {
        var order = Enumerable.Range(0, count).ToArray();
        var at = trial % (count - 1);
        (order[at], order[at + 1]) = (order[at + 1], order[at]);
        return order;
    }
}
