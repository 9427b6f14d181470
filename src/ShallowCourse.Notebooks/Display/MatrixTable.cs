using System.Globalization;
using System.Net;
using System.Text;

namespace ShallowCourse.Notebooks.Display;

/// <summary>
/// MathNet's matrices and vectors as a table with the shape above it, corners of big ones only. Recognised by name: the
/// tool
/// does not reference the library that a notebook brings.
/// </summary>
internal static class MatrixTable
{
    private const string MathNet = "MathNet.Numerics.LinearAlgebra";
    private const int Head = 4;
    private const int Tail = 2;

    /// <summary>Null where the value is neither.</summary>
    public static MimeBundle? Format(object value)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (type.Namespace != MathNet || !type.IsGenericType)
            {
                continue;
            }

            var element = type.GetGenericArguments()[0].Name;
            if (type.Name == "Matrix`1")
            {
                dynamic matrix = value;
                int rows = matrix.RowCount, columns = matrix.ColumnCount;
                return Format(
                    $"Matrix<{element}>", $"({Text(rows)}, {Text(columns)})", rows, columns, (i, j) => matrix[i, j]);
            }
            if (type.Name == "Vector`1")
            {
                dynamic vector = value;
                int count = vector.Count;
                return Format($"Vector<{element}>", $"({Text(count)})", 1, count, (_, j) => vector[j]);
            }
        }
        return null;
    }

    private static MimeBundle Format(string type, string shape, int rows, int columns, Func<int, int, object> at)
    {
        var cells = Shown(rows).Select(
            i => Shown(columns).Select(j => i is null ? "⋮" : j is null ? "…" : Text(at(i.Value, j.Value)))
                .ToArray()).ToArray();
        return MimeBundle.Of(
            (MimeBundle.Html, Html(type, shape, cells)), (MimeBundle.Plain, Plain(type, shape, cells)));
    }

    /// <summary>The indices to show; null for a gap.</summary>
    private static IEnumerable<int?> Shown(int count) => count <= Head + Tail + 1
        ? Enumerable.Range(0, count).Select(i => (int?)i)
        : [
            .. Enumerable.Range(0, Head).Select(i => (int?)i), null,
            .. Enumerable.Range(count - Tail, Tail).Select(i => (int?)i)];

    private static string Text(object number) =>
        ((IFormattable)number).ToString(number is double or float ? "G6" : null, CultureInfo.InvariantCulture);

    private static string Plain(string type, string shape, string[][] cells)
    {
        var width = cells.Length == 0 ? 0 : cells.Max(row => row.Length == 0 ? 0 : row.Max(cell => cell.Length));
        var text = new StringBuilder($"{type} {shape}");
        foreach (var row in cells)
        {
            text.Append('\n').AppendJoin("  ", row.Select(cell => cell.PadLeft(width)));
        }

        return text.ToString();
    }

    private static string Html(string type, string shape, string[][] cells)
    {
        var html = new StringBuilder("<table><caption style=\"text-align:left\">");
        html.Append(WebUtility.HtmlEncode(type)).Append(' ').Append(shape).Append("</caption><tbody>");
        foreach (var row in cells)
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                html.Append("<td style=\"text-align:right\">").Append(WebUtility.HtmlEncode(cell)).Append("</td>");
            }

            html.Append("</tr>");
        }
        return html.Append("</tbody></table>").ToString();
    }
}
