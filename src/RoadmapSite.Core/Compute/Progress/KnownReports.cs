using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>The actual value known for one period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Last">The one that counts: the last of the list that is known at the as-of date.</param>
/// <param name="History">Those corrected by it, oldest first.</param>
internal sealed record KnownActual(Period Period, Actual Last, IReadOnlyList<Actual> History);

/// <summary>What is known of a roadmap at the as-of date: drafts and what was reported later do not exist (PROGRESS.md 2, P6).</summary>
internal sealed class KnownReports
{
    private readonly Dictionary<string, List<KnownActual>> actuals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MeasureMark>> marks = new(StringComparer.Ordinal);

    /// <summary>Sorts out what is known.</summary>
    /// <param name="reports">All reports of the organisation.</param>
    /// <param name="roadmapId">The roadmap.</param>
    /// <param name="asOf">D.</param>
    public KnownReports(IReadOnlyList<Report> reports, string roadmapId, DateOnly asOf)
    {
        foreach (var report in InOrder(reports, roadmapId))
        {
            AddActuals(report, asOf);
            foreach (var mark in report.Marks)
            {
                if (mark.Reported <= asOf)
                {
                    Entry(marks, mark.MeasureId).Add(mark);
                    Note(mark.Reported);
                }
            }

            if (report.Reported <= asOf)
            {
                Any = true;
                Note(report.Reported);
            }
        }

        foreach (var list in marks.Values)
        {
            list.Sort(static (a, b) => a.Date != b.Date ? a.Date.CompareTo(b.Date) : a.Span.CompareTo(b.Span));
        }
    }

    /// <summary>Whether there is any report.</summary>
    public bool Any { get; private set; }

    /// <summary>Day of the latest report, value or mark; null when there is none.</summary>
    public DateOnly? Latest { get; private set; }

    /// <summary>Ids of all measures that have a mark.</summary>
    public IReadOnlyCollection<string> MarkedMeasures => marks.Keys;

    /// <summary>The actuals of an indicator, one a period, by end of period.</summary>
    /// <param name="indicatorId">Id of the indicator or part.</param>
    public IReadOnlyList<KnownActual> ActualsOf(string indicatorId) => actuals.TryGetValue(indicatorId, out var list) ? list : [];

    /// <summary>The marks of a measure by date.</summary>
    /// <param name="measureId">Id of the measure.</param>
    public IReadOnlyList<MeasureMark> MarksOf(string measureId) => marks.TryGetValue(measureId, out var list) ? list : [];

    private static List<Report> InOrder(IReadOnlyList<Report> reports, string roadmapId)
    {
        var own = new List<Report>();
        foreach (var report in reports)
        {
            if (!report.Draft && string.Equals(report.RoadmapId, roadmapId, StringComparison.Ordinal))
            {
                own.Add(report);
            }
        }

        own.Sort(static (a, b) => a.Period.End != b.Period.End
            ? a.Period.End.CompareTo(b.Period.End)
            : a.Period.Id != b.Period.Id ? string.CompareOrdinal(a.Period.Id, b.Period.Id) : a.Span.CompareTo(b.Span));
        return own;
    }

    private void AddActuals(Report report, DateOnly asOf)
    {
        foreach (var actual in report.Actuals)
        {
            if (actual.Reported > asOf)
            {
                continue;
            }

            Note(actual.Reported);
            Any = true;
            var known = Entry(actuals, actual.IndicatorId);
            if (known.Count > 0 && known[^1].Period == report.Period)
            {
                known[^1] = new KnownActual(report.Period, actual, [.. known[^1].History, known[^1].Last]);
            }
            else
            {
                known.Add(new KnownActual(report.Period, actual, []));
            }
        }
    }

    private void Note(DateOnly day) => Latest = Latest is { } latest && latest >= day ? latest : day;

    private static List<T> Entry<T>(Dictionary<string, List<T>> index, string id)
    {
        if (!index.TryGetValue(id, out var list))
        {
            index[id] = list = [];
        }

        return list;
    }
}
