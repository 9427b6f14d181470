namespace ShallowCourse.Notebooks.Tests.Display;

public sealed class ValueFormatterTests
{
    [Theory]
    [InlineData(42, "42")]
    [InlineData(0.1, "0.1")]
    [InlineData(true, "True")]
    [InlineData("a < b", "a < b")]
    [InlineData(DayOfWeek.Friday, "Friday")]
    [InlineData(null, "null")]
    public void A_simple_value_is_plain_text(object? value, string text)
    {
        var bundle = ValueFormatter.Format(value);
        Assert.Equal([MimeBundle.Plain], bundle.Types);
        Assert.Equal(text, bundle.Text(MimeBundle.Plain));
    }

    /// <summary>As Newtonsoft's JObject, whose properties throw or say nothing.</summary>
    [Fact]
    public void A_value_that_answers_to_any_name_shows_its_own_text()
    {
        var bundle = ValueFormatter.Format(new Answering());

        Assert.Equal([MimeBundle.Plain], bundle.Types);
        Assert.Equal("its own text", bundle.Text(MimeBundle.Plain));
    }

    [Fact]
    public void A_type_with_ToHtml_shows_as_that_html()
    {
        var bundle = ValueFormatter.Format(new Pictured());
        Assert.Equal("<b>picture</b>", bundle.Text(MimeBundle.Html));
        Assert.Equal("a picture", bundle.Text(MimeBundle.Plain));
    }

    [Fact]
    public void A_type_that_names_its_formatters_shows_in_every_form_they_give()
    {
        var bundle = ValueFormatter.Format(new Sourced());
        Assert.Equal(["application/vnd.plotly.v1+json", MimeBundle.Html, MimeBundle.Plain], bundle.Types);
        Assert.Equal("<i>sourced</i>", bundle.Text(MimeBundle.Html));
        Assert.Equal("""{"data":[]}""", bundle.Text("application/vnd.plotly.v1+json"));
        Assert.Equal("sourced", bundle.Text(MimeBundle.Plain));
    }

    [Fact]
    public void A_formatter_that_declines_leaves_the_value_to_the_others() =>
        Assert.Equal("<u>declined</u>", ValueFormatter.Format(new Declined()).Text(MimeBundle.Html));

    [Fact]
    public void Any_other_object_shows_as_the_last_NET_Interactive_shows_it()
    {
        var bundle = ValueFormatter.Format(new { n0 = 2, n1 = 4 });
        Assert.Contains("n1", bundle.Text(MimeBundle.Html), StringComparison.Ordinal);
        Assert.Contains("n1: 4", bundle.Text(MimeBundle.Plain), StringComparison.Ordinal);
    }

    public sealed class Pictured
    {
        public string ToHtml() => "<b>picture</b>";

        public override string ToString() => "a picture";
    }

    [TypeFormatterSource(typeof(Source))]
    public sealed class Sourced
    {
        public override string ToString() => "sourced";
    }

    [TypeFormatterSource(typeof(DecliningSource))]
    public sealed class Declined
    {
        public string ToHtml() => "<u>declined</u>";
    }

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
    {
        public Type FormatterSourceType { get; } = formatterSourceType;
    }

    private sealed class Source
    {
        public static IEnumerable<object> CreateTypeFormatters() =>
            [new Html(), new Plotly()];
    }

    private sealed class DecliningSource
    {
        public static IEnumerable<object> CreateTypeFormatters() => [new Decliner()];
    }

    private sealed class Html
    {
        public string MimeType => MimeBundle.Html;

        public bool Format(object value, TextWriter writer)
        {
            writer.Write($"<i>{value}</i>");
            return true;
        }
    }

    private sealed class Plotly
    {
        public string MimeType => "application/vnd.plotly.v1+json";

        public bool Format(object value, TextWriter writer)
        {
            writer.Write("""{"data":[]}""");
            return true;
        }
    }

    private sealed class Decliner
    {
        public string MimeType => MimeBundle.Html;

        public bool Format(object value, TextWriter writer) => false;
    }

    private sealed class Answering : System.Dynamic.DynamicObject
    {
        public string Fails => throw new NotImplementedException();

        public override string ToString() => "its own text";
    }
}
