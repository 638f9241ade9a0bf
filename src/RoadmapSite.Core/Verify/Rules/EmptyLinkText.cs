using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A link has nothing that could be read out (WCAG 2.4.4; decree № 102, item «ж»).</summary>
internal sealed class EmptyLinkText : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnEnd(See, Tag.A);

    private static void See(PageView view, Element link)
    {
        if (!link.HasContent && link.Has(AttributeKind.Href) && !link.IsIn(Inside.Unread))
        {
            view.Report(Codes.EmptyLinkText, link);
        }
    }
}
