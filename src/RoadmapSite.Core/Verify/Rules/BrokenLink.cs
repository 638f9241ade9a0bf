using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A link or a file of the page leads nowhere (REGULATION.md 6, A6, A8). This rule finds the addresses; whether the files exist is known to <see cref="SiteLinks"/> when all have been written.</summary>
internal sealed class BrokenLink : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnAttribute(See, AddressUse.Attributes);

    private static void See(PageView view, Element element, PageAttribute attribute)
    {
        if (attribute.Kind == AttributeKind.SrcSet)
        {
            foreach (var address in AddressUse.SourceSet(attribute))
            {
                See(view, address);
            }
        }
        else if (AddressUse.IsAddress(element, attribute))
        {
            See(view, attribute);
        }
    }

    private static void See(PageView view, PageAttribute address)
    {
        if (view.Resolve(address, out var target) != LinkKind.Own)
        {
            return;
        }

        // The page that a fragment is put into is not ours, so nothing can be beside it.
        if (view.IsFragment)
        {
            view.Report(Codes.BrokenLink, address, address.Value.ToString(), target.Path);
        }
        else if (target.Path != view.Path)
        {
            view.AddLink(target, address);
        }
    }
}
