using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel.Tests.Requests;

public sealed class ExecutionHistoryTests
{
    private readonly ExecutionHistory _history = new();

    public ExecutionHistoryTests()
    {
        _history.Add(1, "var a = 1;", null);
        _history.Add(2, "a + 1", "2");
        _history.Add(3, "a + 1", "2");
        _history.Add(4, "a * (2)", "2");
    }

    [Theory]
    [InlineData("""{"hist_access_type": "tail", "n": 2}""", "[[1,3,\"a \\u002B 1\"],[1,4,\"a * (2)\"]]")]
    [InlineData("""{"hist_access_type": "range", "session": 1, "start": 1, "stop": 2}""", "[[1,1,\"var a = 1;\"]]")]
    [InlineData("""{"hist_access_type": "range", "session": 0, "start": 4}""", "[[1,4,\"a * (2)\"]]")]
    [InlineData("""{"hist_access_type": "range", "session": 7, "start": 1, "stop": 9}""", "[]")]
    [InlineData("""{"hist_access_type": "search", "pattern": "a*(?)"}""", "[[1,4,\"a * (2)\"]]")]
    [InlineData("""{"hist_access_type": "search", "pattern": "a + ?", "unique": true}""", "[[1,3,\"a \\u002B 1\"]]")]
    [InlineData("""{"hist_access_type": "search", "pattern": "*1*", "n": 1}""", "[[1,3,\"a \\u002B 1\"]]")]
    [InlineData("""{"hist_access_type": "tail", "n": 1, "output": true}""", "[[1,4,[\"a * (2)\",\"2\"]]]")]
    [InlineData("""{"hist_access_type": "something else"}""", "[]")]
    public async Task Each_kind_of_question_is_answered(string question, string expected)
    {
        var reply = await _history.Reply(new JupyterMessage
        {
            Identity = [],
            Header = [],
            RawHeader = [],
            ParentHeader = [],
            Metadata = [],
            Content = (JsonObject)JsonNode.Parse(question)!,
        });
        Assert.Equal("ok", (string?)reply!["status"]);
        Assert.Equal(expected, reply["history"]!.ToJsonString());
    }
}
