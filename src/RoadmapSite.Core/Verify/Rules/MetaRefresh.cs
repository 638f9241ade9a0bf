using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page reloads or leaves by itself (WCAG 2.2.1; decree № 102, item «к»).</summary>
internal sealed class MetaRefresh : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnStart(See, Tag.Meta);

    private static void See(PageView view, Element meta)
    {
        if (meta.Is(AttributeKind.HttpEquiv, "refresh"))
        {
            view.Report(Codes.MetaRefresh, meta);
        }
    }
}
