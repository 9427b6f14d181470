using System.Globalization;
using System.Net;
using System.Text;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// A matrix that shows itself with its name and shape: a table in a page, aligned columns in a terminal. Of a large
/// matrix the first and the last rows and columns are shown. Made by <c>matrix.View("W1")</c>.
/// </summary>
[TypeFormatterSource(typeof(RichDisplayFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed class MatrixView : IRichDisplay
{
    /// <summary>The most rows and columns that are shown; of more, the middle is left out.</summary>
    public const int MostRows = 8, MostColumns = 10;

    private const string Ellipsis = "…";

    private readonly string[][] _cells;
    private readonly int[] _rows, _columns;

    internal MatrixView(Matrix<double> matrix, string name, int digits)
    {
        Require.NotNull(matrix);
        if (digits is < 1 or > 17)
        {
            throw new ArgumentOutOfRangeException(nameof(digits), digits, "View: expected 1 to 17 significant digits.");
        }

        Caption = name.Length > 0 ? $"{name} {matrix.Shape()}" : matrix.Shape();
        (_rows, _columns) = (Shown(matrix.RowCount, MostRows), Shown(matrix.ColumnCount, MostColumns));
        _cells = _rows.Select(
            i => _columns.Select(j => i < 0 || j < 0 ? Ellipsis : Text(matrix[i, j], digits)).ToArray()).ToArray();
    }

    /// <summary>Name and shape, for instance <c>W1 (4, 2)</c>.</summary>
    public string Caption { get; }

    /// <summary>The matrix as a table in the page's own colours.</summary>
    public string ToHtml()
    {
        const string edge = "border:0;background:none;padding:2px 8px;text-align:right;white-space:nowrap";
        const string head = "border:0;background:none;padding:2px 8px;text-align:right;font-weight:400;opacity:0.75";
        var html = new StringBuilder(
            "<div style=\"overflow-x:auto\"><table style=\"border-collapse:collapse;width:auto;margin:0.4em 0;"
            + "font-variant-numeric:tabular-nums;font-size:0.92em;border:0\">");
        html.Append(
            "<caption style=\"caption-side:top;text-align:left;white-space:nowrap;padding:0 0 4px;font-weight:600;"
            + "color:inherit\">").Append(WebUtility.HtmlEncode(Caption)).Append("</caption>");
        html.Append(
            "<thead><tr style=\"border-bottom:1px solid rgba(127,127,127,0.5);background:none\">"
            + "<th style=\"border:0;background:none\"></th>");
        foreach (var j in _columns)
        {
            html.Append("<th scope=\"col\" style=\"").Append(head).Append("\">").Append(Index(j)).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        for (var i = 0; i < _rows.Length; i++)
        {
            html.Append("<tr style=\"background:none\"><th scope=\"row\" style=\"")
                .Append(head)
                .Append("\">")
                .Append(Index(_rows[i]))
                .Append("</th>");
            foreach (var cell in _cells[i])
            {
                html.Append("<td style=\"").Append(edge).Append("\">").Append(cell).Append("</td>");
            }

            html.Append("</tr>");
        }
        return html.Append("</tbody></table></div>").ToString();
    }

    /// <summary>The caption, then the rows with aligned columns.</summary>
    public override string ToString()
    {
        if (_cells.Length == 0)
        {
            return Caption;
        }

        var widths = _columns.Select((_, j) => _cells.Max(row => row[j].Length)).ToArray();
        var text = new StringBuilder(Caption);
        foreach (var row in _cells)
        {
            text.Append("\n  ").AppendJoin("  ", row.Select((cell, j) => cell.PadLeft(widths[j])));
        }

        return text.ToString();
    }

    private static string Index(int index) => index < 0 ? Ellipsis : index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The indices to show; −1 stands for those left out.</summary>
    private static int[] Shown(int count, int most) =>
        count <= most ? Enumerable.Range(0, count).ToArray() : [.. Enumerable.Range(0, most - 2), -1, count - 1];

    private static string Text(double value, int digits)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "∞" : "-∞";
        }

        return Math.Abs(value) is > 0 and (< 1e-4 or >= 1e7)
            ? value.ToString(
                (digits > 1 ? "0." + new string('#', digits - 1) : "0") + "e0", CultureInfo.InvariantCulture)
            : SignificantDigits.Round(value, digits).ToString("0.#################", CultureInfo.InvariantCulture);
    }
}
