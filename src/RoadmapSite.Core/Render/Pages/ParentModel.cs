using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>The common indicators of the roadmap above with the own values beside them (PROGRESS.md 6).</summary>
internal static class ParentModel
{
    /// <summary>The rows; null without a roadmap above that shares an indicator.</summary>
    /// <param name="scope">The organisation below.</param>
    /// <param name="facts">Its roadmap.</param>
    public static TemplateValue Of(OrganisationScope scope, RoadmapFacts facts) =>
        facts.Roadmap.Parent is { } parent
        && scope.Relations.Above.TryGetValue(facts.Roadmap.Id, out var rows)
        && rows.Any(row => row.Own is not null)
        && scope.Site.Names.TryGetValue(parent.Organisation, out var above)
            ? TemplateObject.Of(
                ("organisation", above.ShortName),
                ("rows", TemplateValue.ListOf(rows, row => Row(scope, row))))
            : default(TemplateValue);

    private static TemplateObject Row(OrganisationScope scope, ParentRow row)
    {
        var indicator = row.Above.Indicator;
        var due = row.Above.Periods.FirstOrDefault(period => period.Period == row.Above.DuePeriod);
        return TemplateObject.Of(
            ("title", RowTitles.Line(indicator.Title) ?? indicator.Id),
            ("unit", indicator.Unit is { } unit ? PlainText.Line(unit.Value) : null),
            ("period", row.Above.DuePeriod is { } period ? PeriodTitles.Of(period, scope.Words) : null),
            ("plan", Text(due?.Target)),
            ("actual", Text(due?.Actual?.Stated)),
            ("due", row.Above.DuePeriod is not null),
            ("state", StateModel.Of(row.Above)),
            ("own", CommonValueModel.Of(scope, row.Own)),
            ("href", row.Own is { } own ? OwnAddress(scope, own) : null));
    }

    // A part has no page of its own and no place here to link to.
    private static string? OwnAddress(OrganisationScope scope, CommonValue own)
    {
        foreach (var roadmap in scope.Facts.Roadmaps.Where(roadmap => roadmap.Roadmap.Id == own.RoadmapId))
        {
            foreach (var direction in roadmap.Directions)
            {
                if (direction.Indicators.Any(facts => facts.Indicator.Id == own.IndicatorId))
                {
                    return scope.IndicatorAddress(own.RoadmapId, direction.Direction.Id, own.IndicatorId);
                }
            }
        }

        return null;
    }

    private static string? Text(Model.StatedValue? value) =>
        value is null || string.IsNullOrWhiteSpace(value.Text.Value) ? null : PlainText.Line(value.Text.Value);
}
