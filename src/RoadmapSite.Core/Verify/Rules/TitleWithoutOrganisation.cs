using System.Text;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The title of a page does not say whose page it is (decree № 102, item «е»; REGULATION.md 6, E2): in a list of tabs or of search results that is all a reader sees.</summary>
internal sealed class TitleWithoutOrganisation : PageRule
{
    private readonly StringBuilder title = new();

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnText(Inside.Title, (_, _, text) => title.Append(text.Value));
        on.OnEnd(See, Tag.Title);
    }

    /// <inheritdoc/>
    public override void Begin() => title.Clear();

    private void See(PageView view, Element element)
    {
        if (element.HasContent && view.Organisation is { } name && !title.ToString().Contains(name, StringComparison.OrdinalIgnoreCase))
        {
            view.Report(Codes.TitleWithoutOrganisation, element, name);
        }
    }
}
