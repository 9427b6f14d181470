namespace ShallowCourse.Tests;

/// <summary>How a page ends a learner's method that does not end: there is no second thread that could.</summary>
public class InterruptionTests
{
    [Fact]
    public void Work_that_asks_does_not_get_on_when_its_time_is_over()
    {
        var isEnded = Interruption.Within(TimeSpan.FromMilliseconds(1), () =>
        {
            while (true)
            {
                Interruption.ThrowIfLate();
            }
        });

        Assert.False(isEnded);
    }

    [Fact]
    public void Work_that_ends_in_time_is_left_alone_and_so_is_what_comes_after_it()
    {
        Assert.False(Interruption.Within(TimeSpan.Zero, Ask));
        Assert.True(Interruption.Within(TimeSpan.FromDays(1), Ask));
        Ask();

        static void Ask() => Interruption.ThrowIfLate();
    }

    [Fact]
    public void A_method_cannot_catch_the_end_of_its_time_as_a_mistake_of_its_own()
    {
        var endless = new TestCase<Action>([], (method, _) =>
        {
            method();
            throw new InvalidOperationException("The method came back.");
        });

        Assert.False(Interruption.Within(TimeSpan.Zero, () => endless.Run(Interruption.ThrowIfLate)));
    }
}
