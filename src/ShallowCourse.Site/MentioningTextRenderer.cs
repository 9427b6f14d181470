using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ShallowCourse.Site;

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
