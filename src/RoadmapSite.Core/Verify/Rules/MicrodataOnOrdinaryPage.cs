using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>Microdata stands on an ordinary page, where it would spoil the count of Rosobrnadzor's monitoring (REGULATION.md 6, D1).</summary>
internal sealed class MicrodataOnOrdinaryPage : PageRule
{
    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page | PageKinds.Fragment;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnAttribute((view, _, attribute) => view.Report(Codes.MicrodataOnOrdinaryPage, attribute, attribute.Value.ToString()), AttributeKind.Microdata);
}
