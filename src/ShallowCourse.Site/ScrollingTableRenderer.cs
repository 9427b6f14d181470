using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace ShallowCourse.Site;

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
