using System.Globalization;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>Neither the foot of a page nor a paragraph says the day of which the page tells (REGULATION.md 6, C2; order № 1493, item 4). The page for missing addresses tells of none.</summary>
internal sealed class MissingUpdateDate : PageRule
{
    private bool found;

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnStart(See, Tag.Time);
        on.OnFinish(Finish);
    }

    /// <inheritdoc/>
    public override void Begin() => found = false;

    private void See(PageView view, Element time) =>
        found = found
            || ((time.Around(Tag.Footer) ?? time.Around(Tag.P)) is not null
                && time.TryGet(AttributeKind.DateTime, out var day)
                && DateOnly.TryParseExact(day.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    private void Finish(PageView view)
    {
        if (!found && view.Path != SitePages.NotFoundAddress)
        {
            view.Report(Codes.MissingUpdateDate, 0, 1);
        }
    }
}
