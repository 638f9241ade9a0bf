using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>Two links of the page's main part read the same and lead to different places (REGULATION.md 6, E11).</summary>
internal sealed class AmbiguousLinkText : PageRule
{
    private readonly Dictionary<string, (string Address, int Offset)> targets = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnEnd(See, Tag.A);

    /// <inheritdoc/>
    public override void Begin() => targets.Clear();

    private void See(PageView view, Element link)
    {
        if (!link.IsIn(Inside.Main) || !link.TryGet(AttributeKind.Href, out var address) || view.LinkName(link) is not { Length: > 0 } name)
        {
            return;
        }

        if (!targets.TryGetValue(name, out var first))
        {
            targets.Add(name, (address.Value.ToString(), link.Offset));
        }
        else if (first.Offset >= 0 && !address.Text.SequenceEqual(first.Address))
        {
            view.Report(Codes.AmbiguousLinkText, link, name, LineCounter.Find(view.Html, first.Offset).Line);
            targets[name] = (first.Address, -1);
        }
    }
}
