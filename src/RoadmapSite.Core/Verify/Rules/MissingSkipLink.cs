using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The first thing that takes the keyboard's focus is not a link to the main part (WCAG 2.4.1; decree № 102, item «а»).</summary>
internal sealed class MissingSkipLink : PageRule
{
    private int first;
    private string anchor = "";
    private string? mainId;

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnStart(See, Tag.A, Tag.Button, Tag.Input, Tag.Select, Tag.TextArea, Tag.Summary);
        on.OnStart(SeeMain, Tag.Main);
        on.OnFinish(Finish);
    }

    /// <inheritdoc/>
    public override void Begin()
    {
        first = -1;
        anchor = "";
        mainId = null;
    }

    private void See(PageView view, Element element)
    {
        if (first >= 0 || element.Is(AttributeKind.Type, "hidden") || (element.Tag == Tag.A && !element.Has(AttributeKind.Href)))
        {
            return;
        }

        first = element.Offset;
        if (element.TryGet(AttributeKind.Href, out var address) && view.Resolve(address, out var target) == LinkKind.Anchor)
        {
            anchor = target.Fragment;
        }
    }

    private void SeeMain(PageView view, Element main)
    {
        if (mainId is null && main.TryGet(AttributeKind.Id, out var id))
        {
            mainId = id.Value.ToString();
        }
    }

    private void Finish(PageView view)
    {
        if (mainId is null || anchor != mainId)
        {
            view.Report(Codes.MissingSkipLink, Math.Max(0, first), 1, mainId ?? "main");
        }
    }
}
