namespace ShallowCourse.Notebooks.Tests.Scripting;

public sealed class StrayExceptionTests : SessionTest
{
    [Theory]
    [InlineData("var thread = new System.Threading.Thread(() => throw new Exception(\"lost\"));\nthread.Start();")]
    [InlineData("System.Threading.ThreadPool.QueueUserWorkItem(_ => throw new Exception(\"lost\"));")]
    [InlineData("var timer = new System.Threading.Timer(_ => throw new Exception(\"lost\"), null, 0, -1);")]
    public async Task What_a_thread_of_a_cell_throws_is_shown_under_it_and_the_session_goes_on(string code)
    {
        await Value("var kept = 42;");

        Assert.True((await Run(code, cell: "starts")).Succeeded);

        await Until.TrueAsync(() => Output.Events.Any(shown => shown.Contains("lost", StringComparison.Ordinal)),
            TestContext.Current.CancellationToken);
        var shown = Assert.Single(Output.Events, item => item.Contains("lost", StringComparison.Ordinal));
        Assert.Contains("A thread of this cell ended", shown, StringComparison.Ordinal);
        Assert.Contains("starts", shown, StringComparison.Ordinal);
        Assert.Equal(42, await Value("kept"));
    }

    [Fact]
    public async Task It_is_shown_under_the_cell_that_started_it_where_another_runs()
    {
        var first = new RecordingOutput();
        var second = new RecordingOutput();
        await Run("""
            var go = new System.Threading.ManualResetEventSlim();
            new System.Threading.Thread(() => { go.Wait(); throw new Exception("lost"); }).Start();
            """, output: first);

        await Run("go.Set();", output: second);

        await Until.TrueAsync(() => first.Events.Count > 0, TestContext.Current.CancellationToken);
        Assert.Contains("lost", Assert.Single(first.Events), StringComparison.Ordinal);
        Assert.Empty(second.Events);
    }
}
