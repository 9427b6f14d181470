using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ShallowCourse.Site;

internal sealed class FormulaInlineRenderer(FormulaTypesetter typesetter) : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline formula) =>
        renderer.Write(typesetter.ToHtml(MarkdownPage.FormulaOf(formula)!));
}

internal sealed class FormulaBlockRenderer(FormulaTypesetter typesetter) : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock block)
    {
        var formula = MarkdownPage.FormulaOf(block)!;
        if (EquationIndex.NumberOf(formula) is not { } number)
        {
            renderer.Write("<div class=\"equation\">").Write(typesetter.ToHtml(formula)).WriteLine("</div>");
            return;
        }
        var anchor = Equation.AnchorOf(number);
        renderer.Write($"<div class=\"numbered\" id=\"{anchor}\"><div class=\"equation\">")
            .Write(typesetter.ToHtml(formula))
            .WriteLine(
                $"</div><a class=\"permalink\" href=\"#{anchor}\" aria-label=\"Link to equation {number}\" title=\"Link to equation {number}\">#</a></div>");
    }
}

/// <summary>
/// Running text whose mentions of equations are links; not in links, which cannot nest, nor in headings.
/// </summary>
internal sealed class MentioningTextRenderer(Func<string, string> text) : LiteralInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LiteralInline node)
    {
        if (renderer.EnableHtmlForInline && renderer.EnableHtmlEscape && !IsInLinkOrHeading(node))
        {
            renderer.Write(text(node.Content.ToString()));
        }
        else
        {
            base.Write(renderer, node);
        }
    }

    private static bool IsInLinkOrHeading(Inline node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline || parent.ParentBlock is HeadingBlock)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>C# in the colours of code cells; other code plain.</summary>
internal sealed class HighlightedCodeRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var source = block.Lines.ToString();
        var isCSharp = (block as FencedCodeBlock)?.Info is "csharp" or "cs" or "c#" or "C#";
        renderer.Write("<pre class=\"code\"><code>").Write(
            isCSharp ? CSharpHighlighter.ToHtml(source) : HtmlText.Escape(source)).WriteLine("</code></pre>");
    }
}

/// <summary>Links with the site's addresses; a link that leads nowhere shows as its text.</summary>
internal sealed class SiteLinkRenderer(Func<string, string?> link) : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline node)
    {
        if (link(node.Url ?? "") is { } address)
        {
            node.GetDynamicUrl = () => address;
            base.Write(renderer, node);
        }
        else
        {
            renderer.WriteChildren(node);
        }
    }
}

/// <summary>A wide table scrolls in its own box instead of widening the page.</summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.Write("<div class=\"scroll\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
