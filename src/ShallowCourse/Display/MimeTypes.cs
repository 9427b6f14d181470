namespace ShallowCourse;

internal static class MimeTypes
{
    public const string Html = "text/html";
    public const string Plain = "text/plain";
    public const string Check = "application/vnd.shallowcourse.check+json";
    public const string Plotly = "application/vnd.plotly.v1+json";
}
