namespace ShallowCourse.Site;

internal static class SiteTemplates
{
    public static TemplateFolder All { get; } = new(typeof(SiteTemplates).Assembly);
}
