using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ShallowCourse.Site;

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
