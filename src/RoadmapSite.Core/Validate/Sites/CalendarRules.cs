using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Sites;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Sites;

/// <summary>dictionary/calendar.yml → calendar.</summary>
internal static class CalendarRules
{
    private static readonly Words SchoolYear = new("учебный год", "a school year");

    /// <summary>Makes the calendar.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="bag">Takes the findings.</param>
    public static SchoolCalendar Make(CalendarDraft? draft, DiagnosticBag bag)
    {
        if (draft is null)
        {
            return Dictionaries.Empty.Calendar;
        }

        var quarters = new List<SchoolQuarter>(draft.SchoolQuarters.Count);
        foreach (var quarter in draft.SchoolQuarters)
        {
            if (Make(quarter, bag) is { } made)
            {
                quarters.Add(made);
            }
        }

        return new SchoolCalendar(Days(draft.Holidays), Days(draft.WorkingDays), quarters);
    }

    private static SchoolQuarter? Make(SchoolQuarterDraft draft, DiagnosticBag bag)
    {
        var isYear = true;
        if (draft.Year is { } year && !PeriodRules.TryParse(year.Value, PeriodKind.SchoolYear, out _))
        {
            bag.Report(Codes.NotPeriod, year.Span, year.Value, SchoolYear, "2023-2024");
            isYear = false;
        }

        if (draft is not { Year: { } name, Quarter: { } number, From: { } from, To: { } to } || !isYear)
        {
            return null;
        }

        if (from.Value > to.Value)
        {
            bag.Report(Codes.DatesReversed, to.Span, Exact.Text(from.Value), Exact.Text(to.Value));
            return null;
        }

        return new SchoolQuarter(name.Value, number.Value, from.Value, to.Value);
    }

    private static DateOnly[] Days(IReadOnlyList<Sourced<DateOnly>> days)
    {
        var sorted = days.Select(day => day.Value).Distinct().ToArray();
        Array.Sort(sorted);
        return sorted;
    }
}
