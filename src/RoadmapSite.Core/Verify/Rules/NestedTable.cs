using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A table stands in another one (REGULATION.md 6, E5).</summary>
internal sealed class NestedTable : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnStart(See, Tag.Table);

    private static void See(PageView view, Element table)
    {
        if (table.Parent is { } parent && parent.IsIn(Inside.Table))
        {
            view.Report(Codes.NestedTable, table);
        }
    }
}
