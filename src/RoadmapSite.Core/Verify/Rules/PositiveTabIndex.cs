using System.Globalization;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The order of the keyboard's focus is set by hand (WCAG 2.4.3; decree № 102, item «а»).</summary>
internal sealed class PositiveTabIndex : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnAttribute(See, AttributeKind.TabIndex);

    private static void See(PageView view, Element element, PageAttribute index)
    {
        if (int.TryParse(index.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var order) && order > 0)
        {
            view.Report(Codes.PositiveTabIndex, index, order);
        }
    }
}
