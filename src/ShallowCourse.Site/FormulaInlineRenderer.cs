using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ShallowCourse.Site;

internal sealed class FormulaInlineRenderer(FormulaTypesetter typesetter) : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline formula) =>
        renderer.Write(typesetter.ToHtml(MarkdownPage.FormulaOf(formula)!));
}
