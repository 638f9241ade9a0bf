using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page has no main heading (WCAG 1.3.1, 2.4.6; decree № 102, item «а»).</summary>
internal sealed class MissingMainHeading : PageRule
{
    private bool found;

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnStart((_, _) => found = true, Tag.H1);
        on.OnFinish(Finish);
    }

    /// <inheritdoc/>
    public override void Begin() => found = false;

    private void Finish(PageView view)
    {
        if (!found)
        {
            view.Report(Codes.MissingMainHeading, 0, 1);
        }
    }
}
