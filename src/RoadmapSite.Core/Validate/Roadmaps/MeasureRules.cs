using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Rows of a table of measures or results.</summary>
internal static class MeasureRules
{
    private const int UsualHeartbeatDays = 365;

    /// <summary>Makes the rows of a table.</summary>
    /// <param name="rows">As written.</param>
    /// <param name="isResult">Whether it is a table of results.</param>
    /// <param name="scope">The direction.</param>
    /// <param name="above">The direction, or the result that the rows stand under.</param>
    public static IReadOnlyList<MeasureRow> Rows(IReadOnlyList<Draft> rows, bool isResult, DirectionScope scope, RowPlace above)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var made = new List<MeasureRow>(rows.Count);
        var rowsAbove = new IdSet();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row is HeadingDraft { Title: { } heading })
            {
                made.Add(new MeasureHeading(heading, row.Span));
            }
            else if (row is MeasureDraft draft && Make(draft, isResult, scope, above, rowsAbove, i + 1 < rows.Count ? rows[i + 1] as MeasureDraft : null) is { } measure)
            {
                made.Add(measure);
            }
        }

        return made;
    }

    private static Measure? Make(MeasureDraft draft, bool isResult, DirectionScope scope, RowPlace above, IdSet rowsAbove, MeasureDraft? below)
    {
        var row = Places.Of(draft, isResult, above);
        var organisation = scope.Roadmap.Organisation;
        var made = new Measure(draft.Span)
        {
            Id = draft.Id?.Value ?? "",
            Number = draft.Number,
            Title = draft.Title,
            Empty = draft.Empty?.Value ?? false,
            Continues = Continued(draft, rowsAbove, below, row, scope)?.Value,
            IsResult = isResult,
            Plain = draft.Plain?.Value,
            Due = draft.Due,
            ScheduleOverride = draft.Schedule,
            Responsible = draft.Responsible,
            Roles = organisation.Roles.Resolve(draft.Roles, Codes.UnknownRole, row, scope.Bag),
            Target = draft.Target,
            Value = Value(draft, row, scope),
            Result = draft.Result,
            Evidence = draft.Evidence,
            Control = draft.Control,
            Funding = Columns(draft.Funding),
            ByPeriod = Columns(draft.ByPeriod),
            Indicators = scope.Roadmap.Indicators.Resolve(draft.Indicators, Codes.UnknownIndicator, row, scope.Bag),
            HeartbeatDays = draft.Heartbeat?.Value ?? UsualHeartbeatDays,
            Measures = Rows(draft.Measures, isResult: false, scope, row),
            Note = draft.Note,
            Edition = draft.Edition?.Value,
            FootnoteMark = scope.Footnotes.Resolve(draft.Footnote, row, scope.Bag),
            Formerly = FormerIds.Check(draft.Formerly, scope.Roadmap.IsTaken, row, scope.Bag),
        };
        if (draft.Id is { } id)
        {
            rowsAbove.Add(id.Value, id.Span);
        }
        else
        {
            rowsAbove.Lacks(draft.Broke(MeasureReader.Id));
        }

        return scope.Roadmap.HasName(draft) ? made : null;
    }

    // A cell merged with the one below has its number and title beside the lower of the two, where a page ended between them.
    private static Sourced<string>? Continued(MeasureDraft draft, IdSet rowsAbove, MeasureDraft? below, RowPlace row, DirectionScope scope) =>
        draft.Continues is { } named && below is { Id: { } next, Title: not null } && named.Value == next.Value
            ? named
            : rowsAbove.Resolve(draft.Continues, Codes.UnknownContinued, row, scope.Bag);

    private static StatedValue? Value(MeasureDraft draft, RowPlace row, DirectionScope scope)
    {
        if (draft.Value is not { } value)
        {
            return null;
        }

        if (draft.Target?.Value.Contains(value.Value, StringComparison.Ordinal) != true)
        {
            scope.Bag.ReportRow(row, Codes.ValueNotInTarget, value.Span, value.Value);
        }

        return ValueRules.Of(unit: null, isInherited: false, draft.Title?.Value, [value.Value], scope.Roadmap.Organisation.Index.Units).Read(value);
    }

    private static ColumnText[] Columns(IReadOnlyList<Keyed<Sourced<string>>> cells)
    {
        if (cells.Count == 0)
        {
            return [];
        }

        var columns = new ColumnText[cells.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = new ColumnText(cells[i].Key.Value, cells[i].Value);
        }

        return columns;
    }
}
