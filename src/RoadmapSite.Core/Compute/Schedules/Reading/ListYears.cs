using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>Gives the months and days of a list the year that stands once: «июнь, декабрь 2021 года», «2023 год: май, октябрь».</summary>
internal static class ListYears
{
    /// <summary>Fills the years in.</summary>
    /// <param name="items">The atoms of the phrase, lists item by item.</param>
    public static IReadOnlyList<(Atom Atom, Period? Period)> Fill(IReadOnlyList<(Atom Atom, Period? Period)> items)
    {
        var filled = Repeated(FromHeading([.. items]));
        for (var i = filled.Count - 2; i >= 0; i--)
        {
            if (filled[i].Period is YearsPeriod { First: > 0 } pair && pair.Last == pair.First + 1 && filled[i + 1].Period is SchoolYearsPeriod { First: > 0 })
            {
                filled[i] = (filled[i].Atom, new SchoolYearsPeriod(pair.First, pair.Last, false));
            }

            if (PeriodOf(filled[i]) is { HasYear: false } period && PeriodOf(filled[i + 1]) is { HasYear: true } next)
            {
                var dated = WithYear(period, next);
                filled[i] = filled[i].Atom is UntilAtom until ? (until with { Period = dated }, null) : (filled[i].Atom, dated);
            }
        }

        return filled;
    }

    /// <summary>«До 1 июня, до 1 декабря 2023 года» is a list as well.</summary>
    private static Period? PeriodOf((Atom Atom, Period? Period) item) => item.Period ?? (item.Atom as UntilAtom)?.Period;

    /// <summary>A year of its own before months without one is theirs; of several such years each has them all: «2023, 2024 гг., май».</summary>
    private static List<(Atom Atom, Period? Period)> FromHeading(List<(Atom Atom, Period? Period)> items)
    {
        for (var i = 0; i + 1 < items.Count; i++)
        {
            var years = items.Skip(i).Select(item => OneYear(item.Period)).TakeWhile(year => year is not null).Select(year => year!.Value).ToList();
            var first = i + years.Count;
            if (years.Count == 0 || IsTail(items, i))
            {
                continue;
            }

            var months = items.Skip(first).TakeWhile(item => item.Period is { HasYear: false } && PeriodResolver.AsSpan(item.Period) is not null).ToList();
            if (months.Count == 0)
            {
                continue;
            }

            items.RemoveRange(i, years.Count + months.Count);
            items.InsertRange(i, years.SelectMany(year => months.Select(month => (month.Atom, (Period?)new SpanPeriod(PeriodResolver.AsSpan(month.Period!)!, year)))));
        }

        return items;
    }

    /// <summary>«Август 2022, 2023, 2024 гг.»: August of each.</summary>
    private static List<(Atom Atom, Period? Period)> Repeated(List<(Atom Atom, Period? Period)> items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i].Period is YearsPeriod { First: > 0 } year && year.First == year.Last
                && items[i - 1].Period is SpanPeriod { Year.Kind: YearKind.Calendar } before && before.Year.Year < year.First)
            {
                items[i] = (items[i].Atom, before with { Year = before.Year with { Year = year.First } });
            }
        }

        return items;
    }

    private static YearReference? OneYear(Period? period) => period switch
    {
        YearsPeriod { First: > 0 } year when year.First == year.Last => new YearReference(YearKind.Calendar, year.First),
        SchoolYearsPeriod { First: > 0 } year when year.Last == year.First + 1 => new YearReference(YearKind.School, year.First),
        _ => null,
    };

    /// <summary>«май, 2023 год, июнь»: the year may as well belong to what stands before it.</summary>
    private static bool IsTail(List<(Atom Atom, Period? Period)> items, int at) => at > 0 && items[at - 1].Period is { HasYear: false };

    private static Period WithYear(Period period, Period next)
    {
        var reference = next switch
        {
            SpanPeriod span => (span.Year, span.Span.StartMonth),
            RangePeriod { From: SpanPeriod { Year.Kind: not YearKind.None } span } => (span.Year, span.Span.StartMonth),
            RangePeriod { To: SpanPeriod span } => (span.Year, span.Span.StartMonth),
            _ => default,
        };
        if (reference.Year.Kind == YearKind.None || PeriodResolver.AsSpan(period) is not { } stretch)
        {
            return period;
        }

        // «декабрь, январь 2023» goes over the new year.
        var isEarlier = reference.Year.Kind == YearKind.Calendar && stretch.StartMonth > reference.StartMonth;
        return new SpanPeriod(stretch, isEarlier ? reference.Year with { Year = reference.Year.Year - 1 } : reference.Year);
    }
}
