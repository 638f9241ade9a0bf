using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A drawing is neither named nor hidden from screen readers (WCAG 1.1.1; decree № 102, item «г»).</summary>
internal sealed class UnnamedSvg : PageRule
{
    private bool hasTitle;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnEnd(SeeTitle, Tag.SvgTitle);
        on.OnEnd(See, Tag.Svg);
    }

    /// <inheritdoc/>
    public override void Begin() => hasTitle = false;

    private void SeeTitle(PageView view, Element title) => hasTitle |= title.HasContent && title.Parent?.Tag == Tag.Svg;

    private void See(PageView view, Element drawing)
    {
        if (drawing.Parent is { } parent && parent.IsIn(Inside.Svg))
        {
            return;
        }

        if (!drawing.IsIn(Inside.Unread) && !(drawing.Is(AttributeKind.Role, "img") && (hasTitle || drawing.HasAriaName)))
        {
            view.Report(Codes.UnnamedSvg, drawing);
        }

        hasTitle = false;
    }
}
