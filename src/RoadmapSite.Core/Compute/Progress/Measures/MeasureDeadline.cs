using System.Text.RegularExpressions;
using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>Which deadline a measure has: <c>schedule:</c> where it is given and clear, else the phrase of the act. What is doubtful is reported.</summary>
internal static partial class MeasureDeadline
{
    /// <summary>Reads it.</summary>
    /// <param name="scope">The measure.</param>
    /// <returns>The reading, or null without a deadline.</returns>
    public static ScheduleReading? Of(MeasureScope scope)
    {
        if (scope.Measure.ScheduleOverride is { } stated && Confirmed(scope, stated) is { } confirmed)
        {
            ReportOutsideTerm(scope, stated, confirmed.Schedule);
            return confirmed;
        }

        if (scope.Measure.Due is not { } due || !due.Value.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        var reading = ReadDue(scope, due.Value);
        ReportDoubts(scope, due, reading);
        return reading;
    }

    private static ScheduleReading? Confirmed(MeasureScope scope, Sourced<string> stated)
    {
        var reading = Read(scope, stated.Value);
        if (reading.Schedule.IsUnambiguous)
        {
            return reading;
        }

        scope.Report(Codes.ScheduleNotUnambiguous, stated.Span, stated.Value, reading.ReadAs);
        return null;
    }

    // «С сентября по декабрь, март» of «ежегодных мероприятий»: the title says what the deadline leaves out. The year is as little stated as before.
    private static ScheduleReading ReadDue(MeasureScope scope, string phrase)
    {
        var reading = Read(scope, phrase);
        if (!reading.Schedule.Has(ReadingFlag.YearNotStated) || scope.Measure.Title is not { } title || Yearly().Match(title.Value) is not { Success: true } word)
        {
            return reading;
        }

        var yearly = Read(scope, phrase + ", ежегодно").Schedule;
        return yearly.Kind == ScheduleKind.Recurring
            ? ScheduleReadings.Of(yearly with { Flags = [.. yearly.Flags, ReadingFlag.YearNotStated] }, $"так по слову «{word.Value.ToLowerInvariant()}» в названии")
            : reading;
    }

    private static ScheduleReading Read(MeasureScope scope, string phrase) =>
        scope.Context.Deadlines.Read(phrase, scope.Direction.Term, ApprovedOn(scope));

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
            if (SetsDeadline(revision))
            {
                approved = revision.Revision.Approval.Date ?? revision.Revision.From;
            }
        }

        return approved;
    }

    /// <summary>Whether a revision gives the measure another deadline.</summary>
    /// <param name="revision">The revision.</param>
    public static bool SetsDeadline(MeasureRevision revision) => revision.Change.Due is not null || revision.Change.ScheduleOverride is not null;

    private static void ReportDoubts(MeasureScope scope, Sourced<string> due, ScheduleReading reading)
    {
        var schedule = reading.Schedule;
        if (schedule.Kind == ScheduleKind.Unparseable)
        {
            // One that breaks off has a finding of its own.
            if (schedule.Has(ReadingFlag.ImpossibleDate))
            {
                scope.Report(Codes.ImpossibleDay, due.Span, due.Value, new LastDayHint(due.Value));
            }
            else if (!schedule.Has(ReadingFlag.Truncated))
            {
                var meant = schedule.Alternatives.Select(other => other.Schedule).FirstOrDefault(other => other.Windows.Count > 0)?.Windows[0].Due;
                scope.Report(Codes.DeadlineNotUnderstood, due.Span, due.Value, Reason(reading, due.Value), RussianDates.Short(meant ?? scope.Direction.Term.To));
            }

            return;
        }

        ReportOutsideTerm(scope, due, schedule);
        if (schedule.Has(ReadingFlag.YearNotStated))
        {
            // What happens every year needs no year.
            if (schedule.Kind == ScheduleKind.Recurring)
            {
                return;
            }

            // The message begins with it.
            var remark = $"; {ScheduleText.FlagText(ReadingFlag.YearNotStated)}";
            scope.Report(Codes.YearNotStated, due.Span, due.Value, reading.ReadAs.Replace(remark, "", StringComparison.Ordinal));
        }
        else if (reading.Occurrences.Any(occurrence => occurrence.DisputedUntil is not null))
        {
            scope.Report(Codes.DeadlineDisputed, due.Span, due.Value, reading.ReadAs);
        }
    }

    // «Не понято: «…»; учебный год не может длиться столько»: where the whole phrase is meant it is not said twice.
    private static string Reason(ScheduleReading reading, string phrase)
    {
        var whole = ScheduleText.NotUnderstood(phrase.Trim());
        return reading.ReadAs == whole ? "слова не распознаны" : reading.ReadAs.StartsWith(whole + "; ", StringComparison.Ordinal) ? reading.ReadAs[(whole.Length + 2)..] : reading.ReadAs;
    }

    private static void ReportOutsideTerm(MeasureScope scope, Sourced<string> due, Schedule schedule)
    {
        if (schedule.Has(ReadingFlag.BeforeTerm) || schedule.Has(ReadingFlag.AfterTerm))
        {
            var term = scope.Direction.Term;
            scope.Report(Codes.DeadlineOutsideTerm, due.Span, due.Value, RussianDates.Short(term.From), RussianDates.Short(term.To));
        }
    }

    [GeneratedRegex(@"\bежегодн\p{L}+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Yearly();
}
