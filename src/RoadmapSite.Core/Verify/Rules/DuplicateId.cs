using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>Two elements have one id (REGULATION.md 6, A8; WCAG 1.3.1 and 4.1.2 where labels and links name it).</summary>
internal sealed class DuplicateId : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnAttribute(See, AttributeKind.Id);

    private static void See(PageView view, Element element, PageAttribute id)
    {
        var name = id.Value.ToString();
        if (!view.Ids.TryAdd(name, id.Offset))
        {
            view.Report(Codes.DuplicateIdOnPage, id, name, LineCounter.Find(view.Html, view.Ids[name]).Line);
        }
    }
}
