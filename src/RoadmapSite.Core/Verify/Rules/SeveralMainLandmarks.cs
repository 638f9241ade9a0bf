using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page has more than one main part (WCAG 1.3.1).</summary>
internal sealed class SeveralMainLandmarks : PageRule
{
    private bool found;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnStart(See, Tag.Main);

    /// <inheritdoc/>
    public override void Begin() => found = false;

    private void See(PageView view, Element main)
    {
        if (found)
        {
            view.Report(Codes.SeveralMainLandmarks, main);
        }

        found = true;
    }
}
