using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>No row of a table has a header cell (WCAG 1.3.1; REGULATION.md 6, E5).</summary>
internal sealed class TableWithoutRowHeader : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnEnd(See, Tag.Table);

    private static void See(PageView view, Element table)
    {
        if (table.Table is { BodyRows: > 0, BodyRowsWithHeader: 0, Columns: > 1 })
        {
            view.Report(Codes.TableWithoutRowHeader, table);
        }
    }
}
