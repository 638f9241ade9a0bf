using RoadmapSite.Core.Compute.Progress.Measures.Deadlines;
using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>From a measure of the plan and its marks to its facts.</summary>
internal static class MeasureProgress
{
    // A measure of every week over seven years has 365 occurrences and shows them all; of one of every day those around the as-of date are enough.
    private const int ShownOccurrences = 400;

    /// <summary>Facts of the rows of a table, without headings and empty rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="direction">Their direction.</param>
    /// <param name="context">Marks, date, rules.</param>
    public static IReadOnlyList<MeasureFacts> Compute(IReadOnlyList<MeasureRow> rows, Direction direction, RoadmapContext context)
    {
        var facts = new List<MeasureFacts>(rows.Count);
        foreach (var row in rows)
        {
            if (row is Measure { Empty: false } measure)
            {
                facts.Add(Compute(new MeasureScope(measure, direction, context)));
            }
        }

        return facts;
    }

    /// <summary>Facts of one measure and those below it.</summary>
    /// <param name="scope">The measure, with all that its facts depend on.</param>
    public static MeasureFacts Compute(MeasureScope scope)
    {
        var reading = MeasureDeadline.Of(scope);
        DeadlineRules.Run(scope, reading);
        var facts = reading is null
            ? new MeasureFacts
            {
                Measure = scope.Measure,
                DirectionId = scope.Direction.Id,
                State = MeasureState.NoTerm,
                AdditionalMarks = scope.Marks,
            }
            : Scheduled(scope, reading);
        facts = Fate.Apply(scope, facts);
        return facts with
        {
            OriginalDue = OriginalDue(scope),
            Measures = Compute(scope.Measure.Measures, scope.Direction, scope.Context),
            Explanation = MeasureExplanation.Of(scope, facts, reading),
        };
    }

    private static MeasureFacts Scheduled(MeasureScope scope, ScheduleReading reading)
    {
        var schedule = reading.Schedule;
        var matching = MarkMatching.Match(reading.Occurrences, scope.Marks);
        var dated = matching.Slots.Count > 0;
        var judgement = dated ? JudgeDated(scope, schedule, matching) : UndatedProgress.Judge(schedule, scope.Measure, scope.Marks, scope.Context);
        if (dated)
        {
            ReportStrayMarks(scope, matching);
        }

        var next = matching.Slots.Find(slot => !slot.Done && slot.Due >= scope.Context.AsOf)?.Due;
        var left = next?.DayNumber - scope.Context.AsOf.DayNumber;
        return new MeasureFacts
        {
            Measure = scope.Measure,
            DirectionId = scope.Direction.Id,
            State = judgement.State,
            Schedule = schedule,
            ScheduleKind = ScheduleJson.NameOf(schedule.Kind),
            ReadAs = reading.ReadAs,
            ReadingRemarks = reading.Remarks,
            Occurrences = Shown(matching.Slots, scope),
            OccurrencesDue = judgement.Due,
            OccurrencesDone = judgement.Done,
            OccurrencesMissed = judgement.Missed,
            AdditionalMarks = matching.Additional,
            Days = judgement.Days,
            NextDue = next,
            DaysLeft = left <= ProgressRules.SaidAheadDays ? left : null,
            FirstStart = Earliest(schedule),
            LastDue = Latest(schedule),
        };
    }

    private static MeasureJudgement JudgeDated(MeasureScope scope, Schedule schedule, MarkMatching matching)
    {
        var context = scope.Context;
        return matching.Slots.Count == 1 && !IsRecurring(schedule)
            ? DatedProgress.Once(matching.Slots[0], scope.Measure.Evidence is not null, context.ReportsExpected, context.AsOf)
            : DatedProgress.Series(matching.Slots, context.ReportsExpected, context.AsOf);
    }

    private static void ReportStrayMarks(MeasureScope scope, MarkMatching matching)
    {
        foreach (var mark in matching.Misnamed)
        {
            scope.Report(Codes.MarkNamesNoOccurrence, mark.For!.Value.Span, mark.For.Value.Value);
        }

        foreach (var mark in matching.Additional)
        {
            if (mark.For is null)
            {
                scope.Report(Codes.MarkFitsNoOccurrence, mark.Span, RussianDates.Short(mark.Date));
            }
        }
    }

    private static OccurrenceFacts[] Shown(List<Slot> slots, MeasureScope scope)
    {
        var first = 0;
        if (slots.Count > ShownOccurrences)
        {
            var next = slots.FindIndex(slot => slot.Due >= scope.Context.AsOf);
            first = Math.Clamp((next < 0 ? slots.Count : next) - (ShownOccurrences / 2), 0, slots.Count - ShownOccurrences);
        }

        var latestDue = slots.FindLastIndex(slot => slot.Due < scope.Context.AsOf);
        var shown = new OccurrenceFacts[Math.Min(slots.Count, ShownOccurrences)];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = slots[first + i].ToFacts(first + i + 1, scope, first + i < latestDue);
        }

        return shown;
    }

    private static Sourced<string>? OriginalDue(MeasureScope scope)
    {
        if (!scope.Revisions.Any(revision => revision.Change.Due is not null))
        {
            return null;
        }

        return scope.Context.Plan.OriginalDueOf(scope.Measure.Id);
    }

    private static bool IsRecurring(Schedule schedule) =>
        schedule.Kind == ScheduleKind.Recurring || schedule.Parts.Any(IsRecurring);

    private static DateOnly? Earliest(Schedule schedule) =>
        schedule.Windows.Count == 0 ? null : schedule.Windows.Min(window => window.Start);

    private static DateOnly? Latest(Schedule schedule) =>
        schedule.Windows.Count == 0 ? null : schedule.Windows.Max(window => window.Due);
}
