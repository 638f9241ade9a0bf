using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A file of the page is named from the root of the host, so the site works at one address only and not from a disk (REGULATION.md 6, A6).</summary>
internal sealed class HostPathRequest : PageRule
{
    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnAttribute(See, AddressUse.Attributes);

    private static void See(PageView view, Element element, PageAttribute attribute)
    {
        if (AddressUse.Loads(element, attribute) && AddressUse.IsAddress(element, attribute) && attribute.Kind != AttributeKind.SrcSet
            && view.Resolve(attribute, out _) == LinkKind.HostPath && !IsErrorPageOfSite(view, attribute))
        {
            view.Report(Codes.HostPathRequest, attribute, attribute.Value.ToString());
        }
    }

    // The page for missing addresses is shown at any depth, so its own files can only be named from the root.
    private static bool IsErrorPageOfSite(PageView view, PageAttribute attribute) =>
        view.Path == "404.html" && view.Options.BasePath is { } basePath && attribute.Text.StartsWith(basePath, StringComparison.Ordinal);
}
