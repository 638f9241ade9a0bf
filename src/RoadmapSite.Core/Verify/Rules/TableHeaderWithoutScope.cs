using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A header cell does not say which cells it heads (WCAG 1.3.1; decree № 102, item «а»).</summary>
internal sealed class TableHeaderWithoutScope : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnStart(See, Tag.Th);

    private static void See(PageView view, Element cell)
    {
        if (!cell.TryGet(AttributeKind.Scope, out var scope))
        {
            if (!cell.Has(AttributeKind.Id))
            {
                view.Report(Codes.TableHeaderWithoutScope, cell);
            }
        }
        else if (scope.Text is not ("col" or "row" or "colgroup" or "rowgroup"))
        {
            view.Report(Codes.TableHeaderWithoutScope, scope);
        }
    }
}
