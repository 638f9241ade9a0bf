using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A table has no head, or is used for layout (WCAG 1.3.1; decree № 102, item «а»).</summary>
internal sealed class TableWithoutHead : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnEnd(See, Tag.Table);

    private static void See(PageView view, Element table)
    {
        if (!table.Table!.HasHead)
        {
            view.Report(Codes.TableWithoutHead, table);
        }
    }
}
