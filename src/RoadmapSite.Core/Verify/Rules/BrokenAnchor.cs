using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A link leads to an anchor that the page does not have (REGULATION.md 6, A7). Anchors of other pages are followed by <see cref="SiteLinks"/>.</summary>
internal sealed class BrokenAnchor : PageRule
{
    private readonly List<(string Anchor, PageAttribute Address)> anchors = [];

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnAttribute(See, AttributeKind.Href, AttributeKind.XLinkHref);
        on.OnFinish(Finish);
    }

    /// <inheritdoc/>
    public override void Begin() => anchors.Clear();

    private void See(PageView view, Element element, PageAttribute address)
    {
        var kind = view.Resolve(address, out var target);
        if (kind == LinkKind.Anchor || (kind == LinkKind.Own && target.Path == view.Path && target.Fragment.Length > 0))
        {
            anchors.Add((target.Fragment, address));
        }
    }

    private void Finish(PageView view)
    {
        foreach (var (anchor, address) in anchors)
        {
            if (!view.Ids.ContainsKey(anchor))
            {
                view.Report(Codes.BrokenAnchor, address, address.Value.ToString(), anchor, view.Path);
            }
        }
    }
}
