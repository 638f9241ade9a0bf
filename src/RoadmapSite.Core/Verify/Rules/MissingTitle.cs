using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page has no title, or a blank one (WCAG 2.4.2; decree № 102, item «е»).</summary>
internal sealed class MissingTitle : PageRule
{
    private ulong hash;
    private bool found;

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnText(Inside.Title, (_, _, text) => hash = TextHash.Add(hash, text.Span.Trim()));
        on.OnEnd(See, Tag.Title);
        on.OnFinish(Finish);
    }

    /// <inheritdoc/>
    public override void Begin()
    {
        hash = TextHash.Start;
        found = false;
    }

    private void See(PageView view, Element title)
    {
        found = true;
        if (title.HasContent)
        {
            view.TitleHash = hash;
        }
        else
        {
            view.Report(Codes.MissingTitle, title);
        }
    }

    private void Finish(PageView view)
    {
        if (!found)
        {
            view.Report(Codes.MissingTitle, 0, 1);
        }
    }
}
