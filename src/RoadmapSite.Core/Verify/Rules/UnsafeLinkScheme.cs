using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>An address runs a script, carries its content in itself or is of an unknown kind (DESIGN.md 8, promise 5).</summary>
internal sealed class UnsafeLinkScheme : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnAttribute(See, AddressUse.Attributes);

    private static void See(PageView view, Element element, PageAttribute attribute)
    {
        if (attribute.Kind != AttributeKind.SrcSet && AddressUse.IsAddress(element, attribute)
            && view.Resolve(attribute, out _) == LinkKind.Unsafe)
        {
            view.Report(Codes.UnsafeLinkScheme, attribute, attribute.Value.ToString());
        }
    }
}
