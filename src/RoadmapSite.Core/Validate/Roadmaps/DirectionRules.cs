using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Directions of a roadmap.</summary>
internal static class DirectionRules
{
    // What an author writes for «the act has no word here».
    private const string NoLabel = "none";

    /// <summary>Makes the directions.</summary>
    /// <param name="draft">The roadmap.</param>
    /// <param name="scope">What its rows may name.</param>
    /// <param name="term">Its term.</param>
    /// <param name="periods">Its periods.</param>
    /// <param name="columns">Its headings.</param>
    public static IReadOnlyList<Direction> Make(RoadmapDraft draft, RoadmapScope scope, Term term, PeriodSet periods, ColumnHeadings columns)
    {
        var ids = new IdSet();
        var named = new List<(DirectionDraft Draft, RowPlace Place, bool IsNamed)>(draft.Directions.Count);
        foreach (var direction in draft.Directions)
        {
            var place = Places.Of(direction, scope.Place);
            named.Add((direction, place, ids.Declare(direction.Id, direction, DirectionReader.Id, place, scope.Bag)));
        }

        var made = new List<Direction>(named.Count);
        foreach (var (direction, place, isNamed) in named)
        {
            var record = MakeOne(draft, direction, scope, place, term, periods, columns) with
            {
                Formerly = FormerIds.Check(direction.Formerly, ids.Contains, place, scope.Bag),
            };
            if (isNamed)
            {
                made.Add(record);
            }
        }

        return made;
    }

    private static Direction MakeOne(
        RoadmapDraft roadmap,
        DirectionDraft draft,
        RoadmapScope scope,
        RowPlace place,
        Term term,
        PeriodSet roadmapPeriods,
        ColumnHeadings roadmapColumns)
    {
        var periods = draft.Periods is { } own
            ? PeriodRules.Expand(own, scope.Organisation.Site, place, scope.Bag)
            : draft.Broke(DirectionReader.Periods) is { } broken ? new PeriodSet([], broken) : roadmapPeriods;
        var baselineDate = draft.BaselineDate?.Value ?? roadmap.BaselineDate?.Value;
        var rows = new DirectionScope(scope, place, periods, baselineDate, new FootnoteMarks(roadmap, draft));
        return new Direction
        {
            Id = draft.Id?.Value ?? "",
            Span = draft.Span,
            Number = draft.Number,
            Label = draft.Label?.Value is NoLabel ? null : draft.Label?.Value,
            Title = draft.Title,
            Term = TermRules.Make(draft.Term, place, scope.Bag)?.Value ?? term,
            Periods = periods.Periods,
            BaselineDate = baselineDate,
            Columns = ColumnRules.Make(draft.Columns, periods, roadmapColumns, place, scope.Bag),
            Note = draft.Note,
            Weight = WeightRules.Check(draft.Weight, place, scope.Bag),
            Indicators = IndicatorRules.Rows(draft.Indicators, rows),
            Measures = MeasureRules.Rows(draft.Measures, isResult: false, rows, place),
            Results = MeasureRules.Rows(draft.Results, isResult: true, rows, place),
            Footnotes = FootnoteRules.Make(draft.Footnotes),
        };
    }
}
