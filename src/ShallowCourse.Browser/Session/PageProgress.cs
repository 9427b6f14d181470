using System.Text.Json.Nodes;
using ShallowCourse.Browser.Interop;

namespace ShallowCourse.Browser.Session;

/// <summary>What the learner has solved: the page keeps it, since the worker's files go with the worker.</summary>
internal static class PageProgress
{
    /// <param name="json">The library's file, as the page has it; null where it has none.</param>
    public static void Keep(string? json)
    {
        ProgressStore.Current.Changed = text =>
            PageChannel.ToPage.Post("progressed", new JsonObject { ["json"] = text });
        if (json is not null)
        {
            ProgressStore.Current.Restore(json);
        }
    }
}
