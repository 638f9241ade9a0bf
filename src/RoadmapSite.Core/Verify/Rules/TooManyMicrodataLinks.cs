using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model.Law;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>More than ten pages are named by <c>addRef</c> (REGULATION.md 6, D4).</summary>
internal sealed class TooManyMicrodataLinks : PageRule
{
    private int count;

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.SvedenFragment;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnAttribute(See, AttributeKind.Microdata);

    /// <inheritdoc/>
    public override void Begin() => count = 0;

    private void See(PageView view, Element element, PageAttribute attribute)
    {
        if (attribute.Text is "addRef" && ++count == LawData.MostAddRef + 1)
        {
            view.Report(Codes.TooManyMicrodataLinks, attribute, LawData.MostAddRef);
        }
    }
}
