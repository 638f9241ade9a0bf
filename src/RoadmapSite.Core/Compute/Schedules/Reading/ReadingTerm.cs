using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>The term that a phrase is read within, and what follows from its shape.</summary>
/// <param name="term">The roadmap's term.</param>
/// <param name="approved">When the document was approved; null when that is not known.</param>
/// <param name="calendar">The school's calendar; null when there is none.</param>
internal sealed class ReadingTerm(Term term, DateOnly? approved, SchoolCalendar? calendar = null)
{
    /// <summary>A term without end would have windows without end.</summary>
    private const int LongestYears = 60;

    /// <summary>The first day.</summary>
    public DateOnly From { get; } = Clamp(term.From);

    /// <summary>The last day; of a very long term that of its first sixty years, of one that ends before it begins the first day.</summary>
    public DateOnly To { get; } = term.To < term.From ? Clamp(term.From) : Earlier(Clamp(term.To), Clamp(term.From).AddYears(LongestYears));

    /// <summary>When the document was approved.</summary>
    public DateOnly? Approved => approved;

    /// <summary>The days of school quarters and holidays, as far as they are known.</summary>
    public SchoolCalendarDates SchoolDates { get; } = new(calendar);

    /// <summary>The day the author speaks from.</summary>
    public DateOnly Written => approved is { } day ? Clamp(day) : From;

    /// <summary>The whole term.</summary>
    public Window Whole => new(From, To);

    /// <summary>Whether it is no longer than a year.</summary>
    public bool IsOneYear => To < From.AddYears(1);

    /// <summary>Whether it is the plan of one school year.</summary>
    public bool IsOneSchoolYear => IsOneYear && From.Month is 8 or 9 && To.Year == From.Year + 1 && To.Month is >= 5 and <= 8;

    /// <summary>Whether it begins and ends with school years.</summary>
    public bool IsOfSchoolYears => From is { Month: 9, Day: 1 } && To is { Month: 8, Day: 31 };

    /// <summary>Whether a day lies in it.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>The calendar years to look for a yearly stretch in.</summary>
    public IEnumerable<int> Years => Enumerable.Range(From.Year - 1, To.Year - From.Year + 3);

    /// <summary>The flags of a window that lies outside the term.</summary>
    /// <param name="window">The window.</param>
    public IEnumerable<ReadingFlag> Outside(Window window)
    {
        if (window.Due < From)
        {
            yield return ReadingFlag.BeforeTerm;
        }

        if (window.Due > To)
        {
            yield return ReadingFlag.AfterTerm;
        }
    }

    /// <summary>Keeps arithmetic with years away from the ends of the calendar.</summary>
    private static DateOnly Clamp(DateOnly day) =>
        day.Year < 1900 ? new DateOnly(1900, 1, 1) : day.Year > 2200 ? new DateOnly(2200, 12, 31) : day;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
