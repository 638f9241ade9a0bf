using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page makes the reader's browser call another host (152-ФЗ, article 18, part 5; REGULATION.md 6, F1, F2).</summary>
internal sealed class ExternalRequest : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnAttribute(See, AddressUse.Attributes);

    private static void See(PageView view, Element element, PageAttribute attribute)
    {
        if (!AddressUse.IsAddress(element, attribute) || !AddressUse.Loads(element, attribute))
        {
            return;
        }

        var addresses = attribute.Kind == AttributeKind.SrcSet ? AddressUse.SourceSet(attribute) : [attribute];
        foreach (var address in addresses)
        {
            if (view.Resolve(address, out _) == LinkKind.OtherHost)
            {
                view.Report(Codes.ExternalRequest, attribute, address.Value.ToString());
            }
        }
    }
}
