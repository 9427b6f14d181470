using System.Runtime.InteropServices.JavaScript;
using ShallowCourse.Browser.Interop;
using ShallowCourse.Browser.Session;

namespace ShallowCourse.Browser.Messages;

/// <summary>What the worker's script calls.</summary>
internal static partial class PageCalls
{
    private static readonly LiveRequests Requests = new(new PageSession(), PageChannel.ToPage);

    /// <summary>With each request of the page.</summary>
    [JSExport]
    internal static void Receive(string json) => _ = Requests.AnswerAsync(json);

    /// <summary>Before a first request for what a name means.</summary>
    [JSExport]
    internal static void ReadDocumentation(string xml) => PageDocumentation.Read(xml);
}
