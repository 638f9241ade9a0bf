using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A script is written into the page, which its own policy blocks; a fragment may have none at all (DESIGN.md 4).</summary>
internal sealed class InlineScript : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnStart(See, Tag.Script);

    private static void See(PageView view, Element script)
    {
        if (view.IsFragment || !script.HasText(AttributeKind.Src))
        {
            view.Report(Codes.InlineScript, script);
        }
    }
}
