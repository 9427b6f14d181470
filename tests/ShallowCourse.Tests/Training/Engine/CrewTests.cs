namespace ShallowCourse.Tests;

public class CrewTests
{
    [Fact]
    public void What_fails_on_a_helpers_thread_is_told_to_the_caller()
    {
        using var kernel = new FailingKernel();
        using var crew = new Crew(kernel, workers: 2);

        var thrown = Assert.Throws<InvalidOperationException>(crew.RunAll);

        Assert.Same(FailingKernel.Fault, thrown.InnerException);
    }

    [Fact]
    public void A_round_that_failed_does_not_hold_up_the_end()
    {
        using var kernel = new FailingKernel();
        var crew = new Crew(kernel, workers: 3);
        Assert.Throws<InvalidOperationException>(crew.RunAll);

        crew.Dispose(); // waits for the helpers' ends
    }

    /// <summary>Two chunks: the caller's waits until a helper has taken the other, which fails.</summary>
    private sealed class FailingKernel() : FusedKernel(shareLength: 8, m: 16, chunks: 2), IDisposable
    {
        public static readonly ArithmeticException Fault = new("a helper's chunk");

        private readonly ManualResetEventSlim _helperIsIn = new();

        public override Parameters ToParameters() => throw new NotSupportedException();

        public void Dispose() => _helperIsIn.Dispose();

        protected override double Propagate(int start, int end, int worker, Span<double> share)
        {
            if (worker > 0)
            {
                _helperIsIn.Set();
                throw Fault;
            }

            _helperIsIn.Wait(TestContext.Current.CancellationToken);
            return 0;
        }

        protected override void Step(double rate, Span<double> gradients) => throw new NotSupportedException();
    }
}
