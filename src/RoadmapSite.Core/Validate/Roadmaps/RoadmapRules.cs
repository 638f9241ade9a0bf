using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>A roadmap made from its file, with what reports need to be read against it.</summary>
/// <param name="Roadmap">The roadmap.</param>
/// <param name="Scope">What its rows may name.</param>
/// <param name="Periods">All its periods, those of its directions included.</param>
internal sealed record MadeRoadmap(Roadmap Roadmap, RoadmapScope Scope, PeriodSet Periods);

/// <summary>Files of roadmaps/ → roadmaps.</summary>
internal static class RoadmapRules
{
    /// <summary>Makes a roadmap, reporting all that is wrong with it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="organisation">What the organisation may name.</param>
    /// <param name="hasReports">Whether it has a published report.</param>
    /// <returns>Null when it has no title or term to go by.</returns>
    public static MadeRoadmap? Make(RoadmapFile file, OrganisationScope organisation, bool hasReports)
    {
        if (file.Draft.Value is not { } draft)
        {
            return null;
        }

        var place = new RowPlace(Parent: null, RowWord.Roadmap, file.Id, Number: null, draft.Title?.Value);
        var scope = new RoadmapScope(organisation, draft, place);
        var term = TermRules.Make(draft.Term, place, scope.Bag);
        var periods = draft.Periods is { } own
            ? PeriodRules.Expand(own, organisation.Site, place, scope.Bag)
            : new PeriodSet([], draft.Broke(RoadmapReader.Periods));
        var columns = ColumnRules.Make(draft.Columns, periods, ColumnHeadings.None, place, scope.Bag);
        var directions = DirectionRules.Make(draft, scope, term?.Value ?? default, periods, columns);
        var made = new Roadmap
        {
            Id = file.Id,
            Span = file.Span,
            Title = draft.Title ?? default,
            Plain = draft.Plain?.Value,
            Term = term ?? default,
            Periods = periods.Periods,
            BaselineDate = draft.BaselineDate?.Value,
            Reporting = draft.Reporting?.Value ?? (hasReports ? Reporting.Expected : Reporting.None),
            ReportingNotStated = draft.Reporting is null,
            Parent = ParentRules.Make(draft.Parent, scope),
            Project = draft.Project?.Name is { } project ? new ProjectReference(project.Value, draft.Project.Level?.Value) : null,
            Approvals = [.. draft.Approvals.Select(approval => ApprovalRules.Make(approval, scope))],
            Order = file.Order?.Body,
            Passport = Passport(draft),
            Columns = columns,
            Directions = directions,
            Blocks = BlockRules.Make(draft.Blocks, scope),
            Footnotes = FootnoteRules.Make(draft.Footnotes),
            Revisions = RevisionRules.Make(draft.Revisions, scope),
            Formerly = [.. draft.Formerly.Select(id => id.Value)],
        };
        return draft.Title is null || term is null ? null : new MadeRoadmap(made, scope, AllPeriods(directions, periods));
    }

    private static List<PassportRow> Passport(RoadmapDraft draft)
    {
        var rows = new List<PassportRow>(draft.Passport.Count);
        foreach (var row in draft.Passport)
        {
            if (row.Text is { } text)
            {
                rows.Add(new PassportRow(row.Name, text));
            }
        }

        return rows;
    }

    private static PeriodSet AllPeriods(IReadOnlyList<Direction> directions, PeriodSet own)
    {
        var all = own.Periods.Concat(directions.SelectMany(direction => direction.Periods)).DistinctBy(period => period.Id);
        return own.With([.. all.OrderBy(period => period.End)]);
    }
}
