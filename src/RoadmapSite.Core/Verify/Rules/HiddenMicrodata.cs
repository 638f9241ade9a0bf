using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>Marked data cannot be seen (order № 1493, item 27).</summary>
internal sealed class HiddenMicrodata : PageRule
{
    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.SvedenFragment;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnAttribute(See, AttributeKind.Microdata);

    private static void See(PageView view, Element element, PageAttribute attribute)
    {
        for (var around = element; around is not null; around = around.Parent)
        {
            if (around.IsIn(Inside.Unread) || (around.TryGet(AttributeKind.Style, out var style) && HidesByStyle(style.Text)))
            {
                view.Report(Codes.HiddenMicrodata, attribute, attribute.Value.ToString());
                return;
            }
        }
    }

    private static bool HidesByStyle(ReadOnlySpan<char> style) =>
        style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
        || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)
        || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
        || style.Contains("visibility: hidden", StringComparison.OrdinalIgnoreCase);
}
