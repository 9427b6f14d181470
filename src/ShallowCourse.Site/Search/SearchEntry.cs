namespace ShallowCourse.Site.Search;

/// <param name="Kind">Shown beside the title.</param>
/// <param name="Title">What a match counts most in.</param>
/// <param name="Place">The lesson or list.</param>
/// <param name="Url">Below the site's root.</param>
/// <param name="Text">Plain.</param>
internal sealed record SearchEntry(string Kind, string Title, string Place, string Url, string Text);
