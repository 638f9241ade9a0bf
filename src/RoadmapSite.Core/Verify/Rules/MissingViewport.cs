using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page does not fit itself to the width of a phone (WCAG 1.4.10; decree № 102, item «б»).</summary>
internal sealed class MissingViewport : PageRule
{
    private bool found;

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnStart(See, Tag.Meta);
        on.OnFinish(Finish);
    }

    /// <inheritdoc/>
    public override void Begin() => found = false;

    private void See(PageView view, Element meta) =>
        found |= meta.Is(AttributeKind.Name, "viewport")
            && meta.TryGet(AttributeKind.Content, out var content)
            && content.Text.Contains("width=device-width", StringComparison.OrdinalIgnoreCase);

    private void Finish(PageView view)
    {
        if (!found)
        {
            view.Report(Codes.MissingViewport, 0, 1);
        }
    }
}
