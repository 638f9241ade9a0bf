using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>The days of school quarters, halves and holidays, as far as the school's calendar (dictionary/calendar.yml) gives them. Trimesters are in no calendar.</summary>
/// <param name="calendar">The calendar; null when there is none.</param>
internal sealed class SchoolCalendarDates(SchoolCalendar? calendar)
{
    private const int Winter = 1;
    private const int Spring = 2;
    private const int Summer = 3;
    private const int Autumn = 4;

    /// <summary>The windows of a unit that are known, in no order.</summary>
    /// <param name="unit">Holidays, school quarter, half or trimester.</param>
    /// <param name="numbers">Which of them: numbers of quarters or halves, seasons of holidays (1 = winter); empty for all.</param>
    public IEnumerable<Window> Of(CalendarUnit unit, IReadOnlyList<int> numbers)
    {
        var years = calendar?.SchoolQuarters.GroupBy(quarter => quarter.Year, StringComparer.Ordinal) ?? [];
        return from year in years
               from piece in Of(unit, year.ToDictionary(quarter => quarter.Quarter))
               where numbers.Count == 0 || numbers.Contains(piece.Number)
               select piece.Days;
    }

    private static IEnumerable<(int Number, Window Days)> Of(CalendarUnit unit, Dictionary<int, SchoolQuarter> quarters) => unit switch
    {
        CalendarUnit.SchoolQuarter => quarters.Values.Select(quarter => (quarter.Quarter, new Window(quarter.From, quarter.To))),
        CalendarUnit.SchoolHalf => Between(quarters, (1, 1, 2), (2, 3, 4)),
        CalendarUnit.Holidays => Gaps(quarters),
        _ => [],
    };

    private static IEnumerable<(int Number, Window Days)> Between(Dictionary<int, SchoolQuarter> quarters, params (int Number, int First, int Last)[] pieces)
    {
        foreach (var (number, first, last) in pieces)
        {
            if (quarters.TryGetValue(first, out var begin) && quarters.TryGetValue(last, out var end))
            {
                yield return (number, new Window(begin.From, end.To));
            }
        }
    }

    // Holidays are what lies between quarters; the summer ones end before the next school year.
    private static IEnumerable<(int Number, Window Days)> Gaps(Dictionary<int, SchoolQuarter> quarters)
    {
        foreach (var (season, before) in new[] { (Autumn, 1), (Winter, 2), (Spring, 3) })
        {
            if (quarters.TryGetValue(before, out var ended) && quarters.TryGetValue(before + 1, out var next) && next.From > ended.To.AddDays(1))
            {
                yield return (season, new Window(ended.To.AddDays(1), next.From.AddDays(-1)));
            }
        }

        if (quarters.TryGetValue(4, out var last) && new DateOnly(last.To.Year, 8, 31) is var end && end > last.To)
        {
            yield return (Summer, new Window(last.To.AddDays(1), end));
        }
    }
}
