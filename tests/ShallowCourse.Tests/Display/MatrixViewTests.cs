using System.Xml.Linq;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class MatrixViewTests
{
    private static readonly Matrix<double> W1 = Matrix<double>.Build.DenseOfArray(
        new[,] { { -0.00416758, -0.00056267 }, { -2.136196, 164.02709 } });

    [Fact]
    public void The_text_has_name_shape_and_aligned_columns() =>
        Assert.Equal(
            ["W1 (2, 2)", "  -0.0041676  -0.00056267", "     -2.1362       164.03"],
            W1.View("W1").ToString().Split('\n'));

    [Fact]
    public void Digits_can_be_chosen_and_odd_values_are_named()
    {
        Assert.Equal(
            "(1, 5)\n  0.333  NaN  ∞  -∞  1.5e-9",
            Matrix<double>.Build.Dense(
                1, 5, [1.0 / 3, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1.5e-9])
                .View(digits: 3).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => W1.View("W1", 0));
    }

    [Fact]
    public void A_large_matrix_shows_its_corners()
    {
        var view = Matrix<double>.Build.Dense(20, 400, (i, j) => 1000 * i + j).View("X");
        var table = XElement.Parse(view.ToHtml());
        Assert.Equal("X (20, 400)", table.Descendants("caption").Single().Value);
        var rows = table.Descendants("tbody").Single().Elements("tr").ToArray();
        Assert.Equal(MatrixView.MostRows, rows.Length);
        Assert.All(rows, row => Assert.Equal(MatrixView.MostColumns, row.Elements("td").Count()));
        Assert.Equal("19399", rows[^1].Elements("td").Last().Value);
        Assert.Equal("…", rows[^2].Elements("td").First().Value);
        var headings = table.Descendants("thead").Single().Descendants("th").ToArray();
        Assert.Equal(
            ["0", "399"],
            [headings.ElementAt(1).Value, headings.Last().Value]);
    }

    [Fact]
    public void A_name_cannot_break_out_and_the_table_takes_the_pages_colours()
    {
        var html = W1.View("<b>W1</b>").ToHtml();
        Assert.Contains("&lt;b&gt;W1&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("color:#", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vector_is_shown_as_a_column() =>
        Assert.Equal("v (2, 1)\n  1\n  2", Vector<double>.Build.Dense([1.0, 2]).View("v").ToString());
}
