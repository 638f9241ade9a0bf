using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>How often the words of a group say that it comes.</summary>
internal static class Frequencies
{
    /// <summary>The frequencies of a group, those that say the same made one.</summary>
    /// <param name="atoms">The atoms of the group.</param>
    public static List<EveryAtom> Of(List<Atom> atoms)
    {
        var all = atoms.OfType<EveryAtom>().ToList();
        var weekdays = atoms.OfType<WeekdaysAtom>().ToList();
        var isOfPlace = atoms.Exists(atom => atom is DayOfAtom { Unit: not null });
        if (all.Count == 0 && weekdays.Exists(days => !days.IsBare || isOfPlace))
        {
            // «В субботу последней недели месяца» needs no «каждую».
            var first = weekdays.Find(days => !days.IsBare || isOfPlace)!;
            return [new EveryAtom(CalendarUnit.Week, 1, null, Comparison.Exactly, first.Days) { First = first.First, Next = first.Next, Before = first.Before }];
        }

        if (all.Count == 0 && atoms.Find(atom => atom is UntilAtom { IsEach: true }) is { } each)
        {
            return [new EveryAtom(CalendarUnit.Year) { First = each.First, Next = each.Next, Before = each.Before }];
        }

        if (all.Count > 1)
        {
            // «Ежегодно, 1 раз в полугодие»: the year adds nothing; «ежегодно, 2 раза в год»: the number does.
            all.RemoveAll(every => every is { Unit: CalendarUnit.Year, Interval: 1, Times: null } && all.Exists(other => other != every));
            // «4 раза в год, по итогам четвертей» counts the same terms twice.
            all.RemoveAll(every => IsCountPerYear(every) && all.Exists(other => other.Times is null && every.Times == PerYear(other)));
            all = [.. all.DistinctBy(every => (every.Unit, every.Interval, every.Times ?? 1, every.Comparison))];
        }

        var days = weekdays.SelectMany(atom => atom.Days).Distinct().Order().ToList();
        return all is [{ Interval: 1, Unit: CalendarUnit.Week or CalendarUnit.Day } only] && days.Count > 0 ? [only with { Weekdays = days }] : all;
    }

    /// <summary>«2 раза в год».</summary>
    /// <param name="atom">The atom.</param>
    public static bool IsCountPerYear(Atom atom) => atom is EveryAtom { Unit: CalendarUnit.Year or CalendarUnit.SchoolYear, Times: not null };

    /// <summary>How many windows a year has; 0 when its length says nothing of it.</summary>
    /// <param name="every">The frequency.</param>
    public static int PerYear(EveryAtom every) => every.Unit switch
    {
        CalendarUnit.Month => 12 / Math.Max(1, every.Interval),
        CalendarUnit.Quarter or CalendarUnit.SchoolQuarter => 4,
        CalendarUnit.HalfYear or CalendarUnit.SchoolHalf => 2,
        CalendarUnit.Trimester => 3,
        _ => 0,
    };
}
