using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ShallowCourse.Kernel.Requests;

/// <summary>What has been run in this session: Jupyter's <c>range</c>, <c>tail</c> and <c>search</c>.</summary>
internal sealed class ExecutionHistory
{
    /// <summary>
    /// History lives as long as the kernel: there is one session. (0 is the protocol's word for "this one".)
    /// </summary>
    private const int Session = 1;

    private readonly List<(int Line, string Input, string? Output)> _entries = [];

    public void Add(int line, string input, string? output) => _entries.Add((line, input, output));

    public Task<JsonObject?> Reply(JupyterMessage request)
    {
        var content = request.Content;
        var found = content.Text("hist_access_type") switch
        {
            "range" when content.Number("session") is 0 or Session => Range(content),
            "tail" => Last(_entries, content),
            "search" => Last(Search(content), content),
            _ => [],
        };
        var reply = JupyterReply.Ok();
        reply["history"] = new JsonArray([.. found.Select(entry => Tuple(entry, content.Flag("output")))]);
        return Task.FromResult<JsonObject?>(reply);
    }

    private IEnumerable<(int, string, string?)> Range(JsonObject content)
    {
        var stop = content.Number("stop", int.MaxValue);
        return _entries.Where(entry => entry.Line >= content.Number("start") && entry.Line < stop);
    }

    private IEnumerable<(int Line, string Input, string? Output)> Search(JsonObject content)
    {
        var pattern = "^" + Regex.Escape(content.Text("pattern", "*")).Replace("\\*", ".*").Replace("\\?", ".") + "$";
        var matches = _entries.Where(entry => Regex.IsMatch(entry.Input, pattern, RegexOptions.Singleline));
        // Of equal inputs the latest counts.
        return content.Flag("unique") ? matches.GroupBy(entry => entry.Input).Select(same => same.Last()) : matches;
    }

    private static IEnumerable<(int, string, string?)> Last(
        IEnumerable<(int, string, string?)> entries, JsonObject content) =>
        entries.TakeLast(content.Number("n", int.MaxValue));

    private static JsonArray Tuple((int Line, string Input, string? Output) entry, bool withOutput) => new(
        Session, entry.Line, withOutput ? new JsonArray(entry.Input, entry.Output) : entry.Input);
}
