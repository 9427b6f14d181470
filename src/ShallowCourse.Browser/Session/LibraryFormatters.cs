using MathNet.Numerics.LinearAlgebra;
using Microsoft.DotNet.Interactive.Formatting;

namespace ShallowCourse.Browser.Session;

/// <summary>
/// What the library's package registers with its script <c>extension.dib</c> elsewhere; here the library is there from
/// the start.
/// </summary>
internal static class LibraryFormatters
{
    public static void Register()
    {
        Register<Matrix<double>>(matrix => matrix.View());
        Register<Vector<double>>(vector => vector.View());
    }

    private static void Register<T>(Func<T, MatrixView> view)
    {
        Formatter.SetPreferredMimeTypesFor(typeof(T), MimeBundle.Html, MimeBundle.Plain);
        Formatter.Register<T>((value, writer) => writer.Write(view(value).ToHtml()), MimeBundle.Html);
        Formatter.Register<T>((value, writer) => writer.Write(view(value).ToString()), MimeBundle.Plain);
    }
}
