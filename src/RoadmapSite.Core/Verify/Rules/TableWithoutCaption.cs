using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A table has no caption or name (WCAG 1.3.1; REGULATION.md 6, E5).</summary>
internal sealed class TableWithoutCaption : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnEnd(See, Tag.Table);

    private static void See(PageView view, Element table)
    {
        if (!table.Table!.HasCaption && !table.HasAriaName)
        {
            view.Report(Codes.TableWithoutCaption, table);
        }
    }
}
