using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A heading is more than one level below the one before it (WCAG 1.3.1; REGULATION.md 6, E3).</summary>
internal sealed class SkippedHeadingLevel : PageRule
{
    private int last;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnStart(See, Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6);

    /// <inheritdoc/>
    public override void Begin() => last = 0;

    private void See(PageView view, Element heading)
    {
        if (heading.IsIn(Inside.Unread))
        {
            return;
        }

        var level = heading.Tag - Tag.H1 + 1;
        var first = last == 0 && view.IsFragment;
        if (level > last + 1 && !first)
        {
            view.Report(Codes.SkippedHeadingLevel, heading, level, last);
        }

        last = level;
    }
}
