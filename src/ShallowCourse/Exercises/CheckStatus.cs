namespace ShallowCourse;

/// <summary>What a check found.</summary>
public enum CheckStatus
{
    /// <summary>Every output agreed with the reference in every case.</summary>
    Passed,

    /// <summary>
    /// At least one part still throws <see cref="NotImplementedException"/>, and no other part is wrong.
    /// </summary>
    NotAttempted,

    /// <summary>An output is wrong, or an input was changed in place.</summary>
    Wrong,

    /// <summary>The method threw.</summary>
    Threw,

    /// <summary>The method had not returned when its time was over.</summary>
    TimedOut,
}
