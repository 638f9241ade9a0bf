using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A cell has nothing in it, where a word such as «нет данных» belongs (REGULATION.md 6, B6).</summary>
internal sealed class EmptyCell : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnEnd(See, Tag.Td);

    // The corner above the row headers may stay empty: an empty header there would be worse.
    private static void See(PageView view, Element cell)
    {
        if (!cell.HasContent && !cell.HasWidget && !cell.IsIn(Inside.Unread) && cell.Around(Tag.THead) is null)
        {
            view.Report(Codes.EmptyCell, cell);
        }
    }
}
