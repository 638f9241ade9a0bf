using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A name of microdata is not one of the official ones, or stands outside its parent (REGULATION.md 6, D2).</summary>
internal sealed class UnknownMicrodata : PageRule
{
    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.SvedenFragment;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnAttribute(See, AttributeKind.Microdata);

    private static void See(PageView view, Element element, PageAttribute attribute)
    {
        var name = attribute.Value.ToString();
        if (attribute.Name.Span is not "itemprop" || !SvedenNames.IsKnown(name))
        {
            view.Report(Codes.UnknownMicrodata, attribute, name);
            return;
        }

        var parents = SvedenNames.Parents(name);
        if (parents.Count > 0 && !parents.Contains(NearestName(element)))
        {
            view.Report(Codes.UnknownMicrodata, attribute, name);
        }
    }

    private static string NearestName(Element element)
    {
        for (var around = element.Parent; around is not null; around = around.Parent)
        {
            if (around.TryGet(AttributeKind.Microdata, out var attribute))
            {
                return attribute.Value.ToString();
            }
        }

        return "";
    }
}
