using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page does not show where in the site it is (WCAG 2.4.8; REGULATION.md 6, A7).</summary>
internal sealed class MissingBreadcrumb : PageRule
{
    private bool found;

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnAttribute(See, AttributeKind.AriaCurrent);
        on.OnFinish(Finish);
    }

    /// <inheritdoc/>
    public override void Begin() => found = false;

    private void See(PageView view, Element element, PageAttribute current) =>
        found |= element.IsIn(Inside.Navigation) && current.Text is "page" && (element.Tag == Tag.Ol || element.Around(Tag.Ol) is not null);

    // The first page of a site is where it is, and the page for missing addresses is nowhere.
    private void Finish(PageView view)
    {
        if (!found && view.Path is not ("index.html" or "404.html"))
        {
            view.Report(Codes.MissingBreadcrumb, 0, 1);
        }
    }
}
