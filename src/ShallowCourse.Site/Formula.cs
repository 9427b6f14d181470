namespace ShallowCourse.Site;

/// <summary>LaTeX from a notebook; <see cref="Display"/> means on lines of its own.</summary>
internal sealed record Formula(string Tex, bool Display);
