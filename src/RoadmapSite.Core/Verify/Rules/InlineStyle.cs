using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>Style is written into the page, which its own policy blocks (DESIGN.md 4).</summary>
internal sealed class InlineStyle : PageRule
{
    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnAttribute((view, _, style) => view.Report(Codes.InlineStyle, style, "style=\"" + style.Value + "\""), AttributeKind.Style);
        on.OnStart(See, Tag.Style);
    }

    private static void See(PageView view, Element style)
    {
        if (!ContentPolicy.MayHoldStyles(view.Path))
        {
            view.Report(Codes.InlineStyle, style, "<style>");
        }
    }
}
