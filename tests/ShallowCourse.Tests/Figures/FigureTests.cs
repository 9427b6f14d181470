using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ShallowCourse.Tests;

public class FigureTests
{
    private const string Hostile = "</script><script>alert(1)</script><!-- \" onerror='x' & ]]>";

    private static Figure Line() =>
        Chart.Line([0.0, 1, 2], [1.0, 4, 9], name: "squares")
            .WithTitle("Squares")
            .WithXAxisStyle("n")
            .WithYAxisStyle("n²");

    [Fact]
    public void A_figure_survives_the_way_through_its_JSON()
    {
        var figure = Chart.Frames([Line(), Line().WithTitle("Other")], ["a", "b"]);
        Assert.Equal(figure.ToJson(), Figure.FromJson(figure.ToJson()).ToJson());
        Assert.Equal(figure.ToSvg(), Figure.FromJson(figure.ToJson()).ToSvg());
    }

    [Theory]
    [InlineData("not json", "not JSON")]
    [InlineData("[]", "without a list \"data\"")]
    [InlineData("{\"data\": 3}", "without a list \"data\"")]
    [InlineData("{\"data\": [1]}", "without a list \"data\"")]
    public void JSON_that_is_no_figure_is_refused_with_what_was_expected(string json, string said)
    {
        var fault = Assert.Throws<ArgumentException>(() => Figure.FromJson(json));
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
        Assert.Contains("Expected {\"data\"", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_With_leaves_the_figure_it_was_called_on_alone()
    {
        var figure = Line();
        var before = figure.ToJson();
        _ = figure.WithTitle("x")
            .WithXAxisStyle("x", (0, 1))
            .WithSize(100, 100)
            .WithLegend()
            .WithAnnotation("x", 0, 0)
            .WithHorizontalLine(1, "x")
            .WithVerticalLine(1)
                .WithDescription("x")
                .WithTraceName("x")
                .WithLineStyle("red")
                .WithMarkerStyle("red")
                .WithEqualAxes();
        Assert.Equal(before, figure.ToJson());
    }

    [Fact]
    public void The_HTML_holds_the_picture_the_JSON_and_the_script_and_no_plotly()
    {
        var html = Line().ToHtml();
        Assert.Single(Regex.Matches(html, "<img "));
        Assert.Single(Regex.Matches(html, "<script type=\"application/json\">"));
        Assert.Equal(2, Regex.Count(html, "</script>"));
        var picture = Encoding.UTF8.GetString(
            Convert.FromBase64String(Regex.Match(html, "base64,([^\"]+)").Groups[1].Value));
        Assert.Equal(Line().ToSvg(), picture);
        var json = Regex.Match(
            html, "<script type=\"application/json\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
        Assert.Equal(Line().ToJson(), json);
        Assert.Contains(LiveChart.PlotlyUrl, html, StringComparison.Ordinal);
        Assert.DoesNotContain("require(", html, StringComparison.Ordinal);
        Assert.InRange(html.Length, 1, 26_000);
    }

    [Fact]
    public void A_hostile_text_stays_text_everywhere()
    {
        var figure = Chart.Point([1.0], [1.0], name: Hostile, multiText: [Hostile])
            .WithTitle(Hostile)
            .WithXAxisStyle(Hostile)
            .WithAnnotation(Hostile, 1, 1)
            .WithLegend();
        var html = figure.ToHtml();
        Assert.Equal(2, Regex.Count(html, "<script"));
        Assert.Equal(2, Regex.Count(html, "</script>"));
        Assert.DoesNotContain("<!--", html, StringComparison.Ordinal);
        Assert.DoesNotContain("onerror='x'", html, StringComparison.Ordinal);
        var svg = XDocument.Parse(figure.ToSvg());
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script");
        Assert.Equal(Hostile, JsonNode.Parse(figure.ToJson())!["layout"]!["title"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public void A_hostile_colour_cannot_leave_its_attribute()
    {
        var svg = XDocument.Parse(Chart.Line([0.0, 1], [0.0, 1], lineColor: "\"/><script>x</script>").ToSvg());
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script");
    }

    [Fact]
    public void Control_characters_and_lone_surrogates_do_not_break_the_picture()
    {
        var svg = Line().WithTitle("a\u0001b\uD800c\uFFFF 📈").ToSvg();
        Assert.Contains("abc 📈", XDocument.Parse(svg).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_reads_the_same_under_a_German_culture()
    {
        string All() =>
            Line()
                .ToHtml() + Line() + Line()
                .ToJson() + CourseChart.Activations()
                .ToSvg() + Chart.Histogram([0.5, 1.25, 2.75])
                .ToSvg();
        var invariant = All();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(invariant, All());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_description_says_what_the_lines_do_unless_one_is_given()
    {
        Assert.Equal("Squares. Line chart of n² against n: squares, from 1 to 9.", Line().Description);
        Assert.Contains("alt=\"Squares. Line chart", Line().ToHtml(), StringComparison.Ordinal);
        Assert.Equal("Three squares.", Line().WithDescription("Three squares.").Description);
        Assert.Contains(
            "alt=\"Three squares.\"", Line().WithDescription("Three squares.").ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_form_has_title_axes_and_a_small_picture() =>
        Assert.Equal(["Squares · line chart", "x: n", "y: n²", "squares ▁▄█  1 → 9"], Line().ToString().Split('\n'));

    [Fact]
    public void Plotted_numbers_keep_six_digits_and_gaps_are_null()
    {
        var y = JsonNode.Parse(
            Chart.Line([0, 1, 2, 3], [1.0 / 3, double.NaN, double.PositiveInfinity, 123456789.0])
                .ToJson())!["data"]![0]!["y"]!.ToJsonString();
        Assert.Equal("[0.333333,null,null,123456789]", y);
    }

    /// <summary>
    /// Plotly takes a note's place on a logarithmic axis as the logarithm, and a shape's as the value.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_rules_label_on_a_logarithmic_axis_stands_at_its_rule(bool axisFirst)
    {
        var figure = Chart.Line([1.0, 2], [1.0, 1000]);
        figure = axisFirst
            ? figure.WithYAxisStyle(axisType: "log").WithHorizontalLine(100, "limit").WithAnnotation("here", 2, 1000)
            : figure.WithHorizontalLine(100, "limit").WithAnnotation("here", 2, 1000).WithYAxisStyle(axisType: "log");
        var layout = JsonNode.Parse(figure.ToJson())!["layout"]!;
        Assert.Equal(100, (double)layout["shapes"]![0]!["y0"]!);
        Assert.Equal([2, 3], layout["annotations"]!.AsArray().Select(note => (double)note!["y"]!));
        Assert.Equal(2, (double)layout["annotations"]![1]!["x"]!); // the other axis is linear
        var label = XDocument.Parse(figure.ToSvg()).Descendants()
            .Single(element => element.Value == "limit" && element.Name.LocalName == "text");
        var ticks = XDocument.Parse(figure.ToSvg())
            .Descendants()
            .Where(element => element.Name.LocalName == "text")
            .ToLookup(text => text.Value, text => (double)text.Attribute("y")!);
        Assert.InRange((double)label.Attribute("y")!, ticks["100"].Single() - 16, ticks["100"].Single());
        Assert.Equal(figure.ToJson(), figure.WithYAxisStyle(axisType: "log").ToJson());
        Assert.Equal(
            [100, 1000],
            JsonNode.Parse(figure.WithYAxisStyle(axisType: "linear").ToJson())!["layout"]!["annotations"]!.AsArray()
                .Select(note => Math.Round((double)note!["y"]!, 6)));
    }
}
