using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ShallowCourse.Site;

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
                $"</div><a class=\"permalink\" href=\"#{anchor}\" aria-label=\"Link to equation {number}\" "
                    + $"title=\"Link to equation {number}\">#</a></div>");
    }
}
