using System.Globalization;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Which document the plan of an indicator stands in, for readers who look into documents rather than into the files of the site (DESIGN.md 8, promise 3).</summary>
internal static class PlanBasis
{
    /// <summary>The act that approved the roadmap, with the number of the row: <c>document</c> when it is among the documents, else <c>act</c> in words.</summary>
    public static TemplateObject Of(OrganisationScope scope, RoadmapFacts roadmap, Indicator indicator)
    {
        var approvals = roadmap.Roadmap.Approvals;
        var approval = approvals.FirstOrDefault(own => own.DocumentId is not null) ?? approvals.FirstOrDefault(own => own.Kind is not null);
        return TemplateObject.Of(
            ("document", DocumentModel.Link(scope, approval?.DocumentId)),
            ("act", approval?.Kind is { } kind ? Act(scope, kind, approval) : null),
            ("row", RowTitles.Line(indicator.Number)?.TrimEnd('.')));
    }

    /// <summary>The lines of an explanation; those about a target that a later act changed name that act.</summary>
    public static IReadOnlyList<ExplanationLine> WithActs(RoadmapFacts roadmap, IReadOnlyList<ExplanationLine> lines) =>
        [.. lines.Select(line => line.DocumentId is null && line.Source is { } place ? line with { DocumentId = ActOf(roadmap, place) } : line)];

    private static string? ActOf(RoadmapFacts roadmap, Diagnostics.SourceSpan place) => roadmap.Roadmap.Revisions
        .FirstOrDefault(revision => revision.Changes.OfType<IndicatorChange>().Any(change => change.Targets.Any(target => target.Stated.Text.Span == place)))
        ?.Approval.DocumentId;

    private static string Act(OrganisationScope scope, string kind, Approval approval)
    {
        var number = approval.Number is { } given ? " " + scope.Words.Format("document_number", given) : "";
        var date = approval.Date is { } day
            ? " " + scope.Words.Format("document_date", string.Format(CultureInfo.InvariantCulture, scope.Site.Theme.Culture.ShortDate, day.Day, day.Month, day.Year))
            : "";
        return kind + number + date;
    }
}
