using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A marked fact is blank, where «отсутствует», «нет» or 0 belongs (REGULATION.md 6, D4).</summary>
internal sealed class EmptyMicrodata : PageRule
{
    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.SvedenFragment;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnEnd(See, Enum.GetValues<Tag>());

    private static void See(PageView view, Element element)
    {
        if (!element.HasContent && element.TryGet(AttributeKind.Microdata, out var attribute))
        {
            view.Report(Codes.EmptyMicrodata, attribute, attribute.Value.ToString());
        }
    }
}
