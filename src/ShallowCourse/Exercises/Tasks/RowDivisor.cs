namespace ShallowCourse;

/// <summary>What <see cref="RowScaling"/> divides by: σ, or what is taken for it.</summary>
internal enum RowDivisor
{
    Deviation,
    Nothing,
    Variance,
    SampleDeviation,
    Length,
}
