using System.Runtime.InteropServices.JavaScript;

namespace ShallowCourse.Browser.Interop;

/// <summary>The way to the page: JSON texts. The worker's script has the other end.</summary>
internal static partial class PageChannel
{
    public static LiveChannel ToPage { get; } = new(Post);

    /// <summary>Whether the reader has pressed Stop. Answered at once, though the worker is busy.</summary>
    /// <param name="id">The request that runs.</param>
    public static bool IsToStop(long id) => IsToStop((double)id);

    /// <summary>What the worker's memory has grown to. It never shrinks.</summary>
    [JSImport("globalThis.page.heapBytes")]
    internal static partial double HeapBytes();

    [JSImport("globalThis.page.post")]
    private static partial void Post(string json);

    // Numbers of scripts: whole up to 2 to the 53rd.
    [JSImport("globalThis.page.isToStop")]
    private static partial bool IsToStop(double id);
}
