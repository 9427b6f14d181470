namespace ShallowCourse;

/// <summary>
/// How far the learner is. Kept in <c>.shallowcourse-progress.json</c> in the directory in which the notebook runs;
/// where that cannot be written, in memory until the session ends.
/// </summary>
public static class Progress
{
    /// <summary>The exercises passed so far, lesson by lesson.</summary>
    /// <returns>A bar for each lesson and one for all.</returns>
    public static ProgressReport Show() => new(ProgressStore.Current);

    /// <summary>Forgets passes, attempts and opened hints, and starts anew.</summary>
    /// <returns>The empty bars.</returns>
    public static ProgressReport Reset()
    {
        ProgressStore.Current.Reset();
        return Show();
    }
}
