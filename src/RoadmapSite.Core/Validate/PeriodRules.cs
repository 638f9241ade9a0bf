using System.Globalization;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate;

/// <summary>«from … to …» → the periods between, with their days (PROGRESS.md 1: ends are settable in site.yml).</summary>
internal static class PeriodRules
{
    private const int MaxPeriods = 120;

    private static readonly Words SchoolYear = new("учебный год", "a school year");
    private static readonly Words CalendarYear = new("календарный год", "a calendar year");
    private static readonly Words Quarter = new("квартал", "a quarter");

    /// <summary>Expands periods.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="site">Knows when periods end.</param>
    /// <param name="row">The row they belong to.</param>
    /// <param name="bag">Takes the findings.</param>
    public static PeriodSet Expand(PeriodsDraft draft, Site site, RowPlace? row, DiagnosticBag bag)
    {
        if (draft.Kind is not { } kind || draft.From is not { } from || draft.To is not { } to)
        {
            return new PeriodSet([], draft.FirstBroken);
        }

        var first = Parse(from, kind.Value, row, bag, out var firstFinding);
        var last = Parse(to, kind.Value, row, bag, out var lastFinding);
        if (firstFinding is not null || lastFinding is not null)
        {
            return new PeriodSet([], firstFinding ?? lastFinding);
        }

        var count = last - first + 1;
        if (count < 1)
        {
            return new PeriodSet([], bag.ReportRow(row, Codes.PeriodsReversed, to.Span, from.Value, to.Value));
        }

        if (count > MaxPeriods)
        {
            return new PeriodSet([], bag.ReportRow(row, Codes.TooManyPeriods, to.Span, count, MaxPeriods));
        }

        var periods = new Period[count];
        for (var i = 0; i < count; i++)
        {
            periods[i] = Make(first + i, kind.Value, site);
        }

        return new PeriodSet(periods, broken: null);
    }

    /// <summary>Whether a text is a period of any kind.</summary>
    /// <param name="id">The text.</param>
    public static bool IsPeriod(string id) => Enum.GetValues<PeriodKind>().Any(kind => TryParse(id, kind, out _));

    /// <summary>Place of a period among all of its kind: the year, or the year and quarter.</summary>
    /// <param name="id">The period, as written.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="number">Its place.</param>
    public static bool TryParse(string id, PeriodKind kind, out int number)
    {
        number = 0;
        switch (kind)
        {
            case PeriodKind.SchoolYear:
                return id is [_, _, _, _, '-', ..] && Year(id.AsSpan(0, 4), out number) && Year(id.AsSpan(5), out var next) && next == number + 1;
            case PeriodKind.CalendarYear:
                return Year(id, out number);
            default:
                if (id is not [_, _, _, _, '-', 'Q', >= '1' and <= '4'] || !Year(id.AsSpan(0, 4), out var year))
                {
                    return false;
                }

                number = (year * 4) + (id[6] - '1');
                return true;
        }
    }

    private static int Parse(Sourced<string> id, PeriodKind kind, RowPlace? row, DiagnosticBag bag, out Diagnostic? finding)
    {
        finding = null;
        if (TryParse(id.Value.Trim(), kind, out var number))
        {
            return number;
        }

        var (word, sample) = kind switch
        {
            PeriodKind.SchoolYear => (SchoolYear, "2023-2024"),
            PeriodKind.CalendarYear => (CalendarYear, "2024"),
            _ => (Quarter, "2024-Q1"),
        };
        finding = bag.ReportRow(row, Codes.NotPeriod, id.Span, id.Value, word, sample);
        return 0;
    }

    private static bool Year(ReadOnlySpan<char> text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && text.Length == 4 && year is >= 1900 and <= 2200;

    private static Period Make(int number, PeriodKind kind, Site site)
    {
        switch (kind)
        {
            case PeriodKind.SchoolYear:
                return new Period(
                    FormattableString.Invariant($"{number}-{number + 1}"),
                    kind,
                    End(number, site.SchoolYearEnd).AddDays(1),
                    End(number + 1, site.SchoolYearEnd));
            case PeriodKind.CalendarYear:
                return new Period(
                    FormattableString.Invariant($"{number}"),
                    kind,
                    End(number - 1, site.CalendarYearEnd).AddDays(1),
                    End(number, site.CalendarYearEnd));
            default:
                var (year, quarter) = (number / 4, number % 4);
                var start = new DateOnly(year, (quarter * 3) + 1, 1);
                return new Period(FormattableString.Invariant($"{year}-Q{quarter + 1}"), kind, start, start.AddMonths(3).AddDays(-1));
        }
    }

    private static DateOnly End(int year, (int Month, int Day) day) => new(year, day.Month, day.Day);
}
