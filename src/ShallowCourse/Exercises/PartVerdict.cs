namespace ShallowCourse;

/// <summary>What a check says about one output.</summary>
internal enum PartVerdict
{
    Right,
    Wrong,
    NotAttempted,
    Threw,
    NotReached,
}
