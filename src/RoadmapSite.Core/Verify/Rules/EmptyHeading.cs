using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A heading has no text (WCAG 1.3.1, 2.4.6).</summary>
internal sealed class EmptyHeading : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnEnd(See, Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6);

    private static void See(PageView view, Element heading)
    {
        if (!heading.HasContent && !heading.IsIn(Inside.Unread))
        {
            view.Report(Codes.EmptyHeading, heading, heading.Name.ToString());
        }
    }
}
