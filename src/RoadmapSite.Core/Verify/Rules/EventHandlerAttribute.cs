using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A script is written into an attribute (WCAG 2.1.1; decree № 102, item «а»; order № 1493, item 23, for those that keep readers from copying).</summary>
internal sealed class EventHandlerAttribute : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnAttribute((view, _, handler) => view.Report(Codes.EventHandlerAttribute, handler, handler.Name.ToString()), AttributeKind.EventHandler);
}
