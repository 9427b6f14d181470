using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ShallowCourse.Site;

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
