using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Reports;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Roadmaps;

namespace RoadmapSite.Core.Validate.Organisations;

/// <summary>Files of reports/ → reports.</summary>
internal static class ReportRules
{
    // Years after the end of a period in which a report on it may still be filed without a question.
    private const int LongestDelay = 5;

    private static readonly Words BeforePeriod = new("раньше начала", "before the beginning of");
    private static readonly Words LongAfterPeriod = new($"больше чем на {LongestDelay} лет позже конца", $"more than {LongestDelay} years after the end of");

    /// <summary>Makes a report, reporting all that does not fit the roadmap.</summary>
    /// <param name="file">The file.</param>
    /// <param name="roadmap">Its roadmap.</param>
    /// <returns>Null when the period or the day of the report is not known.</returns>
    public static Report? Make(ReportFile file, MadeRoadmap roadmap)
    {
        if (file.Draft.Value is not { } draft)
        {
            return null;
        }

        var bag = roadmap.Scope.Bag;
        var period = Period(file, draft, roadmap, bag);
        var made = new Report
        {
            RoadmapId = roadmap.Roadmap.Id,
            Period = period!,
            Reported = draft.Reported?.Value ?? default,
            Draft = draft.Draft?.Value ?? false,
            Note = draft.Note,
            DocumentId = roadmap.Scope.Organisation.Documents.Resolve(draft.Document, Codes.UnknownDocument, roadmap.Scope.Place, bag)?.Value,
            Marks = MarkRules.Make(draft, roadmap),
            Span = file.Span,
        };
        made = made with { Actuals = Actuals(draft, roadmap, period, made) };
        // Most often it is a copy of the last report, still under its period: all it says would be told twice.
        if (file.OtherPeriod is { Severity: Severity.Error })
        {
            return null;
        }

        if (period is not null && draft.Reported is { } day)
        {
            CheckDay(day, period, bag);
            return made;
        }

        return null;
    }

    private static void CheckDay(Sourced<DateOnly> day, Period period, DiagnosticBag bag)
    {
        if (day.Value < period.Start || day.Value > period.End.AddYears(LongestDelay))
        {
            bag.Report(Codes.ReportDayOdd, day.Span, Exact.Text(day.Value), day.Value < period.Start ? BeforePeriod : LongAfterPeriod, period.Id);
        }
    }

    private static Period? Period(ReportFile file, ReportDraft draft, MadeRoadmap roadmap, DiagnosticBag bag)
    {
        // The file name is what tells reports apart; a differing key is reported by Load, and which of the two is wrong is not known.
        return draft.Period switch
        {
            { } key when key.Value != file.Period => roadmap.Periods.Find(file.Period),
            { } key => roadmap.Periods.Resolve(key, row: null, bag),
            null => roadmap.Periods.Resolve(new Sourced<string>(file.Period, file.Span), row: null, bag),
        };
    }

    private static List<Actual> Actuals(ReportDraft draft, MadeRoadmap roadmap, Period? period, Report report)
    {
        var actuals = new List<Actual>(draft.Indicators.Count);
        foreach (var (id, values) in draft.Indicators)
        {
            if (roadmap.Scope.Indicators.Resolve(id, Codes.UnknownIndicator, roadmap.Scope.Place, roadmap.Scope.Bag) is null
                || roadmap.Scope.Plan.Find(id.Value) is not { } row)
            {
                continue;
            }

            // A direction may have periods of its own; the report may be for another direction's.
            if (period is not null && row.Direction.Periods.Resolve(id.With(period.Id), roadmap.Scope.PlaceOf(id.Value), roadmap.Scope.Bag) is null)
            {
                continue;
            }

            AddActuals(actuals, row, values, roadmap.Scope.Organisation, report);
        }

        return actuals;
    }

    private static void AddActuals(
        List<Actual> actuals,
        PlanRow plan,
        IReadOnlyList<ActualDraft> values,
        OrganisationScope organisation,
        Report report)
    {
        var indicator = plan.Indicator;
        var row = plan.Direction.Roadmap.PlaceOf(indicator.Id);
        foreach (var draft in values)
        {
            Check(draft, indicator, row, organisation.Bag);
            var document = organisation.Documents.Resolve(draft.Document, Codes.UnknownDocument, row, organisation.Bag);
            if (draft.Value is { } value)
            {
                var stated = plan.Values.Read(value);
                if (indicator.Kind == IndicatorKind.YesNo && !AnswersYesNo(stated.Value.Settled))
                {
                    organisation.Bag.ReportRow(row, Codes.ActualNotYesNo, value.Span, value.Value);
                    continue;
                }

                // A number beside a share is told when the two are compared.
                if (indicator.Kind == IndicatorKind.Number && plan.Values.DisagreesWith(value) is { } unit)
                {
                    organisation.Bag.ReportRow(row, Codes.ActualInOtherUnit, value.Span, value.Value, unit);
                }

                ActualChecks.Check(draft, stated, indicator, row, organisation.Bag);
                var reported = draft.Reported?.Value ?? report.Reported;
                actuals.Add(new Actual
                {
                    IndicatorId = indicator.Id,
                    Stated = stated,
                    Numerator = draft.Numerator?.Value,
                    Denominator = draft.Denominator is { Value: > 0 } denominator ? denominator.Value : null,
                    Reported = reported,
                    Met = draft.State?.Value,
                    Note = draft.Note,
                    DocumentId = document?.Value,
                    ReportDocumentId = reported == report.Reported ? report.DocumentId : null,
                    Span = draft.Span,
                });
            }
        }
    }

    private static bool AnswersYesNo(IndicatorValue value) => value is YesNoValue or MissingValue or NumberValue { Value: 0 or 1 };

    private static void Check(ActualDraft draft, Indicator indicator, RowPlace row, DiagnosticBag bag)
    {
        if (draft.Denominator is { Value: <= 0 } denominator)
        {
            bag.ReportRow(row, Codes.DenominatorNotPositive, denominator.Span, Exact.Text(denominator.Value));
        }

        if (draft.State is { } state && indicator.Kind != IndicatorKind.Text)
        {
            bag.ReportRow(row, Codes.StateOfMeasured, state.Span, indicator.Id);
        }
    }
}
