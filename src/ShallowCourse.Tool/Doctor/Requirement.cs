namespace ShallowCourse.Tool.Doctor;

/// <summary>Something that doctor looked for.</summary>
/// <param name="What">Its name.</param>
/// <param name="Found">Version or place; null where it is not there.</param>
/// <param name="IfMissing">What that means, and the remedy.</param>
internal sealed record Requirement(string What, string? Found, string IfMissing = "");
