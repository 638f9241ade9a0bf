using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>An attribute names an id that the page does not have, so a label, a description or a table header is lost (WCAG 1.3.1, 4.1.2).</summary>
internal sealed class BrokenReference : PageRule
{
    private readonly List<PageAttribute> references = [];

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnAttribute(See, AttributeKind.AriaLabelledBy, AttributeKind.AriaDescribedBy, AttributeKind.AriaControls, AttributeKind.For, AttributeKind.Headers);
        on.OnFinish(Finish);
    }

    /// <inheritdoc/>
    public override void Begin() => references.Clear();

    private void See(PageView view, Element element, PageAttribute attribute) => references.Add(attribute);

    private void Finish(PageView view)
    {
        var known = view.Ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var reference in references)
        {
            foreach (var range in reference.Text.SplitAny(' ', '\t', '\n'))
            {
                var id = reference.Text[range];
                if (!id.IsEmpty && !known.ContainsKey(id))
                {
                    view.Report(Codes.BrokenReference, reference, reference.Name.ToString(), id.ToString());
                }
            }
        }
    }
}
