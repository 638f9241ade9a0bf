using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A script or style sheet is loaded in a way that fails when the page is opened from a disk (DESIGN.md 4).</summary>
internal sealed class ScriptUnfitForDisk : PageRule
{
    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnStart(See, Tag.Script);
        on.OnAttribute((view, _, integrity) => view.Report(Codes.ScriptUnfitForDisk, integrity, "integrity"), AttributeKind.Integrity);
    }

    private static void See(PageView view, Element script)
    {
        if (script.TryGet(AttributeKind.Type, out var type) && type.Text.Trim().Equals("module", StringComparison.OrdinalIgnoreCase))
        {
            view.Report(Codes.ScriptUnfitForDisk, type, "type=\"module\"");
        }
    }
}
