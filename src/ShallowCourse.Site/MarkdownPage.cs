using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ShallowCourse.Site;

/// <summary>
/// A Markdown text parsed with what every host renders: tables, strikethrough, formulas, HTML. Nothing more, or a
/// lesson would read differently here.
/// </summary>
internal sealed class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .UseMathematics()
        .Build();

    private readonly MarkdownDocument _document;

    public MarkdownPage(string source)
    {
        _document = Markdown.Parse(source, Pipeline);
        Formulas = [.. _document.Descendants().Select(FormulaOf).OfType<Formula>()];
        Headings = [.. _document.OfType<HeadingBlock>()];
        Tables = [.. _document.Descendants<Table>()];
    }

    public IReadOnlyList<Formula> Formulas { get; }

    public IReadOnlyList<HeadingBlock> Headings { get; }

    public IReadOnlyList<Table> Tables { get; }

    /// <summary>All its words without markup, for search.</summary>
    public string Text => string.Join(' ', _document.Descendants<LeafBlock>()
        .Where(block => block is not (MathBlock or CodeBlock or HtmlBlock))
        .Select(PlainText)
        .Where(text => text.Length > 0));

    public ParagraphBlock? FirstParagraph => _document.OfType<ParagraphBlock>().FirstOrDefault();

    /// <summary>As words without markup; formulas stay as their source.</summary>
    public static string PlainText(LeafBlock? block) => block?.Inline is { } inline ? PlainText(inline) : "";

    /// <param name="typesetter">Shows the formulas.</param>
    /// <param name="link">Gives each link's and picture's address on the site, or null for a link that leads
    /// nowhere.</param>
    /// <param name="text">Shows running text outside links and headings; null for as it is.</param>
    public string ToHtml(FormulaTypesetter typesetter, Func<string, string?> link, Func<string, string>? text = null)
    {
        using var writer = new StringWriter();
        writer.NewLine = "\n";
        Renderer(writer, typesetter, link, text).Render(_document);
        return writer.ToString();
    }

    /// <summary>A heading's or paragraph's content without its links, for places that are links themselves.</summary>
    public static string ToHtml(LeafBlock block, FormulaTypesetter typesetter)
    {
        using var writer = new StringWriter();
        var renderer = Renderer(writer, typesetter, _ => null);
        renderer.WriteLeafInline(block);
        return writer.ToString().Trim();
    }

    internal static Formula? FormulaOf(MarkdownObject node) => node switch
    {
        MathInline inline => new Formula(inline.Content.ToString(), inline.DelimiterCount == 2),
        MathBlock block => new Formula(block.Lines.ToString(), Display: true),
        _ => null,
    };

    private static HtmlRenderer Renderer(
        TextWriter writer, FormulaTypesetter typesetter, Func<string, string?> link, Func<string, string>? text = null)
    {
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlMathInlineRenderer>(new FormulaInlineRenderer(typesetter));
        renderer.ObjectRenderers.Replace<HtmlMathBlockRenderer>(new FormulaBlockRenderer(typesetter));
        if (text is not null)
        {
            renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(
                new MentioningTextRenderer(text));
        }

        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new HighlightedCodeRenderer());
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new SiteLinkRenderer(link));
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new ScrollingTableRenderer());
        return renderer;
    }

    private static string PlainText(ContainerInline inline) =>
        string.Concat(inline.Descendants().Select(node => node switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        MathInline math => math.Content.ToString(),
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    })).Trim();
}
