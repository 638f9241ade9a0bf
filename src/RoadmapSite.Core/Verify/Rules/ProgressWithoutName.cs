using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A bar does not say what it measures (WCAG 4.1.2).</summary>
internal sealed class ProgressWithoutName : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnEnd(See, Tag.Progress, Tag.Meter);

    private static void See(PageView view, Element bar)
    {
        if (!bar.HasAriaName && !bar.IsIn(Inside.Label | Inside.Unread))
        {
            view.Report(Codes.ProgressWithoutName, bar, bar.Name.ToString());
        }
    }
}
