using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A header cell has no text (WCAG 1.3.1).</summary>
internal sealed class EmptyTableHeader : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnEnd(See, Tag.Th);

    private static void See(PageView view, Element cell)
    {
        if (!cell.HasContent)
        {
            view.Report(Codes.EmptyTableHeader, cell);
        }
    }
}
