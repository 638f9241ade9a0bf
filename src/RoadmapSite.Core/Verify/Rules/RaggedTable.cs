using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A row does not have as many cells as the head spans (WCAG 1.3.1; REGULATION.md 6, B8).</summary>
internal sealed class RaggedTable : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnEnd(See, Tag.Tr);

    private static void See(PageView view, Element row)
    {
        if (row.Around(Tag.Table)?.Table is { LastRowFits: false } table)
        {
            view.Report(Codes.RaggedTable, row, table.LastRowColumns, table.Columns);
        }
    }
}
