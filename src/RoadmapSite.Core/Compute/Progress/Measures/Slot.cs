using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>An occurrence that collects its marks.</summary>
/// <param name="occurrence">What is to be done.</param>
/// <param name="previousDue">Due day of the occurrence before it; null for the first.</param>
internal sealed class Slot(Occurrence occurrence, DateOnly? previousDue)
{
    // Most occurrences of a frequent measure never get one.
    private List<MeasureMark>? marks;

    /// <summary>What is to be done.</summary>
    public Occurrence Occurrence { get; } = occurrence;

    /// <summary>Whether it has as many marks as it asks for.</summary>
    public bool Done => marks?.Count >= Occurrence.Times;

    /// <summary>The last day on which it is in time.</summary>
    public DateOnly Due => Occurrence.Due;

    /// <summary>Days between due and the mark that completed it.</summary>
    public int DaysLate => Done ? Math.Max(0, marks![Occurrence.Times - 1].Date.DayNumber - Due.DayNumber) : 0;

    /// <summary>Whether a mark of this day is one of its own: in its window or, where the term is a day, after the previous due day (PROGRESS.md 7).</summary>
    /// <param name="day">The day.</param>
    public bool Accepts(DateOnly day) =>
        day <= Due && (Occurrence.IsDay ? previousDue is null || day > previousDue : day >= Occurrence.Start);

    /// <summary>Whether it is meant by a date or period that a mark names.</summary>
    /// <param name="named">The days named.</param>
    public bool IsNamedBy(Term named) => named.From == named.To
        ? Accepts(named.From)
        : named.Contains(Due) || (Occurrence.Start <= named.From && Due >= named.To);

    /// <summary>Takes a mark, in order of dates.</summary>
    /// <param name="mark">The mark.</param>
    public void Add(MeasureMark mark)
    {
        marks ??= [];
        var index = marks.Count;
        while (index > 0 && marks[index - 1].Date > mark.Date)
        {
            index--;
        }

        marks.Insert(index, mark);
    }

    /// <summary>Whether passing its day may be held against anyone at a date: not where the year is not stated, nor while another reading still runs.</summary>
    /// <param name="asOf">D.</param>
    public bool IsDisputed(DateOnly asOf) => !Done && (!Occurrence.MayBeOverdue || asOf <= Occurrence.DisputedUntil);

    /// <summary>Whether every mark has a document.</summary>
    public bool IsConfirmed => marks?.TrueForAll(static mark => mark.DocumentId is not null) != false;

    /// <summary>Its facts.</summary>
    /// <param name="number">Its place among all, from 1.</param>
    /// <param name="scope">Its measure.</param>
    /// <param name="laterDue">Whether a later one has fallen due.</param>
    public OccurrenceFacts ToFacts(int number, MeasureScope scope, bool laterDue)
    {
        var confirmed = scope.Measure.Evidence is null || IsConfirmed;
        return new(Occurrence.Start, Due, Occurrence.Times, (IReadOnlyList<MeasureMark>?)marks ?? [], Done, DaysLate, confirmed)
        {
            Number = number,
            State = StateOf(confirmed, scope.Context, laterDue),
            DisputedUntil = Occurrence.DisputedUntil,
        };
    }

    private OccurrenceState StateOf(bool confirmed, RoadmapContext context, bool laterDue)
    {
        var asOf = context.AsOf;
        if (context.ReportsExpected && Done)
        {
            return !confirmed ? OccurrenceState.DoneUnconfirmed : DaysLate > 0 ? OccurrenceState.DoneLate : OccurrenceState.Done;
        }

        if (asOf <= Due)
        {
            return asOf < Occurrence.Start ? OccurrenceState.Ahead : OccurrenceState.Running;
        }

        return !context.ReportsExpected ? OccurrenceState.Untracked
            : IsDisputed(asOf) ? OccurrenceState.Disputed
            : laterDue ? OccurrenceState.Missed
            : OccurrenceState.Overdue;
    }
}
