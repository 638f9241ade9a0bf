using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>One change of a revision: of an indicator or of a measure.</summary>
internal sealed class ChangeRules
{
    private static readonly Words OfIndicator = new("показателя", "an indicator");
    private static readonly Words OfMeasure = new("мероприятия", "a measure");

    private readonly ChangeDraft draft;
    private readonly RoadmapScope scope;
    private readonly RowPlace row;

    private ChangeRules(ChangeDraft draft, RoadmapScope scope)
    {
        this.draft = draft;
        this.scope = scope;
        row = scope.PlaceOf((draft.Indicator ?? draft.Measure)?.Value ?? "");
    }

    /// <summary>Makes a change.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="scope">What the roadmap may name.</param>
    public static PlanChange? Make(ChangeDraft draft, RoadmapScope scope) => new ChangeRules(draft, scope).Make();

    private PlanChange? Make()
    {
        if (draft is { Indicator: not null, Measure: { } second })
        {
            scope.Bag.ReportRow(row, Codes.ChangeOfTwo, second.Span);
            return null;
        }

        return draft.Indicator is not null ? OfAnIndicator() : draft.Measure is not null ? OfAMeasure() : null;
    }

    private IndicatorChange? OfAnIndicator()
    {
        ReportForeign(draft.Due?.Span, "due", OfIndicator);
        ReportForeign(draft.Schedule?.Span, "schedule", OfIndicator);
        ReportForeign(draft.Responsible?.Span, "responsible", OfIndicator);
        ReportForeign(draft.Target?.Span, "target", OfIndicator);
        ReportForeign(draft.Status?.Span, "status", OfIndicator);
        ReportForeign(draft.Into?.Span, "into", OfIndicator);
        if (draft is { Title: null, Baseline: null, Targets.Count: 0 })
        {
            ReportEmpty(draft.Indicator!.Value.Span);
        }

        if (scope.Indicators.Resolve(draft.Indicator, Codes.UnknownIndicator, row, scope.Bag) is not { } id || scope.Plan.Find(id.Value) is not { } plan)
        {
            return null;
        }

        return new IndicatorChange(
            draft.Span,
            draft.Note,
            id.Value,
            draft.Title,
            TargetRules.Baseline(draft.Baseline, plan.Values, plan.Direction.BaselineDate),
            TargetRules.Targets(draft.Targets, plan.Direction.Periods, plan.Values, row, scope.Bag));
    }

    private MeasureChange? OfAMeasure()
    {
        ReportForeign(draft.Baseline?.Span, "baseline", OfMeasure);
        ReportForeign(draft.Targets.Count > 0 ? draft.Targets[0].Key.Span : null, "targets", OfMeasure);
        if (draft is { Title: null, Due: null, Schedule: null, Responsible: null, Target: null, Status: null, Into: null })
        {
            ReportEmpty(draft.Measure!.Value.Span);
        }

        var into = Into();
        return scope.Measures.Resolve(draft.Measure, Codes.UnknownMeasure, row, scope.Bag) is { } id
            ? new MeasureChange(
                draft.Span,
                draft.Note,
                id.Value,
                draft.Title,
                draft.Due,
                draft.Schedule,
                draft.Responsible,
                draft.Target,
                draft.Status?.Value,
                into)
            : null;
    }

    private string? Into()
    {
        var isMerge = draft.Status is { Value: MeasureFate.Merged };
        if (isMerge != draft.Into is not null)
        {
            scope.Bag.ReportRow(row, Codes.MergeIncomplete, draft.Into?.Span ?? draft.Status!.Value.Span, draft.FirstBroken, related: null);
        }
        else if (draft.Into is { } into && into.Value == draft.Measure!.Value.Value)
        {
            scope.Bag.ReportRow(row, Codes.MergeIncomplete, into.Span);
        }

        return scope.Measures.Resolve(draft.Into, Codes.UnknownMeasure, row, scope.Bag)?.Value;
    }

    private void ReportForeign(SourceSpan? span, string key, Words kind)
    {
        if (span is { } place)
        {
            scope.Bag.ReportRow(row, Codes.ForeignChangeKey, place, key, kind);
        }
    }

    private void ReportEmpty(SourceSpan span) =>
        scope.Bag.ReportRow(row, Codes.EmptyChange, span, draft.FirstBroken, related: null);
}
