using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>The deadline of a measure as understood.</summary>
/// <param name="Schedule">Its meaning.</param>
/// <param name="ReadAs">«понято как: …».</param>
/// <param name="Remarks">Remarks on the reading.</param>
internal sealed record ScheduleReading(Schedule Schedule, string ReadAs, IReadOnlyList<string> Remarks)
{
    /// <summary>Reads the deadline of a measure: <c>schedule:</c> where it is given and clear, else the phrase of the act. What is doubtful is reported.</summary>
    /// <param name="scope">The measure.</param>
    /// <returns>The reading, or null without a deadline.</returns>
    public static ScheduleReading? Of(MeasureScope scope)
    {
        if (scope.Measure.ScheduleOverride is { } stated && Confirmed(scope, stated) is { } confirmed)
        {
            ReportOutsideTerm(scope, stated, confirmed);
            return Describe(confirmed);
        }

        if (scope.Measure.Due is not { } due || !due.Value.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        var schedule = Read(scope, due.Value);
        var reading = Describe(schedule);
        ReportDoubts(scope, due, schedule);
        return reading;
    }

    private static ScheduleReading Describe(Schedule schedule) =>
        new(schedule, ScheduleText.Describe(schedule), Remarked(schedule));

    private static Schedule? Confirmed(MeasureScope scope, Sourced<string> stated)
    {
        var schedule = Read(scope, stated.Value);
        if (schedule.IsUnambiguous)
        {
            return schedule;
        }

        scope.Report(Codes.ScheduleNotUnambiguous, stated.Span, stated.Value, ScheduleText.Describe(schedule));
        return null;
    }

    private static Schedule Read(MeasureScope scope, string phrase) =>
        DeadlineReader.Read(phrase, scope.Direction.Term, ApprovedOn(scope));

    /// <summary>The day of the act that sets the deadline; null when it has none.</summary>
    /// <param name="scope">The measure.</param>
    public static DateOnly? ApprovedOn(MeasureScope scope)
    {
        DateOnly? approved = null;
        foreach (var approval in scope.Context.Roadmap.Approvals)
        {
            approved = approval.Date is { } date && (approved is null || date < approved) ? date : approved;
        }

        // A deadline set by a later order is read from the day of that order.
        foreach (var revision in scope.Revisions)
        {
            if (revision.Change.Due is not null || revision.Change.ScheduleOverride is not null)
            {
                approved = revision.Revision.Approval.Date ?? revision.Revision.From;
            }
        }

        return approved;
    }

    private static void ReportDoubts(MeasureScope scope, Sourced<string> due, Schedule schedule)
    {
        if (schedule.Kind == ScheduleKind.Unparseable)
        {
            // One that breaks off has a finding of its own.
            if (!schedule.Has(ReadingFlag.Truncated))
            {
                scope.Report(Codes.DeadlineNotUnderstood, due.Span, due.Value, schedule.NotUnderstood?.Text ?? due.Value);
            }

            return;
        }

        ReportOutsideTerm(scope, due, schedule);
        if (schedule.Has(ReadingFlag.YearNotStated))
        {
            scope.Report(Codes.YearNotStated, due.Span, due.Value, ScheduleText.Describe(schedule));
        }
        else if (schedule.Occurrences().Any(occurrence => occurrence.DisputedUntil is not null))
        {
            scope.Report(Codes.DeadlineDisputed, due.Span, due.Value, ScheduleText.Describe(schedule));
        }
    }

    private static void ReportOutsideTerm(MeasureScope scope, Sourced<string> due, Schedule schedule)
    {
        if (schedule.Has(ReadingFlag.BeforeTerm) || schedule.Has(ReadingFlag.AfterTerm))
        {
            var term = scope.Direction.Term;
            scope.Report(Codes.DeadlineOutsideTerm, due.Span, due.Value, RussianDates.Short(term.From), RussianDates.Short(term.To));
        }
    }

    private static List<string> Remarked(Schedule schedule)
    {
        var remarks = new List<string>();
        Collect(schedule, remarks);
        return remarks;
    }

    private static void Collect(Schedule schedule, List<string> remarks)
    {
        foreach (var flag in schedule.Flags)
        {
            if (ScheduleText.FlagText(flag) is { } text && !remarks.Contains(text))
            {
                remarks.Add(text);
            }
        }

        foreach (var part in schedule.Parts)
        {
            Collect(part, remarks);
        }
    }
}
