using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>Something moves or plays by itself (WCAG 2.2.2; decree № 102, item «к»).</summary>
internal sealed class MovingContent : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnAttribute((view, _, attribute) => view.Report(Codes.MovingContent, attribute, attribute.Name.ToString()), AttributeKind.AutoPlay);
        on.OnStart(See, Tag.Obsolete);
    }

    private static void See(PageView view, Element element)
    {
        if (element.Name.Span is "marquee" or "blink")
        {
            view.Report(Codes.MovingContent, element, element.Name.ToString());
        }
    }
}
