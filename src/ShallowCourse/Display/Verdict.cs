namespace ShallowCourse;

/// <summary>How far a sentence from the lecture held when it was run.</summary>
public enum Verdict
{
    /// <summary>It follows from the algebra, and the numbers agree to rounding.</summary>
    Always,

    /// <summary>It held in every run made here; that is evidence, not proof.</summary>
    Here,

    /// <summary>At least one run made here contradicts it.</summary>
    NotHere,
}
