namespace ShallowCourse.Site;

/// <param name="Index">The page to open.</param>
/// <param name="Problems">What is wrong on the pages, one line each.</param>
internal sealed record SiteResult(string Index, IReadOnlyList<string> Problems);
