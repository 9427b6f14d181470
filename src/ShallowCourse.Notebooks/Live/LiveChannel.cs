using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Live;

/// <summary>
/// The way to the page: an object of JSON for each message, as <c>messages.ts</c> of the site lists them.
/// </summary>
/// <param name="post">Sends one; may be called from several threads.</param>
internal sealed class LiveChannel(Action<string> post)
{
    /// <summary>Says something that no request has asked for.</summary>
    public void Post(string type, JsonObject content)
    {
        content["type"] = type;
        post(content.ToJsonString());
    }

    /// <summary>Answers a request, or tells of how it goes.</summary>
    public void Post(long id, string type, JsonObject? content = null)
    {
        content ??= [];
        content["id"] = id;
        Post(type, content);
    }
}
