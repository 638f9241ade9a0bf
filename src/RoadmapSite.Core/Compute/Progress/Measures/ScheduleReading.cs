using System.Collections.Concurrent;
using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>A deadline as understood.</summary>
/// <param name="Schedule">Its meaning.</param>
/// <param name="ReadAs">«понято как: …».</param>
/// <param name="Remarks">Remarks on the reading.</param>
/// <param name="Occurrences">What is to be done, by due day; nothing where the phrase obliges to nothing: «не чаще раза в год».</param>
internal sealed record ScheduleReading(
    Schedule Schedule, string ReadAs, IReadOnlyList<string> Remarks, IReadOnlyList<Occurrence> Occurrences);

/// <summary>Reads deadlines, each phrase once: an act says «в течение всего периода» in every other row, and the acts of a district say the same. Safe for several threads.</summary>
/// <param name="calendar">The school's calendar.</param>
internal sealed class ScheduleReadings(SchoolCalendar calendar)
{
    // A reading takes about a kilobyte; what the schools of a site have in common fits in.
    private const int MostKept = 2_000;

    private readonly ConcurrentDictionary<(string Phrase, Term Term, DateOnly? Approved), ScheduleReading> known = [];
    private int kept;

    /// <summary>Reads a phrase.</summary>
    /// <param name="phrase">As the document has it.</param>
    /// <param name="term">The term it is read within.</param>
    /// <param name="approved">When the document was approved.</param>
    public ScheduleReading Read(string phrase, Term term, DateOnly? approved)
    {
        if (!known.TryGetValue((phrase, term, approved), out var reading))
        {
            reading = Of(DeadlineReader.Read(phrase, term, approved, calendar));
            if (Volatile.Read(ref kept) < MostKept && known.TryAdd((phrase, term, approved), reading))
            {
                Interlocked.Increment(ref kept);
            }
        }

        return reading;
    }

    /// <summary>A schedule in words.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="because">Why it is read so, where the phrase alone does not say it.</param>
    public static ScheduleReading Of(Schedule schedule, string? because = null)
    {
        var remarks = new List<string>();
        Collect(schedule, remarks);
        return new ScheduleReading(schedule, ScheduleText.Describe(schedule) + (because is null ? "" : "; " + because), remarks, InOrder(schedule));
    }

    private static List<Occurrence> InOrder(Schedule schedule)
    {
        var occurrences = new List<Occurrence>(schedule.Windows.Count);
        if (schedule.Comparison != Comparison.AtMost)
        {
            occurrences.AddRange(schedule.Occurrences());
            occurrences.Sort(static (a, b) => a.Due != b.Due ? a.Due.CompareTo(b.Due) : a.Start.CompareTo(b.Start));
        }

        return occurrences;
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
