using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page lacks the content policy, or has another one (REGULATION.md 6, F8).</summary>
internal sealed class MissingPolicy : PageRule
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

    private void See(PageView view, Element meta)
    {
        if (!meta.Is(AttributeKind.HttpEquiv, "content-security-policy"))
        {
            return;
        }

        found = true;
        if (!meta.TryGet(AttributeKind.Content, out var content))
        {
            view.Report(Codes.MissingPolicy, meta, ContentPolicy.Text);
        }
        else if (!ContentPolicy.Fits(view.Path, content.Text))
        {
            view.Report(Codes.MissingPolicy, content, ContentPolicy.Text);
        }
    }

    private void Finish(PageView view)
    {
        if (!found)
        {
            view.Report(Codes.MissingPolicy, 0, 1, ContentPolicy.Text);
        }
    }
}
