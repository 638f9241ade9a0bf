using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>One change of a revision: of an indicator or of a measure.</summary>
internal static class ChangeRules
{
    private static readonly Words OfIndicator = new("показателя", "an indicator");
    private static readonly Words OfMeasure = new("мероприятия", "a measure");

    /// <summary>Makes a change.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="scope">What the roadmap may name.</param>
    public static PlanChange? Make(ChangeDraft draft, RoadmapScope scope)
    {
        if (draft is { Indicator: not null, Measure: { } second })
        {
            scope.Bag.ReportRow(scope.Place, Codes.ChangeOfTwo, second.Span);
            return null;
        }

        return draft.Indicator is not null ? OfAnIndicator(draft, scope) : draft.Measure is not null ? OfAMeasure(draft, scope) : null;
    }

    private static IndicatorChange? OfAnIndicator(ChangeDraft draft, RoadmapScope scope)
    {
        ReportForeign(draft.Due?.Span, "due", OfIndicator, scope);
        ReportForeign(draft.Schedule?.Span, "schedule", OfIndicator, scope);
        ReportForeign(draft.Responsible?.Span, "responsible", OfIndicator, scope);
        ReportForeign(draft.Target?.Span, "target", OfIndicator, scope);
        ReportForeign(draft.Status?.Span, "status", OfIndicator, scope);
        ReportForeign(draft.Into?.Span, "into", OfIndicator, scope);
        if (draft is { Title: null, Baseline: null, Targets.Count: 0 })
        {
            ReportEmpty(draft, draft.Indicator!.Value.Span, scope);
        }

        if (scope.Indicators.Resolve(draft.Indicator, Codes.UnknownIndicator, scope.Place, scope.Bag) is not { } id || scope.Plan.Find(id.Value) is not { } row)
        {
            return null;
        }

        return new IndicatorChange(
            draft.Span,
            draft.Note,
            id.Value,
            draft.Title,
            TargetRules.Baseline(draft.Baseline, row.Values, row.Direction.BaselineDate),
            TargetRules.Targets(draft.Targets, row.Direction.Periods, row.Values, scope.Place, scope.Bag));
    }

    private static MeasureChange? OfAMeasure(ChangeDraft draft, RoadmapScope scope)
    {
        ReportForeign(draft.Baseline?.Span, "baseline", OfMeasure, scope);
        ReportForeign(draft.Targets.Count > 0 ? draft.Targets[0].Key.Span : null, "targets", OfMeasure, scope);
        if (draft is { Title: null, Due: null, Schedule: null, Responsible: null, Target: null, Status: null, Into: null })
        {
            ReportEmpty(draft, draft.Measure!.Value.Span, scope);
        }

        var into = Into(draft, scope);
        return scope.Measures.Resolve(draft.Measure, Codes.UnknownMeasure, scope.Place, scope.Bag) is { } id
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

    private static string? Into(ChangeDraft draft, RoadmapScope scope)
    {
        var isMerge = draft.Status is { Value: MeasureFate.Merged };
        if (isMerge != draft.Into is not null)
        {
            scope.Bag.ReportRow(scope.Place, Codes.MergeIncomplete, draft.Into?.Span ?? draft.Status!.Value.Span, draft.FirstBroken, related: null);
        }
        else if (draft.Into is { } into && into.Value == draft.Measure!.Value.Value)
        {
            scope.Bag.ReportRow(scope.Place, Codes.MergeIncomplete, into.Span);
        }

        return scope.Measures.Resolve(draft.Into, Codes.UnknownMeasure, scope.Place, scope.Bag)?.Value;
    }

    private static void ReportForeign(SourceSpan? span, string key, Words kind, RoadmapScope scope)
    {
        if (span is { } place)
        {
            scope.Bag.ReportRow(scope.Place, Codes.ForeignChangeKey, place, key, kind);
        }
    }

    private static void ReportEmpty(ChangeDraft draft, SourceSpan span, RoadmapScope scope) =>
        scope.Bag.ReportRow(scope.Place, Codes.EmptyChange, span, draft.FirstBroken, related: null);
}
