using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page has more than one main heading (REGULATION.md 6, E3).</summary>
internal sealed class SeveralMainHeadings : PageRule
{
    private bool found;

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnStart(See, Tag.H1);

    /// <inheritdoc/>
    public override void Begin() => found = false;

    private void See(PageView view, Element heading)
    {
        if (found)
        {
            view.Report(Codes.SeveralMainHeadings, heading);
        }

        found = true;
    }
}
