namespace ShallowCourse.Grading;

internal static class GradingTemplates
{
    public static TemplateFolder All { get; } = new(typeof(GradingTemplates).Assembly);
}
